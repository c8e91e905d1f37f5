// Puts snippets of many settings, in every form, through a filter and reads the result. The settings are the same in every run.

import fc from 'fast-check';
import { forms, isFrame, writeSnippet, type Form } from '../../../src/embed/snippet/write-snippet.ts';
import type { EmbedSettings } from '../../../src/embed/settings.ts';
import { readSnippet } from '../../../src/embed/snippet/read-snippet.ts';
import { anySettings, site } from '../../../test/embed/embeds.ts';

/** `whole`: every setting remains. `place`: only the settings in the address remain. `nothing`: no snippet remains. */
export type Outcome = 'whole' | 'place' | 'nothing';

/** What remains of each form in an editor or a sanitizer. */
export interface Leaving {
  readonly leaves: Readonly<Record<Form, Outcome>>;
  /** An attribute of elements that the filter removes. */
  readonly without?: string;
}

export const samples = fc.sample(anySettings, { numRuns: 20, seed: 20261120 });

/** Returns the settings that can be read from a snippet after a filter. */
export function expected(settings: EmbedSettings, form: Form, { leaves, without }: Leaving): object | undefined {
  if (leaves[form] === 'nothing') return undefined;
  if (leaves[form] === 'place' || isFrame(form)) return { ...settings, attributes: {} };
  const attributes = Object.entries(settings.attributes).filter(([name]) => form !== 'element' || name !== without);
  return { ...settings, attributes: Object.fromEntries(attributes) };
}

/**
 * @param through returns the filtered HTML of each item in a list
 * @returns number of snippets with a wrong result
 */
export async function tryFilter(
  name: string,
  filter: Leaving,
  through: (list: string[]) => string[] | Promise<string[]>,
): Promise<number> {
  const wrong: string[] = [];
  for (const form of forms) {
    const whole = samples.map((settings) => writeSnippet(settings, form, site));
    // With text around it, as on a page.
    const left = await through(
      whole.map((html) => `<p>Tin của xã.</p>${form === 'address' ? `<p>${html}</p>` : html}<p>Hết tin.</p>`),
    );
    left.forEach((html, index) => {
      const found = readSnippet(html);
      const got = JSON.stringify(found.ok ? found.value.settings : undefined);
      const want = JSON.stringify(expected(samples[index]!, form, filter));
      if (got !== want) wrong.push(`${form}: ${html}\n    read ${got}\n    want ${want}`);
    });
  }
  console.log(
    `${wrong.length ? '✗' : '✓'} ${name}: ${forms.map((form) => `${form} ${filter.leaves[form]}`).join(', ')}`,
  );
  for (const line of wrong.slice(0, 3)) console.log(`  ${line}`);
  return wrong.length;
}
