// Owns the reading of a snippet after a system had it: what is left, what was done to it, and the same snippet whole again. Knows no system.

import type { Result } from '../base/result.ts';
import { provinceNames } from '../domains/places.ts';
import { damagesOf, scriptsOf, type Damage, type DamageCode } from './damages.ts';
import { fallback } from './fallback.ts';
import { find, givenOf, readAddress, type Found } from './find-snippet.ts';
import { decode, joinTags, readMarkup, straighten, type Markup } from './markup.ts';
import { names, type Permalink } from './permalink.ts';
import { isDestroyed, settingsOf, type Settings, type SettingsProblem } from './settings.ts';
import { write, type Form, type Site } from './snippet.ts';

export interface ReadSnippet {
  readonly settings: Settings;
  readonly form: Form;
  /** Whose embed it is; undefined where no address was left. */
  readonly host?: string;
  readonly damages: readonly Damage[];
}

/** `nothing-found`: no snippet of ours, or one of which neither widget nor address is left. */
export type SnippetProblem = SettingsProblem | { readonly code: 'nothing-found'; readonly field: '' };

interface Reading {
  readonly html: string;
  readonly damages: readonly Damage[];
}

const when = (is: boolean, code: DamageCode): Damage[] => (is ? [{ code }] : []);

/** The ways in which a text can be read, the likeliest first. */
function readings(pasted: string): Reading[] {
  const joined = joinTags(pasted);
  const decoded = decode(joined);
  const shown = joinTags(decoded);
  const broken = when(joined !== pasted, 'line-breaks');
  const rounded = when(straighten(shown) !== shown, 'quotes');
  return [
    { html: joined, damages: broken },
    { html: straighten(joined), damages: [...rounded, ...broken] },
    { html: straighten(shown), damages: [...when(true, 'escaped'), ...rounded, ...when(joined !== pasted || shown !== decoded, 'line-breaks')] },
  ];
}

interface Piece extends Reading {
  readonly markup: Markup;
  readonly found: Found;
}

/** The first reading with a snippet; an address by itself counts only where no reading has more. */
function findIn(pasted: string): Piece | undefined {
  const pieces = readings(pasted).flatMap((reading): Piece[] => {
    const markup = readMarkup(reading.html);
    const found = find(markup) ?? emptiedFrame(markup);
    return found ? [{ ...reading, markup, found }] : [];
  });
  return pieces.find(({ found }) => found.form !== 'address') ?? pieces[0];
}

/** The embed whose frames have a title. */
function embedOf(title: string): Permalink | undefined {
  for (const widget of names) {
    for (const language of ['vi', 'en'] as const) {
      for (const province of [undefined, ...provinceNames.map(({ slug }) => slug)]) {
        const embed: Permalink = { widget, language, ...(province && { province }) };
        if (fallback({ ...embed, attributes: {} }).title === title) return embed;
      }
    }
  }
  return undefined;
}

/** A frame that lost its address and still has the title by which to know it. */
function emptiedFrame({ tags }: Markup): Found | undefined {
  for (const tag of tags) {
    const { src, title } = tag.attributes;
    const emptied = tag.name === 'iframe' && title && !readAddress(src) ? embedOf(title.normalize().trim()) : undefined;
    if (emptied) return { form: 'iframe', widget: emptied.widget, tag, emptied };
  }
  return undefined;
}

/** Reads the first snippet in what a system saved or shows. @param version of the site's scripts, to tell an older one */
export function read(html: string, version?: string): Result<ReadSnippet, SnippetProblem> {
  const piece = findIn(html);
  if (!piece) return { ok: false, problem: { code: 'nothing-found', field: '' } };

  const { found, markup } = piece;
  const given = givenOf(found);
  const address = found.address ?? found.link;
  const { language = 'vi', province: named } = found.emptied ?? address ?? {};
  const { province = named, ...values } = given.known;
  const whole = Object.fromEntries(Object.entries(values).filter(([, value]) => !isDestroyed(value)));
  const settings = settingsOf({ widget: found.widget, language, ...(province && { province }) }, whole);
  if (!settings.ok) return settings;

  const host = address?.host ?? scriptsOf(markup)[0]?.host;
  const damages: Damage[] = [
    ...piece.damages,
    ...damagesOf(piece.html, markup, found, given, version),
  ];
  return { ok: true, value: { settings: settings.value, form: found.form, ...(host && { host }), damages } };
}

/** The same snippet, whole, of the site's own version. */
export function repair(html: string, site: Site): Result<string, SnippetProblem> {
  const found = read(html);
  return found.ok ? { ok: true, value: write(found.value.settings, found.value.form, site) } : found;
}
