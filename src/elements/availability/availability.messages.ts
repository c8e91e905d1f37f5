// Called while rendering, so that the texts have the language of the page.

import { msg, str } from '../../localization/msg.ts';
import type { Availability, UnknownReason } from '../../domains/availability.ts';
import type { DomainName } from '../../domains/domain-name.ts';
import type { DomainNameProblem } from '../../domains/domain-name-problem.ts';
import { elementDate, type ElementLanguage } from '../../localization/element-languages.ts';
import { lookUpSite } from '../../program/campaign.ts';
import type { Answered } from './answer.ts';

type Refusal = Extract<Availability, { state: 'not-registrable' }>['reason'];

export const checking = ({ unicode }: DomainName): string =>
  msg(str`Đang kiểm tra ${unicode}…`, { desc: 'a domain name' });

/** An answer in sentences. The first is the heading and the text for screen readers. */
export function sentencesOf(
  { typed, answer }: Answered,
  language: ElementLanguage,
): [string, ...(string | false | undefined)[]] {
  switch (answer.state) {
    case 'invalid':
      return [fault(answer.problem), place(typed, answer.problem)];
    case 'not-registrable':
      return [
        msg(str`${typed} không đăng ký được`, { desc: 'answer about a domain name, before its reason' }),
        ...refusal(answer.reason, typed),
      ];
    case 'registered':
      return [
        msg(str`${typed} đã có người đăng ký`, { desc: 'answer about a domain name' }),
        answer.registrar && msg(str`Nhà đăng ký: ${answer.registrar}.`, { desc: 'the company that sold this name' }),
        answer.expiry && msg(str`Đã trả phí đến hết ngày ${elementDate(answer.expiry, language)}.`),
        answer.inactive && msg('Tên này hiện chưa dùng.'),
        another(),
      ];
    case 'no-record':
      return [
        msg(str`Chưa thấy ai đăng ký ${typed}`, { desc: 'answer about a domain name; not certain' }),
        msg('Nhà đăng ký sẽ xác nhận lại.'),
        answer.source === 'dns' && msg('Tên đã đăng ký mà chưa dùng thì DNS không biết.'),
      ];
    case 'free':
      return [
        msg(str`${typed} còn đăng ký được`, { desc: 'answer about a domain name; certain' }),
        answer.source === 'registry' ? msg('Theo cơ quan quản lý tên miền “.vn”.') : msg('Theo hồ sơ của nhà đăng ký.'),
        msg('Ai đăng ký trước được trước.'),
      ];
    case 'unknown':
      return [
        answer.reason === 'not-asked'
          ? msg(str`${typed} viết đúng quy tắc`, { desc: 'answer about a domain name that cannot be looked up here' })
          : msg(str`Chưa tra được ${typed}`, { desc: 'answer about a domain name after a failure' }),
        unknownBecause(answer.reason),
      ];
  }
}

/** The position of a wrong character, counted in visible characters; only if the sentence before does not say it. */
const place = (typed: string, { code, position }: DomainNameProblem): string | false =>
  position !== undefined &&
  /^(space|underscore|character|dot|hyphen-double)$/.test(code) &&
  msg(str`Lỗi ở ký tự thứ ${typed.slice(0, position).normalize().length + 1}.`);

/** One sentence with the rule that a text breaks. */
function fault({ code, character }: DomainNameProblem): string {
  switch (code) {
    case 'empty':
      return msg('Hãy gõ tên bạn muốn');
    case 'email':
      return msg('Đây là địa chỉ thư điện tử');
    case 'web-address':
      return msg('Chỉ gõ tên, không gõ cả địa chỉ trang web');
    case 'space':
      return msg('Tên miền không có dấu cách');
    case 'underscore':
      return msg('Tên miền không có dấu gạch dưới');
    case 'character':
      return msg(str`Tên miền không dùng được “${character}”`);
    case 'dot':
      return msg('Dấu chấm đặt chưa đúng chỗ');
    case 'not-vn':
      return msg('Ở đây chỉ kiểm tra tên miền “.vn”');
    case 'subdomain':
      return msg('Tên này có thêm một dấu chấm phía trước');
    case 'hyphen-first':
      return msg('Tên không bắt đầu bằng dấu gạch nối');
    case 'hyphen-last':
      return msg('Tên không kết thúc bằng dấu gạch nối');
    case 'hyphen-double':
      return msg('Tên không có hai dấu gạch nối liền nhau');
    case 'too-long':
      return msg('Tên quá dài (nhiều nhất 63 ký tự)');
    default:
      return msg('Không đăng ký được tên dưới đuôi này');
  }
}

/** The reason why a name cannot simply be registered, and the next step. */
function refusal(reason: Refusal, typed: string): [why: string, next: string] {
  switch (reason) {
    case 'auction':
      return [
        msg('Tên một hoặc hai ký tự ngay dưới “.vn” chỉ được cấp qua đấu giá.'),
        msg('Hãy chọn tên dài hơn, hoặc đuôi khác.'),
      ];
    case 'geographic':
      return [
        msg('Đây là tên của một địa phương.'),
        msg(str`Hãy chọn tên khác, hoặc tên đứng trước nó, như ten.${typed}.`),
      ];
    case 'generic':
      return [msg('Đây là đuôi dùng chung, không đăng ký riêng được.'), another()];
    case 'reserved':
      return [msg('Tên này đang được giữ lại, chưa cho đăng ký.'), another()];
  }
}

const another = (): string => msg('Hãy chọn một tên khác.');

/** The reason why there is no answer. */
function unknownBecause(reason: UnknownReason | 'not-asked' | 'not-loaded'): string {
  switch (reason) {
    case 'not-asked':
      return msg(
        str`Trang này không tra được tên đã có người đăng ký chưa. Tra tại ${new URL(lookUpSite).host} hoặc hỏi nhà đăng ký.`,
      );
    case 'offline':
      return msg('Máy của bạn đang không có mạng.');
    case 'timeout':
      return msg('Hệ thống tra cứu chưa trả lời.');
    case 'rate-limited':
      return msg('Đang có quá nhiều lượt tra.');
    case 'not-loaded':
      return msg('Trang chưa tải được phần dùng để tra tên.');
    case 'network':
    case 'unavailable':
      return msg('Hệ thống tra cứu đang gặp sự cố.');
    case 'refused':
    case 'invalid-answer':
    case 'inconclusive':
      return msg('Kết quả tra cứu chưa rõ. Nhà đăng ký sẽ xác nhận.');
  }
}
