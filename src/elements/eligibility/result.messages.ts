// Owns the words of a result. Called while rendering; says of everything unsettled that it is unsettled.

import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { daysBetween, type CivilDate } from '../../base/civil-date.ts';
import { formatDate } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import type { Criterion, Decision, Outcome, Suffix } from '../../program/eligibility.ts';
import type { Kind, Policy } from '../../program/policies.ts';
import type { Confidence } from '../../program/sources.ts';
import { kindText } from './question.messages.ts';

/** A decision with what its words need. */
export interface Result {
  decision: Decision;
  kind: Kind | undefined;
  /** The offer that was applied or, where none is in force, the last one for this kind. */
  policy: Policy | undefined;
  on: CivilDate;
  language: Language;
}

/** Green only for a yes, amber for what is open, neither for a no. */
export const signs: Readonly<Record<Outcome, string>> = {
  eligible: '✓',
  likely: '?',
  'not-yet': '…',
  'pending-decision': '…',
  'needs-more': '?',
  'services-only': 'i',
  expired: '✗',
  'not-eligible': '✗',
};

/** Whom a sentence is about; `you` for somebody who registers for themselves. */
export const subject = (kind: Kind | undefined, you: string): string =>
  kind && kind !== 'citizen' && kind !== 'other' ? kindText(kind)[0] : you;

export function verdictTitle(outcome: Outcome, suffix: Suffix | null, who: string): string {
  switch (outcome) {
    case 'eligible':
      return msg(str`${who} đủ điều kiện nhận một tên miền ${suffix}`);
    case 'likely':
      return msg(str`${who} có thể đủ điều kiện nhận một tên miền ${suffix}`);
    case 'not-yet':
      return msg(str`${who} chưa đến ngày nhận tên miền ${suffix}`);
    case 'expired':
      return msg(str`${who} đã quá hạn nhận tên miền ${suffix}`);
    case 'pending-decision':
      return msg('Đợt ưu đãi tiếp theo đang chờ quyết định');
    case 'services-only':
      return msg(str`${who} được miễn phí dịch vụ số, không gồm tên miền`);
    case 'not-eligible':
      return msg(str`${who} không thuộc diện được miễn phí`);
    case 'needs-more':
      return msg('Cần thêm câu trả lời');
  }
}

export function verdictText({ decision, policy, on, language }: Result): string {
  const { outcome, from, until, criteria } = decision;
  const write = (date: CivilDate | undefined): string => (date ? formatDate(date, language) : '');
  const left = (): string => {
    const days = until ? daysBetween(on, until) : 0;
    return days ? msg(str`Còn ${days}\u00a0ngày để đăng ký.`) : msg('Hôm nay là ngày cuối để đăng ký.');
  };
  const paid = msg('Vẫn đăng ký được với mức phí thường.');
  switch (outcome) {
    case 'eligible':
      return `${msg(str`${policy?.freeYears}\u00a0năm đầu không phải nộp phí duy trì.`)} ${left()}`;
    case 'likely':
      return `${msg('Quy định có hai cách hiểu, nhà đăng ký là nơi xác nhận.')} ${left()}`;
    case 'not-yet':
      return msg(str`Đăng ký được từ ${write(from)} đến hết ${write(until)}.`);
    case 'expired':
      return `${msg(str`Ngày cuối là ${write(until)}.`)} ${paid}`;
    case 'pending-decision': {
      const aged = criteria.find(({ id }) => id === 'age')?.from;
      const open = msg('Có đợt sau hay không do Bộ Tài chính quyết định, đến nay chưa thấy văn bản nào.');
      return aged ? `${msg(str`Đến ${write(aged)} bạn mới đủ ${policy?.limit?.minYears} tuổi.`)} ${open}` : `${open} ${paid}`;
    }
    case 'services-only':
      return msg(str`Gồm ${policy?.services.join(', ')}. Cách nhận do VNNIC và nhà đăng ký quy định.`);
    case 'not-eligible':
      return paid;
    case 'needs-more':
      return '';
  }
}

/** The sign of a criterion, and its hidden word. */
export function metText(met: Criterion['met']): [sign: string, word: string] {
  switch (met) {
    case 'yes':
      return ['✓', msg('Đạt')];
    case 'no':
      return ['✗', msg('Không đạt')];
    case 'unclear':
      return ['?', msg('Chưa rõ')];
    case 'unknown':
      return ['?', msg('Chưa hỏi')];
  }
}

/** What a criterion asks: the person's value and the limit. */
export function criterionText({ id, met, date, years, from, until }: Criterion, { decision, policy, language }: Result): string | TemplateResult {
  const write = (day: CivilDate | undefined): string => (day ? formatDate(day, language) : '');
  const limit = policy?.limit;
  const most = limit?.readings[0]?.years ?? 0;
  switch (id) {
    case 'window':
      return met === 'yes'
        ? msg(str`Đợt ưu đãi từ ${write(from)} đến hết ${write(until)}`)
        : msg(str`Đợt ưu đãi đến hết ${write(until)}, chưa có đợt sau`);
    case 'kind':
      return msg('Tên miền miễn phí dành cho công dân, doanh nghiệp mới và hộ kinh doanh');
    case 'nationality':
      return msg('Công dân Việt Nam');
    case 'age':
      return msg(html`Tuổi: <b>${years}</b>, quy định là từ đủ ${limit?.minYears} đến ${most}`);
    case 'certificate':
      return msg('Có giấy chứng nhận đăng ký hộ kinh doanh');
    case 'certificate-age':
      return msg(html`Giấy chứng nhận cấp ngày <b>${write(date)}</b>, quy định là trong ${most * 12}\u00a0tháng`);
    case 'first-domain':
      return met === 'unknown'
        ? msg(str`Tên miền ${decision.suffix} đầu tiên: nhà đăng ký sẽ kiểm tra`)
        : msg(str`Tên miền ${decision.suffix} đầu tiên`);
  }
}

/** The two ways to read a limit, the strictest first, and where each ends. */
export function readingText(index: number, until: string, { id }: Criterion, policy: Policy | undefined): string {
  if (id !== 'age') {
    return index ? msg(str`Tính cả ngày tròn năm: đến hết ${until}`) : msg(str`Không tính ngày tròn năm: đến hết ${until}`);
  }
  const age = policy?.limit?.readings[0]?.years;
  return index ? msg(str`Cả tuổi ${age}: đến hết ${until}`) : msg(str`Chỉ đến ngày tròn ${age} tuổi: ${until}`);
}

/** The reservation with which something unsettled is told; nothing for what is settled. */
export function reservation(confidence: Confidence): string {
  switch (confidence) {
    case 'settled':
      return '';
    case 'single':
      return msg('mới thấy ở một nguồn');
    case 'inferred':
      return msg('suy ra từ văn bản, chưa thấy ghi rõ');
    case 'contradictory':
      return msg('các nguồn nói khác nhau');
    case 'not-found':
      return msg('chưa thấy giải đáp chính thức');
  }
}

/** What to have at hand, by kind. */
export function papers(kind: Kind | undefined): string[] {
  switch (kind) {
    case 'citizen':
      return [msg('Thẻ căn cước, hai mặt'), `${msg('Ảnh chân dung chụp lúc xác thực điện tử')} (${reservation('single')})`];
    case 'enterprise':
      return [msg('Giấy chứng nhận đăng ký doanh nghiệp')];
    case 'household':
      return [msg('Giấy chứng nhận đăng ký hộ kinh doanh')];
    case 'cooperative':
    case 'other':
    case undefined:
      return [];
  }
}

/** Who has the last word. */
export const lastWord = (): string => msg('Nhà đăng ký là nơi quyết định.');
