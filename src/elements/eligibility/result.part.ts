// The part of the checker that the first question does not need: loaded right after it was drawn.

export { nextQuestion } from '../../program/eligibility.ts';
export { saveCalendar } from './calendar.ts';
export { contacts, renderAddress, renderDoor, renderShared } from './next.view.ts';
export { resultOf } from './result.ts';
export { calendarEvents, renderBasis, renderCriteria, renderDetails, renderVerdict } from './result.view.ts';
