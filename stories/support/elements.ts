// Everything that Storybook knows of an element, from its manifest and the contract: controls, actions, the words of its docs page. Draws it.

import type { ArgTypes } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { widgets } from '../../src/contract.ts';
import { elementsOf, type Attribute, type ElementFacts } from '../../tools/build/element-facts.ts';
import type { WidgetTag } from '../../src/widgets.ts';

/** Attributes, properties and custom properties of an element by name, and the column that it stands in. */
export interface Args {
  readonly [setting: string]: unknown;
  /** Child content. */
  readonly child?: string;
  /** Width of the column, px. */
  readonly width?: number;
}

/** Property → a name for each of its sample values, since the controls cannot show functions. */
export type Samples = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const known = elementsOf(manifest);
const factsOf = (tag: WidgetTag): ElementFacts => known.find((element) => element.tag === tag)!;
/** The attributes of the contract, and the one for previews. */
const attributesOf = (tag: WidgetTag): readonly string[] => [
  ...widgets.find((widget) => widget.tag === tag)!.attributes,
  'today',
];

const controlOf = ({ isBoolean, values }: Attribute): ArgTypes[string] =>
  isBoolean
    ? { control: 'boolean' }
    : values.length
      ? { control: 'select', options: ['', ...values.map(({ name }) => name)] }
      : { control: 'text' };

function argTypesOf(tag: WidgetTag, samples: Samples): ArgTypes {
  const { attributes, properties, events, parts, cssProperties, slots } = factsOf(tag);
  const row = (description: string, category: string, more: ArgTypes[string] = { control: false }) => ({
    description,
    ...more,
    table: { category, ...more.table },
  });
  return {
    ...Object.fromEntries(
      attributesOf(tag).map((name) => {
        const attribute = attributes.find((one) => one.name === name)!;
        return [name, row(attribute.description, 'attributes', controlOf(attribute))];
      }),
    ),
    ...Object.fromEntries(
      properties.map(({ name, description, type }) => {
        const mapping = samples[name];
        const control: ArgTypes[string] = mapping
          ? { control: 'select', options: Object.keys(mapping), mapping }
          : { control: 'object' };
        return [name, row(description, 'properties', { ...control, table: { type: { summary: type.text } } })];
      }),
    ),
    ...Object.fromEntries(
      events.map(({ name, description, type }) => [
        name,
        row(description, 'events', { control: false, table: { type: { summary: type } } }),
      ]),
    ),
    ...Object.fromEntries(
      cssProperties.map(({ name, description }) => [
        name,
        row(description, 'custom properties', { control: name.endsWith('accent') ? 'color' : 'text' }),
      ]),
    ),
    ...Object.fromEntries(parts.map(({ name, description }) => [`::part(${name})`, row(description, 'parts')])),
    child: row(slots[0]!.description, 'child content', { control: 'text' }),
    width: row('Width of the column, px.', 'story', { control: { type: 'number', min: 160, step: 20 } }),
  };
}

/** Draws an element with its settings. Its events are shown as actions, also those of a play test. */
export function draw<Tag extends WidgetTag>(tag: Tag, { child, width, ...settings }: Args): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const { name } of factsOf(tag).events)
    element.addEventListener(name, (event) => action(name)((event as CustomEvent).detail));
  const attributes = attributesOf(tag);
  for (const [name, value] of Object.entries(settings)) {
    if (name.startsWith('--')) element.style.setProperty(name, String(value ?? ''));
    else if (!attributes.includes(name)) Object.assign(element, { [name]: value });
    else if (value === true) element.setAttribute(name, '');
    else if (value) element.setAttribute(name, String(value));
  }
  if (child) element.append(child);
  if (width) element.style.width = `${width}px`;
  return element;
}

/** The parts of a meta that are the same for each element. */
export const elementMeta = (tag: WidgetTag, samples: Samples = {}) => ({
  component: tag,
  argTypes: argTypesOf(tag, samples),
  parameters: {
    docs: { description: { component: factsOf(tag).description } },
  },
  render: (args: Args) => draw(tag, args),
});
