// The editors and sanitizers that snippets are tried in, and what each leaves of each form.

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
  /** Makes the line one of a format. */
  choose?(format: string): void;
}

/** A sanitizer, in a page or, without a script, in Node. */
export interface SanitizerFilter extends Leaving {
  readonly script?: string;
  readonly run: (list: string[]) => string[] | Promise<string[]>;
}

export interface EditorFilter extends Leaving {
  readonly script: string;
  /** Runs in a page: opens the editor there, as `window.editor`. */
  readonly open: (option: never) => Promise<void>;
  readonly option?: unknown;
  /** Of the line that is pasted into, where an article has some. */
  readonly format?: string;
  /** HTML of an article. */
  readonly article?: string;
}

/** What scripts of editors and sanitizers put into a page, as far as it is used. */
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

/** @param settings of a portal that sets it up in a way of its own */
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

/** As NukeViet 4.5 has it: assets/editors/ckeditor/config.js and nv.php. Enter breaks the line; 2 is CKEDITOR.ENTER_BR. */
const NUKEVIET = { enterMode: 2, allowedContent: true, entities: false, disallowedContent: 'script; *[on*]' };

const tinymceAt = (version: number): EditorFilter => ({
  script: `tinymce${version}/tinymce.min.js`,
  open: tinymce,
  leaves: TINYMCE,
});

/**
 * Name → what is loaded into a page, the editor that opens there or the sanitizer that runs there, and what it leaves. Without a script it
 * runs on Node. What is pasted into an editor keeps as much as a link in its source.
 */
export const filters: Readonly<Record<string, EditorFilter | SanitizerFilter>> = {
  'TinyMCE 5': tinymceAt(5),
  'TinyMCE 6': tinymceAt(6),
  'TinyMCE 7': tinymceAt(7),
  'TinyMCE 8': tinymceAt(8),
  'CKEditor 4': { script: 'ckeditor4/ckeditor.js', open: ckeditor4, leaves: HREF_ONLY },
  // Typed there an article has no paragraphs, and a link that is pasted on a new line gets one. `format`: what the steps (systems.ts) say to
  // choose for the line where there are some.
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
  // The second editor of 4.5.05 allows nothing beyond its own plug-ins either, so what the first has saved is taken apart when it is opened.
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
    // Known as a label's, and so on no tag of ours.
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
