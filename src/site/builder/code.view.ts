// Owns the step in which the snippet is taken away: one form, by the system; where it is pasted; the other forms; what a form does not hold.

import { html, nothing, type TemplateResult } from 'lit';
import type { Settings } from '../../embed/settings.ts';
import { earlyAddresses, earlyLines, headAddresses, headLines, styleLine } from '../../embed/head-lines.ts';
import { forms, holds, isByLoader, type Form, type Site } from '../../embed/snippet.ts';
import { stepsOf, takesCode, tasksOf, type Picture, type System } from '../../embed/system.ts';
import { clipOf } from './copy.ts';
import { fields } from './fields.ts';
import { renderHost } from './host.view.ts';
import { renderLink } from './link.view.ts';
import { renderPicture } from './pictures.view.ts';
import type { Say } from './say.ts';
import { renderOptions, type Page } from './step.view.ts';

/** What is taken away, and where to. */
export interface Piece {
  readonly settings: Settings;
  readonly form: Form;
  readonly site: Site;
  readonly system: System;
}

const formName = (form: Form, say: Say): string =>
  ({
    link: say('Liên kết', 'Link'),
    div: say('Khối <div>', '<div> block'),
    element: say('Thẻ riêng kèm script', 'Element with its script'),
    iframe: say('Khung (iframe)', 'Frame (iframe)'),
    address: say('Chỉ địa chỉ', 'Address alone'),
  })[form];

const formWords = (form: Form, say: Say): string =>
  ({
    link: say('Còn lại ở mọi hệ thống đã thử, trừ nơi cấm mọi thẻ HTML. Người quản trị thêm hai dòng một lần thì liên kết thành khối.', 'All systems tried keep it, but where no HTML at all is allowed. Once the administrator has put two lines into the template, the link becomes the block.'),
    div: say('Giữ mọi thiết đặt ở nơi cho phép data-*. Cũng cần hai dòng trong mẫu trang.', 'Keeps every setting where data-* is allowed. Needs the two lines in the template too.'),
    element: say('Một mình là đủ, ở nơi được dán script.', 'Needs nothing else, where scripts may be pasted.'),
    iframe: say('Không cần script trên cổng, ở nơi được dán khung.', 'Needs no script on the portal, where frames may be pasted.'),
    address: say('Đứng riêng một dòng; hệ thống tự hỏi và hiện khối (oEmbed).', 'Alone on its line; the system asks and shows the block (oEmbed).'),
  })[form];

const PICTURES: Readonly<Record<Form, Picture>> = {
  link: 'visual-link',
  div: 'source',
  element: 'source',
  iframe: 'html-block',
  address: 'address-line',
};

function renderPiece({ settings, form, site, system }: Piece, { say, language }: Page): TemplateResult {
  if (form === 'link' && !takesCode(system, form)) {
    const [label, action] = [say('Liên kết để dán', 'The link to paste'), say('Chép liên kết', 'Copy the link')];
    return renderLink(settings, site, language, { name: 'piece', label, action, codeName: 'code', isMain: true });
  }
  const { text, html: rich } = clipOf(settings, form, site, system);
  const [label, action] =
    form === 'address'
      ? [say('Địa chỉ để dán', 'The address to paste'), say('Chép địa chỉ', 'Copy the address')]
      : [say('Đoạn mã để dán', 'The code to paste'), say('Chép đoạn mã', 'Copy the code')];
  return html`<builder-text main name="code" rows=${form === 'address' ? 2 : 5} .language=${language} .label=${label} .action=${action} .text=${text} .html=${rich}></builder-text>`;
}

/** Settings that the form does not carry, or that the system may take away from a link. */
function renderLost({ settings, form, system }: Piece, { say, language }: Page): TemplateResult | typeof nothing {
  const names = fields[settings.widget].filter(({ name }) => name in settings.attributes).map(({ label }) => label[language]).join(', ');
  if (!names) return nothing;
  if (!holds(form, settings)) {
    return html`<p class="warn" id="lost">
      <b>! ${say('Dạng này chỉ giữ khối, ngôn ngữ và tỉnh.', 'This form keeps only block, language and province.')}</b>
      ${say('Không giữ:', 'It does not keep:')} ${names}.
      ${say('Muốn giữ, chọn “Liên kết” ở dưới và nhờ người quản trị thêm hai dòng vào mẫu trang.', 'To keep them, choose “Link” below and ask the administrator for the two lines in the template.')}
      ${takesCode(system, 'link') ? system.mayLose?.[language] : nothing}
    </p>`;
  }
  // Code in a block for HTML loses nothing, and the steps lead there.
  if (!system.mayLose || !isByLoader(form) || takesCode(system, form)) return nothing;
  return html`<p class="warn" id="lost">
    <b>! ${say('Có thể mất thiết đặt.', 'Settings may be lost.')}</b>
    ${system.mayLose[language]} ${say('Khi đó không còn:', 'Then these go:')} ${names}.
    ${say('Sau khi lưu, dán nội dung đã lưu vào bước 6 để biết.', 'After saving, paste what was saved into step 6 to know.')}
  </p>`;
}

function renderSteps({ system, form }: Piece, { say, language }: Page): TemplateResult {
  const own = form === system.form;
  const place = system.id === 'unknown' || system.id === 'other' ? say('bài viết', 'your article') : system.name[language];
  return html`
    <h3>${own ? say(`Dán vào ${place}`, `Paste it into ${place}`) : say(`Dán vào ${place}, dạng “${formName(form, say)}”`, `Paste it into ${place}, as “${formName(form, say)}”`)}</h3>
    <div class="beside">
      ${renderPicture(own ? system.picture : (system.ways?.[form]?.picture ?? PICTURES[form]), language)}
      <ol class="list">${stepsOf(system, form).map((step) => html`<li>${step[language]}</li>`)}</ol>
    </div>
    <p class="hint">${system.survives[language]}</p>
  `;
}

function renderAdministrator({ system, form, site, settings }: Piece, { say, language }: Page): TemplateResult {
  const byLoader = isByLoader(form);
  const asksAddresses = byLoader && system.head.asks;
  const text = (byLoader ? asksAddresses ? headAddresses(site) : headLines(site, system) : form === 'element' ? [styleLine(site)] : []).join('\n');
  const tasks = html`<ol class="list">${tasksOf(system, form).map((step) => html`<li>${step[language]}</li>`)}</ol>`;
  return html`<details class="more">
    <summary>${say('Người quản trị làm một lần', 'What the administrator does once')}</summary>
    <div class="stack">
      ${byLoader ? html`<div class="beside">${renderPicture('template', language)}${tasks}</div>` : tasks}
      ${text
        ? html`<builder-text
            name="script"
            rows="6"
            .language=${language}
            .label=${byLoader ? system.head.title[language] : say('Dòng giữ chỗ, để trang không xô lệch', 'The line that keeps the place, so that nothing moves')}
            .action=${asksAddresses ? say('Chép hai địa chỉ', 'Copy the two addresses') : byLoader ? say('Chép hai dòng', 'Copy the two lines') : say('Chép dòng này', 'Copy this line')}
            .text=${text}
          ></builder-text>`
        : nothing}
      ${byLoader
        ? html`<builder-text
            name="early"
            rows="4"
            .language=${language}
            .label=${say('Ở trang lúc nào cũng có khối này, thêm sau loader.js: khối hiện sớm hơn một lượt hỏi máy chủ', 'On a page that always has this block, after loader.js: the block is there one request sooner')}
            .action=${say('Chép phần thêm', 'Copy the addition')}
            .text=${(asksAddresses ? earlyAddresses(site, settings.widget) : earlyLines(site, settings.widget, system)).join('\n')}
          ></builder-text>`
        : nothing}
    </div>
  </details>`;
}

const renderForms = ({ form: chosen }: Piece, { say, choose }: Page): TemplateResult => html`<details class="more">
  <summary>${say('Dạng khác', 'Other forms')}</summary>
  ${renderOptions({
    name: 'form',
    question: say('Dạng của đoạn nhúng', 'Form of the embed'),
    hidden: true,
    options: forms.map((form) => ({ value: form, name: formName(form, say), words: formWords(form, say) })),
    chosen,
    choose: (form) => choose({ form }),
  })}
</details>`;

export const renderCode = (piece: Piece, page: Page): TemplateResult => html`
  ${renderPiece(piece, page)} ${renderLost(piece, page)} ${renderHost(piece.site, page.say)} ${renderSteps(piece, page)}
  ${renderAdministrator(piece, page)} ${renderForms(piece, page)}
`;
