// Called while rendering. Each text about an unsettled point says that the point is unsettled.

import { capital } from '../../base/capital.ts';
import { msg, str } from '../../localization/msg.ts';
import { html, type TemplateResult } from 'lit';
import { daysBetween } from '../../base/civil-date.ts';
import type { Criterion } from '../../program/decision.ts';
import { announcedOn, lastEnded, monthsOf, standingOn, type Kind } from '../../program/policies.ts';
import type { Confidence } from '../../program/sources.ts';
import { citeAll } from '../cite.ts';
import { MARK, servicesText } from '../offer-lines.ts';
import { agesText, small, whoText, whoTexts } from '../offer-text.ts';
import { choiceText, conditionText } from './question.messages.ts';
import type { EligibilityResult, FinalOutcome } from './result.ts';

type Reading = NonNullable<Criterion['readings']>[number];

/** The sentence that says who decides. */
export const lastWord = (): string => msg('Nhà đăng ký xét hồ sơ và quyết định.');

/** The subject of a title if a person registers for an organisation. */
const owner = (kind: Kind | undefined): string =>
  ({
    enterprise: msg('Doanh nghiệp của bạn'),
    household: msg('Hộ kinh doanh của bạn'),
    cooperative: msg('Hợp tác xã của bạn'),
  })[kind as string] ?? '';

// One day has its own text, because English has a singular.
const leftText = (days: number): string =>
  days === 1
    ? msg('Còn 1 ngày.', { desc: 'time left to register' })
    : msg(str`Còn ${days}\u00a0ngày.`, { desc: 'time left to register' });
const waitText = (days: number): string =>
  days === 1 ? msg('Còn phải đợi 1 ngày.') : msg(str`Còn phải đợi ${days}\u00a0ngày.`);

/**
 * Sign, title and text of an outcome: green only for a yes, amber for an open one, neither for a no.
 * @param you the subject of the title if a person registers for themselves
 */
export function verdict(result: EligibilityResult, you: string): readonly [sign: string, title: string, text: string] {
  const {
    decision: { outcome, suffix, from, until, criteria },
    kind,
    policy,
    policies,
    known,
    on,
    write,
  } = result;
  const who = owner(kind) || you;
  const last = msg(str`Ngày cuối để đăng ký: ${write(until)}.`);
  const left = until && until > on ? leftText(daysBetween(on, until)) : msg('Hôm nay là ngày cuối.');
  const wait = from ? waitText(daysBetween(on, from)) : '';
  const paid = msg('Bạn vẫn đăng ký được, có phí.');
  const aged = criteria.find(({ id }) => id === 'age')?.from;
  const own = policies.filter((offer) => !kind || offer.who === kind);
  const next = announcedOn(on, own);
  // If no offer is for this kind, the offers for all other kinds count.
  const ended = standingOn(on, own)[0] ? undefined : lastEnded(on, own[0] ? own : policies);
  const early = ended?.endedBy && msg(str`Kết thúc sớm theo ${citeAll(ended.endedBy)}.`);
  const verdicts: Record<FinalOutcome, readonly [sign: string, title: string, text: string]> = {
    eligible: [
      '✓',
      msg(str`${who} đủ điều kiện nhận một tên miền ${suffix}`, {
        desc: '“Bạn”, “Hộ kinh doanh của bạn”, …; a suffix',
      }),
      `${policy?.freeYears ? msg(str`${policy.freeYears}\u00a0năm đầu không mất phí duy trì.`, { desc: 'years without a fee, as a number' }) : ''} ${last} ${left}`,
    ],
    likely: [
      '?',
      msg(str`${who} có thể đủ điều kiện nhận một tên miền ${suffix}`, {
        desc: '“Bạn”, “Hộ kinh doanh của bạn”, …; a suffix',
      }),
      `${msg('Hãy đăng ký ngay hôm nay; nhà đăng ký sẽ cho biết.')} ${last} ${left}`,
    ],
    'not-yet': [
      '…',
      msg(str`${who} chưa đến ngày nhận tên miền ${suffix}`, { desc: '“Bạn”, “Hộ kinh doanh của bạn”, …; a suffix' }),
      `${msg(str`Đăng ký được từ ${write(from)}.`)} ${wait} ${last}`,
    ],
    expired: [
      '✗',
      ended
        ? msg(str`Ưu đãi cho ${small(whoText(ended))} đã kết thúc ngày ${write(ended.until)}`, {
            desc: 'who the offer was for, in lower case',
          })
        : policy?.limit
          ? msg(str`${who} đã quá ${monthsOf(policy.limit)}\u00a0tháng kể từ ngày cấp giấy`, {
              desc: '“Doanh nghiệp của bạn”, …; of its certificate',
            })
          : msg(str`${who} đã quá hạn nhận tên miền ${suffix}`, {
              desc: '“Bạn”, “Hộ kinh doanh của bạn”, …; a suffix',
            }),
      `${ended ? (early ?? '') : last} ${paid}`,
    ],
    'pending-decision': next[0]
      ? [
          '…',
          msg(str`Đợt ưu đãi mới bắt đầu ngày ${write(next[0].from)}`, { desc: 'a day' }),
          `${msg(str`Dành cho: ${whoTexts(next)}.`, { desc: 'who the next offers are for' })}`,
        ]
      : [
          '…',
          ended
            ? msg(str`Ưu đãi đã kết thúc ngày ${write(ended.until)}`, { desc: 'a day' })
            : msg('Đợt ưu đãi tiếp theo đang chờ quyết định'),
          `${aged ? msg(str`Đến ${write(aged)} bạn mới đủ ${policy?.limit?.minYears} tuổi.`) : ''} ${early ?? msg(str`Đến ${write(known.updated)} chưa có văn bản mới của Bộ Tài chính.`)}`,
        ],
    'services-only': [
      'i',
      msg(str`${who} được miễn phí dịch vụ số, không gồm tên miền`, { desc: '“Hợp tác xã của bạn”, …' }),
      policy ? msg(str`Gồm ${servicesText(policy)}.`, { desc: 'the free services: “website, email”' }) : '',
    ],
    'not-eligible': [
      '✗',
      msg(str`${who} chưa thuộc diện miễn phí duy trì`, { desc: '“Bạn”, “Hộ kinh doanh của bạn”, …' }),
      paid,
    ],
  };
  // Only offers for other kinds are in force: those for this kind are over, or still to come.
  const isLeftOut = outcome === 'not-eligible' && own[0] && !standingOn(on, own)[0];
  return verdicts[isLeftOut ? (next[0] ? 'pending-decision' : 'expired') : outcome];
}

/** The sign of a criterion, and its word for screen readers. */
export const metText = (met: Criterion['met']): readonly [sign: string, word: string] =>
  met === 'yes'
    ? ['✓', msg('Đạt', { desc: 'a condition is met; read aloud for ✓' })]
    : met === 'no'
      ? ['✗', msg('Không đạt', { desc: 'a condition is not met; read aloud for ✗' })]
      : ['?', msg('Chưa rõ', { desc: 'it is open whether a condition is met; read aloud for ?' })];

/** The name of the certificate: "Giấy chứng nhận đăng ký hộ kinh doanh", or that of another kind. */
const certificate = (kind: Kind | undefined): string =>
  msg(str`Giấy chứng nhận đăng ký ${choiceText('kind', kind)?.toLowerCase()}`, {
    desc: 'business registration; “hộ kinh doanh”, …',
  });

/** The text of a criterion: the person's value and the limit. */
export function criterionText(criterion: Criterion, result: EligibilityResult): string | TemplateResult {
  const { id, date, years, from, until } = criterion;
  const { decision, kind, policy, policies, on, write } = result;
  const limit = policy?.limit;
  switch (id) {
    case 'window':
      return msg(str`Đợt ưu đãi từ ${write(from)} đến hết ${write(until)}`, {
        desc: 'condition: today is within these days',
      });
    case 'kind':
      return msg(str`Đang ưu đãi tên miền cho: ${whoTexts(standingOn(on, policies).filter(({ suffix }) => suffix))}`, {
        desc: 'condition: who is offered a name',
      });
    case 'nationality':
      return msg('Công dân Việt Nam');
    case 'age':
      return msg(html`Bạn <b>${years}</b> tuổi (quy định: ${limit && agesText(limit)})`);
    case 'certificate':
      return certificate(kind);
    case 'certificate-age':
      return msg(
        html`Giấy chứng nhận cấp ngày <b>${write(date)}</b> (quy định: trong ${limit && monthsOf(limit)}\u00a0tháng)`,
      );
    case 'first-domain':
      return msg(str`Đây là tên miền ${decision.suffix} đầu tiên của bạn (nhà đăng ký sẽ kiểm tra)`);
    default:
      return conditionText(id, result);
  }
}

/** The end of a limit in one reading of the text. */
function endText(id: Criterion['id'], { id: reading }: Reading, { policy }: EligibilityResult): string {
  const { years = 0, days = 0 } = policy?.limit?.readings.find((each) => each.id === reading) ?? {};
  if (id === 'age')
    return days < 0
      ? msg(str`hết tuổi ${years - 1}`, { desc: 'reading of an age limit: until this year of life ends' })
      : msg(str`đến sinh nhật ${years} tuổi`, { desc: 'reading of an age limit: the birthday included' });
  return days < 0
    ? msg('không tính ngày tròn năm', { desc: 'reading of a limit in months: the day itself not included' })
    : msg('tính cả ngày tròn năm', { desc: 'reading of a limit in months: the day itself included' });
}

/** One sentence with the end day of each reading of a limit, the strictest first. */
export function readingsText(criterion: Criterion, result: EligibilityResult): string {
  const clauses = (criterion.readings ?? []).map((reading) => {
    const end = endText(criterion.id, reading, result);
    const until = result.write(reading.until);
    return reading.met
      ? msg(str`nếu hiểu là ${end} thì còn đến hết ${until}`, { desc: 'one reading of a limit, and the last day' })
      : msg(str`nếu hiểu là ${end} thì đã hết hạn ngày ${until}`, {
          desc: 'one reading of a limit, and the day that has passed',
        });
  });
  return `${capital(clauses.join('; '))}.`;
}

/** The confidence in an unsettled point; empty for a settled one. */
export const gradeText = (confidence: Confidence): string =>
  confidence === 'settled'
    ? ''
    : ((
        {
          single: msg('mới thấy ở một nguồn', { desc: 'how certain a point is' }),
          inferred: msg('suy ra từ văn bản', { desc: 'how certain a point is' }),
        } as Partial<Record<Confidence, string>>
      )[confidence] ?? msg('chưa có giải đáp chính thức', { desc: 'how certain a point is' }));

/** The papers that are needed to register a name, with or without an offer, as text inside a line. */
export const papersText = ({ decision: { suffix }, kind }: EligibilityResult): string =>
  suffix === 'id.vn'
    ? msg('thẻ căn cước (chụp hai mặt), ảnh chân dung', { desc: 'papers, inside a line' }) + MARK
    : small(certificate(kind));
