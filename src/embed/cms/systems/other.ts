import { PASTE_LINK } from '../paste-steps.ts';
import { BY_EDITOR, INLINE_HEAD, LINES, WITHOUT_LINES, type System } from '../cms.ts';

export const other: System = {
  id: 'other',
  name: { vi: 'Hệ thống khác', en: 'Another system' },
  sign: { vi: 'Không giống nơi nào ở đây', en: 'Like none of these' },
  form: 'link',
  picture: 'visual-link',
  paste: PASTE_LINK,
  administrator: [LINES, WITHOUT_LINES],
  head: INLINE_HEAD,
  mayLose: BY_EDITOR,
  survives: {
    vi: 'Liên kết là dạng duy nhất còn lại ở mọi trình soạn thảo và bộ lọc đã thử (TinyMCE 5–8, CKEditor 4 và 5, DOMPurify, sanitize-html), trừ nơi cấm mọi thẻ HTML.',
    en: 'A link is the one form that all editors and filters tried leave (TinyMCE 5–8, CKEditor 4 and 5, DOMPurify, sanitize-html), but where no HTML at all is allowed.',
  },
};
