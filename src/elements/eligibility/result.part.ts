// The part of the checker that the first question does not need: loaded right after it was drawn.

export { nextQuestion } from '../../program/eligibility.ts';
export { contacts, renderDoor } from './next.view.ts';
export { actions, doneText, renderAddress, renderShared } from './result-actions.ts';
export { resultOf } from './result.ts';
export { calendarEvents, renderBasis, renderCriteria, renderDetails, renderVerdict } from './result.view.ts';
