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

/** What is wrong with a certificate, by the error code of the TLS library. */
function certificateText(code: string, language: SiteLanguage): string {
  const say = sayIn(language);
  if (code === 'CERT_HAS_EXPIRED')
    return say(
      'Chứng thư số của cổng đã hết hạn, nên trình duyệt chặn người đọc: báo người quản trị cổng gia hạn.',
      'The certificate of the portal has expired, so browsers stop readers: tell the administrator to renew it.',
    );
  if (/ALTNAME/.test(code))
    return say(
      'Chứng thư số của cổng được cấp cho tên khác, nên trình duyệt chặn người đọc: kiểm tra địa chỉ trong bảng, rồi báo người quản trị cổng.',
      'The certificate of the portal is for another name, so browsers stop readers: check the address in the table, then tell the administrator.',
    );
  if (/SELF_SIGNED/.test(code))
    return say(
      'Chứng thư số của cổng là tự ký hoặc do nơi không được tin cậy cấp, nên trình duyệt chặn người đọc: báo người quản trị cổng thay chứng thư.',
      'The certificate of the portal is self-signed or of nobody who is trusted, so browsers stop readers: tell the administrator to replace it.',
    );
  if (/UNABLE_TO_(?:GET_ISSUER|VERIFY)/.test(code))
    return say(
      'Máy chủ của cổng thiếu chứng thư trung gian, hoặc chứng thư do nơi không được tin cậy cấp, nên một số trình duyệt chặn người đọc: báo người quản trị cổng.',
      'The server of the portal lacks intermediate certificates, or its certificate is of nobody who is trusted, so some browsers stop readers: tell the administrator.',
    );
  return say(
    `Kết nối an toàn (https) của cổng có lỗi (${code}): báo người quản trị cổng.`,
    `The portal’s secure connection (https) fails (${code}): tell the administrator.`,
  );
}

export function outcomeText(code: FailureCode, detail: string, language: SiteLanguage): string {
  const say = sayIn(language);
  switch (code) {
    case 'no-such-name':
      return say(
        'Tên máy chủ không tồn tại: kiểm tra địa chỉ trong bảng.',
        'The host has no address: check the address in the table.',
      );
    case 'no-connection':
      return say(
        'Máy chủ của cổng không nhận kết nối, hoặc ngắt giữa chừng: báo người quản trị cổng.',
        'The server of the portal takes no connection, or breaks it off: tell the administrator.',
      );
    case 'timeout':
      return say(
        'Cổng không trả lời kịp, sau hai lần hỏi: báo người quản trị cổng nếu lần sau vẫn vậy.',
        'The portal did not answer in time, asked twice: tell the administrator if the next run finds the same.',
      );
    case 'certificate':
      return certificateText(detail, language);
    case 'private':
      return say(
        'Địa chỉ dẫn vào mạng nội bộ, nên không được hỏi: sửa địa chỉ trong bảng; nếu đúng là cổng nội bộ, thêm --allow-private.',
        'The address leads into an inner network, so it was not asked: correct it in the table; if the portal is an inner one, add --allow-private.',
      );
    case 'redirects':
      return say(
        'Cổng dẫn đi vòng quá nhiều lần, hoặc tới địa chỉ hỏng: báo người quản trị cổng.',
        'The portal leads on too often, or to a broken address: tell the administrator.',
      );
    case 'status':
      return say(
        `Cổng trả về trang lỗi ${detail}: kiểm tra địa chỉ trong bảng, rồi báo người quản trị cổng.`,
        `The portal answers with the error ${detail}: check the address in the table, then tell the administrator.`,
      );
    case 'too-large':
      return say(
        'Trang lớn hơn 3 MB, nên không được đọc: hãy xem trang bằng mắt.',
        'The page is larger than 3 MB, so it was not read: look at it yourself.',
      );
    case 'not-html':
      return say(
        `Ở địa chỉ này không phải trang web (${detail}): kiểm tra địa chỉ trong bảng.`,
        `There is no web page at this address (${detail}): check the address in the table.`,
      );
    case 'too-complex':
      return say(
        'Trang quá phức tạp, nên việc đọc bị dừng: hãy xem trang bằng mắt.',
        'The page is too complex, so reading it was given up: look at it yourself.',
      );
    case 'robots':
      return say(
        'robots.txt của cổng không cho hỏi trang này: nhờ người quản trị cho phép tenmien-audit.',
        'The portal’s robots.txt does not let this page be asked: have the administrator allow tenmien-audit.',
      );
    case 'robots-unknown':
      return say(
        `robots.txt của cổng trả lỗi ${detail}, nên theo quy ước trang không được hỏi: báo người quản trị cổng.`,
        `The portal’s robots.txt answers with the error ${detail}, so by convention the page was not asked: tell the administrator.`,
      );
    case 'bad-answer':
      return say(
        'Máy chủ của cổng trả lời không đúng HTTP: báo người quản trị cổng.',
        'The server of the portal answers with something that is no HTTP: tell the administrator.',
      );
  }
}
