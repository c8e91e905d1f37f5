// npm ".": the element classes, the core functions and the events. Registers nothing.

export { loadWords } from './localization/localization.ts';
export { AvailabilityElement } from './elements/availability/availability.ts';
export { BannerElement } from './elements/banner/banner.ts';
export { EligibilityElement } from './elements/eligibility/eligibility.ts';
export { ProgressElement } from './elements/progress/progress.ts';
export * from './contract.ts';
export * from './domains.ts';
export * from './program.ts';
export * from './progress.ts';
