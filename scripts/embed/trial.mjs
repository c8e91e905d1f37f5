// Puts snippets of many settings, in every form, through a filter and reads back what is left: the same settings on every run.

import fc from 'fast-check';
import { importSource } from '../build/pages.mjs';

export const { forms, isFrame, write } = await importSource('embed/snippet/write-snippet.ts');
export const { read, repair } = await importSource('embed/snippet/read-snippet.ts');
export const { anySettings, site } = await importSource('../test/embed/given.ts');

export const samples = fc.sample(anySettings, { numRuns: 20, seed: 20261120 });

/** What is to be read of a snippet after a filter. */
export function expected(settings, form, { leaves, without }) {
  if (leaves[form] === 'nothing') return undefined;
  if (leaves[form] === 'place' || isFrame(form)) return { ...settings, attributes: {} };
  const attributes = Object.entries(settings.attributes).filter(([name]) => form !== 'element' || name !== without);
  return { ...settings, attributes: Object.fromEntries(attributes) };
}

/**
 * @param filter what it leaves, as in scripts/embed/filters.mjs
 * @param through answers with what is left of each piece of a list
 * @returns how many snippets came back as something else
 */
export async function tryFilter(name, filter, through) {
  const wrong = [];
  for (const form of forms) {
    const whole = samples.map((settings) => write(settings, form, site));
    // Beside other text, as on a page.
    const left = await through(
      whole.map((html) => `<p>Tin của xã.</p>${form === 'address' ? `<p>${html}</p>` : html}<p>Hết tin.</p>`),
    );
    left.forEach((html, index) => {
      const found = read(html);
      const got = JSON.stringify(found.ok ? found.value.settings : undefined);
      const want = JSON.stringify(expected(samples[index], form, filter));
      if (got !== want) wrong.push(`${form}: ${html}\n    read ${got}\n    want ${want}`);
    });
  }
  console.log(
    `${wrong.length ? '✗' : '✓'} ${name}: ${forms.map((form) => `${form} ${filter.leaves[form]}`).join(', ')}`,
  );
  for (const line of wrong.slice(0, 3)) console.log(`  ${line}`);
  return wrong.length;
}
