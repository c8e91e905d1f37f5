// Owns the words of a result. Called while rendering; says of everything unsettled that it is unsettled.

import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { daysBetween } from '../../base/civil-date.ts';
import type { Criterion } from '../../program/eligibility.ts';
import type { Kind } from '../../program/policies.ts';
import type { Confidence } from '../../program/sources.ts';
import { choiceText, conditionText } from './question.messages.ts';
import type { Result } from './result.ts';

type Reading = NonNullable<Criterion['readings']>[number];

/** Who has the last word. */
export const lastWord = (): string => msg('Nhà đăng ký là nơi quyết định.');

/**
 * Sign, title and text of an outcome: green only for a yes, amber for what is open, neither for a no.
 * @param you whom the title is about where somebody registers for themselves
 */
export function verdict(
  { decision: { outcome, suffix, from, until, criteria }, kind, policy, on, write }: Result,
  you: string,
): readonly [sign: string, title: string, text: string] {
  const who = kind === 'citizen' || kind === 'other' ? you : choiceText('kind', kind);
  const last = msg(str`Ngày cuối để đăng ký: ${write(until)}.`);
  const left = until && until > on ? msg(str`Còn ${daysBetween(on, until)}\u00a0ngày.`) : msg('Hôm nay là ngày cuối.');
  const wait = from ? msg(str`Còn phải đợi ${daysBetween(on, from)}\u00a0ngày.`) : '';
  const paid = msg('Vẫn đăng ký được với mức phí thường.');
  const aged = criteria.find(({ id }) => id === 'age')?.from;
  const verdicts = {
    eligible: [
      '✓',
      msg(str`${who} đủ điều kiện nhận một tên miền ${suffix}`),
      `${msg(str`${policy?.freeYears}\u00a0năm đầu không phải nộp phí duy trì.`)} ${last} ${left}`,
    ],
    likely: ['?', msg(str`${who} có thể đủ điều kiện nhận một tên miền ${suffix}`), `${msg('Quy định có hai cách hiểu.')} ${last} ${left}`],
    'not-yet': ['…', msg(str`${who} chưa đến ngày nhận tên miền ${suffix}`), `${msg(str`Đăng ký được từ ${write(from)}.`)} ${wait} ${last}`],
    expired: ['✗', msg(str`${who} đã quá hạn nhận tên miền ${suffix}`), `${last} ${paid}`],
    'pending-decision': [
      '…',
      msg('Đợt ưu đãi tiếp theo đang chờ quyết định'),
      `${aged ? msg(str`Đến ${write(aged)} bạn mới đủ ${policy?.limit?.minYears} tuổi.`) : ''} ${msg('Chưa thấy văn bản của Bộ Tài chính.')}`,
    ],
    'services-only': [
      'i',
      msg(str`${who} được miễn phí dịch vụ số, không gồm tên miền`),
      msg(str`Gồm ${policy?.services.join(', ')}.`),
    ],
    'not-eligible': ['✗', msg(str`${who} không thuộc diện được miễn phí`), paid],
  } as const;
  return verdicts[outcome];
}

/** The sign of a criterion, and its hidden word. */
export const metText = (met: Criterion['met']): readonly [sign: string, word: string] =>
  met === 'yes' ? ['✓', msg('Đạt')] : met === 'no' ? ['✗', msg('Không đạt')] : ['?', msg('Chưa rõ')];

/** "Giấy chứng nhận đăng ký hộ kinh doanh", or another kind's. */
const certificate = (kind: Kind | undefined): string => msg(str`Giấy chứng nhận đăng ký ${choiceText('kind', kind)?.toLowerCase()}`);

/** What a criterion asks: the person's value and the limit. */
export function criterionText(
  { id, date, years, from, until }: Criterion,
  { decision, kind, policy, write, ...terms }: Result,
): string | TemplateResult {
  const limit = policy?.limit;
  const most = limit?.readings[0]?.years ?? 0;
  const texts: Partial<Record<Criterion['id'], string | TemplateResult>> = {
    window: msg(str`Đợt ưu đãi từ ${write(from)} đến hết ${write(until)}`),
    kind: msg('Thuộc diện: công dân, doanh nghiệp mới, hộ kinh doanh'),
    nationality: msg('Công dân Việt Nam'),
    age: msg(html`Tuổi: <b>${years}</b>, quy định là từ đủ ${limit?.minYears} đến ${most}`),
    certificate: certificate(kind),
    'certificate-age': msg(html`Giấy chứng nhận cấp ngày <b>${write(date)}</b>, quy định là trong ${most * 12}\u00a0tháng`),
    'first-domain': msg(str`Tên miền ${decision.suffix} đầu tiên: nhà đăng ký sẽ kiểm tra`),
  };
  return texts[id] ?? conditionText(id, { ...terms, write });
}

/** One of the two ways to read a limit, the strictest first: where it ends, and whether it is met. */
export function readingText({ id }: Criterion, { met, until }: Reading, index: number, { policy, write }: Result): string {
  const rest = id === 'age' ? msg(str`tuổi ${policy?.limit?.readings[0]?.years}`) : msg('ngày tròn năm');
  const last = `${write(until)} (${metText(met ? 'yes' : 'no')[1]})`;
  return index ? msg(str`Tính cả ${rest}: đến hết ${last}`) : msg(str`Không tính ${rest}: đến hết ${last}`);
}

/** The reservation with which something unsettled is told, in brackets; nothing for what is settled. */
export function reservation(confidence: Confidence): string {
  const words: Partial<Record<Confidence, string>> = { single: msg('mới thấy ở một nguồn'), inferred: msg('suy ra từ văn bản') };
  return confidence === 'settled' ? '' : ` (${words[confidence] ?? msg('chưa thấy giải đáp chính thức')})`;
}

/** What to have at hand to register, with or without the offer. */
export function papers({ decision: { suffix }, kind }: Result): string[] {
  if (suffix === 'id.vn') return [msg('Thẻ căn cước, hai mặt'), msg('Ảnh chân dung') + reservation('single')];
  return suffix ? [certificate(kind)] : [];
}
