// The counter for server rendering: its figures are passed in, because the server renderer does not wait for a feed.

import { detailsStyles } from '../../src/elements/progress/details.styles.ts';
import * as details from '../../src/elements/progress/details.ts';
import { ProgressElement } from '../../src/elements/progress/progress.ts';
import { parseSnapshot } from '../../src/progress/snapshot.ts';

/** The figures of the feeds, by the name in `data-feed`. */
const fedBy = new Map<string, readonly unknown[]>();

export const FED_COUNTER = 'tenmien-progress-fed';

/** Parses the text of a JSON feed and stores its figures under a name. */
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
