// The editors and sanitizers in which snippets are tested, and the remains of each form.

import type { Form } from '../../../src/embed/snippet/write-snippet.ts';
import type { Leaving, Outcome } from './trial.ts';

type Leaves = Readonly<Record<Form, Outcome>>;

const all = (outcome: Outcome): Leaves => ({
  link: outcome,
  div: outcome,
  element: outcome,
  iframe: outcome,
  address: 'whole',
});

const TINYMCE: Leaves = { link: 'whole', div: 'whole', element: 'place', iframe: 'whole', address: 'whole' };
const HREF_ONLY: Leaves = { ...all('place'), iframe: 'nothing' };

/** An editor in a page. */
export interface OpenEditor {
  set(html: string): unknown;
  get(): string;
  focus(): void;
  /** Changes the format of the current line. */
  choose?(format: string): void;
}

/** A sanitizer that runs in a page or, without `script`, in Node. */
export interface SanitizerFilter extends Leaving {
  readonly script?: string;
  readonly run: (list: string[]) => string[] | Promise<string[]>;
}

export interface EditorFilter extends Leaving {
  readonly script: string;
  /** Runs in a page: opens the editor as `window.editor`. */
  readonly open: (option: never) => Promise<void>;
  readonly option?: unknown;
  /** Format of the line that is pasted into, if the steps name one. */
  readonly format?: string;
  /** HTML of an article. */
  readonly article?: string;
}

/** The globals that scripts of editors and sanitizers add to a page, limited to those that are used. */
export interface EditorWindow {
  editor: OpenEditor;
  readonly tinymce: {
    init(settings: object): Promise<{ setContent(html: string): void; getContent(): string; focus(): void }[]>;
  };
  readonly CKEDITOR: {
    replace(area: Element, settings: object): CkEditor4;
    readonly style: new (format: unknown) => object;
  } & Record<'Essentials' | 'Paragraph' | 'Link' | 'Bold' | 'List' | 'GeneralHtmlSupport', unknown> & {
      readonly ClassicEditor: {
        create(
          box: Element,
          settings: object,
        ): Promise<{ setData(html: string): void; getData(): string; focus(): void }>;
      };
    };
  readonly DOMPurify: { sanitize(html: string, settings?: object): string };
}

interface CkEditor4 {
  readonly config: Readonly<Record<string, unknown>>;
  on(event: string, listener: () => void): void;
  setData(html: string, options: { callback: () => void }): void;
  getData(): string;
  focus(): void;
  applyStyle(style: object): void;
}

async function tinymce(): Promise<void> {
  const page = window as unknown as EditorWindow;
  document.body.append(document.createElement('textarea'));
  const [editor] = await page.tinymce.init({
    selector: 'textarea',
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
    height: 200,
  });
  page.editor = {
    set: (html) => editor!.setContent(html),
    get: () => editor!.getContent(),
    focus: () => editor!.focus(),
  };
}

/** @param settings of a portal with its own configuration */
async function ckeditor4(settings?: object): Promise<void> {
  const page = window as unknown as EditorWindow;
  const area = document.createElement('textarea');
  document.body.append(area);
  const editor = page.CKEDITOR.replace(area, { versionCheck: false, customConfig: '', contentsCss: [], ...settings });
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  const set = (html: string) => new Promise<void>((resolve) => editor.setData(html, { callback: resolve }));
  const choose = (format: string) => editor.applyStyle(new page.CKEDITOR.style(editor.config[`format_${format}`]));
  page.editor = { set, get: () => editor.getData(), focus: () => editor.focus(), choose };
}

async function ckeditor5(everything?: boolean): Promise<void> {
  const page = window as unknown as EditorWindow;
  const { ClassicEditor, Essentials, Paragraph, Link, Bold, List, GeneralHtmlSupport } = page.CKEDITOR;
  const box = document.createElement('div');
  document.body.append(box);
  const editor = await ClassicEditor.create(box, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Link, Bold, List, ...(everything ? [GeneralHtmlSupport] : [])],
    ...(everything && { htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] } }),
  });
  page.editor = { set: (html) => editor.setData(html), get: () => editor.getData(), focus: () => editor.focus() };
}

const purify = (list: string[]) => list.map((html) => (window as unknown as EditorWindow).DOMPurify.sanitize(html));
const purifyOurs = (list: string[]) =>
  list.map((html) =>
    (window as unknown as EditorWindow).DOMPurify.sanitize(html, {
      CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^tenmien-/, attributeNameCheck: /.*/ },
    }),
  );

/** The configuration of NukeViet 4.5: assets/editors/ckeditor/config.js and nv.php. Enter breaks the line; 2 is CKEDITOR.ENTER_BR. */
const NUKEVIET = { enterMode: 2, allowedContent: true, entities: false, disallowedContent: 'script; *[on*]' };

const tinymceAt = (version: number): EditorFilter => ({
  script: `tinymce${version}/tinymce.min.js`,
  open: tinymce,
  leaves: TINYMCE,
});

/**
 * Name → the script for the page, the editor or sanitizer that runs there, and the remains. Without a script it runs
 * in Node. Content that is pasted into an editor keeps as much as a link in its source.
 */
export const filters: Readonly<Record<string, EditorFilter | SanitizerFilter>> = {
  'TinyMCE 5': tinymceAt(5),
  'TinyMCE 6': tinymceAt(6),
  'TinyMCE 7': tinymceAt(7),
  'TinyMCE 8': tinymceAt(8),
  'CKEditor 4': { script: 'ckeditor4/ckeditor.js', open: ckeditor4, leaves: HREF_ONLY },
  // An article that is typed there has no paragraphs, and a link that is pasted on a new line gets one. `format`: the line format that
  // the steps (src/embed/cms/systems/nukeviet.ts) tell the author to choose if there are paragraphs.
  'CKEditor 4 as NukeViet has it': {
    script: 'ckeditor4/ckeditor.js',
    open: ckeditor4,
    option: NUKEVIET,
    article: 'Tin của xã.',
    leaves: all('whole'),
  },
  'CKEditor 4 as NukeViet has it, an article out of Word': {
    script: 'ckeditor4/ckeditor.js',
    open: ckeditor4,
    option: NUKEVIET,
    format: 'p',
    leaves: all('whole'),
  },
  'CKEditor 5': { script: 'ckeditor5/dist/browser/ckeditor5.umd.js', open: ckeditor5, leaves: HREF_ONLY },
  // The second editor of 4.5.05 also allows only the HTML of its own plug-ins. So it removes tags that the first editor saved.
  'CKEditor 5 as NukeViet has it': {
    script: 'ckeditor5/dist/browser/ckeditor5.umd.js',
    open: ckeditor5,
    leaves: HREF_ONLY,
  },
  'CKEditor 5 with everything allowed': {
    script: 'ckeditor5/dist/browser/ckeditor5.umd.js',
    open: ckeditor5,
    option: true,
    leaves: { ...all('whole') },
  },
  DOMPurify: { script: 'dompurify/dist/purify.min.js', run: purify, leaves: { ...TINYMCE, iframe: 'nothing' } },
  'DOMPurify with our tags': {
    script: 'dompurify/dist/purify.min.js',
    run: purifyOurs,
    leaves: { ...all('whole'), iframe: 'nothing' },
    // DOMPurify knows `for` as an attribute of labels, so it does not keep `for` on our elements.
    without: 'for',
  },
  'sanitize-html': {
    run: async (list) => {
      const { default: sanitize } = await import('sanitize-html');
      return list.map((html) => sanitize(html));
    },
    leaves: HREF_ONLY,
  },
};
