// Turns codes into sentences, while rendering.

import { msg, str } from '@lit/localize';
import type { Availability, UnknownReason } from '../../domains/availability.ts';
import type { DomainNameProblem } from '../../domains/domain-name.ts';
import type { Answer } from './answer.ts';

type Refusal = Extract<Availability, { state: 'not-registrable' }>['reason'];

/** The answer in one sentence: it heads the answer and is what a screen reader says. */
export function headline(name: string, answer: Answer): string {
  switch (answer.state) {
    case 'invalid':
      return problem(answer.problem);
    case 'not-registrable':
      return msg(str`${name} không đăng ký được`);
    case 'registered':
      return msg(str`${name} đã có người đăng ký`);
    case 'no-record':
      return msg(str`Chưa thấy ai đăng ký ${name}`);
    case 'free':
      return msg(str`${name} còn đăng ký được`);
    case 'unknown':
      return answer.reason === 'not-asked' ? msg(str`${name} đúng quy tắc đặt tên`) : msg(str`Chưa tra được ${name}`);
  }
}

/** Which rule a text breaks, in one sentence. */
export function problem({ code, character }: DomainNameProblem): string {
  switch (code) {
    case 'empty':
      return msg('Hãy gõ tên bạn muốn');
    case 'email':
      return msg('Đây là địa chỉ thư điện tử, không phải tên miền');
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
    case 'no-suffix':
    case 'unknown-suffix':
      return msg('Không đăng ký được tên dưới đuôi này');
    case 'subdomain':
      return msg('Đây là tên nằm dưới một tên miền khác');
    case 'hyphen-first':
      return msg('Tên không bắt đầu bằng dấu gạch nối');
    case 'hyphen-last':
      return msg('Tên không kết thúc bằng dấu gạch nối');
    case 'hyphen-double':
      return msg('Tên không có hai dấu gạch nối liền nhau');
    case 'too-long':
      return msg('Tên dài quá 63 ký tự (tên có dấu tính theo dạng ASCII)');
    default:
      return refusal(code);
  }
}

/** Why nobody can simply register a name. */
export function refusal(reason: Refusal): string {
  switch (reason) {
    case 'auction':
      return msg('Tên một hoặc hai ký tự ngay dưới “.vn” chỉ được cấp qua đấu giá.');
    case 'geographic':
      return msg('Tên này là tên của một địa phương, không mở cho đăng ký.');
    case 'generic':
      return msg('Đây là một đuôi tên miền dùng chung, không phải tên để đăng ký.');
    case 'reserved':
      return msg('Nơi được hỏi cho biết tên này đang được giữ lại, chưa cho đăng ký.');
  }
}

/** Why nothing can be said. */
export function unknownBecause(reason: UnknownReason | 'not-asked'): string {
  switch (reason) {
    case 'not-asked':
      return msg('Trang này chưa tra được đã có người đăng ký hay chưa. Nhà đăng ký sẽ tra và xác nhận.');
    case 'offline':
      return msg('Máy của bạn đang không có mạng. Khi có mạng, hãy thử lại.');
    case 'timeout':
      return msg('Chờ lâu mà chưa có trả lời. Hãy thử lại.');
    case 'rate-limited':
      return msg('Đang có quá nhiều lượt tra.');
    case 'network':
    case 'unavailable':
      return msg('Nơi trả lời đang gặp sự cố. Hãy thử lại sau ít phút.');
    case 'refused':
    case 'invalid-answer':
    case 'inconclusive':
      return msg('Câu trả lời nhận được không rõ. Nhà đăng ký sẽ tra và xác nhận.');
  }
}
