// Renders the parts of the tool in order.

import { html, type TemplateResult } from 'lit';
import { changesOf } from './changes.ts';
import { renderDocuments } from './documents.view.ts';
import { renderExtras } from './extras.view.ts';
import type { Desk } from './fields.view.ts';
import { renderFinish, type Finishing } from './finish.view.ts';
import { renderOffers } from './offer.view.ts';
import { renderOpening, renderSource, type Opening } from './open.view.ts';
import type { OwnFile } from './own-file.ts';
import { renderPreview } from './preview.view.ts';
import { renderTimeline } from './timeline.view.ts';
import { renderToday } from './today.view.ts';

export interface Tool extends Omit<Opening, 'text'>, Omit<Finishing, 'changes'> {
  readonly source: OwnFile | undefined;
  readonly province: string;
}

export function renderPolicyTool(desk: Desk, tool: Tool): TemplateResult {
  const { base, checked, typed, say } = desk;
  const changes = changesOf(base, checked.known);
  return html`<div class="stack">
    ${renderSource(tool.source, base, say)} ${renderOpening({ ...tool, text: typed['paste'] ?? '' }, desk)} ${renderToday(desk)} ${renderDocuments(desk)}
    ${renderOffers(desk)} ${renderExtras(desk)} ${renderTimeline(changes, desk)} ${renderPreview(changes, tool.province, desk)}
    ${renderFinish({ ...tool, changes }, desk)}
  </div>`;
}
