// The province's own feed, from the host of the blocks.

import type { Remember } from '../journal.ts';
import type { Ask } from './ask.ts';

/** As much as the counter reads. */
const MOST_BYTES = 1_500_000;

/** Returns the text of the feed; undefined if there is none. */
export const createFigures =
  (ask: Ask, mayAsk: (address: string) => Promise<void>, remember: Remember) =>
  async (address: string): Promise<string | undefined> => {
    const text = await remember(`figures ${address}`, () =>
      ask(address, { most: MOST_BYTES, accept: 'application/json', mayAsk }).then(
        ({ status, body }) => (status < 300 ? body.toString('utf8') : ''),
        () => '',
      ),
    );
    return text || undefined;
  };
