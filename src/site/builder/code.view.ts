// Owns the step in which the snippet is taken away: one form, by the system; where it is pasted; the other forms; what a form does not hold.

import { html, nothing, type TemplateResult } from 'lit';
import { fallback } from '../../embed/fallback.ts';
import { pathOf } from '../../embed/permalink.ts';
import type { Settings } from '../../embed/settings.ts';
import { forms, holds, writeLink, writeScript, type Form, type Site } from '../../embed/snippet.ts';
import type { Picture, System } from '../../embed/systems.ts';
import { clipOf } from './copy.ts';
import { fields } from './fields.ts';
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
    link: say('Còn lại ở mọi hệ thống. Người quản trị đặt dòng script một lần thì liên kết thành khối.', 'Every system keeps it. Once the administrator has put the script line into the template, the link becomes the block.'),
    div: say('Giữ mọi thiết đặt ở nơi cho phép data-*. Cũng cần dòng script.', 'Keeps every setting where data-* is allowed. Needs the script line too.'),
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

function renderPiece({ settings, form, site }: Piece, { say, language }: Page): TemplateResult {
  const { text, html: rich } = clipOf(settings, form, site);
  if (form !== 'link') {
    const [label, action] =
      form === 'address'
        ? [say('Địa chỉ để dán', 'The address to paste'), say('Chép địa chỉ', 'Copy the address')]
        : [say('Đoạn mã để dán', 'The code to paste'), say('Chép đoạn mã', 'Copy the code')];
    return html`<builder-text main name="code" rows=${form === 'address' ? 2 : 5} .language=${language} .label=${label} .action=${action} .text=${text} .html=${rich}></builder-text>`;
  }
  const link = { href: site.host + pathOf(settings), words: fallback(settings).link, language: settings.language };
  return html`
    <builder-text
      main
      name="piece"
      .language=${language}
      .label=${say('Liên kết để dán', 'The link to paste')}
      .action=${say('Chép liên kết', 'Copy the link')}
      .text=${text}
      .html=${rich}
      .link=${link}
    ></builder-text>
    <details class="more">
      <summary>${say('Mã HTML của liên kết, để dán vào chế độ mã nguồn', 'The link as HTML, for the source view')}</summary>
      <builder-text
        name="code"
        rows="4"
        .language=${language}
        .label=${say('Mã HTML', 'HTML')}
        .action=${say('Chép mã HTML', 'Copy the HTML')}
        .text=${writeLink(settings, site.host)}
      ></builder-text>
    </details>
  `;
}

/** An address that not every reader can open, or that a portal on https does not load from. */
function renderHost({ site }: Piece, { say }: Page): TemplateResult | typeof nothing {
  const { protocol, hostname, host } = new URL(site.host);
  if (protocol === 'https:') return nothing;
  const own = /^(localhost|127\.|\[::1\])/.test(hostname);
  return html`<p class="note" id="host">
    ${own
      ? say(`${host} là máy của chính bạn: liên kết chỉ mở được trên máy này, đủ để thử.`, `${host} is your own machine: the link opens only here, which is enough to try it.`)
      : say(`${host} không có https: cổng chạy https sẽ để liên kết là liên kết, không nạp script từ đó.`, `${host} has no https: a portal on https leaves the link a link and loads no script from there.`)}
  </p>`;
}

/** Settings that the form does not carry. */
function renderLost({ settings, form }: Piece, { say, language }: Page): TemplateResult | typeof nothing {
  if (holds(form, settings)) return nothing;
  const names = fields[settings.widget].filter(({ name }) => name in settings.attributes).map(({ label }) => label[language]);
  return html`<p class="warn" id="lost">
    <b>! ${say('Dạng này chỉ giữ khối, ngôn ngữ và tỉnh.', 'This form keeps only block, language and province.')}</b>
    ${say('Không giữ:', 'It does not keep:')} ${names.join(', ')}.
    ${say('Muốn giữ, chọn “Liên kết” ở dưới và nhờ người quản trị đặt dòng script.', 'To keep them, choose “Link” below and ask the administrator for the script line.')}
  </p>`;
}

function renderSteps({ system, form }: Piece, { say, language }: Page): TemplateResult {
  const own = form === system.form;
  const place = system.id === 'unknown' || system.id === 'other' ? say('bài viết', 'your article') : system.name[language];
  return html`
    <h3>${own ? say(`Dán vào ${place}`, `Paste it into ${place}`) : formName(form, say)}</h3>
    <div class="beside">
      ${renderPicture(own ? system.picture : PICTURES[form])}
      ${own ? html`<ol class="list">${system.paste.map((step) => html`<li>${step[language]}</li>`)}</ol>` : html`<p>${formWords(form, say)}</p>`}
    </div>
    <p class="hint">${system.survives[language]}</p>
  `;
}

function renderAdministrator({ system, form, site }: Piece, { say, language }: Page): TemplateResult {
  return html`<details class="more">
    <summary>${say('Người quản trị làm một lần', 'What the administrator does once')}</summary>
    <div class="stack">
      <div class="beside">
        ${renderPicture('template')}
        <ol class="list">${system.administrator.map((step) => html`<li>${step[language]}</li>`)}</ol>
      </div>
      ${form === 'link' || form === 'div'
        ? html`<builder-text
            name="script"
            rows="4"
            .language=${language}
            .label=${say('Dòng script', 'The script line')}
            .action=${say('Chép dòng script', 'Copy the script line')}
            .text=${writeScript(site)}
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
  ${renderPiece(piece, page)} ${renderLost(piece, page)} ${renderHost(piece, page)} ${renderSteps(piece, page)}
  ${renderAdministrator(piece, page)} ${renderForms(piece, page)}
`;
