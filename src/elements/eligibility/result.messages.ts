// Owns the words of a result. Called while rendering; says of everything unsettled that it is unsettled.

import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { daysBetween, type CivilDate } from '../../base/civil-date.ts';
import { formatDate, formatMoney } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import type { Criterion, Decision, Outcome } from '../../program/eligibility.ts';
import { feeOf } from '../../program/fees.ts';
import type { Kind, Policy } from '../../program/policies.ts';
import type { Confidence } from '../../program/sources.ts';

/** A decision with what its words need. */
export interface Result {
  decision: Decision;
  kind: Kind | undefined;
  /** The offer that was applied or, where none is in force, the last one for this kind. */
  policy: Policy | undefined;
  on: CivilDate;
  language: Language;
}

/** Colour and sign of an outcome: green only for a yes, amber for what is open, neither for a no. */
export function toneOf(outcome: Outcome): { tone: 'good' | 'warn' | 'plain'; sign: string } {
  switch (outcome) {
    case 'eligible':
      return { tone: 'good', sign: '✓' };
    case 'likely':
    case 'needs-more':
      return { tone: 'warn', sign: '?' };
    case 'not-yet':
    case 'pending-decision':
      return { tone: 'warn', sign: '…' };
    case 'services-only':
      return { tone: 'plain', sign: 'i' };
    case 'expired':
    case 'not-eligible':
      return { tone: 'plain', sign: '✗' };
  }
}

function subject(kind: Kind | undefined): string {
  switch (kind) {
    case 'enterprise':
      return msg('Doanh nghiệp');
    case 'household':
      return msg('Hộ kinh doanh');
    case 'cooperative':
      return msg('Hợp tác xã');
    case 'citizen':
    case 'other':
    case undefined:
      return msg('Bạn');
  }
}

export function verdictTitle({ decision, kind, language }: Result): string {
  const { outcome, suffix, from } = decision;
  const who = subject(kind);
  switch (outcome) {
    case 'eligible':
      return msg(str`${who} đủ điều kiện nhận một tên miền ${suffix}`);
    case 'likely':
      return msg(str`${who} có thể đủ điều kiện nhận một tên miền ${suffix}`);
    case 'not-yet':
      return msg(str`Chưa đến ngày: ${who.toLowerCase()} đăng ký được từ ${from ? formatDate(from, language) : ''}`);
    case 'expired':
      return msg(str`${who} đã quá hạn nhận tên miền ${suffix} miễn phí`);
    case 'pending-decision':
      return msg('Ưu đãi cho thời gian tới đang chờ quyết định');
    case 'services-only':
      return msg('Hợp tác xã được miễn phí dịch vụ số, không có tên miền miễn phí');
    case 'not-eligible':
      return msg(str`${who} không thuộc diện được miễn phí`);
    case 'needs-more':
      return msg('Cần thêm câu trả lời');
  }
}

function timeLeft(on: CivilDate, until: CivilDate | undefined): string {
  const days = until ? daysBetween(on, until) : 0;
  return days ? msg(str`Còn ${days}\u00a0ngày để đăng ký.`) : msg('Hôm nay là ngày cuối để đăng ký.');
}

export function verdictText({ decision, policy, on, language }: Result): string {
  const { outcome, until, criteria, suffix } = decision;
  const day = until ? formatDate(until, language) : '';
  switch (outcome) {
    case 'eligible':
      return `${msg(str`${policy?.freeYears}\u00a0năm đầu không phải nộp phí duy trì.`)} ${timeLeft(on, until)}`;
    case 'likely':
      return `${msg('Quy định có hai cách hiểu; nhà đăng ký là nơi xác nhận.')} ${timeLeft(on, until)}`;
    case 'not-yet':
      return msg(str`Ngày cuối để đăng ký: ${day}.`);
    case 'expired':
      return msg(str`Ngày cuối là ${day}. Vẫn đăng ký được với mức phí thường.`);
    case 'pending-decision': {
      const turns = criteria.find(({ id }) => id === 'age')?.from;
      const ended = criteria.find(({ id }) => id === 'window')?.until;
      const end = ended ? formatDate(ended, language) : '';
      return turns && turns > on
        ? msg(str`Bạn đủ ${policy?.limit?.minYears} tuổi ngày ${formatDate(turns, language)}, sau khi đợt ưu đãi hết hạn (${end}). Có đợt tiếp theo hay không do Bộ Tài chính quyết định.`)
        : msg(str`Đợt ưu đãi trước đến hết ${end}. Có đợt tiếp theo hay không do Bộ Tài chính quyết định; đến nay chưa thấy văn bản nào.`);
    }
    case 'services-only':
      return msg('Cách nhận do Trung tâm Internet Việt Nam (VNNIC) và nhà đăng ký quy định.');
    case 'not-eligible':
      switch (criteria.find(({ id, met }) => id !== 'age' && met === 'no')?.id) {
        case 'first-domain':
          return msg(str`Ưu đãi chỉ dành cho tên miền ${suffix} đầu tiên. Vẫn đăng ký được với mức phí thường.`);
        case 'certificate':
          return msg('Có giấy chứng nhận rồi, hãy kiểm tra lại. Bây giờ vẫn đăng ký được với mức phí thường.');
        default:
          return msg('Vẫn đăng ký được tên miền “.vn” với mức phí thường.');
      }
    case 'needs-more':
      return '';
  }
}

/** Kind and outcome alone, for a result that somebody else shared. */
export function sharedText(kind: Kind, outcome: Outcome): string {
  const who = kind === 'citizen' ? msg('Công dân') : kind === 'other' ? msg('Trường hợp khác') : subject(kind);
  switch (outcome) {
    case 'eligible':
      return msg(str`${who}: đủ điều kiện`);
    case 'likely':
      return msg(str`${who}: có thể đủ điều kiện, nhà đăng ký xác nhận`);
    case 'not-yet':
      return msg(str`${who}: chưa đến ngày đăng ký`);
    case 'expired':
      return msg(str`${who}: đã quá hạn`);
    case 'pending-decision':
      return msg(str`${who}: chờ quyết định cho thời gian tới`);
    case 'services-only':
      return msg(str`${who}: chỉ được miễn phí dịch vụ số`);
    case 'not-eligible':
    case 'needs-more':
      return msg(str`${who}: không thuộc diện được miễn phí`);
  }
}

/** The hidden word of a sign. */
export function metWord(met: Criterion['met']): string {
  switch (met) {
    case 'yes':
      return msg('Đạt');
    case 'no':
      return msg('Không đạt');
    case 'unclear':
      return msg('Chưa rõ');
    case 'unknown':
      return msg('Chưa hỏi');
  }
}

export const metSign = (met: Criterion['met']): string => (met === 'yes' ? '✓' : met === 'no' ? '✗' : '?');

/** What a criterion asks, the person's value and the limit. */
export function criterionText(criterion: Criterion, { decision, kind, policy, on, language }: Result): string | TemplateResult {
  const { id, met, date, years, from, until } = criterion;
  const write = (day: CivilDate | undefined) => (day ? formatDate(day, language) : '');
  const limit = policy?.limit;
  const least = limit?.minYears;
  const most = limit?.readings[0]?.years;
  switch (id) {
    case 'window':
      return met === 'yes'
        ? msg(str`Đợt ưu đãi từ ${write(from)} đến hết ${write(until)}`)
        : msg(str`Đợt ưu đãi từ ${write(from)} đến hết ${write(until)}, chưa có đợt tiếp theo`);
    case 'kind':
      return kind === 'cooperative'
        ? msg('Tên miền miễn phí không dành cho hợp tác xã, dịch vụ số thì có')
        : msg('Ưu đãi dành cho công dân trong độ tuổi, doanh nghiệp mới và hộ kinh doanh');
    case 'nationality':
      return msg('Công dân Việt Nam');
    case 'age':
      if (from && on < from) return msg(html`Tuổi: <b>${years}</b>, đủ ${least} vào ngày ${write(from)}`);
      return met === 'yes'
        ? msg(html`Tuổi: <b>${years}</b>, trong khoảng từ đủ ${least} đến ${most}`)
        : msg(html`Tuổi: <b>${years}</b>, giới hạn là từ đủ ${least} đến ${most}`);
    case 'certificate':
      return met === 'yes'
        ? msg('Có giấy chứng nhận đăng ký hộ kinh doanh')
        : msg('Cần có giấy chứng nhận đăng ký hộ kinh doanh');
    case 'certificate-age':
      return met === 'no'
        ? msg(html`Giấy chứng nhận cấp ngày <b>${write(date)}</b>, đã quá ${(most ?? 1) * 12}\u00a0tháng`)
        : msg(html`Giấy chứng nhận cấp ngày <b>${write(date)}</b>, giới hạn là ${(most ?? 1) * 12}\u00a0tháng`);
    case 'first-domain':
      return met === 'unknown'
        ? msg(str`Chỉ cho tên miền ${decision.suffix} đầu tiên; nhà đăng ký sẽ kiểm tra`)
        : met === 'yes'
          ? msg(str`Tên miền ${decision.suffix} đầu tiên`)
          : msg(str`Không phải tên miền ${decision.suffix} đầu tiên`);
  }
}

/** One way to read a limit, and where it ends. */
export function readingText({ id, until }: { id: string; until: CivilDate }, language: Language): string {
  const day = formatDate(until, language);
  switch (id) {
    case 'to-23rd-birthday':
      return msg(str`Cách hiểu hẹp: đến ngày tròn 23 tuổi, ${day}`);
    case 'until-24th-birthday':
      return msg(str`Cách hiểu rộng: suốt tuổi 23, đến hết ${day}`);
    case 'before-anniversary':
      return msg(str`Cách hiểu hẹp: không tính ngày tròn năm, đến hết ${day}`);
    case 'to-anniversary':
      return msg(str`Cách hiểu rộng: tính cả ngày tròn năm, ${day}`);
    default:
      return msg(str`Một cách hiểu: đến hết ${day}`);
  }
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

/** The full fee of an ending, where it is known. */
export function fullFee(suffix: string, language: Language): string {
  const fee = feeOf(suffix);
  if (fee?.registration == null || fee.maintenance == null) return '';
  const [once, yearly] = [formatMoney(fee.registration, language), formatMoney(fee.maintenance, language)];
  return msg(str`${suffix}: lệ phí đăng ký ${once} một lần, phí duy trì ${yearly} mỗi năm`);
}

export function serviceName(service: Policy['services'][number]): string {
  return service === 'cv' ? msg('trang hồ sơ cá nhân (CV)') : service;
}

/** What to have at hand, by kind. */
export function papers(kind: Kind | undefined): string[] {
  switch (kind) {
    case 'citizen':
      return [msg('Thẻ căn cước, hai mặt'), msg('Ảnh chân dung chụp lúc xác thực điện tử (mới thấy ở một nguồn)')];
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
