// Writes the data for editors and compilers: VS Code's HTML and CSS data, JetBrains' web-types, and types for the templates of frameworks.
// Names and descriptions come from the manifest, which is generated from the sources.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson, root } from '../lib/release.ts';
import { elementsOf, type Attribute, type Described, type ElementFacts, type Manifest } from './element-facts.ts';

type All = readonly ElementFacts[];

const htmlData = (all: All) => ({
  version: 1.1,
  tags: all.map(({ tag, description, attributes }) => ({
    name: tag,
    description,
    attributes: attributes.map(({ name, description: words, values, isBoolean }) => ({
      name,
      description: words,
      ...(isBoolean ? { valueSet: 'v' } : values.length && { values }),
    })),
  })),
});

const unique = (list: readonly Described[]): Described[] => [
  ...new Map(list.map((entry) => [entry.name, entry])).values(),
];

const cssData = (all: All) => ({
  version: 1.1,
  properties: unique(all.flatMap(({ cssProperties }) => cssProperties)),
  pseudoElements: unique(all.flatMap(({ parts }) => parts)).map(({ name, description }) => ({
    name: `::part(${name})`,
    description,
  })),
});

const webTypes = (all: All, { name, version }: Pack) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: all.map(({ tag, description, attributes, properties, events, slots }) => ({
        name: tag,
        description,
        attributes: attributes.map(({ name: attribute, description: words, isBoolean, isClosed, values }) => ({
          name: attribute,
          description: words,
          required: false,
          value: isBoolean
            ? { kind: 'no-value' }
            : { type: isClosed ? values.map((value) => `'${value.name}'`) : 'string' },
        })),
        slots,
        js: {
          properties: properties.map(({ name: property, description: words, type }) => ({
            name: property,
            description: words,
            type: type.text,
          })),
          events: events.map(({ name: event, description: words, type }) => ({
            name: event,
            description: words,
            type,
          })),
        },
      })),
    },
    css: {
      properties: unique(all.flatMap(({ cssProperties }) => cssProperties)),
      parts: unique(all.flatMap(({ parts }) => parts)),
    },
  },
});

interface Pack {
  readonly name: string;
  readonly version: string;
}

const comment = (words: string) => (words ? `  /** ${words.replaceAll('*/', '*\\/')} */\n` : '');

/** Attributes that templates may also give as numbers. */
const NUMBERS = ['value', 'target', 'id-vn', 'biz-vn', 'refresh', 'hotline'];
const LEVEL = '2 | 3 | 4 | 5 | 6 | `${2 | 3 | 4 | 5 | 6}`';

/** The type of an attribute's value in a template. */
function valueType({ name, isBoolean, isClosed, values }: Attribute): string {
  if (isBoolean) return "boolean | ''";
  if (isClosed) return values.map((value) => `'${value.name}'`).join(' | ');
  return name === 'heading-level' ? LEVEL : NUMBERS.includes(name) ? 'string | number' : 'string';
}

/** Template types of an element: its attributes by both names, its properties, and its events with a prefix. */
const elementTypes = ({ className, attributes, properties }: ElementFacts): string => {
  const lines = attributes.flatMap((attribute) => {
    const type = valueType(attribute);
    const names = [...new Set([attribute.name, attribute.property])];
    return names.map((name) => `${comment(attribute.description)}  '${name}'?: ${type} | undefined;\n`);
  });
  const own = properties.map(
    ({ name, description }) => `${comment(description)}  '${name}'?: ${className}['${name}'] | undefined;\n`,
  );
  return `/** Attributes and properties of \`${className}\` in a template. */\nexport interface ${className}Attributes {\n${[...lines, ...own].join('')}}\n`;
};

const commonTypes = (
  all: All,
): string => `import type { ${all.map(({ className }) => className).join(', ')} } from '../index.js';
import type { ${[...new Set(all.flatMap(({ events }) => events.map(({ type }) => type)))].sort().join(', ')} } from '../contract.js';

${all.map(elementTypes).join('\n')}
/** Events by tag, each below its name. */
export interface ElementEvents {
${all.map(({ tag, events }) => `  '${tag}': { ${events.map(({ name, type }) => `'${name}': ${type}`).join('; ')} };`).join('\n')}
}

/** Attributes by tag. */
export interface ElementAttributes {
${all.map(({ tag, className }) => `  '${tag}': ${className}Attributes;`).join('\n')}
}

/** Elements by tag. */
export interface Elements {
${all.map(({ tag, className }) => `  '${tag}': ${className};`).join('\n')}
}

/** Listeners by a prefix and the event's name: \`ontenmien-opened\`. */
export type Listeners<Tag extends keyof ElementEvents, Prefix extends string> = {
  [Name in keyof ElementEvents[Tag] as \`\${Prefix}\${Name & string}\`]?: ((event: ElementEvents[Tag][Name]) => void) | undefined;
};

/** What a tag takes in a template. */
export type Taken<Tag extends keyof ElementEvents, Prefix extends string> = ElementAttributes[Tag] & Listeners<Tag, Prefix>;
`;

const ofTags = (all: All, line: (tag: string) => string) => all.map(({ tag }) => line(tag)).join('\n');

/**
 * Types of a framework with JSX.
 * @param imports names of the framework that the types import
 * @param own attributes that its templates allow on any element
 * @param prefix of listeners
 */
const jsxTypes = (
  all: All,
  library: string,
  imports: string,
  own: string,
  prefix = 'on',
): string => `import type { ${imports} } from '${library}';
import type { Elements, Taken } from './elements.js';

type InTemplate<Tag extends keyof Elements> = Omit<${own}, keyof Taken<Tag, '${prefix}'>> & Taken<Tag, '${prefix}'>;

declare module '${library}' {
  namespace JSX {
    interface IntrinsicElements {
${ofTags(all, (tag) => `      '${tag}': InTemplate<'${tag}'>;`)}
    }
  }
}
`;

/** Framework → its types. */
const frameworkTypes = (all: All): Readonly<Record<string, string>> => ({
  react: jsxTypes(
    all,
    'react',
    'DetailedHTMLProps, HTMLAttributes',
    'DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]>',
  ),
  preact: jsxTypes(all, 'preact', 'JSX', 'JSX.HTMLAttributes<Elements[Tag]>'),
  solid: jsxTypes(all, 'solid-js', 'JSX', 'JSX.HTMLAttributes<Elements[Tag]>', 'on:'),
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Taken } from './elements.js';

type InTemplate<Tag extends keyof Elements> = Omit<HTMLAttributes<Elements[Tag]>, keyof Taken<Tag, 'on'>> & Taken<Tag, 'on'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${ofTags(all, (tag) => `    '${tag}': InTemplate<'${tag}'>;`)}
  }
}
`,
  vue: `import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ElementAttributes, ElementEvents } from './elements.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;

/** Vue knows a listener of \`@tenmien-opened\` by both names. */
type VueListeners<Tag extends keyof ElementEvents> = {
  [Name in keyof ElementEvents[Tag] & string as \`on\${Capitalize<Name>}\` | \`on\${Capitalize<Camel<Name>>}\`]?: ((event: ElementEvents[Tag][Name]) => void) | undefined;
};

type InTemplate<Tag extends keyof ElementEvents> = DefineComponent<Omit<HTMLAttributes, keyof ElementAttributes[Tag]> & ElementAttributes[Tag] & VueListeners<Tag>>;

declare module 'vue' {
  interface GlobalComponents {
${ofTags(all, (tag) => `    '${tag}': InTemplate<'${tag}'>;`)}
  }
}
`,
});

export const FRAMEWORKS = Object.keys(frameworkTypes([]));

/** Writes editors/, web-types.json and types/ below the package. */
export async function buildEditors(outDir: string, pack: Pack): Promise<void> {
  const all = elementsOf(readJson<Manifest>(join(root, 'custom-elements.json')));
  const data = {
    'editors/html.json': htmlData(all),
    'editors/css.json': cssData(all),
    'web-types.json': webTypes(all, pack),
  };
  const types = { elements: commonTypes(all), ...frameworkTypes(all) };
  for (const folder of ['editors', 'types']) await mkdir(join(outDir, folder), { recursive: true });
  for (const [file, content] of Object.entries(data))
    await writeFile(join(outDir, file), `${JSON.stringify(content, null, 2)}\n`);
  for (const [name, text] of Object.entries(types)) await writeFile(join(outDir, `types/${name}.d.ts`), text);
}
