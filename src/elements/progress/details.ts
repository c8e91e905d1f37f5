// Loaded only when needed: if a feed or a script gives the figures, or a person asks for more.

export { FiguresController } from './figures.controller.ts';
export { renderScale } from './bar.view.ts';
export { detailActions, noticeText, renderDetails } from './details.view.ts';
