// The fields of the documents, and of the file's publisher.

import { html, nothing, type TemplateResult } from 'lit';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import { documentKinds } from '../../../src/program/programme-schema.ts';
import type { DraftCite, DraftDocument } from './draft.ts';
import { addDocument, removeDocument, setDocument } from './edits.ts';
import { fieldId, renderSelect, renderTyped, type Desk } from './fields.view.ts';
import { dayOf, dayOrMonthOf, showDay, typedWords } from './values.ts';

const KIND: Readonly<Record<(typeof documentKinds)[number], Readonly<Record<SiteLanguage, string>>>> = {
  circular: { vi: 'Thông tư', en: 'Circular' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  code: { vi: 'Bộ luật, luật', en: 'Code, law' },
  dispatch: { vi: 'Công văn', en: 'Dispatch' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  directive: { vi: 'Chỉ thị', en: 'Directive' },
  'joint-programme': { vi: 'Chương trình phối hợp', en: 'Joint programme' },
  page: { vi: 'Trang thông tin', en: 'Web page' },
  data: { vi: 'Bộ dữ liệu', en: 'Data' },
};

function renderDocument(document: DraftDocument, index: number, desk: Desk): TemplateResult {
  const { say, language, edit } = desk;
  const path = `documents[${index}]`;
  const context = say(`Văn bản ${index + 1}`, `Document ${index + 1}`);
  const set = (change: Partial<DraftDocument>): void => edit(setDocument(index, change));
  const kinds = Object.entries(KIND).map(([value, name]) => ({ value, name: name[language] }));
  return html`<div class="piece stack" role="group" aria-label=${context}>
    <h4>${context}</h4>
    <div class="pair">
      ${renderSelect({ path: `${path}.kind`, label: say('Loại', 'Kind'), context, options: [{ value: '', name: say('Chọn loại', 'Choose a kind') }, ...kinds], chosen: document.kind ?? '', set: (kind) => set({ kind: kind || undefined }) }, desk)}
      ${renderTyped({ path: `${path}.id`, label: say('Số văn bản', 'Number'), context, hint: say('Ví dụ: 12/2027/TT-BTC', 'Such as 12/2027/TT-BTC'), value: document.id ?? '', set: (typed) => set({ id: typedWords(typed) }) }, desk)}
      ${renderTyped({ path: `${path}.issuer`, label: say('Cơ quan ban hành', 'Issued by'), context, lang: 'vi', value: document.issuer ?? '', set: (typed) => set({ issuer: typedWords(typed) }) }, desk)}
      ${renderTyped({ path: `${path}.date`, label: say('Ngày ban hành', 'Date of issue'), context, hint: say('Ví dụ: 1/2/2027', 'Such as 1/2/2027'), value: showDay(document.date), set: (typed) => set({ date: dayOrMonthOf(typed) }) }, desk)}
      ${renderTyped({ path: `${path}.url`, label: say('Địa chỉ trên mạng', 'Address'), context, hint: say('Trang https:// dưới tên miền .vn. Để trống nếu chưa có.', 'An https:// page below .vn. Leave it empty if there is none.'), inputmode: 'url', value: document.url ?? '', set: (typed) => set({ url: typedWords(typed) }) }, desk)}
      ${renderTyped({ path: `${path}.checkedOn`, label: say('Ngày bạn đọc văn bản', 'Day on which you read it'), context, hint: say('Ví dụ: 10/2/2027', 'Such as 10/2/2027'), value: showDay(document.checkedOn), set: (typed) => set({ checkedOn: dayOf(typed) }) }, desk)}
    </div>
    <p><button type="button" class="button" @click=${() => edit(removeDocument(index), 'documents')}>${say('Bỏ văn bản này', 'Remove this document')}<span class="hidden-text"> (${index + 1})</span></button></p>
  </div>`;
}

export function renderDocuments(desk: Desk): TemplateResult {
  const { say, draft, edit, today } = desk;
  return html`
    <h3 id="policy-documents" tabindex="-1">2. ${say('Văn bản', 'The document')}</h3>
    ${draft.documents.map((document, index) => renderDocument(document, index, desk))}
    <p><button type="button" class="button" @click=${() => edit(addDocument(today), `documents[${draft.documents.length}].id`)}>${draft.documents.length ? say('Thêm văn bản', 'Add a document') : say('Ghi văn bản mới', 'Fill in the new document')}</button></p>
    ${renderTyped(
      {
        path: 'publisher',
        label: say('Cơ quan đăng tệp', 'Who puts the file up'),
        hint: say('Ví dụ: Sở Khoa học và Công nghệ tỉnh …', 'Such as Sở Khoa học và Công nghệ tỉnh …'),
        lang: 'vi',
        value: draft.publisher ?? '',
        set: (typed) => edit((before) => ({ ...before, publisher: typedWords(typed) })),
      },
      desk,
    )}
  `;
}

/** The documents that support a statement, and the places in them. */
export function renderCites(
  path: string,
  cites: readonly DraftCite[],
  context: string,
  set: (cites: DraftCite[]) => void,
  desk: Desk,
): TemplateResult {
  const { say, draft, reasons } = desk;
  const numbers = [
    ...new Set([...draft.documents.flatMap(({ id }) => id ?? []), ...cites.flatMap(({ source }) => source ?? [])]),
  ];
  const options = [
    { value: '', name: say('Chọn văn bản', 'Choose a document') },
    ...numbers.map((number) => ({ value: number, name: number })),
  ];
  const change = (index: number, to: Partial<DraftCite>): void =>
    set(cites.map((cite, place) => (place === index ? { ...cite, ...to } : cite)));
  const whole = reasons(path);
  return html`<div class="stack" id=${fieldId(path)} tabindex="-1">
    <p class="label">${say('Căn cứ', 'Rests on')}</p>
    ${cites.map(
      ({ source, article }, index) => html`<div class="pair">
        ${renderSelect({ path: `${path}[${index}].source`, label: say('Văn bản', 'Document'), context: `${context}, ${say('căn cứ', 'basis')} ${index + 1}`, options, chosen: source ?? '', set: (value) => change(index, { source: value || undefined }) }, desk)}
        ${renderTyped({ path: `${path}[${index}].article`, label: say('Điều, khoản', 'Article'), context: `${context}, ${say('căn cứ', 'basis')} ${index + 1}`, hint: say('Ví dụ: 3 hoặc 7.3. Để trống nếu không rõ.', 'Such as 3 or 7.3. Leave it empty if not known.'), value: article ?? '', set: (typed) => change(index, { article: typedWords(typed) }) }, desk)}
      </div>`,
    )}
    ${whole.map((reason) => html`<p class="error">${reason}</p>`)}
    <div class="row">
      <button type="button" class="button" @click=${() => set([...cites, {}])}>${say('Thêm căn cứ', 'Add a basis')}</button>
      ${cites.length > 1 ? html`<button type="button" class="button" @click=${() => set(cites.slice(0, -1))}>${say('Bỏ căn cứ cuối', 'Remove the last one')}</button>` : nothing}
    </div>
  </div>`;
}
