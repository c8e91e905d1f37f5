// The snippet to copy, in a bar that stays in sight, and the steps to paste it. Shows no tags, attributes or versions:
// those are for administrators (administrator.view.ts).

import { html, nothing, type TemplateResult } from 'lit';
import type { EmbedSettings } from '../../src/embed/settings.ts';
import { holds, isByLoader, type Form, type Site } from '../../src/embed/snippet/write-snippet.ts';
import { stepsOf, takesCode, type Picture, type System } from '../../src/embed/cms/cms.ts';
import { systems } from '../../src/embed/cms/cms-list.ts';
import { clipOf } from './copy.ts';
import { fields } from './fields.ts';
import { foldWords } from './folds.ts';
import { copyLabel, formName, formKindOf } from './forms.ts';
import { renderHost } from './host.view.ts';
import { renderLink } from './link.view.ts';
import { renderPicture } from './pictures.view.ts';
import { renderOptions, type Page } from './step.view.ts';

/** The text to copy, and its destination. */
export interface CopiedPiece {
  readonly settings: EmbedSettings;
  readonly form: Form;
  readonly site: Site;
  readonly system: System;
}

const PICTURES: Readonly<Record<Form, Picture>> = {
  link: 'visual-link',
  div: 'source',
  element: 'source',
  iframe: 'html-block',
  address: 'address-line',
};

/** Stays at the edge of the screen while the editor reads the steps. */
export function renderCopyBar({ settings, form, site, system }: CopiedPiece, { say, language }: Page): TemplateResult {
  const kind = formKindOf(form, system);
  const words = {
    label: {
      link: say('Liên kết để dán', 'The link to paste'),
      address: say('Địa chỉ để dán', 'The address to paste'),
      code: say('Đoạn mã để dán', 'The code to paste'),
    }[kind],
    action: copyLabel(form, system, say),
    next: say('Giờ dán vào bài viết: xem bước 3.', 'Now paste it into the article: see step 3.'),
  };
  const { text, html: rich } = clipOf(settings, form, site, system);
  return html`<div class="copy-bar" id="copy">
    ${
      kind === 'link'
        ? renderLink(settings, site, language, { ...words, name: 'piece', isMain: true })
        : html`<builder-text main name="code" rows="1" .language=${language} .label=${words.label} .action=${words.action} .text=${text} .html=${rich} .next=${words.next}></builder-text>`
    }
  </div>`;
}

/** Settings that the form cannot carry, or that the system may strip from a link. */
function renderLost(
  { settings, form, system }: CopiedPiece,
  { say, language, go }: Page,
): TemplateResult | typeof nothing {
  const names = fields[settings.widget]
    .filter(({ name }) => name in settings.attributes)
    .map(({ label }) => label[language])
    .join(', ');
  if (!names) return nothing;
  const more = (fold: 'administrator' | 'check'): TemplateResult =>
    html`<p class="row"><button type="button" class="button" @click=${() => go(fold)}>${foldWords[fold].name[language]}</button></p>`;
  if (!holds(form, settings)) {
    return html`<div class="warn stack" id="lost">
      <p><b>! ${say('Cách dán này không mang theo:', 'Pasted like this, these are not carried along:')}</b> ${names}.
      ${say('Muốn giữ, chọn “Liên kết” trong phần dành cho người quản trị.', 'To keep them, choose “Link” in the part for the administrator.')}</p>
      ${more('administrator')}
    </div>`;
  }
  // Code in an HTML block loses nothing, and the steps lead there.
  if (!system.mayLose || !isByLoader(form) || takesCode(system, form)) return nothing;
  return html`<div class="warn stack" id="lost">
    <p><b>! ${say('Hệ thống này có thể bỏ:', 'This system may drop:')}</b> ${names}.
    ${say('Lưu bài xong, hãy kiểm tra bài đã lưu.', 'Once the article is saved, check what was saved.')}</p>
    ${more('check')}
  </div>`;
}

const renderSystem = ({ say, choice, choose, language }: Page): TemplateResult =>
  renderOptions({
    name: 'system',
    isShort: true,
    question: say(
      'Cổng của bạn chạy trên hệ thống nào? Nhìn thanh địa chỉ lúc đăng nhập.',
      'Which system does your portal run on? Look at the address when you log in.',
    ),
    options: [systems.unknown, ...Object.values(systems).filter(({ id }) => id !== 'unknown')].map(
      ({ id, name, sign }) => ({ value: id, name: name[language], words: sign[language] }),
    ),
    chosen: choice.system ?? 'unknown',
    // The chosen form belonged to another system.
    choose: (system) => choose({ system, form: undefined }),
  });

function renderSteps({ system, form }: CopiedPiece, { say, language, go }: Page): TemplateResult {
  const own = form === system.form;
  const place =
    system.id === 'unknown' || system.id === 'other' ? say('bài viết', 'your article') : system.name[language];
  const steps = stepsOf(system, form);
  return html`
    <h3>${own ? say(`Dán vào ${place}`, `Paste it into ${place}`) : say(`Dán vào ${place}, theo cách “${formName(form, say)}”`, `Paste it into ${place}, as “${formName(form, say)}”`)}</h3>
    <div class="beside">
      ${renderPicture(own ? system.picture : (system.ways?.[form]?.picture ?? PICTURES[form]), language)}
      <ol class="list">${steps.map((step) => html`<li>${step[language]}</li>`)}</ol>
    </div>
    <p class="row">
      <button type="button" class="button" id="to-letter" @click=${() => go('letter')}>${say('Soạn thư gửi người quản trị', 'Write to the administrator')}</button>
      <button type="button" class="button" @click=${() => go('check')}>${say('Kiểm tra bài đã lưu', 'Check the saved article')}</button>
    </p>
  `;
}

export const renderPaste = (piece: CopiedPiece, page: Page): TemplateResult => html`
  ${renderLost(piece, page)} ${renderHost(piece.site, page.say)} ${renderSystem(page)} ${renderSteps(piece, page)}
`;
