// The fields of one offer, each with the sentence that citizens will read.

import { html, nothing, type TemplateResult } from 'lit';
import type { RegistrationFee, Service } from '../../../src/program/policies.ts';
import { services } from '../../../src/program/policies.ts';
import { renderCites } from './documents.view.ts';
import type { DraftCondition, DraftOffer } from './draft.ts';
import { addCondition, removeCondition, removeOffer, setOffer, setQuestion } from './edits.ts';
import { renderExamples } from './examples.view.ts';
import { fieldId, renderChecks, renderChoice, renderSaid, renderTyped, type Desk } from './fields.view.ts';
import { renderLimit } from './limits.view.ts';
import {
  capital,
  offerName,
  pieceLines,
  REGISTRATION_FEE,
  SERVICE,
  WHO,
  wholeText,
  type OfferPiece,
} from './sentences.ts';
import { dayOf, showDay, wholeOf, typedWords } from './values.ts';

const KINDS = ['citizen', 'enterprise', 'household', 'cooperative'] as const;
const NONE = 'none';

function renderCondition({ question }: DraftCondition, index: number, place: number, desk: Desk): TemplateResult {
  const { say, edit } = desk;
  const path = `offers[${index}].conditions[${place}].question`;
  const context = say(`Điều kiện ${place + 1}`, `Condition ${place + 1}`);
  const set = (change: DraftCondition['question']): void => edit(setQuestion(index, place, change));
  return html`<div class="stack" id=${fieldId(path)} tabindex="-1">
    ${renderTyped({ path: `${path}.vi`, label: say(`Câu hỏi ${place + 1}, tiếng Việt`, `Question ${place + 1}, in Vietnamese`), hint: say('Trả lời “có” là được. Ví dụ: Bạn có đang là sinh viên không?', '“Yes” is what is wanted. Such as: Bạn có đang là sinh viên không?'), lang: 'vi', value: question.vi ?? '', set: (typed) => set({ vi: typedWords(typed) }) }, desk)}
    ${renderTyped({ path: `${path}.en`, label: say(`Câu hỏi ${place + 1}, tiếng Anh`, `Question ${place + 1}, in English`), hint: say('Ví dụ: Are you a student?', 'Such as: Are you a student?'), lang: 'en', value: question.en ?? '', set: (typed) => set({ en: typedWords(typed) }) }, desk)}
    ${[path, path.replace(/question$/, 'id')].flatMap((at) => desk.reasons(at)).map((reason) => html`<p class="error">${reason}</p>`)}
    <p><button type="button" class="button" @click=${() => edit(removeCondition(index, place), `offers[${index}].conditions`)}>${say('Bỏ câu hỏi này', 'Remove this question')}<span class="hidden-text">, ${context}</span></button></p>
  </div>`;
}

export function renderOffer(offer: DraftOffer, index: number, desk: Desk): TemplateResult {
  const { say, language, edit, base, checked } = desk;
  const path = `offers[${index}]`;
  const { policy } = checked.offers[index]!;
  const title = say(`Ưu đãi ${index + 1}`, `Offer ${index + 1}`);
  const said = policy && pieceLines(policy, checked.known, language);
  const lines = (piece: OfferPiece): TemplateResult | typeof nothing => renderSaid(said?.get(piece), say);
  const set = (change: Partial<DraftOffer>): void => edit(setOffer(index, change, base));
  const day = (name: 'from' | 'until', label: string): TemplateResult =>
    renderTyped(
      {
        path: `${path}.${name}`,
        label,
        context: title,
        hint: say('Ví dụ: 1/3/2027', 'Such as 1/3/2027'),
        value: showDay(offer[name]),
        set: (typed) => set({ [name]: dayOf(typed) }),
      },
      desk,
    );
  return html`<section class="piece stack" id=${fieldId(path)} tabindex="-1" aria-labelledby=${fieldId(`${path}.title`)}>
    <h4 id=${fieldId(`${path}.title`)}>${title}${policy ? `: ${offerName(policy, language)}` : nothing}</h4>
    ${desk.reasons(`${path}.id`).map((reason) => html`<p class="error">${say('Mã trong tệp', 'Id in the file')}: ${reason}</p>`)}
    ${renderChoice({ path: `${path}.who`, label: say('Cho ai?', 'For whom?'), options: KINDS.map((value) => ({ value, name: capital(WHO[value][language]) })), chosen: offer.who, set: (who) => set(who !== 'citizen' && offer.suffix === 'id.vn' ? { who, suffix: 'biz.vn' } : { who }) }, desk)}
    ${renderLimit(offer, path, title, set, desk)} ${lines('who')}
    <div class="pair">${day('from', say('Ngày đầu đăng ký', 'First day of registration'))} ${day('until', say('Ngày cuối đăng ký', 'Last day of registration'))}</div>
    ${lines('days')}
    ${renderChoice(
      {
        path: `${path}.suffix`,
        label: say('Tên miền nào?', 'Which name?'),
        options: [
          { value: 'id.vn', name: 'id.vn' },
          { value: 'biz.vn', name: 'biz.vn' },
          { value: NONE, name: say('Chỉ có dịch vụ', 'Services alone') },
        ],
        chosen: offer.suffix === null ? NONE : offer.suffix,
        set: (suffix) =>
          set(
            suffix === NONE
              ? { suffix: null, freeYears: 0 }
              : { suffix: suffix as DraftOffer['suffix'], ...(offer.suffix === null && { freeYears: undefined }) },
          ),
      },
      desk,
    )}
    ${
      offer.suffix === null && offer.freeYears === 0
        ? nothing
        : renderTyped(
            {
              path: `${path}.freeYears`,
              label: say('Số năm đầu không phải nộp phí duy trì', 'Years without the maintenance fee'),
              context: title,
              hint: say('Ví dụ: 2. Không miễn năm nào thì ghi 0.', 'Such as 2. Write 0 if there is none.'),
              inputmode: 'numeric',
              value: String(offer.freeYears ?? ''),
              set: (typed) => set({ freeYears: wholeOf(typed) }),
            },
            desk,
          )
    }
    ${lines('name')}
    ${renderChecks({ path: `${path}.services`, label: say('Dịch vụ kèm theo', 'Services with it'), options: services.map((value: Service) => ({ value, name: capital(SERVICE[value][language]) })), chosen: offer.services, set: (chosen) => set({ services: chosen }) }, desk)}
    ${lines('services')}
    ${
      offer.suffix === null
        ? nothing
        : renderChoice(
            {
              path: `${path}.registrationFee`,
              label: say('Lệ phí đăng ký', 'Registration fee'),
              options: (Object.keys(REGISTRATION_FEE) as RegistrationFee[]).map((value) => ({
                value,
                name: capital(REGISTRATION_FEE[value][language]),
              })),
              chosen: offer.registrationFee as RegistrationFee,
              set: (registrationFee) => set({ registrationFee }),
            },
            desk,
          )
    }
    ${lines('fee')}
    <div class="stack" id=${fieldId(`${path}.conditions`)} tabindex="-1">
      <p class="label">${say('Điều kiện khác, hỏi “có” hay “không”', 'Other conditions, asked as “yes” or “no”')}</p>
      ${offer.conditions.map((condition, place) => renderCondition(condition, index, place, desk))} ${lines('conditions')}
      <p><button type="button" class="button" @click=${() => edit(addCondition(index), `${path}.conditions[${offer.conditions.length}].question.vi`)}>${say('Thêm câu hỏi', 'Add a question')}</button></p>
    </div>
    ${policy ? html`<div class="note"><p class="label">${say('Cả câu mà người dân sẽ đọc', 'The whole sentence that citizens will read')}</p>${wholeText(policy, checked.known, language).map((line) => html`<p>${line}</p>`)}</div>` : nothing}
    ${renderCites(`${path}.cites`, offer.cites, title, (cites) => set({ cites }), desk)} ${renderExamples(index, title, desk)}
    <p>
      <button type="button" class="button" @click=${() => edit(removeOffer(index), 'content')}>${say(`Bỏ ưu đãi ${index + 1} khỏi bản này`, `Remove offer ${index + 1} from this draft`)}</button>
    </p>
  </section>`;
}

export function renderOffers(desk: Desk): TemplateResult {
  const { say, draft } = desk;
  return html`
    <h3 id="policy-content" tabindex="-1">3. ${say('Nội dung từng ưu đãi', 'What each offer says')}</h3>
    ${
      draft.offers.length
        ? draft.offers.map((offer, index) => renderOffer(offer, index, desk))
        : html`<p class="hint">${say('Chưa có ưu đãi nào trong bản này. Chọn ở phần 1.', 'There is no offer in this draft yet. Choose one in part 1.')}</p>`
    }
  `;
}
