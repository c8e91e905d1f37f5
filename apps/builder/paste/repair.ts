// Repairs a snippet that a system damaged.

import { compare, type Pasted } from '../../../src/embed/snippet/compare.ts';
import { harmless, type Damage, type DamageCode } from '../../../src/embed/snippet/damage.ts';
import type { ReadSnippet } from '../../../src/embed/snippet/read-snippet.ts';
import { completedBy } from '../../../src/embed/settings.ts';
import { holds, isFrame, writeSnippet, type Form, type Site } from '../../../src/embed/snippet/write-snippet.ts';
import type { System } from '../../../src/embed/cms/cms.ts';

export interface Mended extends Pasted {
  /** The damaged snippet. */
  readonly found: ReadSnippet;
  /** All damages, the harmful ones first. */
  readonly damages: readonly Damage[];
  readonly snippet: string;
  /** Whether the same snippet, pasted the same way, would lose its settings again. */
  readonly losesAgain: boolean;
}

/** Damages that the system will repeat on the same form. */
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
 * The repaired snippet. Lost settings come from the builder's form. If the system breaks the snippet's form, another form is used.
 * @param pasted the settings in the builder's form, which may be of another snippet
 */
export function repairPasted(found: ReadSnippet, pasted: Pasted, { form: its }: System, site: Site): Mended {
  const changes = compare(found, pasted);
  const isSame = !changes.some(({ code }) => code === 'another');
  const damages = [...found.damages, ...changes];
  // Missing values come from the form. Different values were changed by a person and stay.
  const settings = isSame ? completedBy(found.settings, pasted.settings) : found.settings;
  const isHopeless = damages.some((damage) => isOf(HOPELESS, damage));
  // Code in a rich text editor would be shown as code again. A link works there.
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
