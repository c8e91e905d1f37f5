// The messages on unreachable portals, and the names of verdicts.

import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import type { Bilingual } from '../../../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import type { FailureCode } from '../ask/failure.ts';
import type { Duty } from '../judge/duty.ts';
import type { Verdict } from '../judge/judged.ts';

export const verdictNames: Readonly<Record<Verdict, Bilingual>> = {
  shown: { vi: 'Đang hiện', en: 'Shown' },
  mend: { vi: 'Cần sửa', en: 'To mend' },
  missing: { vi: 'Chưa có', en: 'Missing' },
  unknown: { vi: 'Chưa hỏi được', en: 'Not asked' },
};

export const metNames: Readonly<Record<Duty['met'], Bilingual>> = {
  yes: { vi: 'đã làm', en: 'met' },
  partly: { vi: 'làm một phần', en: 'met in part' },
  no: { vi: 'chưa làm', en: 'not met' },
  unknown: { vi: 'chưa biết', en: 'not known' },
};

export function outcomeText(code: FailureCode, detail: string, language: SiteLanguage): string {
  const say = sayIn(language);
  switch (code) {
    case 'no-such-name':
      return say(
        'Tên máy chủ không tồn tại: kiểm tra lại địa chỉ trong bảng.',
        'The host has no address: check the address in the table.',
      );
    case 'no-connection':
      return say(
        'Máy chủ không nhận kết nối, hoặc ngắt giữa chừng.',
        'The host takes no connection, or breaks it off.',
      );
    case 'timeout':
      return say('Máy chủ không trả lời kịp, sau hai lần hỏi.', 'The host did not answer in time, asked twice.');
    case 'certificate':
      return say(
        `Chứng thư số của cổng không được tin cậy (${detail}): trình duyệt chặn người đọc.`,
        `The certificate of the portal is not trusted (${detail}): browsers stop readers.`,
      );
    case 'private':
      return say(
        'Địa chỉ dẫn vào mạng nội bộ, nên không được hỏi.',
        'The address leads into an inner network, so it was not asked.',
      );
    case 'redirects':
      return say(
        'Cổng dẫn đi vòng quá nhiều lần, hoặc tới địa chỉ hỏng.',
        'The portal leads on too often, or to a broken address.',
      );
    case 'status':
      return say(`Cổng trả về trang lỗi ${detail}.`, `The portal answers with the error ${detail}.`);
    case 'too-large':
      return say('Trang lớn hơn 3 MB, nên không được đọc.', 'The page is larger than 3 MB, so it was not read.');
    case 'not-html':
      return say(
        `Ở địa chỉ này không phải trang web (${detail}).`,
        `There is no web page at this address (${detail}).`,
      );
    case 'too-complex':
      return say('Trang quá phức tạp, nên việc đọc bị dừng.', 'The page is too complex, so reading it was given up.');
    case 'robots':
      return say(
        'robots.txt của cổng không cho hỏi trang này: nhờ người quản trị cho phép tenmien-audit.',
        'The portal’s robots.txt does not let this page be asked: have the administrator allow tenmien-audit.',
      );
    case 'robots-unknown':
      return say(
        `robots.txt của cổng trả lỗi ${detail}, nên theo quy ước trang không được hỏi.`,
        `The portal’s robots.txt answers with the error ${detail}, so by convention the page was not asked.`,
      );
    case 'bad-answer':
      return say('Máy chủ trả lời không đúng HTTP.', 'The host’s answer is no HTTP.');
  }
}
