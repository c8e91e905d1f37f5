// Owns what to paste instead of a snippet that a system damaged. Knows no page.

import { compare, harmless, type Damage, type DamageCode, type Pasted } from '../../../src/embed/snippet/damages.ts';
import type { ReadSnippet } from '../../../src/embed/snippet/read-snippet.ts';
import { settingsOf } from '../../../src/embed/settings.ts';
import { holds, isFrame, writeSnippet, type Form, type Site } from '../../../src/embed/snippet/write-snippet.ts';
import type { System } from '../../../src/embed/cms/cms.ts';

export interface Mended extends Pasted {
  /** What it is made of. */
  readonly found: ReadSnippet;
  /** All that was done, those that harm first. */
  readonly damages: readonly Damage[];
  readonly snippet: string;
  /** Whether the same, pasted the same way, would lose its settings again. */
  readonly losesAgain: boolean;
}

/** What a system did to a form that will do it again. */
const HOPELESS: readonly DamageCode[] = [
  'unwrapped',
  'frame-emptied',
  'no-script',
  'sandboxed',
  'no-way-out',
  'linked',
  'oembed',
  'frame-address',
];

const isOf = (codes: readonly DamageCode[], { code }: Damage): boolean => codes.includes(code);

/**
 * The snippet whole: with the settings of the form where those were lost, in a form that lives through this system where its own did not.
 * @param pasted what stands in the builder's form, which may be another snippet
 */
export function repairPasted(found: ReadSnippet, pasted: Pasted, { form: its }: System, site: Site): Mended {
  const changes = compare(found, pasted);
  const isSame = !changes.some(({ code }) => code === 'another');
  const damages = [...found.damages, ...changes];
  // What was taken away comes from the form; what says something else was changed by somebody, and stays.
  const known = isSame ? { ...pasted.settings.attributes, ...found.settings.attributes } : found.settings.attributes;
  const whole = settingsOf(found.settings, known);
  const settings = whole.ok ? whole.value : found.settings;
  const isHopeless = damages.some((damage) => isOf(HOPELESS, damage));
  // Code that was pasted where texts are written would be so again; a link is at home there.
  const isShown = damages.some(({ code }) => code === 'escaped');
  const own = found.isPublished && isSame ? pasted.form : found.form;
  const wanted: Form = isShown
    ? 'link'
    : isHopeless
      ? its === found.form && found.form !== 'address'
        ? 'link'
        : its
      : own;
  const form = holds(wanted, settings) ? wanted : 'link';
  return {
    found,
    settings,
    form,
    damages: [
      ...damages.filter((damage) => !isOf(harmless, damage)),
      ...damages.filter((damage) => isOf(harmless, damage)),
    ],
    snippet: writeSnippet(settings, form, site),
    losesAgain: !isFrame(form) && changes.some(({ code }) => code === 'lost-attribute'),
  };
}
