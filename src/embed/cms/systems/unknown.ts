import { PASTE_LINK } from '../paste-steps.ts';
import { BY_EDITOR, INLINE_HEAD, LINES, WITHOUT_LINES, type System } from '../cms.ts';

export const unknown: System = {
  id: 'unknown',
  name: { vi: 'Tôi không biết', en: 'I do not know' },
  sign: { vi: 'Cứ làm theo các bước dưới đây', en: 'Just follow the steps below' },
  form: 'link',
  picture: 'visual-link',
  paste: PASTE_LINK,
  administrator: [LINES, WITHOUT_LINES],
  head: INLINE_HEAD,
  mayLose: BY_EDITOR,
  survives: {
    vi: 'Liên kết là dạng duy nhất còn lại ở mọi trình soạn thảo và bộ lọc đã thử, trừ nơi cấm mọi thẻ HTML. Người quản trị của cổng biết tên hệ thống.',
    en: 'A link is the one form that all editors and filters tried leave, but where no HTML at all is allowed. The administrator of the site knows which system it is.',
  },
};
