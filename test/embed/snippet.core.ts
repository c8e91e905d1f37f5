import { expect } from 'chai';
import fc from 'fast-check';
import { widgets } from '../../src/contract.ts';
import { harmless as harmlessCodes } from '../../src/embed/snippet/damage.ts';
import { readSnippet, readSnippets, repairSnippet } from '../../src/embed/snippet/read-snippet.ts';
import {
  addresses,
  attributeChoices,
  completedBy,
  settingsOf,
  siftSettings,
  withoutAttributes,
  type EmbedSettings,
} from '../../src/embed/settings.ts';
import { forms, holds, writeSnippet, type Form } from '../../src/embed/snippet/write-snippet.ts';
import { fields } from '../../apps/builder/fields.ts';
import { anySettings, asText, checked, harmless, placeSettings, site, unwrapped } from './embeds.ts';

const banner = checked({ widget: 'banner', language: 'vi', province: 'thai-nguyen' });

/** The settings that a form brings back. */
const kept = (settings: EmbedSettings, form: Form): EmbedSettings =>
  holds(form, settings) ? settings : withoutAttributes(settings);

function readBack(html: string) {
  const found = readSnippet(html, { site });
  if (!found.ok) throw new Error(`${found.problem.code} ${found.problem.field}: ${html}`);
  return found.value;
}

describe('writeSnippet', () => {
  for (const form of forms) {
    it(`writes the form “${form}” on one line, with flat attributes and none of the characters that systems destroy`, () => {
      fc.assert(
        fc.property(anySettings, (settings) => {
          const html = writeSnippet(settings, form, site);
          expect(html).to.not.match(/[\n\r#&{}]/);
          expect(html.replace(/<\/?[a-z-]+( [a-z-]+="[^"<>]*")*>/g, '')).to.not.match(/[<>"]/);
          expect(html).to.not.match(/<(\w[\w-]*)[^>]*><\/(?!script|iframe)/);
          expect(html).to.include(
            `${site.host}${form === 'iframe' ? 'f' : 'e'}/${settings.widget}/${settings.language}`,
          );
        }),
      );
    });
  }

  it('writes a link that describes its target, with its date', () => {
    expect(writeSnippet(banner, 'link', site)).to.equal(
      '<p><a href="https://embed.example.vn/e/banner/vi/thai-nguyen">Miễn phí duy trì 2 năm cho tên miền id.vn, biz.vn (đăng ký đến hết 31/12/2026) – ' +
        'Chương trình Phổ cập tên miền quốc gia “.vn”, tỉnh Thái Nguyên</a></p>',
    );
  });

  it('spells out booleans and names version and hash of each script', () => {
    expect(writeSnippet(banner, 'element', site)).to.match(
      /^<script defer="defer" src="https:\/\/embed\.example\.vn\/w\/1\.4\.2\/banner\.js" integrity="sha384-[^"]+" crossorigin="anonymous"><\/script><tenmien-banner province="thai-nguyen"><a /,
    );
  });

  it('writes only text when a value could be markup', () => {
    const attributes = { agency: '"><script>alert(1)</script>' };
    const html = writeSnippet(siftSettings(banner, attributes).settings, 'div', site);
    expect(html).to.not.include('script');
    expect(readBack(html)).to.deep.include({ settings: banner, damages: [] });
    const unchecked = { ...banner, attributes } as unknown as EmbedSettings;
    expect(writeSnippet(unchecked, 'div', site)).to.not.include('<script');
  });

  for (const form of forms) {
    it(`leaves out of the form “${form}” every value that a system would destroy, from any settings`, () => {
      const any = fc.record({
        widget: fc.constantFrom(...widgets.map(({ name }) => name)),
        language: fc.constantFrom('vi' as const, 'en' as const),
        province: fc.string(),
        attributes: fc.dictionary(
          fc.constantFrom(...widgets.flatMap(({ attributes }) => attributes), 'onclick'),
          fc.string({ unit: 'binary' }),
        ),
      });
      fc.assert(
        fc.property(any, (settings) => {
          const html = writeSnippet(siftSettings(settings, settings.attributes).settings, form, site);
          expect(html).to.not.match(/[\n\r#&{}]|javascript:|onclick/);
          const found = readBack(html);
          expect(found).to.deep.include({ form, damages: [] });
          expect(found.settings).to.include({ widget: settings.widget, language: settings.language });
        }),
      );
    });
  }

  it('writes the right values beside the wrong ones', () => {
    const attributes = { agency: 'a\nb & # <', hotline: '0234 000 000', href: 'javascript:alert(1)', layout: 'xyz' };
    expect(
      readBack(writeSnippet(siftSettings(banner, attributes).settings, 'link', site)).settings.attributes,
    ).to.deep.equal({
      hotline: '0234 000 000',
    });
  });
});

describe('readSnippet', () => {
  for (const form of forms) {
    for (const [damage, apply] of Object.entries(harmless)) {
      it(`reads the form “${form}” back after ${damage}`, () => {
        fc.assert(
          fc.property(anySettings, (settings) => {
            const found = readBack(apply(writeSnippet(settings, form, site)));
            expect(found.settings).to.deep.equal(kept(settings, form));
            expect(found).to.include({ form, host: site.host });
            expect(found.damages.filter(({ code }) => !harmlessCodes.includes(code))).to.deep.equal([]);
          }),
        );
      });
    }
    if (form === 'address') continue;
    for (const [damage, apply] of Object.entries(asText)) {
      it(`reads the form “${form}” back when it was ${damage}, and reports it`, () => {
        fc.assert(
          fc.property(anySettings, (settings) => {
            // Rounded quotes end a value at the first one inside it.
            fc.pre(!/[“”'’]/.test(Object.values(settings.attributes).join('')));
            const found = readBack(apply(writeSnippet(settings, form, site)));
            expect(found.settings).to.deep.equal(kept(settings, form));
            expect(found.form).to.equal(form);
            expect(found.damages.map(({ code }) => code)).to.include('escaped');
          }),
        );
      });
    }
  }

  for (const form of ['link', 'div', 'element'] as const) {
    for (const [damage, apply] of Object.entries(unwrapped)) {
      it(`recognises the form “${form}” by its link with ${damage}`, () => {
        fc.assert(
          fc.property(placeSettings, (settings) => {
            expect(readBack(apply(writeSnippet(settings, form, site))).settings).to.deep.equal(settings);
          }),
        );
      });
    }
  }

  it('reads an address with the characters that a mail program put behind it', () => {
    expect(readBack('Xem https://embed.example.vn/e/banner/vi/thai-nguyen?utm_source=mail nhé').settings).to.deep.equal(
      banner,
    );
  });

  it('reads a former province as today’s province', () => {
    expect(readBack('https://embed.example.vn/e/banner/vi/ben-tre').settings.province).to.equal('vinh-long');
  });

  for (const [html, code] of [
    ['', 'nothing-found'],
    ['<p>Tin mới</p><a href="https://vi.example.vn/e/tin/vi/1">Xem</a>', 'nothing-found'],
    ['<iframe src="" title="Tiến độ"></iframe>', 'nothing-found'],
    ['<div data-tenmien-widget="clock"></div>', 'nothing-found'],
    ['https://embed.example.vn/e/banner/vi/atlantis', 'unknown-province'],
  ] as const) {
    it(`answers ${code} for ${html || 'an empty text'}`, () => {
      const found = readSnippet(html);
      expect(!found.ok && found.problem.code).to.equal(code);
    });
  }

  it('reads two snippets of a text separately: tags in their order, then addresses', () => {
    const piece = fc
      .tuple(anySettings, fc.constantFrom(...forms))
      .map(([settings, form]) => ({ form, settings: kept(settings, form) }));
    fc.assert(
      fc.property(piece, piece, fc.constantFrom('', '\n', '\n<p>Tin mới của xã.</p>\n'), (one, other, between) => {
        const pieces = [one, other].sort((a, b) => Number(a.form === 'address') - Number(b.form === 'address'));
        const lines = (list: typeof pieces): string[] =>
          list.map(({ settings, form }) => writeSnippet(settings, form, site));
        const html = lines([one, other]).join(pieces[1]!.form === 'address' ? between || '\n' : between);
        const found = readSnippets(html, { site }).map(
          (read) => read.ok && { settings: read.value.settings, form: read.value.form, damages: read.value.damages },
        );
        expect(found).to.deep.equal(pieces.map((whole) => ({ ...whole, damages: [] })));
        expect(repairSnippet(html, site)).to.deep.equal({ ok: true, value: lines(pieces).join('\n') });
      }),
    );
  });

  it('accepts any text without an error', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readSnippet(text).ok === 'boolean'));
    fc.assert(
      fc.property(
        fc.string(),
        (text) => typeof readSnippet(`<div data-tenmien-widget="banner" ${text}>`).ok === 'boolean',
      ),
    );
  });
});

describe('repairSnippet', () => {
  it('returns the written snippet after any damage', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        anySettings,
        fc.constantFrom(...Object.values(harmless)),
        (form, settings, damage) => {
          const whole = writeSnippet(settings, form, site);
          expect(repairSnippet(damage(whole), site)).to.deep.equal({ ok: true, value: whole });
        },
      ),
    );
  });

  it('moves a snippet to the version of the site', () => {
    expect(repairSnippet(writeSnippet(banner, 'element', { ...site, version: '1.0.0' }), site)).to.deep.equal({
      ok: true,
      value: writeSnippet(banner, 'element', site),
    });
  });
});

describe('settingsOf', () => {
  const from = (attributes: Record<string, string>) => settingsOf({ widget: 'banner', language: 'vi' }, attributes);

  for (const value of ['#3cb371', '{"a":1}', 'a&b', '<b>', 'hai\ndòng']) {
    it(`refuses ${JSON.stringify(value)}, which some system destroys`, () => {
      expect(from({ agency: value })).to.deep.equal({ ok: false, problem: { code: 'character', field: 'agency' } });
    });
  }

  for (const [field, value, code] of [
    ['href', 'javascript:alert(1)', 'address'],
    ['href', 'http://xa.example.vn/', 'address'],
    ['href', 'ten-mien.html', 'address'],
    ['logo-src', 'data:image/png,', 'address'],
    ['layout', 'xyz', 'choice'],
    ['theme', 'toString', 'choice'],
    ['heading-level', '1', 'choice'],
  ] as const) {
    it(`refuses ${field}="${value}"`, () => {
      expect(from({ [field]: value })).to.deep.equal({ ok: false, problem: { code, field } });
    });
  }

  it('takes an address of https, in any case, and one from the root of the portal', () => {
    const attributes = { href: 'HTTPS://xa.example.vn/', 'logo-src': '/logo.png' };
    expect(from(attributes)).to.deep.include({ value: { widget: 'banner', language: 'vi', attributes } });
  });

  it('agrees with the form on the attributes that are addresses or choices', () => {
    const asked = Object.values(fields).flat();
    expect(new Set(asked.filter(({ input }) => input === 'address').map(({ name }) => name))).to.deep.equal(
      new Set(addresses),
    );
    for (const [field, values] of Object.entries(attributeChoices)) {
      const form = asked.find(({ name }) => name === field)!;
      expect(
        form.choices!.map(({ value }) => value || values[0]),
        field,
      ).to.deep.equal(values);
    }
  });

  it('refuses an attribute outside the contract', () => {
    expect(from({ onclick: 'alert(1)' })).to.deep.equal({
      ok: false,
      problem: { code: 'unknown-attribute', field: 'onclick' },
    });
  });

  it('composes letters and leaves out empty values', () => {
    expect(from({ agency: ' So\u031b\u0309 ', hotline: ' ' })).to.deep.include({
      value: { widget: 'banner', language: 'vi', attributes: { agency: 'Sở' } },
    });
  });

  it('is the only way to the type of settings: an object literal or a changed copy does not have it', () => {
    type IsSettings<Value> = Value extends EmbedSettings ? true : false;
    const literal = { widget: 'banner', language: 'vi', attributes: {} } as const;
    const copy = { ...banner, attributes: { href: 'javascript:alert(1)' } };
    const areSettings = <Value>(_values: Value[], is: IsSettings<Value>): boolean => is;
    expect([areSettings([banner], true), areSettings([literal], false), areSettings([copy], false)]).to.deep.equal([
      true,
      false,
      false,
    ]);
  });

  it('keeps the valid parts for a reader, and names each problem once', () => {
    const given = { agency: 'a & b', hotline: '0234 000 000', onclick: 'x', layout: 'card' };
    expect(siftSettings({ widget: 'banner', language: 'vi', province: 'atlantis' }, given)).to.deep.equal({
      settings: { widget: 'banner', language: 'vi', attributes: { hotline: '0234 000 000', layout: 'card' } },
      problems: [
        { code: 'character', field: 'agency' },
        { code: 'unknown-attribute', field: 'onclick' },
        { code: 'unknown-province', field: 'province' },
      ],
    });
  });

  it('completes settings from another copy, in the order of the contract, and keeps existing ones', () => {
    const [found, pasted] = [{ hotline: '1022' }, { agency: 'UBND xã Mẫu', hotline: '0234 000 000', layout: 'card' }];
    const whole = completedBy(checked({ ...banner, attributes: found }), checked({ ...banner, attributes: pasted }));
    expect(Object.entries(whole.attributes)).to.deep.equal(
      Object.entries(checked({ ...banner, attributes: { ...pasted, ...found } }).attributes),
    );
    expect(whole.attributes['hotline']).to.equal('1022');
  });
});
