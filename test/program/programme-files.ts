// Programme files to test with.

import { parseProgramme } from '../../src/program/programme-file.ts';
import type { ProgrammeProblem } from '../../src/program/programme-problem.ts';
import type { Programme } from '../../src/program/programme-types.ts';

/** JSON that a test may change as it likes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** The file that the contract has as its example, with a real address. */
export const contractFile = (): Json => ({
  version: 1,
  updated: '2027-02-10',
  publisher: 'Sở Khoa học và Công nghệ tỉnh …',
  documents: [
    {
      id: '12/2027/TT-BTC',
      kind: 'circular',
      issuer: 'Bộ Tài chính',
      date: '2027-02-01',
      url: 'https://vanban.chinhphu.vn/12',
      checkedOn: '2027-02-10',
    },
  ],
  offers: [
    {
      id: 'id-vn-2027',
      who: 'citizen',
      suffix: 'id.vn',
      from: '2027-03-01',
      until: '2030-12-31',
      freeYears: 1,
      limit: { minYears: 16, readings: [{ id: 'to-30th-birthday', years: 30 }] },
      conditions: [{ id: 'student', question: { vi: 'Bạn có đang là sinh viên không?', en: 'Are you a student?' } }],
      services: ['website', 'email'],
      registrationFee: 'unsettled',
      cites: [{ source: '12/2027/TT-BTC', article: '3' }],
      examples: [
        {
          on: '2027-03-01',
          applicant: { kind: 'citizen', birthDate: '2011-03-01', answers: { student: true }, firstDomain: true },
          outcome: 'eligible',
        },
        {
          on: '2027-03-01',
          applicant: { kind: 'citizen', birthDate: '2011-03-02', answers: { student: true }, firstDomain: true },
          outcome: 'not-yet',
        },
      ],
    },
  ],
  ends: [{ id: 'biz-vn-household-2025', until: '2026-12-15', cites: [{ source: '12/2027/TT-BTC', article: '5' }] }],
  fees: [
    {
      suffix: 'id.vn',
      from: '2027-03-01',
      registration: 10000,
      maintenance: 50000,
      cites: [{ source: '12/2027/TT-BTC', article: '4' }],
    },
  ],
});

/** The contract's file with something changed in it. */
export function changed(change: (file: Json) => void): Json {
  const file = contractFile();
  change(file);
  return file;
}

/** A file with these offers alone. Each is of a circular of 2027, and free for one year, unless it says otherwise. */
export const fileOf = (...offers: Json[]): Json =>
  changed((file) => {
    file.offers = offers.map((offer) => ({
      from: '2027-03-01',
      until: '2030-12-31',
      freeYears: 1,
      cites: [{ source: '12/2027/TT-BTC', article: '3' }],
      ...offer,
    }));
    file.ends = [];
    file.fees = [];
  });

export function accepted(file: unknown): Programme {
  const read = parseProgramme(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** Why a file is refused; none where it is not. */
export function problemsOf(file: unknown): ProgrammeProblem[] {
  const read = parseProgramme(file);
  return read.ok ? [] : read.problem;
}
