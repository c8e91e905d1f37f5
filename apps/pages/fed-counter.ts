// Owns the counter of a page whose host has figures: with them in it from the start, as it is drawn on a server, which waits for no feed.

import { detailsStyles } from '../../src/elements/progress/details.styles.ts';
import * as details from '../../src/elements/progress/details.ts';
import { ProgressElement } from '../../src/elements/progress/progress.ts';
import { parseSnapshot } from '../../src/progress/snapshot.ts';

/** The figures of feeds, by the name in `data-feed`. */
const fedBy = new Map<string, readonly unknown[]>();

export const FED_COUNTER = 'tenmien-progress-fed';

/** Takes a feed's text, which is JSON, as the figures of a name. */
export function feed(name: string, text: string): void {
  const read = ([JSON.parse(text)] as unknown[]).flat().map(parseSnapshot);
  fedBy.set(
    name,
    read.flatMap((entry) => (entry.ok ? [entry.value] : [])),
  );
}

class FedCounter extends ProgressElement {
  static override styles = [ProgressElement.styles, detailsStyles].flat();

  protected override willUpdate(...changed: Parameters<ProgressElement['willUpdate']>): void {
    const figures = new details.FiguresController(this);
    Object.assign(figures, {
      state: { snapshots: fedBy.get(this.getAttribute('data-feed') ?? ''), problems: [], error: null },
      status: 'done',
    });
    Object.assign(this, { details, figures });
    super.willUpdate(...changed);
  }
}

customElements.define(FED_COUNTER, FedCounter);
