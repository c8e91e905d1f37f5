// Lists all pages: every widget, language and province (of today and former), and the whole country.

import { provinceNames } from '../../src/domains/places.ts';
import { pathOf, type Permalink } from '../../src/embed/permalink.ts';
import { framePage } from './frame-page.ts';
import { oembedAnswer } from './oembed.ts';
import type { PageHost } from './page.ts';
import { permalinkPage } from './permalink-page.ts';
import { widgetNames } from '../../src/widgets.ts';

const places: readonly (string | undefined)[] = [
  undefined,
  ...provinceNames.flatMap(({ slug, absorbed }) => [slug, ...absorbed.map((former) => former.slug)]),
];

const embeds: readonly Permalink[] = widgetNames.flatMap((widget) =>
  (['vi', 'en'] as const).flatMap((language) =>
    places.map((province) => ({ widget, language, ...(province && { province }) })),
  ),
);

/** Path below the host → function that renders the page. */
export const pagesOf = (host: PageHost): ReadonlyMap<string, () => string> =>
  new Map(
    embeds.flatMap((embed) => [
      [pathOf(embed), () => permalinkPage(embed, host)] as const,
      [pathOf(embed, 'f'), () => framePage(embed, host)] as const,
      [pathOf(embed, 'oembed'), () => oembedAnswer(embed, host)] as const,
    ]),
  );
