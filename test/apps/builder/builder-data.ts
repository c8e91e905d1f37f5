// What tests of the builder's tools are given: a build, systems by name, and a way to fill a field as a person does.

import type { Site } from '../../../src/embed/snippet/write-snippet.ts';
import type { System } from '../../../src/embed/cms/cms.ts';
import { systems } from '../../../src/embed/cms/cms-list.ts';
import { checked } from '../../embed/embeds.ts';

const hash = `sha384-${'A'.repeat(64)}`;

export const site: Site = {
  host: 'https://embed.example.vn/',
  version: '1.4.2',
  integrity: Object.fromEntries(
    ['loader', 'links', 'core', 'banner', 'eligibility', 'availability', 'progress', 'en'].map((name) => [
      `${name}.js`,
      hash,
    ]),
  ),
};

export const bytes = {
  'loader.js': 1470,
  'core.js': 8600,
  'banner.js': 9560,
  'eligibility.js': 6000,
  'availability.js': 7000,
  'progress.js': 4000,
  'en.js': 5100,
  'frame.js': 250,
  'details.js': 9100,
  'table.js': 12800,
  'panel.js': 2300,
  'result.js': 8700,
  'sheet.js': 6200,
  'registration.js': 4600,
  'later.js': 950,
  'rdap.js': 7100,
  'doh.js': 8800,
  'programme.js': 9900,
  'links.js': 2020,
};

export const banner = checked({
  widget: 'banner',
  language: 'vi',
  province: 'hue',
  attributes: { hotline: '0234 000 000' },
});

export const systemOf = (id: System['id']): System => systems[id];

/** Types into a field, and waits for what comes of it. */
export async function fill(
  root: Element & { updateComplete: Promise<unknown> },
  selector: string,
  value: string,
): Promise<void> {
  const field = root.querySelector<HTMLTextAreaElement | HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await root.updateComplete;
}

/** A tool with its fold open, as whoever uses it has it. */
export function opened<Tool extends Element>(tool: Tool): Tool {
  tool.querySelectorAll<HTMLDetailsElement>('details.fold').forEach((fold) => (fold.open = true));
  return tool;
}
