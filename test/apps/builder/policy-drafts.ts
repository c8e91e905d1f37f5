// What tests of the tool for a new policy are given: a day, offers from a new circular, and drafts of every kind.

import fc from 'fast-check';
import { addDays, type CivilDate } from '../../../src/base/civil-date.ts';
import { check, edited, type DraftContext } from '../../../apps/builder/policy/check.ts';
import { readDraft, type Draft } from '../../../apps/builder/policy/draft.ts';
import { setExamples } from '../../../apps/builder/policy/edits.ts';
import { askedLimitOf, withLimitAnswer } from '../../../apps/builder/policy/limits.ts';
import { contractFile } from '../../program/programme-files.ts';

export const today = '2026-11-30' as CivilDate;
export const context: DraftContext = { today };

/** A file as the contract has it, and nothing of it is ours. */
export const file = {
  ...contractFile(),
  updated: '2026-11-30',
  publisher: 'Sở Khoa học và Công nghệ tỉnh Thái Nguyên',
  documents: [
    {
      ...contractFile().documents[0],
      date: '2026-11-20',
      url: 'https://example.vn/12',
      checkedOn: '2026-11-30',
    },
  ],
};

/** A draft all of whose examples were confirmed. */
export function confirmed(draft: Draft): Draft {
  return check(draft, context).offers.reduce(
    (done, { examples }, index) =>
      edited(
        done,
        setExamples(index, [
          ...done.offers[index]!.examples,
          ...examples.flatMap(({ state, example }) => (state === 'open' && example ? [example] : [])),
        ]),
        context,
      ),
    draft,
  );
}

const words = fc
  .stringMatching(/^[A-Za-zăâđêôơưĂÂĐÊÔƠƯ][A-Za-z0-9ăâđêôơư “”?.,/-]{0,40}[A-Za-z?]$/)
  .map((text) => text.replace(/\s+/g, ' '));
const day = (least: string, days: number): fc.Arbitrary<CivilDate> =>
  fc.nat(days).map((after) => addDays(least as CivilDate, after));
const question = fc.record({ vi: words, en: words });

const limit = (who: 'citizen' | 'enterprise') =>
  fc
    .record({
      least: fc.option(fc.integer({ min: 1, max: 40 })),
      more: fc.option(fc.integer({ min: 1, max: 40 })),
      ending: fc.constantFrom('on', 'before', 'both'),
    })
    .map(({ least, more, ending }) => {
      const age = who === 'citizen';
      const first = age && least !== null ? withLimitAnswer(who, undefined, { least: String(least) }) : undefined;
      const most = more === null ? '' : String(age ? (least ?? 10) + more : more * 12);
      return most ? withLimitAnswer(who, first, { most, ending: ending as 'on' }) : first;
    });

const offer = fc
  .record({
    who: fc.constantFrom('citizen', 'enterprise', 'household', 'cooperative'),
    from: day('2027-01-01', 900),
    length: fc.nat(1200),
    freeYears: fc.nat(10),
    suffix: fc.constantFrom('biz.vn', 'id.vn', null),
    services: fc.subarray(['website', 'email', 'hosting', 'cv']),
    registrationFee: fc.constantFrom('waived', 'due', 'unsettled'),
    age: limit('citizen'),
    months: limit('enterprise'),
    questions: fc.array(question, { maxLength: 2 }),
    article: fc.option(fc.constantFrom('3', '7.3')),
  })
  .map(({ who, from, length, suffix, age, months, questions, article, ...rest }) => ({
    ...rest,
    who,
    from,
    until: addDays(from, length),
    suffix: suffix === 'id.vn' && who !== 'citizen' ? 'biz.vn' : suffix,
    limit: who === 'citizen' ? age : who === 'enterprise' ? months : undefined,
    conditions: questions,
    cites: [{ source: '12/2027/TT-BTC', ...(article && { article }) }],
  }));

/** Drafts without contradictions, of up to three offers. */
export const drafts: fc.Arbitrary<Draft> = fc.array(offer, { minLength: 1, maxLength: 3 }).map((offers) =>
  readDraft({
    ...file,
    ends: [],
    fees: [],
    offers: offers.map((each, index) => ({
      ...each,
      id: `new-${index}`,
      services: each.suffix === null && !each.services.length ? ['email'] : each.services,
      conditions: each.conditions.map((asked, place) => ({ id: `question-${index}-${place}`, question: asked })),
      examples: [],
    })),
  }),
);

export { askedLimitOf };
