// npm "./domains": names below .vn, their rules and their availability. No DOM, no language; runs on a server as well.

export type {
  Availability,
  AvailabilityChecker,
  AvailabilitySource,
  AvailabilityState,
  UnknownReason,
} from './domains/availability.ts';
export { createDohChecker } from './domains/doh-checker.ts';
export {
  formatDomainName,
  isNotRegistrable,
  parseDomainName,
  toAscii,
  type DomainName,
} from './domains/domain-name.ts';
export type { DomainNameProblem, MalformedCode, NotRegistrableCode } from './domains/domain-name-problem.ts';
export { AVAILABILITY_EXTENSION, createRdapChecker } from './domains/rdap-checker.ts';
export { claimOfSuffix, type SuffixClaim } from './domains/suffix-claims.ts';
export { findSuffix, geographicLabels, suffixes, type Registrants } from './domains/suffixes.ts';
export { suggestNames } from './domains/suggestions.ts';
export { foldVietnamese } from './domains/vietnamese.ts';
