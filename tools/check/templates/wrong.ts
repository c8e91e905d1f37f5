// Templates with one wrong value each: every attribute, every property and every event's detail, of every element.

import type { Widget } from '../../../src/contract.ts';

/** An element with one attribute in a framework's own way of writing. */
interface Case {
  readonly tag: string;
  readonly name: string;
  readonly isEvent: boolean;
}

const SCRIPTED: Readonly<Record<Widget['name'], readonly string[]>> = {
  banner: ['policies'],
  eligibility: ['policies'],
  availability: ['policies', 'checker'],
  progress: ['snapshot', 'feed'],
};

const EVENTS: Readonly<Record<Widget['name'], readonly string[]>> = {
  banner: ['opened', 'followed'],
  eligibility: ['decided'],
  availability: ['checked'],
  progress: ['updated'],
};

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function casesOf(widgets: readonly Widget[]): Case[] {
  return widgets.flatMap(({ name: widget, tag, attributes }) => {
    const names = [...attributes, 'today', ...attributes.map(camel), ...SCRIPTED[widget]];
    return [
      ...[...new Set(names)].map((name) => ({ tag, name, isEvent: false })),
      ...[...EVENTS[widget], 'failed'].map((event) => ({ tag, name: `tenmien-${event}`, isEvent: true })),
    ];
  });
}

/** No detail has such a member. */
const READS = '(event) => event.detail.nothing.more';

/** @param listener prefix of listeners */
export const wrongJsx = (widgets: readonly Widget[], listener: string): string =>
  casesOf(widgets)
    .map(({ tag, name, isEvent }, at) => {
      const attribute = isEvent ? `${listener}${name}={${READS}}` : `${name}={{}}`;
      return `// @ts-expect-error wrong\nexport const wrong${at} = <${tag} ${attribute} />;\n`;
    })
    .join('');

export const wrongVue = (widgets: readonly Widget[]): string =>
  casesOf(widgets)
    .map(({ tag, name, isEvent }) => {
      const attribute = isEvent ? `@${name}="${READS}"` : `:${name}="{}"`;
      return `  <!-- @vue-expect-error wrong -->\n  <${tag} ${attribute} />\n`;
    })
    .join('');

/** One element on each line. */
export const wrongSvelte = (widgets: readonly Widget[]): string[] =>
  casesOf(widgets).map(({ tag, name, isEvent }) =>
    isEvent ? `<${tag} on${name}={${READS}}></${tag}>` : `<${tag} ${name}={{}}></${tag}>`,
  );
