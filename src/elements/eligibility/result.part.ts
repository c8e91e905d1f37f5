// The code that the first question does not need. It is loaded right after that question is drawn.

export { nextQuestion } from '../../program/eligibility.ts';
export { renderContacts } from './next.view.ts';
export { resultActions, doneText, renderShared } from './result-actions.ts';
export { resultOf } from './result.ts';
export { renderResult } from './result.view.ts';
