// Owns what is said of a system of portals: its form, the steps of its editors and of its administrator, in words that many share.
// The systems themselves stand in systems/.

import type { Form } from '../snippet/write-snippet.ts';
import { BY_LOADER, formSteps, formTasks, type Task } from './paste-steps.ts';
import type { Bilingual } from '../words/bilingual.ts';

/** Where the piece goes, as it may be drawn: as a link in the text, in the source, in a block for code, alone on a line, in the page's template. */
export type Picture = 'visual-link' | 'source' | 'html-block' | 'address-line' | 'template';

/** One answer to “which system does your site run on”. */
export interface System {
  readonly id:
    'nukeviet' | 'wordpress' | 'joomla' | 'drupal' | 'liferay' | 'sharepoint' | 'dnn' | 'moodle' | 'other' | 'unknown';
  readonly name: Bilingual;
  /** By what an editor recognises it. */
  readonly sign: Bilingual;
  /** What an ordinary editor can paste there and the system keeps. */
  readonly form: Form;
  readonly picture: Picture;
  /** Steps of the editor. */
  readonly paste: readonly Bilingual[];
  /** What the administrator opens, once for the whole site. */
  readonly administrator: readonly Task[];
  /** Where the two lines of the head go, whether the system wants their addresses instead, and what it wants to be on a script line. */
  readonly head: {
    readonly title: Bilingual;
    readonly asks?: 'addresses';
    readonly attributes?: Readonly<Record<string, string>>;
  };
  /** Where a link may come out with its address alone, so that further settings are lost. For administrators, as the two that follow. */
  readonly mayLose?: Bilingual;
  /** How settings are kept there, for pasting the same again the same way would lose them again. */
  readonly keeps?: Bilingual;
  /** Forms that are pasted there otherwise than elsewhere. `code`: their HTML goes into a block for HTML, and nothing else is copied. */
  readonly ways?: Partial<
    Readonly<Record<Form, { readonly picture: Picture; readonly code: boolean; readonly paste: readonly Bilingual[] }>>
  >;
  /** What is kept and what goes, and how that is known. */
  readonly survives: Bilingual;
}

export const same = (name: string): Bilingual => ({ vi: name, en: name });

export const HEAD: System['head'] = {
  title: { vi: 'Hai dòng trong mẫu trang, trước </head>', en: 'Two lines in the page template, before </head>' },
};

/** NukeViet moves each script of the head to the end of the page, but one of this attribute. Nobody else minds it. */
export const INLINE_HEAD: System['head'] = { ...HEAD, attributes: { 'data-show': 'inline' } };

/** @param place where a system has the head of its pages */
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

/** TinyMCE shuts frames of hosts that it was not told of. */
export const exclusions = ({ vi, en }: Bilingual): Task => ({
  of: ['iframe'],
  vi: `Nếu dùng khung: thêm đúng tên máy chủ của khối vào sandbox_iframes_exclusions của TinyMCE${vi}.`,
  en: `For frames: add the exact host of the block to TinyMCE’s sandbox_iframes_exclusions${en}.`,
});

export const BY_EDITOR: Bilingual = {
  vi: 'Có trình soạn thảo (như CKEditor) chỉ giữ địa chỉ của liên kết.',
  en: 'Some editors (CKEditor is one) keep only the address of a link.',
};

/** How an editor pastes a form there. */
export const stepsOf = (system: System, form: Form): readonly Bilingual[] =>
  form === system.form ? system.paste : (system.ways?.[form]?.paste ?? formSteps[form]);

/** Whether of a link its HTML is pasted there, not the link itself. */
export const takesCode = ({ ways }: System, form: Form): boolean => !!ways?.[form]?.code;

/** What the administrator opens for a form. */
export function tasksOf({ administrator }: Pick<System, 'administrator'>, form: Form): readonly Bilingual[] {
  const own = administrator.filter(({ of }) => of.includes(form));
  return own[0] ? own : formTasks.filter(({ of }) => of.includes(form));
}
