// Reads the elements from their manifest and adds the lists of values from the core. Also runs in Storybook's pages.

import { provinces } from '../../src/program/provinces.ts';

/** A value and its description. */
interface Value {
  readonly name: string;
  readonly description?: string;
}

export interface Described {
  readonly name: string;
  readonly description: string;
}

export interface Attribute extends Described {
  readonly isBoolean: boolean;
  /** Whether no other value is allowed. */
  readonly isClosed: boolean;
  readonly values: readonly Value[];
  /** The property with the same meaning, or the attribute's name if there is no such property. */
  readonly property: string;
  readonly hasProperty: boolean;
}

interface Typed extends Described {
  readonly type: { readonly text: string };
}

/** The facts about an element in the manifest. */
export interface ElementFacts {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly properties: readonly Typed[];
  readonly methods: readonly Described[];
  readonly events: readonly (Described & { readonly type: string })[];
  readonly parts: readonly Described[];
  readonly cssProperties: readonly Described[];
  readonly slots: readonly Described[];
}

/** The members of a class in custom-elements.json. Other declarations have fewer members. */
interface Declaration {
  readonly customElement?: boolean;
  readonly tagName: string;
  readonly name: string;
  readonly summary: string;
  readonly attributes: readonly (Described & {
    readonly type?: { readonly text: string };
    readonly fieldName?: string;
  })[];
  readonly members: readonly (Typed & {
    readonly kind: 'field' | 'method';
    readonly attribute?: string;
    readonly readonly?: boolean;
  })[];
  readonly events: readonly Typed[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
  readonly slots: readonly Described[];
}

const names = (list: readonly string[]): Value[] => list.map((name) => ({ name }));

/** Attributes whose list of values is in no type. */
const LISTS: Readonly<Record<string, readonly Value[]>> = {
  province: provinces.map(({ slug, name }) => ({ name: slug, description: name })),
  'heading-level': names(['2', '3', '4', '5', '6']),
  suffix: names(['id.vn', 'biz.vn']),
};

/** Values of a union of string literals: 'auto' | 'light' | undefined → auto, light. */
const literals = (type = ''): Value[] =>
  names((/^('[^']*' \| )+undefined$/.test(type) && type.match(/(?<=')[^'|]+(?=')/g)) || []);

/** The members of custom-elements.json that are read. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly object[] }[];
}

export const elementsOf = ({ modules }: Manifest): ElementFacts[] =>
  modules
    .flatMap(({ declarations = [] }) => declarations as readonly Declaration[])
    .filter(({ customElement }) => customElement)
    .map(({ tagName, name, summary, attributes, members, events, cssParts, cssProperties, slots }) => ({
      tag: tagName,
      className: name,
      description: summary,
      attributes: attributes.map(({ name: attribute, description, type, fieldName }) => {
        const closed = literals(type?.text);
        return {
          name: attribute,
          description,
          isBoolean: type?.text === 'boolean',
          isClosed: !!closed.length,
          values: [...closed, ...(LISTS[attribute] ?? [])],
          property: fieldName ?? attribute,
          hasProperty: !!fieldName,
        };
      }),
      properties: members.filter(({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly),
      methods: members.filter(({ kind, description }) => kind === 'method' && description),
      events: events.map(({ name: event, description, type }) => ({ name: event, description, type: type.text })),
      parts: cssParts,
      cssProperties,
      slots,
    }));
