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

  const inside: readonly [what: string, text: string][] = [
    ['with the file name of a page', `${HERE}.html`],
    ['with a folder’s file', `${HERE}/index.html?a=b`],
    ['with two slashes behind it', `${HERE}//`],
    ['with an encoded space', `${HERE}%20`],
    ['with a no-break space, which browsers keep', `${HERE}\u00a0`],
    ['with an invisible character', `\u200b${HERE}`],
    ['with an encoded invisible character', `${HERE}%E2%80%8B`],
    ['with encoded slashes', HERE.replace('/e/', '%2Fe%2F')],
    ['in capitals', HERE.toUpperCase()],
    ['with somebody’s name', HERE.replace('://', '://a@')],
    ['without its scheme', HERE.replace('https://', '')],
    ['with two schemes, as CKEditor 4 writes them', `http://${HERE}`],
    ['with the attributes behind a lost quote', `${HERE} data-tenmien-agency=`],
    [
      'behind a page of Google’s, encoded twice',
      `https://www.google.com/url?q=${encodeURIComponent(encodeURIComponent(HERE))}`,
    ],
    [
      'behind Proofpoint 2',
      `https://urldefense.proofpoint.com/v2/url?u=${HERE.replace(/:/g, '-3A').replace(/\//g, '_')}&d=Dw`,
    ],
    ['behind Proofpoint 3', `https://urldefense.com/v3/__${HERE}__;!!abc`],
    ['behind a page that writes Base64', `https://portal.example.vn/go?url=${btoa(HERE)}`],
    ['behind a page that takes no scheme', `https://portal.example.vn/go?url=${HERE.replace('https://', '')}`],
    ['behind a page that takes //', `https://portal.example.vn/go?url=${HERE.replace('https:', '')}`],
    ['behind a page of the portal itself', `/index.php?nv=redirect&url=${encodeURIComponent(HERE)}`],
    ['in the path of another page', `https://portal.example.vn/go/${encodeURIComponent(HERE)}`],
    ['in the fragment of another page', `https://portal.example.vn/#${HERE}`],
    ['in an archive', `https://web.archive.org/web/20261101000000/${HERE}`],
  ];
  for (const [what, text] of inside) {
    it(`is known as changed ${what}`, () =>
      expect(readAddress(text)).to.deep.equal({
        room: 'e',
        widget: 'banner',
        language: 'vi',
        province: 'hue',
        isExact: false,
        host: site.host,
      }));
  }

  for (const text of [
    '',
    'javascript:alert(1)//e/banner/vi/hue',
    'data:text/html,/e/banner/vi',
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
    ['without its scheme', 'Xem embed.example.vn/e/banner/vi/hue.', ['embed.example.vn/e/banner/vi/hue']],
    ['in an address of a person', 'a@embed.example.vn/e/banner/vi/hue', []],
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
    [
      'by an address without its scheme',
      `<p><a href="${HERE.replace('https://', '')}">Xem</a></p>`,
      'link',
      ['inexact'],
    ],
    ['by words that lost the scheme', `Xem:\n${HERE.replace('https://', '')}\n`, 'address', ['inexact']],
    ['by an address as Outlook writes it into plain text', `Xem <${HERE}> nhé`, 'address', ['not-alone']],
    ['by an address with breaks in it', `<p>${HERE.replaceAll('/', '/<wbr>')}</p>`, 'address', ['not-alone']],
    [
      'by an address beside a no-break space, which WordPress does not embed',
      `<p>${HERE}\u00a0</p>`,
      'address',
      ['not-alone'],
    ],
    [
      'by the address that CKEditor 4 keeps aside',
      `<p><a href="javascript:void(0)" data-cke-saved-href="${HERE}">Xem</a></p>`,
      'link',
      ['inexact'],
    ],
    [
      'by the address that an optimizer keeps aside',
      `<iframe src="about:blank" data-lazy-src="${HERE.replace('/e/', '/f/')}" title="Xem"></iframe>`,
      'iframe',
      ['frame-emptied'],
    ],
    [
      'by the picture that CKEditor 4 shows for a frame',
      `<img class="cke_iframe" data-cke-realelement="${encodeURIComponent(`<iframe src="${HERE}"></iframe>`)}">`,
      'iframe',
      ['frame-emptied', 'no-title'],
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
