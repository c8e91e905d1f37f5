import { expect } from 'chai';
import { compare } from '../../src/embed/snippet/compare.ts';
import type { DamageCode } from '../../src/embed/snippet/damage.ts';
import { readSnippet, readSnippets, repairSnippet } from '../../src/embed/snippet/read-snippet.ts';
import { withoutAttributes, type EmbedSettings } from '../../src/embed/settings.ts';
import { writeSnippet, type Form } from '../../src/embed/snippet/write-snippet.ts';
import { joomla, nukeviet } from './cms-rules.ts';
import { checked, site } from './embeds.ts';

const banner = checked({
  widget: 'banner',
  language: 'vi',
  province: 'hue',
  attributes: { agency: 'Sở Khoa học và Công nghệ', hotline: '0000 000 000' },
});
const desk = checked({ widget: 'eligibility', language: 'vi', attributes: { desk: 'true' } });
const place = withoutAttributes(banner);

const link = writeSnippet(banner, 'link', site);
const div = writeSnippet(banner, 'div', site);
const element = writeSnippet(banner, 'element', site);
const frame = writeSnippet(place, 'iframe', site);

const escape = (html: string): string => html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const lines = (html: string): string => html.replace(/" data-/g, '"\ndata-');
const words = (html: string): string => html.replace(/ data-tenmien-[a-z]+="[^"]*"/g, '');

/** Divides a link, as an editor does that makes its end bold. */
const split = (_: string, one: string, other: string): string => {
  const start = link.slice(3, link.indexOf('>', 3) + 1);
  return `>${one}</a><b>${start}${other}</a></b>`;
};

const CODE_POINTS: Readonly<Record<string, string>> = {
  '&zwnj;': 'U+200C',
  '&ZeroWidthSpace;': 'U+200B',
  '&shy;': 'U+00AD',
  '&lrm;': 'U+200E',
};

/** What was seen, what a system left, the damages told, and what of the settings is left. */
const recorded: readonly [what: string, left: string, damages: string[], settings: EmbedSettings][] = [
  ['visual mode shows the code as text', escape(div), ['escaped'], banner],
  [
    'visual mode, letters as entities',
    escape(div).replaceAll('ê', '&amp;ecirc;').replaceAll('ở', '&#7903;'),
    ['escaped', 'letters'],
    banner,
  ],
  [
    'visual mode rounds the quotes',
    escape(div).replace(/="([^"]*)"/g, '=&#8220;$1&#8221;'),
    ['escaped', 'quotes'],
    banner,
  ],
  ['a word processor rounds the quotes of the source', div.replace(/="([^"]*)"/g, '=”$1”'), ['quotes'], banner],
  [
    'wpautop: paragraphs inside a tag',
    lines(div).replaceAll('\n', ' <p> ').replace(/>$/, '></p>'),
    ['line-breaks'],
    banner,
  ],
  ['wpautop: breaks inside a tag', lines(div).replaceAll('\n', '<br />\n'), ['line-breaks'], banner],
  ['NukeViet: a line break behind a tag’s name', div.replace('<div ', '<div&#10;'), ['line-breaks'], banner],
  [
    'visual mode, code of several lines',
    escape(lines(div)).replaceAll('\n', '</p>\n<p>'),
    ['escaped', 'line-breaks'],
    banner,
  ],
  ['TinyMCE: letters as entities', link.replaceAll('ọ', '&#7885;').replaceAll('ê', '&ecirc;'), ['letters'], banner],
  [
    'KSES, NukeViet, Joomla: the element goes, its link stays',
    nukeviet(writeSnippet(place, 'element', site)),
    [],
    place,
  ],
  ['any: the script goes', element.replace(/<script.*<\/script>/, ''), ['no-script'], banner],
  ['any: the script loses its hash', element.replace(/ integrity="[^"]*"/, ''), ['no-integrity'], banner],
  ['TinyMCE, CKEditor: an empty block is filled', div.replace(/<a.*<\/a>/, '&nbsp;'), ['no-link'], banner],
  [
    'KSES, Drupal, Joomla: the body of a script stays',
    `${link}<p>{"version":1,"total":3295}</p>`,
    ['script-as-text'],
    banner,
  ],
  ['KSES, Drupal, Joomla: the body of a style stays', `.tenmien { color: red } ${link}`, ['script-as-text'], banner],
  [
    'NukeViet: a colour is rewritten',
    nukeviet(div.replace('<div', '<div data-tenmien-accent="#3cb371"')),
    ['colour accent'],
    banner,
  ],
  [
    'a colour where none is rewritten',
    div.replace('<div', '<div data-tenmien-accent="#3cb371"'),
    ['colour accent'],
    banner,
  ],
  [
    'NukeViet, Joomla: JSON is destroyed',
    joomla(div.replace('<div', '<div data-tenmien-figures="{&quot;total&quot;:1}"')),
    ['json figures'],
    banner,
  ],
  [
    'an attribute without a value gets its name',
    writeSnippet(desk, 'div', site).replace('desk="true"', 'desk="data-tenmien-desk"'),
    ['boolean desk'],
    desk,
  ],
  [
    'an attribute loses its value',
    writeSnippet(desk, 'element', site).replace('desk="true"', 'desk=""'),
    ['boolean desk'],
    desk,
  ],
  ['TinyMCE 7 and 8, Moodle: sandbox=""', frame.replace('<iframe', '<iframe sandbox=""'), ['sandboxed'], place],
  [
    'WordPress: its own sandbox lets scripts run',
    frame.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"'),
    [],
    place,
  ],
  ['NukeViet: the frame loses its address', nukeviet(frame), ['frame-emptied'], place],
  ['a frame loses its name', frame.replace(/ title="[^"]*"/, ''), ['no-title'], place],
  ['somebody writes into the paragraph', link.replace('<p>', '<p>Mời bà con xem: '), ['not-alone'], banner],
  ['somebody puts it into a list', `<ul><li>${link.replace(/<\/?p>/g, '')}</li></ul>`, ['not-alone'], banner],
  ['the script is of an older version', element.replaceAll('/1.4.2/', '/1.0.0/'), ['old-version'], banner],
  [
    'the rolling script has neither version nor hash',
    element.replace(/<script.*<\/script>/, '<script defer src="https://embed.example.vn/w/1/loader.js"></script>'),
    [],
    banner,
  ],
  [
    'an attribute of something else',
    div.replace('<div', '<div data-tenmien-ref="tcsd"'),
    ['unknown-attribute ref'],
    banner,
  ],
  ['PHP adds backslashes', link.replaceAll('"', '\\"'), ['stray'], banner],
  [
    'JSON that nothing decoded',
    JSON.stringify(link).slice(1, -1).replaceAll('/', '\\/').replaceAll('<', '\\u003c'),
    ['stray'],
    banner,
  ],
  ['a word processor opens tags with a space', link.replaceAll('<a', '< a').replace('</a', '</ a'), ['stray'], banner],
  [
    'a chat puts invisible characters into a tag',
    link.replace('<a ', '<a\u200b ').replace('" d', '"\u200b d'),
    ['stray'],
    banner,
  ],
  ['French quotes', link.replace(/="([^"]*)"/g, '=«$1»'), ['stray'], banner],
  ['code is escaped twice', escape(escape(link).replaceAll('&', '&amp;')), ['escaped'], banner],
  ['a link is made bold in part', link.replace(/>([^<\s]+ )([^<]*)<\/a>/, split), ['split'], banner],
  ['an empty rest of a link', link.replace(/<a[^>]*>/, '$&</a>$&'), [], banner],
  ['the name of the widget gets a capital', div.replace('"banner"', '"Banner"'), ['misnamed'], banner],
  ['the name of the widget is lost', div.replace('"banner"', '""'), ['misnamed'], banner],
  ['numbers without a semicolon', link.replace('https://', 'https&#58&#x2f&#47'), [], banner],
  ['the script loses crossorigin', element.replace(/ crossorigin="[^"]*"/g, ''), ['no-crossorigin'], banner],
  [
    'a consent manager switches the script off',
    element.replaceAll('<script', '<script type="text/plain"'),
    ['no-script'],
    banner,
  ],
  [
    'Rocket Loader runs the script itself',
    element.replaceAll('<script', '<script type="a1b2-text/javascript"'),
    [],
    banner,
  ],
  ...['&zwnj;', '&ZeroWidthSpace;', '&shy;', '&lrm;'].map((name): (typeof recorded)[number] => [
    `TinyMCE writes ${name}`,
    link.replace('<p>', `<p>${name}`),
    [`unseen ${CODE_POINTS[name]}`],
    banner,
  ]),
  ['spaces by their names', link.replace('<p>', '<p>&nbsp&hairsp;&numsp;'), [], banner],
  [
    'letters are read in another encoding',
    link.replace('Sở', 'Sá»Ÿ'),
    ['character agency'],
    checked({ ...banner, attributes: { hotline: banner.attributes['hotline']! } }),
  ],
  [
    'letters are lost',
    link.replace('Sở', 'S\ufffd'),
    ['character agency'],
    checked({ ...banner, attributes: { hotline: banner.attributes['hotline']! } }),
  ],
  [
    'a value that some system destroys',
    div.replace('0000 000 000', '0000 &amp; 0001'),
    ['character hotline'],
    checked({ ...banner, attributes: { agency: banner.attributes['agency']! } }),
  ],
];

const README = '<tenmien-banner province="hue"><a href="https://tenmien.vn">Chương trình</a></tenmien-banner>';

/** What is told of single traces. */
const traces: readonly [what: string, left: string, damages: string[]][] = [
  [
    'a script of somebody else is none of ours',
    `<script src="https://cdn.example/w/2.0/jquery.js"></script>${element.replace(/<script.*<\/script>/, '')}`,
    ['no-script'],
  ],
  ['a script of another widget is not this one’s', element.replaceAll('banner.js', 'progress.js'), ['no-script']],
  [
    'the loader is a script for any',
    `<script src="/w/1/loader.js"></script>${element.replace(/<script.*<\/script>/, '')}`,
    [],
  ],
  ['the hash is of another file', element.replace(/integrity="[^"]*"/, 'integrity="sha384-B"'), ['wrong-integrity']],
  ['the hash is one of two', element.replace(/integrity="([^"]*)"/, 'integrity="sha384-B $1"'), []],
  [
    'of another version nobody here knows the hash',
    element.replaceAll('/1.4.2/', '/1.0.0/').replace(/integrity="[^"]*"/, 'integrity="sha384-B"'),
    ['old-version'],
  ],
  ['any link inside is one', README, ['no-script']],
  ['words inside are no link', README.replace(/<\/?a[^>]*>/g, ''), ['no-link', 'no-script']],
  ['a link inside without words is none', div.replace(/>[^<]*<\/a>/, '></a>'), ['no-link']],
  ['a link without words', link.replace(/>[^<]*<\/a>/, '>&nbsp;</a>'), ['no-words']],
  ['a value that is none of its choices', link.replace('<a', '<a data-tenmien-layout="xyz"'), ['choice layout']],
  [
    'an address that would run',
    element.replace('<tenmien-banner', '<tenmien-banner href="javascript:alert(1)"'),
    ['address href'],
  ],
  [
    'a day that stands still',
    element.replace('<tenmien-banner', '<tenmien-banner today="2026-01-01"'),
    ['fixed-day today'],
  ],
  [
    'a day where the loader takes none over',
    div.replace('<div', '<div data-tenmien-today="2026-01-01"'),
    ['unknown-attribute today'],
  ],
  ['a former province in an address', link.replace('/hue', '/bac-kan'), ['former-province bac-kan']],
  [
    'a former province in an attribute',
    div.replace('province="hue"', 'province="bac-kan"'),
    ['former-province bac-kan'],
  ],
];

/** What a piece without a link says of its language. */
const languages: readonly [what: string, left: string, language: string][] = [
  ['its own', '<div data-tenmien-widget="banner" lang="en-GB">&nbsp;</div>', 'en'],
  ['its own data', '<div data-tenmien-widget="banner" data-tenmien-lang="en">&nbsp;</div>', 'en'],
  ['that of what is around it', '<section lang="EN"><div data-tenmien-widget="banner">&nbsp;</div></section>', 'en'],
  ['the link’s before any', `<div lang="vi">${div.replace('/vi/', '/en/')}</div>`, 'en'],
  [
    'that of the link that slipped out of it',
    '<div data-tenmien-widget="banner"></div><a href="https://embed.example.vn/e/banner/en">x</a>',
    'en',
  ],
  [
    'not that of the next snippet',
    '<div data-tenmien-widget="banner"></div><p><a href="https://embed.example.vn/e/banner/en">x</a></p>',
    'vi',
  ],
  ['none: the expected one', '<div data-tenmien-widget="banner">&nbsp;</div>', 'vi'],
];

const told = (damages: readonly { code: DamageCode; field?: string }[]): string[] =>
  damages.map(({ code, field }) => (field ? `${code} ${field}` : code));

describe('damage to a snippet', () => {
  for (const [what, left, damages, settings] of recorded) {
    it(`is detected and repaired: ${what}`, () => {
      const found = readSnippet(left, { site });
      expect(found.ok && told(found.value.damages)).to.deep.equal(damages);
      expect(found.ok && found.value.settings).to.deep.equal(settings);
      const whole = repairSnippet(left, site);
      const again = readSnippet(whole.ok ? whole.value : '', { site });
      expect(again.ok && again.value).to.deep.include({ settings, damages: [] });
    });
  }

  for (const [what, left, damages] of traces) {
    it(`is detected: ${what}`, () => {
      const found = readSnippet(left, { site });
      expect(found.ok && told(found.value.damages)).to.deep.equal(damages);
      const whole = repairSnippet(left, site);
      const again = readSnippet(whole.ok ? whole.value : '', { site });
      expect(again.ok && told(again.value.damages)).to.deep.equal([]);
    });
  }

  for (const [what, left, language] of languages) {
    it(`leaves the language readable: ${what}`, () => {
      const found = readSnippet(left);
      expect(found.ok && found.value.settings.language).to.equal(language);
    });
  }

  it('leaves the expected language when the language is lost', () => {
    const found = readSnippet('<div data-tenmien-widget="banner">&nbsp;</div>', { language: 'en' });
    expect(found.ok && found.value.settings.language).to.equal('en');
  });

  it('is reported for visible code beside a whole snippet', () => {
    const found = readSnippets(
      `${link}<p>${escape(writeSnippet(checked({ ...place, widget: 'progress' }), 'link', site))}</p>`,
      { site },
    );
    expect(found.map((piece) => piece.ok && [piece.value.settings.widget, told(piece.value.damages)])).to.deep.equal([
      ['banner', []],
      ['progress', ['escaped']],
    ]);
  });

  it('is reported once for the markup that WordPress makes of an address', () => {
    const quote = `<blockquote class="wp-embedded-content"><a href="${writeSnippet(place, 'address', site)}">Chương trình</a></blockquote>`;
    const found = readSnippets(
      quote + frame.replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts"'),
      { site },
    );
    expect(found.map((piece) => piece.ok && [piece.value.form, piece.value.damages])).to.deep.equal([['iframe', []]]);
  });

  it('is not reported for an intact snippet', () => {
    for (const form of ['link', 'div', 'element', 'iframe'] as const) {
      const found = readSnippet(`<h2>Tin của xã</h2>${writeSnippet(place, form, site)}<p>Hết tin.</p>`, { site });
      expect(found.ok && found.value.damages, form).to.deep.equal([]);
    }
  });
});

describe('the comparison of a saved snippet with the pasted one', () => {
  const rows: readonly [what: string, form: Form, left: string, changes: string[]][] = [
    [
      'CKEditor, Drupal, sanitize-html: only the address of the link',
      'link',
      words(link),
      ['lost-attribute agency', 'lost-attribute hotline'],
    ],
    [
      'KSES, NukeViet, Joomla: the element',
      'element',
      nukeviet(element),
      ['unwrapped', 'lost-attribute agency', 'lost-attribute hotline'],
    ],
    [
      'Drupal basic: the block',
      'div',
      div.replace(/<\/?div[^>]*>/g, ''),
      ['unwrapped', 'lost-attribute agency', 'lost-attribute hotline'],
    ],
    ['a hand changed the telephone', 'div', div.replace('0000 000 000', '0000 000 001'), ['changed-attribute hotline']],
    ['the editor made the address a link', 'address', writeSnippet(place, 'link', site), ['linked']],
    ['WordPress made the address a frame', 'address', frame, ['framed']],
    ['it is of another province', 'link', link.replace('/hue', '/ha-noi'), ['another']],
    ['it is as it was', 'link', link, []],
    ['a frame holds no settings anyhow', 'iframe', frame, []],
  ];
  for (const [what, form, left, changes] of rows) {
    it(`finds the changes: ${what}`, () => {
      const found = readSnippet(left, { site });
      expect(found.ok && told(compare(found.value, { settings: banner, form }))).to.deep.equal(changes);
    });
  }
});
