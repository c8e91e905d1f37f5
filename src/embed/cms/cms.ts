// The description of a CMS: its snippet form, the steps for editors and administrators, and the texts that several systems share.
// The systems themselves are in systems/.

import type { Form } from '../snippet/write-snippet.ts';
import { BY_LOADER, formSteps, formTasks, type Task } from './paste-steps.ts';
import type { Bilingual } from '../words/bilingual.ts';

/** The illustration of the place for a snippet: a link in the text, the source, a code block, a line of its own, the page template. */
export type Picture = 'visual-link' | 'source' | 'html-block' | 'address-line' | 'template';

/** One answer to the question “which system does your site run on”. */
export interface System {
  readonly id:
    'nukeviet' | 'wordpress' | 'joomla' | 'drupal' | 'liferay' | 'sharepoint' | 'dnn' | 'moodle' | 'other' | 'unknown';
  readonly name: Bilingual;
  /** The sign by which an editor recognises the system. */
  readonly sign: Bilingual;
  /** The form that an ordinary editor can paste and the system keeps. */
  readonly form: Form;
  readonly picture: Picture;
  /** Steps for the editor. */
  readonly paste: readonly Bilingual[];
  /** Settings that the administrator changes once for the whole site. */
  readonly administrator: readonly Task[];
  /** The place for the two lines of the head, whether the system wants addresses instead, and attributes for script lines. */
  readonly head: {
    readonly title: Bilingual;
    readonly asks?: 'addresses';
    readonly attributes?: Readonly<Record<string, string>>;
  };
  /** The case in which only the address of a link is kept and further settings are lost. For administrators, like the next two. */
  readonly mayLose?: Bilingual;
  /** The way to keep settings; pasting the same snippet in the same way would lose them again. */
  readonly keeps?: Bilingual;
  /** Forms with other paste steps than elsewhere. `code`: the HTML goes into an HTML block, and nothing else is copied. */
  readonly ways?: Partial<
    Readonly<Record<Form, { readonly picture: Picture; readonly code: boolean; readonly paste: readonly Bilingual[] }>>
  >;
  /** The parts that are kept and lost, and the evidence. */
  readonly survives: Bilingual;
}

export const same = (name: string): Bilingual => ({ vi: name, en: name });

export const HEAD: System['head'] = {
  title: { vi: 'Hai dòng trong mẫu trang, trước </head>', en: 'Two lines in the page template, before </head>' },
};

/** NukeViet moves each script of the head to the end of the page, except one with this attribute. Other systems ignore it. */
export const INLINE_HEAD: System['head'] = { ...HEAD, attributes: { 'data-show': 'inline' } };

/** @param place the place of the page head in a system */
export const lines = (place: Bilingual): Task => ({
  of: BY_LOADER,
  vi: `Thêm hai dòng vào ${place.vi}, trước </head>. Làm một lần cho cả cổng.`,
  en: `Add the two lines to ${place.en}, before </head>. Once for the whole site.`,
});

export const LINES = lines({ vi: 'mẫu trang (template, theme)', en: 'the page template (theme)' });

export const WITHOUT_LINES: Task = {
  of: BY_LOADER,
  vi: 'Chưa có hai dòng ấy thì liên kết vẫn là liên kết: người đọc bấm vào và thấy trang của khối.',
  en: 'Until the two lines are there, the link stays a link: readers follow it to the page of the block.',
};

/** TinyMCE sandboxes frames of hosts that are not in its list. */
export const exclusions = ({ vi, en }: Bilingual): Task => ({
  of: ['iframe'],
  vi: `Nếu dùng khung: thêm đúng tên máy chủ của khối vào sandbox_iframes_exclusions của TinyMCE${vi}.`,
  en: `For frames: add the exact host of the block to TinyMCE’s sandbox_iframes_exclusions${en}.`,
});

export const BY_EDITOR: Bilingual = {
  vi: 'Có trình soạn thảo (như CKEditor) chỉ giữ địa chỉ của liên kết.',
  en: 'Some editors (CKEditor is one) keep only the address of a link.',
};

/** The paste steps of a form for editors. */
export const stepsOf = (system: System, form: Form): readonly Bilingual[] =>
  form === system.form ? system.paste : (system.ways?.[form]?.paste ?? formSteps[form]);

/** Whether the HTML of a link is pasted, not the link itself. */
export const takesCode = ({ ways }: System, form: Form): boolean => !!ways?.[form]?.code;

/** The settings that the administrator changes for a form. */
export function tasksOf({ administrator }: Pick<System, 'administrator'>, form: Form): readonly Bilingual[] {
  const own = administrator.filter(({ of }) => of.includes(form));
  return own[0] ? own : formTasks.filter(({ of }) => of.includes(form));
}
