// Embeds for tests: any that may be set, and what systems do to their HTML.

import fc from 'fast-check';
import { widgets } from '../../src/contract.ts';
import { provinceNames } from '../../src/domains/places.ts';
import type { Permalink } from '../../src/embed/permalink.ts';
import { addresses, attributeChoices, settingsOf, type EmbedSettings } from '../../src/embed/settings.ts';
import type { Site } from '../../src/embed/snippet/write-snippet.ts';

/** Settings of a test, which must be valid. */
export function checked({
  attributes,
  ...place
}: Permalink & { readonly attributes?: Readonly<Record<string, string | undefined>> }): EmbedSettings {
  const settings = settingsOf(place, attributes);
  if (!settings.ok) throw new Error(`${settings.problem.code} ${settings.problem.field}`);
  return settings.value;
}

const hashes = ['loader', 'core', 'banner', 'eligibility', 'availability', 'progress'].map((name) => [
  `${name}.js`,
  `sha384-${'A'.repeat(63)}/`,
]);
export const site: Site = {
  host: 'https://embed.example.vn/',
  version: '1.4.2',
  integrity: Object.fromEntries(hashes) as Site['integrity'],
};

/** What people write into settings: Vietnamese with marks, addresses, telephones, digits. */
const value = fc.oneof(
  fc.constantFrom(
    '0000 000 000',
    'Sở Khoa học và Công nghệ',
    'https://xa.example.vn/ten-mien?trang=1',
    "Đoàn xã Ea H'leo",
    '≥300000',
    '2026-12-31',
    'true',
  ),
  fc.stringMatching(/^[A-Za-z0-9ăâđêôơưĂÂĐÊÔƠƯàáảãạẽệớữỵ .,:;/?=%+()'’“”–*-]{1,40}$/),
);

/** What an attribute may hold. */
const valueOf = (attribute: string): fc.Arbitrary<string> => {
  if (attributeChoices[attribute]) return fc.constantFrom(...attributeChoices[attribute]);
  if (attribute === 'programme')
    return fc.constantFrom('none', 'https://khoi.example.vn/data/programme.json', '/data/programme.json');
  if (!addresses.includes(attribute)) return value;
  return fc.stringMatching(/^(https:\/\/xa\.example\.vn)?\/([A-Za-z0-9][A-Za-z0-9 .,:;/?=%+()'“”–*-]{0,30})?$/);
};

const province = fc.option(fc.constantFrom(...provinceNames.map(({ slug }) => slug)), { nil: undefined });

/** Settings as settingsOf gives them, each attribute in half of them, or none with any. Made once: that takes longer than all that is asked of them. */
const settingsWith = (isSet: boolean): fc.Arbitrary<EmbedSettings> =>
  fc.oneof(
    ...widgets.map(({ name, attributes }) => {
      const own = attributes
        .filter((attribute) => isSet && attribute !== 'province')
        .map((attribute) => [attribute, valueOf(attribute)] as const);
      return fc
        .tuple(
          fc.constantFrom('vi' as const, 'en' as const),
          province,
          fc.record(Object.fromEntries(own), { requiredKeys: [] }),
        )
        .map(([language, slug, given]) => {
          return checked({ widget: name, language, ...(slug && { province: slug }), attributes: given });
        });
    }),
  );
export const anySettings = settingsWith(true);
export const placeSettings = settingsWith(false);

/** A start tag's attributes in the opposite order. */
const reordered = (html: string): string =>
  html.replace(
    /<([a-z][\w-]*)((?: [\w-]+="[^"]*")+)>/g,
    (_, name: string, rest: string) =>
      `<${name} ${rest
        .match(/[\w-]+="[^"]*"/g)!
        .reverse()
        .join(' ')}>`,
  );

const ENTITIES: readonly (readonly [string, string])[] = [
  ['ê', '&ecirc;'],
  ['â', '&acirc;'],
  ['ô', '&ocirc;'],
  ['à', '&agrave;'],
  ['á', '&aacute;'],
  ['ã', '&atilde;'],
  ['–', '&ndash;'],
  ['“', '&ldquo;'],
  ['”', '&rdquo;'],
  ['Đ', '&#272;'],
  ['đ', '&#x111;'],
];
const named = (html: string): string =>
  ENTITIES.reduce((text, [letter, entity]) => text.replaceAll(letter, entity), html);

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What is done to a snippet without anything of it being lost. */
export const harmless: Readonly<Record<string, (html: string) => string>> = {
  'nothing at all': (html) => html,
  'attributes in another order': reordered,
  'letters as entities': named,
  'a paragraph around it': (html) => `<p>${html}</p>`,
  'text before and after': (html) =>
    `<p>Tin mới của xã.</p>\n${html}\n<p>Hết tin <a href="https://vi.example.vn/tin/1">xem thêm</a>.</p>`,
  'tags in capitals': (html) => html.replace(/<\/?[a-z]+/g, (tag) => tag.toUpperCase()),
  'single quotes': (html) =>
    html.replace(/ ([\w-]+)="([^"]*)"/g, (whole, name, text) => (text.includes("'") ? whole : ` ${name}='${text}'`)),
  'classes and ids of the editor': (html) => html.replace(/<([a-z][\w-]*) /g, '<$1 class="wp-block ke-1" id="khoi-1" '),
  'line breaks between attributes': (html) => html.replace(/" (?=[a-z])/g, '"\r\n    '),
  'a link with rel and target': (html) => html.replace('<a ', '<a rel="noopener nofollow" target="_blank" '),
  'an address with a slash at its end': (html) => html.replace(/(\/[ef]\/[a-z/-]+)(?=["\s]|$)/g, '$1/'),
};

/** The whole shows as code on the page. */
export const asText: Readonly<Record<string, (html: string) => string>> = {
  'pasted as text': escaped,
  'pasted as text, quotes as entities': (html) => `<p>${escaped(html).replaceAll('"', '&quot;')}</p>`,
  'pasted as text, quotes rounded': (html) => `<p>${escaped(html).replace(/="([^"]*)"/g, '=&#8220;$1&#8221;')}</p>`,
};

/** Only the bare link is left. */
export const unwrapped: Readonly<Record<string, (html: string) => string>> = {
  'scripts taken away, unknown tags unwrapped': (html) =>
    html.replace(/<script.*?<\/script>/g, '').replace(/<\/?(tenmien-[a-z]+|div)[^>]*>/g, ''),
  'attributes lost but href': (html) =>
    html
      .replace(/<script.*?<\/script>/g, '')
      .replace(/<\/?(tenmien-[a-z]+|div)[^>]*>/g, '')
      .replace(/<a .*?(href="[^"]*")[^>]*>/g, '<a $1>'),
};
