// The part of the builder for administrators: template lines, hosts to allow, other forms, and known behaviour of each system.

import { html, nothing, type TemplateResult } from 'lit';
import { earlyAddresses, earlyLines, headAddresses, headLines, styleLine } from '../../src/embed/snippet/head-tags.ts';
import { forms, isByLoader } from '../../src/embed/snippet/write-snippet.ts';
import { takesCode, tasksOf } from '../../src/embed/cms/cms.ts';
import type { CopiedPiece } from './code.view.ts';
import { formName, formWords, formKindOf } from './forms.ts';
import { renderLinkCode } from './link.view.ts';
import { renderPicture } from './pictures.view.ts';
import { renderOptions, type Page } from './step.view.ts';

function renderTasks({ system, form, site, settings }: CopiedPiece, { say, language }: Page): TemplateResult {
  const byLoader = isByLoader(form);
  const asksAddresses = byLoader && system.head.asks;
  const text = (
    byLoader
      ? asksAddresses
        ? headAddresses(site)
        : headLines(site, system)
      : form === 'element'
        ? [styleLine(site)]
        : []
  ).join('\n');
  const tasks = html`<ol class="list">${tasksOf(system, form).map((step) => html`<li>${step[language]}</li>`)}</ol>`;
  return html`
    ${byLoader ? html`<div class="beside">${renderPicture('template', language)}${tasks}</div>` : tasks}
    ${
      text
        ? html`<builder-text
          name="script"
          rows="6"
          .language=${language}
          .label=${byLoader ? system.head.title[language] : say('Dòng giữ chỗ, để trang không xô lệch', 'The line that keeps the place, so that nothing moves')}
          .action=${asksAddresses ? say('Chép hai địa chỉ', 'Copy the two addresses') : byLoader ? say('Chép hai dòng', 'Copy the two lines') : say('Chép dòng này', 'Copy this line')}
          .text=${text}
        ></builder-text>`
        : nothing
    }
    ${
      byLoader
        ? html`<builder-text
          name="early"
          rows="4"
          .language=${language}
          .label=${say('Ở trang lúc nào cũng có khối này, thêm sau loader.js: khối hiện sớm hơn một lượt hỏi máy chủ', 'On a page that always has this block, after loader.js: the block is there one request sooner')}
          .action=${say('Chép phần thêm', 'Copy the addition')}
          .text=${(asksAddresses ? earlyAddresses(site, settings.widget) : earlyLines(site, settings.widget, system)).join('\n')}
        ></builder-text>`
        : nothing
    }
  `;
}

/** @param technical the rendered fields for administrators */
export function renderAdministrator(piece: CopiedPiece, page: Page, technical: unknown): TemplateResult {
  const { form, system, settings, site } = piece;
  const { say, language, choose } = page;
  const losesLink = isByLoader(form) && !takesCode(system, form) ? system.mayLose : undefined;
  return html`
    ${renderTasks(piece, page)} ${technical}
    ${renderOptions({
      name: 'form',
      question: say('Cách dán khác', 'Other ways to paste'),
      options: forms.map((value) => ({ value, name: formName(value, say), words: formWords(value, say) })),
      chosen: form,
      choose: (chosen) => choose({ form: chosen }),
    })}
    ${formKindOf(form, system) === 'link' ? renderLinkCode(settings, site, language, 'code') : nothing}
    <h3>${say('Còn gì, mất gì', 'What is kept')}</h3>
    <p>${system.survives[language]}</p>
    ${losesLink ? html`<p id="may-lose">${losesLink[language]} ${system.keeps?.[language]}</p>` : nothing}
  `;
}
