// A programme file as it was read. programme-schema.ts checks it; a test compares both. The types of the package reach these and not zod's, which
// compilers before TypeScript 5 cannot read.

import type { CivilDate } from '../base/civil-date.ts';
import type { Outcome } from './decision.ts';
import type { Service } from './policies.ts';

/** A document, and the place in it. */
interface ProgrammeCite {
  source: string;
  article?: string | undefined;
}

export interface ProgrammeDocument {
  id: string;
  kind:
    | 'code'
    | 'resolution'
    | 'decree'
    | 'decision'
    | 'circular'
    | 'dispatch'
    | 'joint-programme'
    | 'plan'
    | 'directive'
    | 'page'
    | 'data';
  issuer: string;
  /** A day, a month, or null where the document names neither. */
  date: string | null;
  url?: string | undefined;
  checkedOn: CivilDate;
}

interface Said {
  firstDomain?: boolean | undefined;
  answers?: Record<string, boolean> | undefined;
}

export interface ProgrammeExample {
  on: CivilDate;
  applicant:
    | ({ kind: 'citizen'; birthDate?: CivilDate | undefined; vietnamese?: boolean | undefined } & Said)
    | ({ kind: 'enterprise'; certificateDate?: CivilDate | undefined } & Said)
    | ({ kind: 'household'; certificate?: boolean | undefined } & Said)
    | ({ kind: 'cooperative' } & Said)
    | { kind: 'other' };
  outcome: Outcome;
}

export interface ProgrammeOffer {
  id: string;
  who: 'citizen' | 'enterprise' | 'household' | 'cooperative';
  suffix: 'id.vn' | 'biz.vn' | null;
  from: CivilDate;
  until: CivilDate;
  freeYears: number;
  limit?:
    { minYears?: number | undefined; readings: { id: string; years: number; days?: number | undefined }[] } | undefined;
  conditions?: { id: string; question: { vi: string; en: string } }[] | undefined;
  services: Service[];
  registrationFee?: 'waived' | 'due' | 'unsettled' | undefined;
  cites: ProgrammeCite[];
  examples: ProgrammeExample[];
}

export interface Programme {
  version: 1;
  updated: CivilDate;
  publisher: string;
  documents: ProgrammeDocument[];
  offers: ProgrammeOffer[];
  ends: { id: string; until: CivilDate; cites: ProgrammeCite[] }[];
  fees: {
    suffix: 'id.vn' | 'biz.vn';
    from: CivilDate;
    registration: number;
    maintenance: number;
    cites: ProgrammeCite[];
  }[];
}
