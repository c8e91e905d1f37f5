// The report on a programme file, in lines: its content, the results of its examples, or the reasons for its refusal.

import type { CivilDate } from '../../base/civil-date.ts';
import { formatDate } from '../../localization/format.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import type { Known } from '../../program/known.ts';
import { announcedOn, standingOn, type Policy } from '../../program/policies.ts';
import { tryExamples, type TriedExample } from '../../program/programme-examples.ts';
import { parseProgrammeText } from '../../program/programme-file.ts';
import { citesOf, knownFrom } from '../../program/programme-merge.ts';
import type { Programme, ProgrammeDocument } from '../../program/programme-types.ts';
import { fieldName } from './field-names.ts';
import { citeText, feeLine, reportedOfferLines } from './offer-lines.ts';
import { problemWords } from './problem-words.ts';
import { APPLICANT, OUTCOME, WHO, YES_NO } from '../words/programme-terms.ts';

export interface ProgrammeReport {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** @param on the day whose offers are listed; `undefined` lists none */
export function checkReport(text: string, on: CivilDate | undefined, language: SiteLanguage): ProgrammeReport {
  const vi = language === 'vi';
  const read = parseProgrammeText(text);
  if (!read.ok) {
    const { length } = read.problem;
    const head = vi
      ? `Tệp bị từ chối; cần sửa ${length} chỗ:`
      : `The file is refused; ${length} ${length === 1 ? 'place' : 'places'} to mend:`;
    const lines = read.problem.map(
      (problem) => `✗ ${problemWords(problem, language)}${problem.path && ` [${problem.path}]`}`,
    );
    return { ok: false, lines: [head, ...lines] };
  }
  const { value, unknownFields } = read;
  const known = knownFrom(value);
  const { policies, fees } = known;
  const unknown = unknownFields.length
    ? [`${vi ? 'Bỏ qua các mục không biết' : 'Passed over, for nobody here knows them'}: ${unknownFields.join(', ')}`]
    : [];
  return {
    ok: true,
    lines: [
      vi
        ? `Tệp đúng: ${value.publisher}, cập nhật ngày ${formatDate(value.updated, 'vi')}.`
        : `The file holds: ${value.publisher}, updated on ${formatDate(value.updated, 'en')}.`,
      ...unknown,
      ...value.documents.map((document) => documentLine(document, language)),
      ...value.offers.flatMap((_, index) => offerReport(value, index, known, language)),
      ...endReport(value, known, language),
      ...fees.map((fee) => `${vi ? 'Mức phí' : 'Fee'} ${feeLine(fee, known, language)}`),
      ...(on ? dayReport(on, policies, language) : []),
    ],
  };
}

function documentLine({ id, issuer, date, url, checkedOn }: ProgrammeDocument, language: SiteLanguage): string {
  const vi = language === 'vi';
  const day =
    date &&
    (date.length === 7 ? date.split('-').reverse().map(Number).join('/') : formatDate(date as CivilDate, language));
  const checked = `${vi ? 'rà soát ngày' : 'checked on'} ${formatDate(checkedOn, language)}`;
  const issued = day && (vi ? `${date.length === 7 ? 'tháng' : 'ngày'} ${day}` : day);
  return `${vi ? 'Văn bản' : 'Document'} ${id}: ${[issuer, issued, url, checked].filter(Boolean).join(', ')}.`;
}

function offerReport({ offers }: Programme, index: number, known: Known, language: SiteLanguage): string[] {
  const offer = offers[index]!;
  const policy = known.policies.find(({ id }) => id === offer.id);
  const gone = language === 'vi' ? '  Bị bỏ: kết thúc trước khi bắt đầu.' : '  Gone: it ends before it begins.';
  return [
    '',
    `${language === 'vi' ? 'Ưu đãi' : 'Offer'} ${offer.id}`,
    ...(policy ? reportedOfferLines(policy, known, language).map((line) => `  ${line}`) : [gone]),
    ...tryExamples(offer, known.policies).map((tried) => `  ${exampleLine(tried, language)}`),
  ];
}

function exampleLine({ example: { on, applicant }, decision, got }: TriedExample, language: SiteLanguage): string {
  const { kind, ...said } = applicant;
  const other = !got && decision.policy ? ` (${decision.policy})` : '';
  const head = language === 'vi' ? 'Ví dụ, ngày' : 'Example, on';
  const who = [APPLICANT[kind][language], ...saidText(said, language)].join(', ');
  return `✓ ${head} ${formatDate(on, language)}: ${who} → ${OUTCOME[decision.outcome][language]}${other}`;
}

/** The answers as single items: "ngày sinh 01/3/2011", "student: có". */
const saidText = (said: object, language: SiteLanguage): string[] =>
  Object.entries(said).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'boolean') return [`${fieldName(name, language)}: ${YES_NO[`${value}`][language]}`];
    if (typeof value === 'string') return [`${fieldName(name, language)} ${formatDate(value as CivilDate, language)}`];
    return value ? saidText(value, language) : [];
  });

const endReport = ({ ends }: Programme, known: Known, language: SiteLanguage): string[] =>
  ends.map(({ id, until, cites }) =>
    language === 'vi'
      ? `Ưu đãi ${id} hết hạn sớm, ngày cuối ${formatDate(until, 'vi')}. Căn cứ: ${citeText(citesOf(cites), known, 'vi')}`
      : `Offer ${id} ends earlier, on ${formatDate(until, 'en')}. Document: ${citeText(citesOf(cites), known, 'en')}`,
  );

function dayReport(on: CivilDate, policies: readonly Policy[], language: SiteLanguage): string[] {
  const vi = language === 'vi';
  const line = ({ id, who, from, until }: Policy) =>
    `  ${id}: ${WHO[who][language]}, ${formatDate(from, language)} – ${formatDate(until, language)}`;
  const part = (head: string, list: readonly Policy[]) => [
    head,
    ...(list.length ? list.map(line) : [vi ? '  không có' : '  none']),
  ];
  const day = formatDate(on, language);
  return [
    '',
    ...part(vi ? `Ngày ${day}, đang có:` : `On ${day} there are:`, standingOn(on, policies)),
    ...part(vi ? 'Đã công bố, sẽ bắt đầu sau ngày ấy:' : 'Announced for later:', announcedOn(on, policies)),
  ];
}
