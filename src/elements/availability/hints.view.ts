// Hints before a name is registered: its accents, the people its suffix is for, and its similarity to names of State bodies.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { parseDomainName, type DomainName } from '../../domains/domain-name.ts';
import { resemblesStateBody } from '../../domains/hints.ts';
import { isOfferable } from '../../domains/offerable.ts';
import { findSuffix } from '../../domains/suffixes.ts';
import { foldVietnamese } from '../../domains/vietnamese.ts';

/** @param take called with the plain name of an accented one */
export function renderHints(name: DomainName, take: (name: string) => void): unknown[] {
  const { label, suffix, ascii, unicode } = name;
  const who = findSuffix(suffix)?.who;
  const whom =
    who === 'citizens'
      ? msg(str`${suffix} dành cho công dân Việt Nam.`, { desc: 'a suffix, such as id.vn' })
      : msg(str`Ai được đăng ký ${suffix}: hãy hỏi nhà đăng ký.`);
  return [
    ascii === unicode ? nothing : renderAccents(name, take),
    resemblesStateBody(label) ? html`<p>${msg('Tên giống tên cơ quan nhà nước: có thể bị từ chối.')}</p>` : nothing,
    who === 'anyone' ? nothing : html`<p>${whom}</p>`,
  ];
}

/** Directly below .vn, accented names are registered like others. For other suffixes, no rule is published. */
function renderAccents({ label, suffix, ascii }: DomainName, take: (name: string) => void): TemplateResult {
  const plain = parseDomainName(foldVietnamese(label), { suffix });
  return html`<div>
    ${suffix === 'vn' ? nothing : html`<p>${msg('Tên có dấu cần hỏi nhà đăng ký.')}</p>`}
    ${
      plain.ok && isOfferable(plain.value.label)
        ? html`<p class="row">
          <span>${suffix === 'vn' ? msg('Không dấu:', { desc: 'before the name without Vietnamese marks' }) : msg('Nên dùng:', { desc: 'before the recommended name' })}</span>
          <button class="button name" @click=${() => take(plain.value.unicode)}>${plain.value.unicode}</button>
        </p>`
        : nothing
    }
    <details>
      <summary>${msg('Dạng kỹ thuật', { desc: 'summary: the name as xn--…' })}</summary>
      <p>${msg(html`<span class="whole">${ascii}</span>, ${ascii.indexOf('.')} ký tự (nhiều nhất là 63).`, { desc: 'the name as xn--… and its length' })}</p>
    </details>
  </div>`;
}
