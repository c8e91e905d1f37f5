import { provinceNames } from '../../domains/places.ts';
import { fallback } from '../words/static-words.ts';
import type { Permalink } from '../permalink.ts';
import { addressSettings } from '../settings.ts';
import { widgetNames } from '../../widgets.ts';

let titles: Map<string, Permalink> | undefined;

/** The embed whose frames have this title. */
export function embedOf(title: string): Permalink | undefined {
  titles ??= new Map(
    widgetNames.flatMap((widget) =>
      (['vi', 'en'] as const).flatMap((language) =>
        [undefined, ...provinceNames.map(({ slug }) => slug)].map((province): [string, Permalink] => {
          const embed: Permalink = { widget, language, ...(province && { province }) };
          return [fallback(addressSettings(embed)).title, embed];
        }),
      ),
    ),
  );
  return titles.get(title.normalize().trim());
}
