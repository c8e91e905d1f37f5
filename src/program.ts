// npm "./program": the programme as data, and who may have a name free. No DOM, no language; runs on a server as well.

export { parseCivilDate, todayInVietnam, type CivilDate } from './base/civil-date.ts';
export { checkClock, readDate, type Applicant, type DatePart, type DateProblem } from './program/applicant.ts';
export { decide, nextQuestion, type DecideOptions } from './program/eligibility.ts';
export type { Criterion, CriterionId, Decision, Outcome, Question, Suffix } from './program/decision.ts';
export { builtInProgramme } from './program/built-in-programme.ts';
export { edgeExamples, type EdgeExample } from './program/edge-examples.ts';
export { feeMethod, feeOf, fees, notIncluded, offeredFeeOn, type Fee, type OfferedFee } from './program/fees.ts';
export { plans, type Plan } from './program/plans.ts';
export {
  announcedOn,
  policies,
  policiesOn,
  standingOn,
  type Condition,
  type Kind,
  type Limit,
  type Policy,
  type Reading,
  type RegistrationFee,
  type Service,
} from './program/policies.ts';
export { claimOf, policyClaims } from './program/policy-claims.ts';
export { addressClaims, mediaPage, nationalTarget, pages, phases, portals, programme } from './program/campaign.ts';
export { parseProgramme, parseProgrammeText, type ParsedProgramme } from './program/programme-file.ts';
export type { Known } from './program/known.ts';
export { knownFrom, withProgramme } from './program/programme-merge.ts';
export type { ProgrammeProblem, ProgrammeProblemCode } from './program/programme-problem.ts';
export type { Programme, ProgrammeDocument, ProgrammeExample, ProgrammeOffer } from './program/programme-types.ts';
export {
  findProvince,
  findProvinceByCode,
  formerProvinces,
  provinceClaims,
  provinces,
  type CodeSet,
  type FormerProvince,
  type Province,
} from './program/provinces.ts';
export { registrarClaims, registrars, type Registrar } from './program/registrars.ts';
export {
  dataDate,
  sources,
  type Citation,
  type Claim,
  type Confidence,
  type Source,
  type SourceId,
} from './program/sources.ts';
