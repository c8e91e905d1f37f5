// Reasons why a programme file is refused. Their words are in src/embed/programme-report/problem-words.ts.

/**
 * - the file: `empty` · `too-large` · `encoding` (not UTF-8) · `html` · `not-json` · `not-an-object` · `too-deep` · `forbidden-key` · `newer` (a later version)
 * - a value: `missing` · `wrong-type` · `unknown-value` · `too-many` · `too-few` · `out-of-range` · `not-whole` · `bad-id` ·
 *   `bad-date` (not of the form) · `no-such-day` · `bad-year` · `bad-address`
 * - a text: `blank` · `too-long` · `markup` · `hidden-sign` (a control sign, or one that turns the direction of writing)
 * - documents: `no-document` · `unknown-document` · `dated-after-checked` · `checked-after-updated`
 * - parts that contradict each other: `duplicate` · `from-after-until` · `limit-not-asked` (no date is asked of this kind of applicant) ·
 *   `limit-empty` · `age-of-enterprise` · `readings-order` · `suffix-not-theirs` · `nothing-offered` · `unknown-offer` · `end-after-offer`
 * - questions: `question-differs` (one id, two questions) · `unknown-condition`
 * - examples: `nobody-gets-it` · `everybody-gets-it` · `example-differs`
 */
export type ProgrammeProblemCode =
  | 'empty'
  | 'too-large'
  | 'encoding'
  | 'html'
  | 'not-json'
  | 'not-an-object'
  | 'too-deep'
  | 'forbidden-key'
  | 'newer'
  | 'missing'
  | 'wrong-type'
  | 'unknown-value'
  | 'too-many'
  | 'too-few'
  | 'out-of-range'
  | 'not-whole'
  | 'bad-id'
  | 'bad-date'
  | 'no-such-day'
  | 'bad-year'
  | 'bad-address'
  | 'blank'
  | 'too-long'
  | 'markup'
  | 'hidden-sign'
  | 'no-document'
  | 'unknown-document'
  | 'dated-after-checked'
  | 'checked-after-updated'
  | 'duplicate'
  | 'from-after-until'
  | 'limit-not-asked'
  | 'limit-empty'
  | 'age-of-enterprise'
  | 'readings-order'
  | 'suffix-not-theirs'
  | 'nothing-offered'
  | 'unknown-offer'
  | 'end-after-offer'
  | 'question-differs'
  | 'unknown-condition'
  | 'nobody-gets-it'
  | 'everybody-gets-it'
  | 'example-differs';

export interface ProgrammeProblem {
  /** Where: `offers[0].examples[1].outcome`; empty for the file as a whole. */
  readonly path: string;
  readonly code: ProgrammeProblemCode;
  /** The limit, the values that are known, or the value that would be right. */
  readonly wanted?: string | number | readonly string[];
  /** The value that stands there, as a short text. */
  readonly found?: string | number;
}

/** More are not told at once. */
export const MOST_PROBLEMS = 50;

/** `offers[0].until` of `['offers', 0, 'until']`. */
export const problemPath = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 40)}`))
    .join('')
    .replace(/^\./, '');
