import { configureLocalization, msg } from '@lit/localize';
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/banner/banner.define.ts';
import type { BannerElement } from '../../src/elements/banner/banner.ts';
import { loadWords } from '../../src/localization/localization.ts';
import { textOf } from '../support.ts';

/** The page's own words, which are not among those that are extracted here. */
const say = (text: string, options: { id: string }): string => (msg as unknown as typeof say)(text, options);

describe('a page with lit-localize of its own', () => {
  it('can configure lit-localize after the elements loaded English, and keeps its own words', async () => {
    await loadWords('en');
    const { setLocale } = configureLocalization({
      sourceLocale: 'vi',
      targetLocales: ['en'],
      loadLocale: async () => ({ templates: { greeting: 'Welcome' } }),
    });
    await setLocale('en');
    expect(say('Chào bạn', { id: 'greeting' })).to.equal('Welcome');

    for (const [lang, words] of [
      ['en', 'Do I qualify'],
      ['vi', 'Tôi có được không'],
    ] as const) {
      const page = await fixture<HTMLElement>(
        html`<div><tenmien-banner lang=${lang} province="hue" today="2026-11-20"></tenmien-banner><tenmien-eligibility></tenmien-eligibility></div>`,
      );
      const banner = page.querySelector<BannerElement>('tenmien-banner')!;
      await banner.updateComplete;
      expect(textOf(banner)).to.include(words);
      page.remove();
    }
    expect(say('Chào bạn', { id: 'greeting' })).to.equal('Welcome');
  });
});
