import { expect } from 'chai';
import { addressesIn, readAddress } from '../../src/embed/snippet/find-address.ts';
import { readSnippet } from '../../src/embed/snippet/read-snippet.ts';
import { site } from './embeds.ts';

const HERE = 'https://embed.example.vn/e/banner/vi/hue';

describe('an address in an attribute', () => {
  const rows: readonly [what: string, text: string, host: string | undefined, isExact: boolean][] = [
    ['as it was made', HERE, site.host, true],
    ['with what a counter of visits adds', `${HERE}/?utm_source=mail#top`, site.host, true],
    ['with spaces around', ` ${HERE}\n`, site.host, true],
    ['with capitals in scheme and host', 'HTTPS://Embed.Example.VN/e/banner/vi/hue', site.host, true],
    ['without a scheme', '//embed.example.vn/e/banner/vi/hue', site.host, true],
    ['over http', HERE.replace('https', 'http'), 'http://embed.example.vn/', true],
    ['of a host in a folder', 'https://hue.example.vn/nhung/e/banner/vi/hue', 'https://hue.example.vn/nhung/', true],
    [
      'of a host whose folder has an e',
      'https://hue.example.vn/e/f/e/banner/vi/hue',
      'https://hue.example.vn/e/f/',
      true,
    ],
    ['from the root', '/e/banner/vi/hue', undefined, true],
    ['from the page', 'e/banner/vi/hue', undefined, true],
    ['from above the page', '../../e/banner/vi/hue?a=b', undefined, true],
    ['with two slashes', HERE.replace('.vn/', '.vn//'), site.host, false],
    ['with a full stop', `${HERE}.`, site.host, false],
    [
      'behind Safe Links of Outlook',
      `https://apc01.safelinks.protection.outlook.com/?url=${encodeURIComponent(HERE)}&data=05%7C02`,
      site.host,
      false,
    ],
    ['behind a page of Google’s', `https://www.google.com/url?q=${encodeURIComponent(HERE)}&sa=D`, site.host, false],
    [
      'behind a page of Facebook’s',
      `https://l.facebook.com/l.php?u=${encodeURIComponent(`${HERE}?fbclid=1`)}&h=AT0`,
      site.host,
      false,
    ],
  ];
  for (const [what, text, host, isExact] of rows) {
    it(`is recognised ${what}`, () => {
      expect(readAddress(text)).to.deep.equal({
        room: 'e',
        widget: 'banner',
        language: 'vi',
        province: 'hue',
        isExact,
        ...(host && { host }),
      });
    });
  }

  for (const text of [
    '',
    'javascript:alert(1)//e/banner/vi/hue',
    'data:text/html,/e/banner/vi',
    `${HERE}.html`,
    `”${HERE}”`,
    `"${HERE}"`,
    'https://[/e/banner/vi',
    '/e/banner/de/hue',
    '/tin/e/tin/vi/1',
  ]) {
    it(`is not recognised in ${text || 'an empty text'}`, () => expect(readAddress(text)).to.equal(undefined));
  }
});

describe('an address among words', () => {
  const rows: readonly [what: string, text: string, written: string[]][] = [
    ['with a full stop', `Xem ${HERE}.`, [HERE]],
    ['in brackets', `(${HERE})`, [HERE]],
    ['with a comma', `${HERE}, rồi`, [HERE]],
    ['in round quotes', `“${HERE}”`, [HERE]],
    ['in Markdown', `[Xem](${HERE})`, [HERE]],
    ['in BBCode', `[url=${HERE}]Xem[/url]`, [HERE]],
    ['as BBCode’s words', `[url]${HERE}/[/url]`, [`${HERE}/`]],
    ['with a query', `${HERE}?utm_source=mail nhé`, [`${HERE}?utm_source=mail`]],
    ['twice', `${HERE} ${HERE.replace('hue', 'ha-noi')}`, [HERE, HERE.replace('hue', 'ha-noi')]],
    ['with marks in the province', HERE.replace('hue', 'huế'), []],
    ['with more behind it', `${HERE}/them ${HERE}.html`, []],
    ['without a host', 'Xem /e/banner/vi/hue', []],
  ];
  for (const [what, text, written] of rows)
    it(`is found ${what}`, () => expect(addressesIn(text).map((found) => found.text)).to.deep.equal(written));
});

describe('a snippet recognised by its address', () => {
  const rows: readonly [where: string, html: string, form: string, damages: string[]][] = [
    [
      'by an address with an entity in it',
      `<p><a href="https&colon;&sol;&sol;embed.example.vn/e/banner/vi/hue">Xem</a></p>`,
      'link',
      [],
    ],
    [
      'by the tag that CKEditor 5 keeps an address in',
      `<figure class="media"><oembed url="${HERE}"></oembed></figure>`,
      'address',
      ['oembed'],
    ],
    [
      'by an address without a host, which is the expected one’s',
      '<p><a href="e/banner/vi/hue">Xem</a></p>',
      'link',
      ['relative'],
    ],
    ['by an address over http', `<p><a href="${HERE.replace('https', 'http')}">Xem</a></p>`, 'link', ['insecure']],
    ['by a tag that was cut short', `<p><a href="${HERE}" targ`, 'address', ['not-alone']],
    ['by an address alone in its paragraph', `<p class="x"> ${HERE} </p>`, 'address', []],
    ['by an address alone on its line', `Tin:\n${HERE}\nHết`, 'address', []],
    ['by an address in a sentence', `<p>Xem ${HERE} nhé</p>`, 'address', ['not-alone']],
    ['by a link whose words are its address', `<p><a href="${HERE}">${HERE}</a></p>`, 'link', []],
  ];
  for (const [where, html, form, damages] of rows) {
    it(`is found ${where}`, () => {
      const found = readSnippet(html, { site });
      expect(
        found.ok && [found.value.form, found.value.damages.map(({ code }) => code), found.value.settings.province],
      ).to.deep.equal([form, damages, 'hue']);
      if (!damages.includes('insecure')) expect(found.ok && found.value.host).to.equal(site.host);
    });
  }

  it('has no host when neither the address nor the caller names one', () => {
    const found = readSnippet('<p><a href="/e/banner/vi/hue">Xem</a></p>');
    expect(found.ok && found.value).to.not.have.property('host');
  });
});
