import { expect } from 'chai';
import fc from 'fast-check';
import { readSnippet } from '../../src/embed/snippet/read-snippet.ts';
import { settingsOf } from '../../src/embed/settings.ts';
import { writeSnippet } from '../../src/embed/snippet/write-snippet.ts';
import { systems } from '../../src/embed/cms/cms-list.ts';
import { BASIC_HTML, drupal, joomla, moodle, nukeviet } from './cms-rules.ts';
import { anySettings, checked, placeSettings, site } from './embeds.ts';

const LINK = '<a href="https://embed.example.vn/e/banner/vi/hue">Chương trình</a>';

for (const [name, filter] of Object.entries({ NukeViet: nukeviet, Joomla: joomla })) {
  describe(`${name}’s rules`, () => {
    for (const [rule, html, left] of [
      [
        'a tag with a hyphen goes, the link inside stays',
        `<tenmien-banner province="hue">${LINK}</tenmien-banner>`,
        LINK,
      ],
      ['scripts go with what is in them', `<script src="x.js">alert(1)</script>${LINK}`, LINK],
      [
        'a block on one line stays',
        `<div data-tenmien-widget="banner">${LINK}</div>`,
        `<div data-tenmien-widget="banner">${LINK}</div>`,
      ],
      ['a colour is rewritten', '<div data-colour="#3cb371">…</div>', '<div data-colour="rgb(60, 179, 113)">…</div>'],
      ['JSON is destroyed', '<div data-json="{&quot;a&quot;:1}">…</div>', '<div data-json="a:1">…</div>'],
      ['an attribute without a value gets one', '<div data-open>…</div>', '<div data-open="data-open">…</div>'],
      [
        'Vietnamese letters stay',
        '<div data-ten="Thừa Thiên – Huế">ổ</div>',
        '<div data-ten="Thừa Thiên – Huế">ổ</div>',
      ],
    ]) {
      it(`apply: ${rule}`, () => expect(filter(html!)).to.equal(left));
    }

    it('destroy a tag with a line break after its name', () => {
      expect(filter(`<div\ndata-tenmien-widget="banner">${LINK}</div>`)).to.not.match(/<div[\s>]/);
    });

    for (const form of ['link', 'div'] as const) {
      it(`leave the form “${form}” as it was written`, () => {
        fc.assert(
          fc.property(anySettings, (settings) => {
            const whole = writeSnippet(settings, form, site);
            expect(filter(whole)).to.equal(whole);
            const found = readSnippet(filter(whole));
            expect(found.ok && found.value.settings).to.deep.equal(settings);
          }),
        );
      });
    }

    it('leave the link of an element', () => {
      fc.assert(
        fc.property(placeSettings, (settings) => {
          const found = readSnippet(filter(writeSnippet(settings, 'element', site)));
          expect(found.ok && found.value).to.deep.include({ settings, form: 'link' });
        }),
      );
    });
  });
}

describe('a frame', () => {
  const banner = checked({ widget: 'banner', language: 'vi', province: 'hue' });
  const frame = writeSnippet(banner, 'iframe', site);

  it('is recognised by its title after NukeViet emptied it', () => {
    const found = readSnippet(nukeviet(frame));
    expect(found.ok && found.value).to.deep.include({
      settings: banner,
      form: 'iframe',
      damages: [{ code: 'frame-emptied' }],
    });
  });

  it('is gone after Joomla removed it', () => {
    expect(readSnippet(joomla(frame)).ok).to.equal(false);
  });
});

/** The tags that Drupal's guide tells the administrator to add, out of its own sentence. */
const added = (language: 'vi' | 'en'): string =>
  systems.drupal.administrator
    .map((task) => task[language])
    .join(' ')
    .match(/<(?:a|div) [^>]*data-tenmien-\*[^>]*>/g)!
    .join(' ');

describe('Drupal’s and Moodle’s filters', () => {
  for (const [where, filter] of Object.entries({
    'Drupal’s “Basic HTML”': drupal(BASIC_HTML),
    'Moodle’s cleaned text': moodle,
  })) {
    it(`leave of a link its address: ${where}`, () => {
      fc.assert(
        fc.property(anySettings, (settings) => {
          const found = readSnippet(filter(writeSnippet(settings, 'link', site)));
          expect(found.ok && found.value).to.deep.include({ settings: { ...settings, attributes: {} }, form: 'link' });
        }),
      );
    });
    it(`leave nothing of a frame: ${where}`, () =>
      expect(
        readSnippet(filter(writeSnippet(checked({ widget: 'banner', language: 'vi' }), 'iframe', site))).ok,
      ).to.equal(false));
  }

  for (const language of ['vi', 'en'] as const) {
    it(`leave every setting after Drupal’s administrator followed the guide (${language}), which lists no href`, () => {
      expect(added(language))
        .to.match(/^<a class data-tenmien-\*> <div class data-tenmien-\*>/)
        .and.not.include('href');
      const filter = drupal(`${BASIC_HTML} ${added(language)}`);
      fc.assert(
        fc.property(anySettings, fc.constantFrom('link' as const, 'div' as const), (settings, form) => {
          const found = readSnippet(filter(writeSnippet(settings, form, site)));
          expect(found.ok && found.value).to.deep.include({ settings, form });
        }),
      );
    });
  }
});

describe('a value with a word that NukeViet reads as code', () => {
  for (const value of [
    'Phòng hệ thống (file (1))',
    'system (2026)',
    'Profile (mẫu)',
    'Câu lạc bộ JavaScript',
    'j a v a script',
    'Readfile ()',
    'VBScript',
    'expression',
  ]) {
    it(`is refused: ${value}`, () => {
      expect(settingsOf({ widget: 'banner', language: 'vi' }, { agency: value })).to.deep.equal({
        ok: false,
        problem: { code: 'word', field: 'agency' },
      });
    });
  }
  for (const value of ['Hệ thống thông tin', 'UBND xã (mới)', 'File mẫu', 'Java']) {
    it(`is accepted when it only resembles such a word: ${value}`, () =>
      expect(settingsOf({ widget: 'banner', language: 'vi' }, { agency: value }).ok).to.equal(true));
  }
});
