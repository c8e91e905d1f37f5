import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/banner/banner.define.ts';
import type { BannerElement } from '../../src/elements/banner/banner.ts';
import { elementDate, elementLanguages, type ElementLanguage } from '../../src/localization/element-languages.ts';
import { formatNumber } from '../../src/localization/format.ts';
import type { Translate } from '../../src/localization/translate.ts';
import { textOf } from '../support.ts';
import { waitUntil } from '../wait-until.ts';

/** A language that the build does not have, added as docs/recipes.md says: one entry, and some of its words. */
const KHMER = 'km' as ElementLanguage;
const WORDS = { Nguồn: 'ប្រភព', 'Tôi có được không?': 'តើខ្ញុំមានសិទ្ធិទេ?' };

const languages = elementLanguages as Record<string, (typeof elementLanguages)['en']>;

describe('a further language of the elements', () => {
  before(() => {
    languages[KHMER] = {
      separators: [',', '.'],
      load: async () => {
        const templates = Object.fromEntries(Object.entries(WORDS).map(([vi, km]) => [generateMsgId(vi, false), km]));
        const translate: Translate = (template, options) => runtimeMsg(templates, template, options);
        return { translate, date: (date) => `ថ្ងៃទី ${date}` };
      },
    };
  });
  after(() => delete languages[KHMER]);

  for (const [lang, words] of [
    ['km', [WORDS['Tôi có được không?'], 'Đăng ký']],
    ['en', ['Do I qualify']],
    ['vi', ['Tôi có được không?']],
  ] as const)
    it(`leaves each element its own language (${lang}); untranslated words stay Vietnamese`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <tenmien-banner lang=${lang} today="2026-11-20"></tenmien-banner>
          <tenmien-eligibility></tenmien-eligibility>
        </div>`,
      );
      const banner = page.querySelector<BannerElement>('tenmien-banner')!;
      await waitUntil(() => textOf(banner).includes(words[0]));
      for (const word of words) expect(textOf(banner)).to.include(word);
    });

  it('links to the Vietnamese pages of the site, which lacks that language', async () => {
    const { checkerAddress } = await import('../../src/elements/checker.ts');
    const { ownFile } = await import('../../src/elements/programme.ts');
    const { address } = ownFile;
    Object.assign(ownFile, { address: 'https://vi-du.gov.vn/data/programme.json' });
    expect(checkerAddress(KHMER, 'tra-vinh')).to.equal('https://vi-du.gov.vn/e/eligibility/vi/tra-vinh');
    Object.assign(ownFile, { address });
  });

  it('formats numbers and dates in its own way', () => {
    expect(formatNumber(3295, KHMER)).to.equal('3,295');
    expect(elementDate('2026-12-31' as never, KHMER)).to.equal('ថ្ងៃទី 2026-12-31');
  });
});
