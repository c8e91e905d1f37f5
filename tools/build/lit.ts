// Lit for core.js: npm's readable files, minified in the same way as Lit's published files, without the features that no element uses.
// The build fails with a message if a newer Lit no longer has a removed piece, or if an element uses one.

import type { Plugin } from 'vite';

const ELEMENT = 'reactive-element.js';
const CSS = 'css-tag.js';
const HTML = 'lit-html.js';
const LIT = 'lit-element.js';

/** A replacement in a file of Lit. `published` has the switches that Lit itself turns off in its published build. */
type Change = readonly [file: string, piece: string | RegExp, instead: string];

const published: readonly Change[] = [
  [ELEMENT, 'const DEV_MODE = true;', 'const DEV_MODE = false;'],
  [LIT, 'const DEV_MODE = true;', 'const DEV_MODE = false;'],
  [HTML, 'const DEV_MODE = true;', 'const DEV_MODE = false;'],
  [HTML, 'const ENABLE_EXTRA_SECURITY_HOOKS = true;', 'const ENABLE_EXTRA_SECURITY_HOOKS = false;'],
  [HTML, 'const ENABLE_SHADYDOM_NOPATCH = true;', 'const ENABLE_SHADYDOM_NOPATCH = false;'],
];

/** Code for browsers without `light-dark()` (all supported browsers have it), for servers and for other tools. */
const others: readonly Change[] = [
  [CSS, /supportsAdoptingStyleSheets = [^;]+/, 'supportsAdoptingStyleSheets = true'],
  [ELEMENT, ': global.reactiveElementPolyfillSupport', ': undefined'],
  [HTML, ': global.litHtmlPolyfillSupport', ': undefined'],
  // core.js has one Trusted Types policy.
  [HTML, /const policy = trustedTypes[^;]+;/, "import { policy } from '/src/script-tag/policy.ts';"],
  [HTML, /policy !== undefined\s+\? (policy\.createHTML\(\w+\))\s+: \w+/, '$1'],
  [LIT, ': global.litElementPolyfillSupport', ': undefined'],
  [LIT, 'global.litElementHydrateSupport', 'undefined'],
  [ELEMENT, /\(global\.reactiveElementVersions \?\?=.+/, ''],
  [HTML, /\(global\.litHtmlVersions \?\?=.+/, ''],
  [LIT, "LitElement['_$litElement$'] = true;", ''],
  [LIT, /\(global\.litElementVersions \?\?=.+/, ''],
  // Support for precompiled templates.
  [HTML, "typeof type === 'number'", 'true'],
];

/** Features that no element uses: the sign of an element that uses one, and the changes that remove it. */
const unused: Readonly<Record<string, { sign: RegExp; changes: readonly Change[] }>> = {
  directives: {
    sign: /from 'lit\//,
    changes: [
      [HTML, /resolveDirective\(this, (\w+(?:\[.+?\])?).*?\)/g, '$1'],
      [HTML, 'name.startsWith(marker)', 'false'],
      [HTML, 'templatePart.type === ELEMENT_PART', 'false'],
      // Only directives read `_$isConnected`.
      [HTML, /get _\$isConnected\(\) \{[^]+?\}/g, ''],
      [HTML, 'this.__isConnected = options?.isConnected ?? true;', ''],
      [HTML, /setConnected\(isConnected\) \{[^]+?\n    \}/, ''],
      [HTML, 'this._$notifyConnectionChanged?.(false, true, from);', ''],
      [HTML, /this\._\$disconnectableChildren = undefined;/g, ''],
      [HTML, /get (parentNode|startNode|endNode|tagName)\(\) \{[^]+?\n    \}/g, ''],
      [HTML, /\bwrap\(([\w$.]+)\)/g, '$1'],
      [HTML, /\bwrap\(([\w$.]+)\)/g, '$1'],
      [LIT, 'this.renderOptions.isConnected = this.isConnected;', ''],
      [LIT, /(dis)?connectedCallback\(\) \{[^]+?\n    \}/g, ''],
    ],
  },
  decorators: {
    sign: /addInitializer/,
    changes: [
      [ELEMENT, /static addInitializer\(initializer\) \{[^}]+\}/, ''],
      [ELEMENT, 'superCtor._initializers !== undefined', 'false'],
      [ELEMENT, 'this.constructor._initializers?.forEach((i) => i(this));', ''],
      [ELEMENT, "Symbol.metadata ??= Symbol('metadata');", ''],
      [ELEMENT, 'global.litPropertyMetadata ??= new WeakMap();', ''],
      [ELEMENT, 'const metadata = this[Symbol.metadata];', 'const metadata = null;'],
    ],
  },
  'types of attributes': {
    sign: /\btype: (Boolean|Number|Object|Array)\b/,
    changes: [
      [ELEMENT, /switch \(type\) \{[^]+?\n        \}/g, ''],
      [ELEMENT, 'trustedTypes.emptyScript', "''"],
    ],
  },
  'converters in both directions': {
    sign: /\bconverter: \{/,
    changes: [
      [
        ELEMENT,
        /options\.converter\?\.toAttribute !==\s+undefined\s+\? options\.converter\s+: defaultConverter/,
        'defaultConverter',
      ],
      [
        ELEMENT,
        /options\.converter\?\.fromAttribute !== undefined\s+\? options\.converter\s+: defaultConverter/,
        'defaultConverter',
      ],
    ],
  },
  'what counts as a change': {
    sign: /\bhasChanged\b/,
    changes: [
      [ELEMENT, /\(options\.hasChanged \?\? notEqual\)/, 'notEqual'],
      [ELEMENT, /hasChanged: notEqual,/, ''],
    ],
  },
  'properties named by symbols': {
    sign: /\]: \{ ?(attribute|state)\b/,
    changes: [
      [ELEMENT, '...getOwnPropertySymbols(props),', ''],
      [ELEMENT, /typeof name === 'string'\s+\? (name\.toLowerCase\(\))\s+: undefined/, '$1'],
    ],
  },
  'controllers that leave': {
    sign: /\bremoveController\b/,
    changes: [[ELEMENT, /removeController\(controller\) \{[^}]+\}/, '']],
  },
  'default values that are not reflected': {
    sign: /\buseDefault\b/,
    changes: [
      [ELEMENT, '(options.useDefault &&', '(false &&'],
      [ELEMENT, 'if (useDefault && ', 'if (false && '],
      [ELEMENT, '!this.hasUpdated && !useDefault', '!this.hasUpdated'],
      [ELEMENT, 'this.__defaultValues?.get(propName) ??', ''],
    ],
  },
  'values and style sheets put into css``': {
    sign: /css`[^`]*\$\{|styles = [^;]*\bCSSStyleSheet/,
    changes: [
      [CSS, /strings\.length === 1\s+\? strings\[0\]\s+: values\.reduce[^;]+/, 'strings[0]'],
      [CSS, "this['_$cssResult$'] = true;", ''],
      [CSS, 'safeToken !== constructionToken', 'false'],
      [CSS, 'strings !== undefined && strings.length === 1', 'false'],
      [CSS, 's instanceof CSSStyleSheet ? s : s.styleSheet', 's.styleSheet'],
    ],
  },
  'elements whose content is raw text': {
    sign: /<(script|style|textarea|title)\b/,
    changes: [
      [HTML, 'rawTextElement.test(match[TAG_NAME])', 'false'],
      [HTML, 'rawTextElement.test(node.tagName)', 'false'],
      [HTML, 'rawTextEndRegex ?? textEndRegex', 'textEndRegex'],
      [HTML, 'rawTextEndRegex = undefined;', ''],
    ],
  },
  'comments in templates': {
    sign: /<!--/,
    changes: [
      [HTML, /else \{\s+let i = -1;[^]+?\+= marker\.length - 1;\s+\}\s+\}/, ''],
      [HTML, "match[COMMENT_START] === '!--'", 'false'],
      [HTML, 'match[COMMENT_START] !== undefined', 'false'],
      [HTML, 'regex === commentEndRegex || regex === comment2EndRegex', 'false'],
    ],
  },
  MathML: {
    sign: /\bmathml\b/,
    changes: [[HTML, /type === MATHML_RESULT/g, 'false']],
  },
};

const changes = [...published, ...others, ...Object.values(unused).flatMap((feature) => feature.changes)];

/** Lit's private names begin with an underscore. Its published files also shorten them. */
export const INNER_NAMES = /^_/;

/**
 * Returns a file of Lit as core.js contains it, or undefined for any other file.
 * @throws if this Lit does not have a piece that is removed
 */
export function smallFile(path: string, code: string): string | undefined {
  const file = /\/(?:@lit\/reactive-element|lit-html|lit-element)\/development\/([\w-]+\.js)$/.exec(path)?.[1];
  if (!changes.some(([of]) => of === file)) return undefined;
  return changes
    .filter(([of]) => of === file)
    .reduce((text, [, piece, instead]) => {
      const changed = text.replace(piece, instead);
      if (changed === text) throw new Error(`${file} of this Lit has no ${piece} (tools/build/lit.ts)`);
      return changed;
    }, code);
}

/** @param elements folder of the elements' sources */
export const smallLit = (elements: string): Plugin => ({
  name: 'small-lit',
  enforce: 'pre',
  config: () => ({ resolve: { conditions: ['development', 'browser', 'module'] } }),
  transform(code, id) {
    const [used] = id.startsWith(elements)
      ? (Object.entries(unused).find(([, { sign }]) => sign.test(code)) ?? [])
      : [];
    if (used) this.error(`this uses a part of Lit that core.js is without: ${used} (tools/build/lit.ts)`);
    return smallFile(id, code);
  },
});
