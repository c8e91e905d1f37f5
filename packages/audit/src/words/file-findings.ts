import type { FileProblem } from '../judge/files.ts';
import type { Judged } from '../judge/judged.ts';
import type { Finding, Write } from './finding.ts';

const nameOf = ({ address }: FileProblem): string =>
  address
    .split('/')
    .at(-1)!
    .replace(/[?#].*/, '');

export function fileFinding(problem: FileProblem, write: Write): Finding {
  const { code, address, detail = '', directive = '' } = problem;
  const file = nameOf(problem);
  switch (code) {
    case 'missing':
      return write(
        'administrator',
        `Không tải được ${file} (${detail}): ${address}.`,
        `${file} cannot be loaded (${detail}): ${address}.`,
      );
    case 'changed':
      return write(
        'administrator',
        `${file} không khớp mã băm nên trình duyệt từ chối: thay dòng trong mẫu trang bằng dòng trong thư.`,
        `${file} is not what its hash says, so browsers refuse it: replace the line of the template by that of the letter.`,
      );
    case 'not-shared':
      return write(
        'administrator',
        `${file} không chạy được vì thiếu crossorigin hoặc máy chủ của khối thiếu Access-Control-Allow-Origin.`,
        `${file} cannot run: crossorigin is missing, or Access-Control-Allow-Origin on the host of the block.`,
      );
    case 'type':
      return write(
        'administrator',
        `Máy chủ gửi ${file} sai loại tệp (${detail || '–'}), nên trình duyệt từ chối.`,
        `${file} is sent with a wrong media type (${detail || '–'}), so browsers refuse it.`,
      );
    case 'mixed':
      return write(
        'administrator',
        `${file} được gọi qua http: trên trang https:, nên trình duyệt chặn.`,
        `${file} is asked for over http: on a page of https:, so browsers block it.`,
      );
    case 'policy':
      return write(
        'administrator',
        `Content-Security-Policy của cổng (${directive}) chặn ${file}: thêm các dòng trong thư.`,
        `The portal’s Content-Security-Policy (${directive}) keeps ${file} out: add the lines of the letter.`,
      );
  }
}

export function programmeFinding({ programme: { state, detail = '', address = '' } }: Judged, write: Write): Finding[] {
  switch (state) {
    case 'read':
    case 'not-asked':
      return [];
    case 'missing':
    case 'not-shared':
      return [
        write(
          'administrator',
          `Khối không đọc được tệp chương trình (${address}), nên chỉ nói theo bản phát hành.`,
          `The block cannot read the programme file (${address}), so it goes by its release.`,
        ),
      ];
    case 'refused':
      return [
        write(
          'administrator',
          `Tệp chương trình (${address}) có lỗi nên bị từ chối: ${detail}.`,
          `The programme file (${address}) has faults and is refused: ${detail}.`,
        ),
      ];
    case 'policy':
      return [
        write(
          'administrator',
          `Content-Security-Policy của cổng (${detail}) chặn tệp chương trình: thêm dòng connect-src trong thư.`,
          `The portal’s Content-Security-Policy (${detail}) keeps the programme file out: add the line connect-src of the letter.`,
        ),
      ];
  }
}
