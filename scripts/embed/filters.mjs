// The editors and sanitizers that snippets are tried in, and what each leaves of each form:
// `whole`: every setting; `place`: what the address says; `nothing`: no snippet any more.

const all = (outcome) => ({ link: outcome, div: outcome, element: outcome, iframe: outcome, address: 'whole' });

const TINYMCE = { link: 'whole', div: 'whole', element: 'place', iframe: 'whole', address: 'whole' };
const HREF_ONLY = { ...all('place'), iframe: 'nothing' };

/** These open an editor as it comes, in a page: what it is given, what it gives back, and where one types. */
async function tinymce() {
  document.body.append(document.createElement('textarea'));
  const [editor] = await window.tinymce.init({
    selector: 'textarea',
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
    height: 200,
  });
  window.editor = {
    set: (html) => editor.setContent(html),
    get: () => editor.getContent(),
    focus: () => editor.focus(),
  };
}

/** @param settings of a portal that sets it up in a way of its own */
async function ckeditor4(settings) {
  const area = document.createElement('textarea');
  document.body.append(area);
  const editor = window.CKEDITOR.replace(area, { versionCheck: false, customConfig: '', contentsCss: [], ...settings });
  await new Promise((resolve) => editor.on('instanceReady', resolve));
  const set = (html) => new Promise((resolve) => editor.setData(html, { callback: resolve }));
  const choose = (format) => editor.applyStyle(new window.CKEDITOR.style(editor.config[`format_${format}`]));
  window.editor = { set, get: () => editor.getData(), focus: () => editor.focus(), choose };
}

async function ckeditor5(everything) {
  const { ClassicEditor, Essentials, Paragraph, Link, Bold, List, GeneralHtmlSupport } = window.CKEDITOR;
  const box = document.createElement('div');
  document.body.append(box);
  const editor = await ClassicEditor.create(box, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Link, Bold, List, ...(everything ? [GeneralHtmlSupport] : [])],
    ...(everything && { htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] } }),
  });
  window.editor = { set: (html) => editor.setData(html), get: () => editor.getData(), focus: () => editor.focus() };
}

const purify = (list) => list.map((html) => window.DOMPurify.sanitize(html));
const purifyOurs = (list) =>
  list.map((html) =>
    window.DOMPurify.sanitize(html, {
      CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^tenmien-/, attributeNameCheck: /.*/ },
    }),
  );

/** As NukeViet 4.5 has it: assets/editors/ckeditor/config.js and nv.php. Enter breaks the line; 2 is CKEDITOR.ENTER_BR. */
const NUKEVIET = { enterMode: 2, allowedContent: true, entities: false, disallowedContent: 'script; *[on*]' };

const tinymceAt = (version) => ({ script: `tinymce${version}/tinymce.min.js`, open: tinymce, leaves: TINYMCE });

/**
 * Name → what is loaded into a page, the editor that opens there or the sanitizer that runs there, and what it leaves. Without a script it
 * runs on Node. What is pasted into an editor keeps as much as a link in its source.
 */
export const filters = {
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
