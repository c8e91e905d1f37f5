// The part of the counter that is loaded only when it is needed: where a feed or a script gives the figures, or a person asks for more.

export { FeedController } from './feed.controller.ts';
export { copySentence, downloadCsv, noticeText, renderDetails, renderTable } from './details.view.ts';
