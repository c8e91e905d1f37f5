import { expect } from 'chai';
import { writeSnippet } from '../../../src/embed/snippet/write-snippet.ts';
import { forms } from '../../../src/embed/snippet/write-snippet.ts';
import { previewDocument, type Look } from '../../../apps/builder/preview.ts';
import '../../dom-parser.ts';
import { banner, site } from './builder-data.ts';
import { widgetNames } from '../../../src/widgets.ts';
import { checked } from '../../embed/embeds.ts';
import type { EmbedSettings } from '../../../src/embed/settings.ts';

const look: Look = { width: 320, colours: 'light', large: false, hostile: false, script: true, later: false };

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('the page of a preview', () => {
  it('holds the snippet as it is pasted, alone between two paragraphs', () => {
    for (const widget of widgetNames) {
      for (const form of forms.filter((known) => known !== 'address')) {
        const settings = checked({ ...banner, widget, attributes: {} });
        const piece = writeSnippet(settings, form, site);
        const page = previewDocument({ settings, form, site, look });
        expect(page.split('\n')).to.include(piece);
        const blocks = [...parse(page).body.children];
        expect([blocks[0]!.localName, blocks.at(-1)!.localName]).to.deep.equal(['p', 'p']);
      }
    }
  });

  it('shows the frame when a system asks for oEmbed', () => {
    const page = parse(previewDocument({ settings: banner, form: 'address', site, look }));
    expect(page.querySelector('iframe')!.getAttribute('src')).to.equal('https://embed.example.vn/f/banner/vi/hue');
  });

  it('has the script line of the administrator for links and blocks, and no other script', () => {
    const scripts = (form: 'link' | 'iframe', script = true): number =>
      parse(previewDocument({ settings: banner, form, site, look: { ...look, script } })).scripts.length;
    expect([scripts('link'), scripts('iframe'), scripts('link', false)]).to.deep.equal([1, 0, 0]);
  });

  it('loads only files of the site, and takes no markup from settings', () => {
    const settings = {
      ...banner,
      attributes: { agency: 'Sở "><img src=x onerror=alert(1)>' },
    } as unknown as EmbedSettings;
    const page = parse(
      previewDocument({ settings, form: 'link', site, look: { ...look, hostile: true, colours: 'dark' } }),
    );
    expect(page.querySelector('img')).to.equal(null);
    const asked = [...page.querySelectorAll('[src], link')].map(
      (found) => found.getAttribute('src') ?? found.getAttribute('href'),
    );
    expect(asked.every((address) => address!.startsWith(site.host))).to.equal(true);
    expect(page.querySelector('style, [style]')).to.equal(null);
  });
});
