// Phrases for each part of an offer: applicants, days, benefits, conditions. Uses only facts of the offer.

import { formatDate } from '../../localization/format.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import { claimOf, type PolicyClaim } from '../../program/policy-claims.ts';
import { monthsOf, mostYearsOf, type Limit, type Policy } from '../../program/policies.ts';
import { SERVICE } from './programme-terms.ts';
import { listed, sayIn } from './bilingual.ts';

/** Returns the mark after a statement that is not settled. */
export type Mark = (isSettled: boolean) => string;

/** For pages on which one sentence explains the star. */
export const starred: Mark = (isSettled) => (isSettled ? '' : '*');
export const unmarked: Mark = () => '';

/** Whether two or more sources agree on a claim, or the host's own file makes it. */
export const isSettled = (policy: Policy, claim: PolicyClaim): boolean =>
  claimOf(policy, claim).confidence === 'settled';

const KINDS: Readonly<Record<Policy['who'], readonly [vi: string, en: string, several: string]>> = {
  citizen: ['công dân', 'citizen', 'citizens'],
  enterprise: ['doanh nghiệp', 'company', 'companies'],
  household: ['hộ kinh doanh', 'household business', 'household businesses'],
  cooperative: ['hợp tác xã', 'cooperative', 'cooperatives'],
};

/** Singular and plural of a kind of applicants. */
export const kindText = (who: Policy['who'], language: SiteLanguage): string => KINDS[who][language === 'vi' ? 0 : 1];
export const kindsText = (who: Policy['who'], language: SiteLanguage): string => KINDS[who][language === 'vi' ? 0 : 2];

interface Range {
  readonly from?: number;
  readonly to?: number;
  /** Whether the legal text can be read in several ways. */
  readonly isOpen: boolean;
}

const rangeOf = (limit: Limit | undefined): Range => {
  const first = limit?.readings[0];
  return {
    ...(limit?.minYears !== undefined && { from: limit.minYears }),
    ...(limit && first && { to: mostYearsOf(limit)! }),
    isOpen: (limit?.readings.length ?? 0) > 1,
  };
};

/** "từ đủ 18 đến 23* tuổi" · "aged 18 to 23*"; empty if there is no limit. */
export function ageLimitText(limit: Limit | undefined, language: SiteLanguage, star: string): string {
  const say = sayIn(language);
  const { from, to } = rangeOf(limit);
  if (from === undefined && to === undefined) return '';
  if (to === undefined) return say(`từ đủ ${from}${star} tuổi`, `aged ${from}${star} or more`);
  if (from === undefined) return say(`đến ${to}${star} tuổi`, `aged up to ${to}${star}`);
  return say(`từ đủ ${from} đến ${to}${star} tuổi`, `aged ${from} to ${to}${star}`);
}

/** "trong vòng 12 tháng* trước khi đăng ký tên miền" · "within the 12 months* before registration"; empty if there is no limit. */
export function certificateAge(limit: Limit | undefined, language: SiteLanguage, star: string): string {
  const say = sayIn(language);
  const least = limit?.minYears;
  const months = limit ? monthsOf(limit) : 0;
  return [
    ...(months
      ? [
          say(
            `trong vòng ${months} tháng${star} trước khi đăng ký tên miền`,
            `within the ${months} months${star} before the name is registered`,
          ),
        ]
      : []),
    ...(least ? [say(`đã được ít nhất ${least} năm`, `at least ${least} years before`)] : []),
  ].join(say(', ', ', '));
}

/** "công dân Việt Nam từ đủ 18 đến 23* tuổi", "hợp tác xã". */
export function whoText(policy: Policy, language: SiteLanguage, mark: Mark): string {
  const say = sayIn(language);
  const { who, limit } = policy;
  const star = mark(isSettled(policy, 'who') && !rangeOf(limit).isOpen);
  switch (who) {
    case 'citizen': {
      const age = ageLimitText(limit, language, star);
      return say('công dân Việt Nam', 'Vietnamese citizens') + (age ? ` ${age}` : star);
    }
    case 'enterprise': {
      const age = certificateAge(limit, language, star);
      return age
        ? say(
            `doanh nghiệp được cấp giấy chứng nhận đăng ký doanh nghiệp ${age}`,
            `companies whose registration certificate was issued ${age}`,
          )
        : say(
            `doanh nghiệp có giấy chứng nhận đăng ký doanh nghiệp${star}`,
            `companies with a registration certificate${star}`,
          );
    }
    case 'household':
      return say(
        `hộ kinh doanh có giấy chứng nhận đăng ký hộ kinh doanh${star}`,
        `household businesses with a registration certificate${star}`,
      );
    case 'cooperative':
      return say('hợp tác xã', 'cooperatives') + star;
  }
}

/** The short form of whoText. */
export function whoShort(policy: Policy, language: SiteLanguage): string {
  const say = sayIn(language);
  const { who, limit } = policy;
  switch (who) {
    case 'citizen':
      return [say('công dân', 'citizens'), ageLimitText(limit, language, '')].filter(Boolean).join(' ');
    case 'enterprise': {
      const age = certificateAge(limit, language, '');
      return age
        ? say(`doanh nghiệp có giấy đăng ký cấp ${age}`, `companies with a certificate issued ${age}`)
        : say('doanh nghiệp', 'companies');
    }
    case 'household':
      return say('hộ kinh doanh có giấy đăng ký', 'household businesses with a certificate');
    case 'cooperative':
      return say('hợp tác xã', 'cooperatives');
  }
}

/** "từ ngày 01/7/2025 đến hết ngày 31/12/2026" · "from … to …". */
export const windowText = ({ from, until }: Pick<Policy, 'from' | 'until'>, language: SiteLanguage): string =>
  sayIn(language)(
    `từ ngày ${formatDate(from, language)} đến hết ngày ${formatDate(until, language)}`,
    `from ${formatDate(from, language)} to ${formatDate(until, language)}`,
  );

const yearsEn = (years: number): string => (years === 1 ? '1 year' : `${years} years`);
const firstYearsEn = (years: number): string => (years === 1 ? '1 year' : `the first ${years} years`);

/** The maintenance fee under an offer of a domain name. */
export function termText(policy: Policy, language: SiteLanguage, mark: Mark): string {
  const star = mark(isSettled(policy, 'fee'));
  const { freeYears } = policy;
  return freeYears
    ? sayIn(language)(
        `không phải nộp phí duy trì trong ${freeYears} năm đầu${star}`,
        `pay no maintenance fee for ${firstYearsEn(freeYears)}${star}`,
      )
    : sayIn(language)(
        `phải nộp phí duy trì ngay từ năm đầu${star}`,
        `pay the maintenance fee from the beginning${star}`,
      );
}

/** "miễn phí duy trì 2 năm" · "no maintenance fee for 2 years". */
export const freeText = (years: number, language: SiteLanguage): string =>
  sayIn(language)(`miễn phí duy trì ${years} năm`, `no maintenance fee for ${yearsEn(years)}`);

/** The one-off fee at registration. */
export function registrationFeeText(policy: Policy, language: SiteLanguage, mark: Mark): string {
  const say = sayIn(language);
  const { registrationFee = 'unsettled' } = policy;
  const star = mark(registrationFee !== 'unsettled' && isSettled(policy, 'registrationFee'));
  return {
    waived: say(`không phải nộp lệ phí đăng ký${star}`, `no registration fee${star}`),
    due: say(`lệ phí đăng ký phải nộp một lần${star}`, `the registration fee is due once${star}`),
    unsettled: say(
      `lệ phí đăng ký do nhà đăng ký xác nhận${star}`,
      `the registrar confirms the registration fee${star}`,
    ),
  }[registrationFee];
}

/** "website, email và trang CV*"; empty for none. */
export function servicesText(policy: Policy, language: SiteLanguage, mark: Mark): string {
  const say = sayIn(language);
  const names = policy.services.map((service) => SERVICE[service][language]);
  return names.length ? listed(names, say) + mark(isSettled(policy, 'services')) : '';
}

/** "điều kiện: trả lời “có” cho câu hỏi “…”"; empty for none. */
export function conditionsText({ conditions = [] }: Policy, language: SiteLanguage): string {
  const say = sayIn(language);
  const questions = conditions.map(({ question }) => say(`“${question.vi}”`, `“${question.en}”`));
  return questions.length
    ? say(
        `điều kiện: trả lời “có” cho câu hỏi ${listed(questions, say)}`,
        `condition: “yes” to ${listed(questions, say)}`,
      )
    : '';
}
