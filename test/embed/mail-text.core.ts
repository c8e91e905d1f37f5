import { expect } from 'chai';
import { opaqueHostIn } from '../../src/embed/snippet/opaque-links.ts';
import { decodeMail, joinAddresses } from '../../src/embed/snippet/mail-text.ts';
import { readSnippet, readSnippets, repairSnippet } from '../../src/embed/snippet/read-snippet.ts';
import { writeSnippet } from '../../src/embed/snippet/write-snippet.ts';
import { checked, site } from './embeds.ts';

const place = { widget: 'banner', language: 'vi', province: 'thai-nguyen' } as const;
const banner = checked({ ...place, attributes: { agency: 'Sở Khoa học và Công nghệ', hotline: '0000 000 000' } });
const link = writeSnippet(banner, 'link', site);
const HERE = 'https://embed.example.vn/e/banner/vi/thai-nguyen';
const FRAME = HERE.replace('/e/', '/f/');

/** Quoted-printable with lines of a given length. */
function quoted(text: string, most = 76): string {
  let lines = '';
  let length = 0;
  for (const byte of new TextEncoder().encode(text)) {
    const code =
      byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte);
    const isFull = length + code.length >= most;
    lines += (isFull ? '=\n' : '') + code;
    length = (isFull ? 0 : length) + code.length;
  }
  return lines;
}

const read = (text: string) => {
  const found = readSnippet(text, { site });
  return found.ok
    ? [found.value.form, found.value.settings.province, found.value.host, found.value.damages.map(({ code }) => code)]
    : [found.problem.code, found.problem.field];
};

describe('an address broken over several lines', () => {
  for (const [where, text] of [
    ['behind a slash', 'https://embed.example.vn/e/banner/vi/\nthai-nguyen'],
    ['before a slash', 'https://embed.example.vn/e/banner/vi\n/thai-nguyen'],
    ['in a word', 'https://embed.example.vn/e/ban\r\nner/vi/thai-nguyen'],
    ['in the host', 'https://embed.exam\nple.vn/e/banner/vi/thai-nguyen'],
    ['at the hyphen of the province', 'https://embed.example.vn/e/banner/vi/thai-\nnguyen'],
    ['before the hyphen of the province', 'https://embed.example.vn/e/banner/vi/thai\n-nguyen'],
    ['into three lines', 'https://embed.\nexample.vn/e/banner/\nvi/thai-nguyen'],
    ['with a space before the break', 'https://embed.example.vn/e/banner/vi/ \nthai-nguyen'],
    ['in a quoted mail', '> https://embed.example.vn/e/banner/\n> vi/thai-nguyen'],
    ['by a line break of HTML', '<p>https://embed.example.vn/e/banner/<br>vi/thai-nguyen</p>'],
    ['into two paragraphs', '<p>https://embed.example.vn/e/banner/</p>\n<p>vi/thai-nguyen</p>'],
    ['by a space', 'https://embed.example.vn/e/banner/ vi/thai-nguyen'],
  ] as const)
    it(`is read whole, with its province: ${where}`, () =>
      expect(read(`Xem:\n${text}\nHết`)).to.deep.equal([
        'address',
        'thai-nguyen',
        site.host,
        ['not-alone', 'inexact'],
      ]));

  it('is read in an attribute, with the indent of the next line', () => {
    expect(read(`<p><a href="${HERE.replace('ner', '\n  ner')}">Xem</a></p>`)).to.deep.equal([
      'link',
      'thai-nguyen',
      site.host,
      ['inexact'],
    ]);
  });

  it('is not joined with the words and the addresses behind it', () => {
    for (const text of [
      'https://embed.example.vn/e/banner/vi\nhue là thành phố',
      `${HERE}\n/hue`,
      `${HERE}\nthem`,
      'https://tinh.gov.vn\nembed.example.vn/e/banner/vi/hue',
      'https://tinh.gov.vn/tin\nhttps://embed.example.vn/e/banner/vi/hue',
      'https://tinh.gov.vn/tin\nHết',
    ])
      expect(joinAddresses(text)).to.equal(text);
  });
});

describe('the source of a mail', () => {
  for (const [what, text] of [
    ['in quoted-printable', quoted(link)],
    ['with short lines', quoted(link, 24)],
    ['with lines as mail ends them', quoted(link).replaceAll('\n', '\r\n')],
    ['with small letters', quoted(link).replace(/=[\dA-F]{2}/g, (code) => code.toLowerCase())],
    ['of which only the equals signs are encoded', link.replaceAll('="', '=3D"')],
    [
      'with its header',
      `Content-Transfer-Encoding: quoted-printable\n\n${quoted(`<html><body>${link}</body></html>`)}`,
    ],
    [
      'in Base64',
      `Content-Transfer-Encoding: base64\n\n${btoa(String.fromCharCode(...new TextEncoder().encode(link))).replace(/.{76}/g, '$&\n')}\n`,
    ],
  ] as const)
    it(`is decoded, with every setting: ${what}`, () => {
      const found = readSnippet(text, { site });
      expect(found.ok && [found.value.settings, found.value.damages.map(({ code }) => code)]).to.deep.equal([
        banner,
        ['mail-code'],
      ]);
      expect(repairSnippet(text, site)).to.deep.equal({ ok: true, value: link });
    });

  it('is decoded around a bare address', () =>
    expect(read(quoted(`Xem\n${HERE}\n`, 30))).to.deep.equal(['address', 'thai-nguyen', site.host, ['mail-code']]));

  it('is not seen in plain HTML', () => {
    for (const text of [link, `<p>a=3D b</p>${link}`, link.replace('href="', 'href=\n"'), '<a href="/?q=3D1">x</a>'])
      expect(decodeMail(text)).to.equal(text);
  });

  it('takes linear time, whatever a long text holds', () => {
    for (const piece of [
      'https://a/\n',
      '=\n',
      '<a a=3D"',
      '=3D"=E1',
      'Content-Transfer-Encoding: base64\n',
      '\n \n',
      '\\u002f',
      'https://e/e/ban\nner/vi/\n',
    ])
      expect(() => readSnippet(piece.repeat(200_000 / piece.length))).to.not.throw();
  }).timeout(20_000);
});

describe('a link whose address was replaced', () => {
  for (const address of [
    'https://protect-eu.mimecast.com/s/AbCdEf?domain=embed.example.vn',
    'https://url.uk.m.mimecastprotect.com/s/AbCd/efgh?domain=embed.example.vn',
    'https://eu1.defend.egress.com/Warning?crId=abc&Base64Url=eNodyTEOgCAM',
    'https://atpscan.global.hornetsecurity.com/index.php?atp_str=abc',
    'https://bit.ly/3AbCdE',
    'https://tinyurl.com/abcd',
    'https://by.com.vn/abc',
    'https://s.zalo.me/abc',
  ])
    it(`is told by its host: ${address}`, () => {
      const { host } = new URL(address);
      expect(read(`<p><a href="${address}">Xem</a></p>`)).to.deep.equal(['replaced', host]);
      expect(read(`Xem <${address}> nhé`)).to.deep.equal(['replaced', host]);
    });

  it('is not told beside a block that is there, nor for other pages', () => {
    expect(read(`${link}<a href="https://bit.ly/x">x</a>`)[0]).to.equal('link');
    expect(read('<a href="https://habit.ly/x">x</a>')).to.deep.equal(['nothing-found', '']);
    expect(opaqueHostIn('https://tinh.gov.vn/bit.ly/x')).to.equal(undefined);
  });

  const encoded = encodeURIComponent(HERE);
  for (const [by, address] of [
    ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${encoded}&c=E,1,abc&typo=1`],
    ['Cisco', `https://secure-web.cisco.com/1AbCdEf/${encoded}`],
    ['Sophos', `https://eu-west-1.protection.sophos.com/?d=example.vn&u=${btoa(HERE)}&p=m`],
    ['Trend Micro', `https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${encoded}&umid=x`],
    ['Proofpoint 1', `https://urldefense.proofpoint.com/v1/url?u=${HERE}&k=abc`],
    [
      'Proofpoint 2',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__embed.example.vn_e_banner_vi_thai-2Dnguyen&d=Dw',
    ],
    ['Proofpoint 3', `https://urldefense.us/v3/__${HERE}?x=1__;!!abc$`],
    ['Trellix', `https://protect2.fireeye.com/v1/url?k=1&q=1&u=${encoded}`],
    ['Symantec', `https://clicktime.symantec.com/3AbC?u=${encoded}`],
    ['Zalo', `https://link.zalo.me/?url=${encoded}`],
    ['Yahoo', `https://r.search.yahoo.com/_ylt=AwrX;_ylu=Y29/RV=2/RE=1764/RO=10/RU=${encoded}/RK=2/RS=abc-`],
    ['hexadecimal digits', `https://chuyen-huong.example.vn/?to=${Buffer.from(HERE).toString('hex')}&x=1`],
    ['hexadecimal digits in capitals', `https://r.example.vn/${Buffer.from(HERE).toString('hex').toUpperCase()}`],
    ['Messenger', `https://l.messenger.com/l.php?u=${encoded}`],
    [
      'two systems',
      `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://urldefense.proofpoint.com/v2/url?u=https-3A__embed.example.vn_e_banner_vi_thai-2Dnguyen&d=D')}`,
    ],
    ['Google Translate', 'https://embed-example-vn.translate.goog/e/banner/vi/thai-nguyen?_x_tr_sl=vi'],
    ['an AMP cache', 'https://www.google.com/amp/s/embed.example.vn/e/banner/vi/thai-nguyen'],
  ] as const) {
    it(`is read where it is still inside: ${by}`, () =>
      expect(read(`<p><a href="${address}">Xem</a></p>`)).to.deep.equal([
        'link',
        'thai-nguyen',
        site.host,
        ['inexact'],
      ]));
  }

  it('is read in plain text too', () => {
    for (const text of [
      `Xem<https://apc01.safelinks.protection.outlook.com/?url=${encoded}&data=05>`,
      encoded,
      HERE.replaceAll('/', '\\/'),
    ])
      expect(read(text), text).to.deep.equal(['address', 'thai-nguyen', site.host, ['not-alone', 'inexact']]);
  });
});

describe('an address in an unusual place', () => {
  for (const [what, html, found] of [
    ['a part of a picture', `<map><area shape="rect" href="${HERE}" alt="Xem"></map>`, ['link', ['not-alone']]],
    ['a link in a drawing', `<svg><a xlink:href="${HERE}"><text>Xem</text></a></svg>`, ['link', ['not-alone']]],
    [
      'an empty element that a script fills with a frame',
      `<div class="lazy" data-src="${FRAME}"></div>`,
      ['iframe', ['frame-emptied', 'no-title', 'other-frame']],
    ],
    [
      'an empty element that a script makes a link',
      `<span data-href="${HERE}"></span>`,
      ['link', ['no-words', 'not-alone', 'inexact']],
    ],
    ['the code of a frame', `<iframe srcdoc="${link.replaceAll('"', '&quot;')}" title="x"></iframe>`, ['link', []]],
    [
      'the code of a frame, with its own frame',
      `<p>Tin</p><iframe srcdoc='<iframe src="${FRAME}" title="x"></iframe>'></iframe>`,
      ['iframe', []],
    ],
    [
      'raw HTML of WPBakery',
      `[vc_row][vc_column][vc_raw_html el_class="x"]${btoa(encodeURIComponent(link))}[/vc_raw_html][/vc_column][/vc_row]`,
      ['link', []],
    ],
  ] as const)
    it(`is read: ${what}`, () => {
      const [form, province, host, damages] = read(html);
      expect([form, province, host, damages]).to.deep.equal([found[0], 'thai-nguyen', site.host, found[1]]);
    });

  it('is read once where a script has filled the element', () => {
    for (const html of [
      `<div data-src="${FRAME}"><iframe src="${FRAME}" title="x"></iframe></div>`,
      `<div data-src="${HERE}"><p><a href="${HERE}">Xem</a></p></div>`,
      `<iframe srcdoc="${link.replaceAll('"', '&quot;')}"></iframe>${link}`,
    ])
      expect(readSnippets(html, { site })).to.have.length(1);
  });

  it('is of another page where it is not ours', () =>
    expect(read('<div data-src="https://tinh.gov.vn/f/a"></div><area href="/e/tin">')).to.deep.equal([
      'nothing-found',
      '',
    ]));
});

describe('a frame by another tag', () => {
  for (const [tag, html] of [
    ['object', `<object data="${FRAME}" title="x"><a href="${HERE}">Xem</a></object>`],
    ['object with a parameter', `<object title="x"><param name="src" value="${FRAME}"></object>`],
    ['object around embed', `<object data="${FRAME}" title="x"><embed src="${FRAME}"></object>`],
    ['embed', `<embed src="${FRAME}" title="x">`],
    ['frame', `<frameset><frame src="${FRAME}" title="x"></frameset>`],
    ['amp-iframe', `<amp-iframe src="${FRAME}" title="x"></amp-iframe>`],
  ] as const)
    it(`is read once, and becomes an iframe: ${tag}`, () => {
      expect(read(html)).to.deep.equal(['iframe', 'thai-nguyen', site.host, ['other-frame']]);
      const mended = repairSnippet(html, site);
      expect(mended).to.deep.equal({ ok: true, value: writeSnippet(checked(place), 'iframe', site) });
    });

  it('of other pages is none of ours', () =>
    expect(read('<object data="https://tinh.gov.vn/a.pdf"></object>')).to.deep.equal(['nothing-found', '']));
});
