// Names the forms of a snippet for administrators, and the kind of text that is copied for each.

import { takesCode, type System } from '../../src/embed/cms/cms.ts';
import type { Form } from '../../src/embed/snippet/write-snippet.ts';
import type { Say } from './say.ts';

export const formName = (form: Form, say: Say): string =>
  ({
    link: say('Liên kết', 'Link'),
    div: say('Khối <div>', '<div> block'),
    element: say('Thẻ riêng kèm script', 'Element with its script'),
    iframe: say('Khung (iframe)', 'Frame (iframe)'),
    address: say('Chỉ địa chỉ', 'Address alone'),
  })[form];

export const formWords = (form: Form, say: Say): string =>
  ({
    link: say(
      'Còn lại ở mọi hệ thống đã thử, trừ nơi cấm mọi thẻ HTML. Cần hai dòng trong mẫu trang thì liên kết mới thành khối.',
      'All systems tried keep it, but where no HTML at all is allowed. Needs the two lines in the template to become the block.',
    ),
    div: say(
      'Giữ mọi tùy chọn ở nơi cho phép data-*. Cũng cần hai dòng trong mẫu trang.',
      'Keeps every setting where data-* is allowed. Needs the two lines in the template too.',
    ),
    element: say('Một mình là đủ, ở nơi được dán script.', 'Needs nothing else, where scripts may be pasted.'),
    iframe: say(
      'Không cần script trên cổng, ở nơi được dán khung.',
      'Needs no script on the portal, where frames may be pasted.',
    ),
    address: say(
      'Đứng riêng một dòng; hệ thống tự hỏi và hiện khối (oEmbed).',
      'Alone on its line; the system asks and shows the block (oEmbed).',
    ),
  })[form];

/** The kind of text that an editor copies: a link, an address, or code. */
export const formKindOf = (form: Form, system: System): 'link' | 'address' | 'code' =>
  form === 'address' ? 'address' : form === 'link' && !takesCode(system, form) ? 'link' : 'code';

export const copyLabel = (form: Form, system: System, say: Say): string =>
  ({
    link: say('Chép liên kết', 'Copy the link'),
    address: say('Chép địa chỉ', 'Copy the address'),
    code: say('Chép đoạn mã', 'Copy the code'),
  })[formKindOf(form, system)];
