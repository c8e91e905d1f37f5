// What comes after a name: other names, registrars, fees. Loaded after the first drawing, for nobody needs it before.

export { isOfferable } from '../../domains/offerable.ts';
export { otherNames } from './other-names.ts';
export { copyNote, renderRegistration } from './registration.view.ts';
