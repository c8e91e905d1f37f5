// Finds contradictions between the parts of a programme file, and references to unknown things. The file has already passed the schema.

import { findSuffix } from '../domains/suffixes.ts';
import { policies } from './policies.ts';
import type { ProgrammeProblem, ProgrammeProblemCode } from './programme-problem.ts';
import type { Programme, ProgrammeOffer } from './programme-types.ts';
import { sources } from './sources.ts';

type Report = (path: string, code: ProgrammeProblemCode, more?: Pick<ProgrammeProblem, 'wanted' | 'found'>) => void;

/** All contradictions, in the order of the file. */
export function contradictions(programme: Programme): ProgrammeProblem[] {
  const problems: ProgrammeProblem[] = [];
  const report: Report = (path, code, more) => void problems.push({ path, code, ...more });
  const { documents, offers, ends, fees } = programme;

  distinct(
    'documents',
    documents.map(({ id }) => id),
    'id',
    report,
  );
  documents.forEach(({ date, checkedOn }, index) => {
    if (checkedOn > programme.updated)
      report(`documents[${index}].checkedOn`, 'checked-after-updated', { wanted: programme.updated, found: checkedOn });
    if (date && date > checkedOn)
      report(`documents[${index}].date`, 'dated-after-checked', { wanted: checkedOn, found: date });
  });

  distinct(
    'offers',
    offers.map(({ id }) => id),
    'id',
    report,
  );
  offers.forEach((offer, index) => checkOffer(offer, `offers[${index}]`, report));
  checkQuestions(programme, report);

  distinct(
    'ends',
    ends.map(({ id }) => id),
    'id',
    report,
  );
  ends.forEach(({ id, until }, index) => {
    const offer = [...offers, ...policies].find((each) => each.id === id);
    if (!offer) report(`ends[${index}].id`, 'unknown-offer', { found: id });
    else if (until > offer.until)
      report(`ends[${index}].until`, 'end-after-offer', { wanted: offer.until, found: until });
  });

  distinct(
    'fees',
    fees.map(({ suffix, from }) => `${suffix} ${from}`),
    'from',
    report,
  );

  const known = new Set([...documents.map(({ id }) => id), ...Object.keys(sources)]);
  for (const [name, items] of Object.entries({ offers, ends, fees })) {
    items.forEach(({ cites }, index) =>
      cites.forEach(({ source }, place) => {
        if (!known.has(source))
          report(`${name}[${index}].cites[${place}].source`, 'unknown-document', { found: source });
      }),
    );
  }
  return problems;
}

function distinct(path: string, keys: readonly string[], field: string, report: Report): void {
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    if (seen.has(key)) report(`${path}[${index}].${field}`, 'duplicate', { found: key });
    seen.add(key);
  });
}

/** A page identifies a question only by its id, whichever offer asks it. */
function checkQuestions({ offers }: Programme, report: Report): void {
  const asked = new Map<string, { vi: string; en: string }>();
  offers.forEach(({ conditions = [] }, index) =>
    conditions.forEach(({ id, question }, place) => {
      const first = asked.get(id) ?? question;
      asked.set(id, first);
      if (first.vi !== question.vi || first.en !== question.en)
        report(`offers[${index}].conditions[${place}].question`, 'question-differs', { found: id });
    }),
  );
}

function checkOffer(
  { who, suffix, from, until, limit, conditions = [], services }: ProgrammeOffer,
  path: string,
  report: Report,
): void {
  if (from > until) report(`${path}.until`, 'from-after-until', { wanted: from, found: until });
  if (suffix && findSuffix(suffix)?.who === 'citizens' && who !== 'citizen')
    report(`${path}.suffix`, 'suffix-not-theirs', { found: suffix });
  if (!suffix && !services.length) report(`${path}.services`, 'nothing-offered');
  distinct(
    `${path}.conditions`,
    conditions.map(({ id }) => id),
    'id',
    report,
  );
  if (!limit) return;

  const { minYears, readings } = limit;
  if (who !== 'citizen' && who !== 'enterprise') report(`${path}.limit`, 'limit-not-asked', { found: who });
  if (who === 'enterprise' && minYears !== undefined) report(`${path}.limit.minYears`, 'age-of-enterprise');
  if (minYears === undefined && !readings.length) report(`${path}.limit.readings`, 'limit-empty');
  distinct(
    `${path}.limit.readings`,
    readings.map(({ id }) => id),
    'id',
    report,
  );
  const lengths = readings.map(({ years, days = 0 }) => years * 365.25 + days);
  lengths.forEach((length, index) => {
    if (index && length < lengths[index - 1]!) report(`${path}.limit.readings[${index}]`, 'readings-order');
  });
}
