// The steps after a name: other names, registrars, fees. Loaded after the first drawing, which does not need them.

export { isOfferable } from '../../domains/offerable.ts';
export { keepCompoundsIn } from '../compounds.ts';
export { otherNames } from './other-names.ts';
export { copyNote, renderRegistration } from './registration.view.ts';
