// Asks about the examples at an offer's edges one by one: is this the meaning of the document?

import { html, nothing, type TemplateResult } from 'lit';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import type { DraftProblem } from './check.ts';
import { setExamples } from './edits.ts';
import type { AskedExample } from './examples.ts';
import { fieldId, type Desk } from './fields.view.ts';
import { edgeOf, edgeText, exampleText } from './words.ts';

/** The field of an edge, by its path in the offer. */
const PLACES = {
  minYears: 'limit.minYears',
  readings: 'limit.readings',
  conditions: 'conditions',
  who: 'who',
  from: 'from',
  until: 'until',
} as const;

const questionsOf = ({ checked }: Desk): ReadonlyMap<string, Readonly<Record<SiteLanguage, string>>> =>
  new Map(
    checked.known.policies.flatMap(({ conditions = [] }) =>
      conditions.map(({ id, question }) => [id, question] as const),
    ),
  );

function renderExample(asked: AskedExample, number: number, index: number, desk: Desk): TemplateResult {
  const { say, language, draft, edit, mark, go } = desk;
  const { state, example, decision, got, key } = asked;
  const stored = draft.offers[index]!.examples;
  const { policy } = desk.checked.offers[index]!;
  const path = `offers[${index}]`;
  const drop = (): void =>
    edit(
      setExamples(
        index,
        stored.filter((_, place) => place !== asked.index),
      ),
    );
  const button = (words: string, press: () => void, isOn?: boolean): TemplateResult =>
    html`<button type="button" class="button" aria-pressed=${isOn === undefined ? nothing : String(isOn)} @click=${press}>${words}<span class="hidden-text">, ${say('ví dụ', 'example')} ${number}</span></button>`;
  if (!example) {
    return html`<li class="stack" id=${fieldId(`${path}.examples[${asked.index}]`)} tabindex="-1">
      <p class="error">${say('Ví dụ trong tệp đã mở không đọc được.', 'This example of the opened file cannot be read.')}</p>
      <p>${button(say('Bỏ ví dụ này', 'Remove this example'), drop)}</p>
    </li>`;
  }
  const questions = questionsOf(desk);
  const isAnother = (outcome: string): boolean => !got && ['eligible', 'likely', 'services-only'].includes(outcome);
  const text = exampleText(example, language, questions, state !== 'differs' && isAnother(example.outcome));
  const confirm = (): void => {
    mark(key, false);
    if (asked.index < 0) edit(setExamples(index, [...stored, example]));
  };
  const refuse = (): void => {
    mark(key, true);
    if (asked.index >= 0) drop();
  };
  const accept = (): void =>
    edit(
      setExamples(
        index,
        stored.map((each, place) => (place === asked.index ? { ...example, outcome: decision!.outcome } : each)),
      ),
    );
  const id = asked.index < 0 ? nothing : fieldId(`${path}.examples[${asked.index}]`);
  if (state === 'differs') {
    const now = exampleText(
      { ...example, outcome: decision!.outcome },
      language,
      questions,
      isAnother(decision!.outcome),
    );
    return html`<li class="warn stack" id=${id} tabindex="-1">
      <p><b>! ${say('Đã đổi so với khi xác nhận.', 'This is not as it was confirmed.')}</b> ${say('Trước:', 'Before:')} ${text}</p>
      <p>${say('Nay:', 'Now:')} ${now}</p>
      <div class="row">${button(say('Nay đúng', 'Now it is right'), accept)} ${button(say('Bỏ ví dụ này', 'Remove this example'), drop)}</div>
    </li>`;
  }
  const edge = policy ? edgeOf(example, policy) : 'from';
  return html`<li class="stack" id=${id} tabindex="-1">
    <p>${state === 'right' ? html`<b class="tone-good" aria-hidden="true">✓ </b>` : state === 'wrong' ? html`<b class="tone-bad" aria-hidden="true">✗ </b>` : nothing}${text}</p>
    <div class="row">${button(say('Đúng', 'Right'), confirm, state === 'right')} ${button(say('Sai', 'Wrong'), refuse, state === 'wrong')}</div>
    ${
      state === 'wrong'
        ? html`<div class="bad stack">
          <p><b>✗ ${say('Chưa tải tệp được.', 'The file cannot be downloaded yet.')}</b> ${edgeText(edge, policy?.who ?? 'citizen', say)}</p>
          <p><button type="button" class="button" @click=${() => go(`${path}.${PLACES[edge]}`)}>${say('Tới ô cần xem lại', 'Go to that field')}</button></p>
        </div>`
        : nothing
    }
  </li>`;
}

const isWhole = (problem: DraftProblem, path: string): boolean => problem.path === path;

export function renderExamples(index: number, title: string, desk: Desk): TemplateResult {
  const { say, checked } = desk;
  const { examples, policy } = checked.offers[index]!;
  const path = `offers[${index}].examples`;
  const whole = checked.problems.some((problem) => isWhole(problem, path)) ? desk.reasons(path) : [];
  const head = html`<p class="label">${say('Thử ở ranh giới: đúng với văn bản không?', 'Tried at the edges: is this what the document says?')}</p>`;
  if (!policy && !examples.length) {
    return html`<div class="stack" id=${fieldId(path)} tabindex="-1">${head}<p class="hint">${say('Điền đủ các ô ở trên thì có ví dụ để bạn xác nhận.', 'Once the fields above are filled in, there are examples for you to confirm.')}</p></div>`;
  }
  return html`<div class="stack" id=${fieldId(path)} tabindex="-1" role="group" aria-label=${`${title}: ${say('ví dụ', 'examples')}`}>
    ${head}
    <p class="hint">${say('Mọi người trong ví dụ đều đăng ký tên miền đầu tiên của mình.', 'Everybody in the examples registers a first name.')}</p>
    ${whole.map((reason) => html`<p class="error">${reason}</p>`)}
    <ol class="plain examples">
      ${examples.map((asked, place) => renderExample(asked, place + 1, index, desk))}
    </ol>
  </div>`;
}
