import type { FileProblem } from '../judge/files.ts';
import type { Judged } from '../judge/judged.ts';
import type { PortalFinding, Write } from './finding.ts';

const nameOf = ({ address }: FileProblem): string =>
  address
    .split('/')
    .at(-1)!
    .replace(/[?#].*/, '');

export function fileFinding(problem: FileProblem, write: Write): PortalFinding {
  const { code, address, detail = '', directive = '' } = problem;
  const file = nameOf(problem);
  switch (code) {
    case 'missing':
      return write(
        'administrator',
        `Không tải được ${file} (${detail}), ở ${address}: thay dòng trong mẫu trang bằng dòng trong thư; nếu vẫn vậy, báo nơi phát hành khối.`,
        `${file} cannot be loaded (${detail}) from ${address}: replace the line of the template by that of the letter; if that does not help, tell the host of the blocks.`,
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
        `${file} không dùng được vì thiếu crossorigin hoặc máy chủ của khối thiếu Access-Control-Allow-Origin: thay dòng trong mẫu trang bằng dòng trong thư; nếu vẫn vậy, báo nơi phát hành khối.`,
        `${file} cannot be used: crossorigin is missing, or Access-Control-Allow-Origin on the host of the block. Replace the line of the template by that of the letter; if that does not help, tell the host of the blocks.`,
      );
    case 'type':
      return write(
        'administrator',
        `Máy chủ gửi ${file} sai loại tệp (${detail || '–'}), nên trình duyệt từ chối: báo nơi phát hành khối.`,
        `${file} is sent with a wrong media type (${detail || '–'}), so browsers refuse it: tell the host of the blocks.`,
      );
    case 'mixed':
      return write(
        'administrator',
        `${file} được gọi qua http: trên trang https:, nên trình duyệt chặn: thay dòng trong mẫu trang bằng dòng trong thư.`,
        `${file} is asked for over http: on a page of https:, so browsers block it: replace the line of the template by that of the letter.`,
      );
    case 'policy':
      return write(
        'administrator',
        `Content-Security-Policy của cổng (${directive}) chặn ${file}: thêm các dòng trong thư.`,
        `The portal’s Content-Security-Policy (${directive}) keeps ${file} out: add the lines of the letter.`,
      );
  }
}

export function programmeFinding(
  { programme: { state, detail = '', address = '' } }: Judged,
  write: Write,
): PortalFinding[] {
  switch (state) {
    case 'read':
    case 'not-asked':
      return [];
    case 'missing':
    case 'not-shared':
      return [
        write(
          'administrator',
          `Khối không đọc được tệp chương trình (${address}), nên chỉ nói theo bản phát hành: báo nơi phát hành khối.`,
          `The block cannot read the programme file (${address}), so it goes by its release: tell the host of the blocks.`,
        ),
      ];
    case 'refused':
      return [
        write(
          'administrator',
          `Tệp chương trình (${address}) có lỗi (${detail}) nên bị từ chối: báo nơi phát hành khối.`,
          `The programme file (${address}) has faults (${detail}) and is refused: tell the host of the blocks.`,
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
