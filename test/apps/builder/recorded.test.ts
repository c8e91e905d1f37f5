import { expect, fixture, html } from '@open-wc/testing';
import { readSnippets } from '../../../src/embed/snippet/read-snippet.ts';
import type { EmbedSettings } from '../../../src/embed/settings.ts';
import type { Site } from '../../../src/embed/snippet/write-snippet.ts';
import { BuilderPaste } from '../../../apps/builder/paste/paste.ts';
import { repairPasted } from '../../../apps/builder/paste/repair.ts';
import { outcomeOf, verdictOf } from '../../../apps/builder/paste/outcome.ts';
import { BuilderText } from '../../../apps/builder/text.ts';
import { recorded, type Recorded } from './recorded.ts';
import { fill, systemOf } from './builder-data.ts';
import { checked } from '../../embed/embeds.ts';

customElements.define('builder-paste', BuilderPaste);
customElements.define('builder-text', BuilderText);

/** The host, the place and the settings of all that was recorded. */
const site: Site = {
  host: 'https://khoi.example/',
  version: '0.1.0',
  integrity: {
    'banner.js': 'sha384-Cd0mVWBaZQUARk5kCzJQIJVL9xtogGQ36q9yb1cl/N72s+DTX8TpLdxjKefSZijg',
    'loader.js': 'sha384-x',
  },
};
const place = { widget: 'banner', language: 'vi', province: 'thai-nguyen' } as const;
const whole = checked({ ...place, attributes: { agency: 'UBND xã Mẫu', hotline: '0208 000 0000' } });
const bare = checked(place);

const pastedAs = ({ form }: Recorded): { settings: EmbedSettings; form: Recorded['form'] } => ({
  settings: form === 'iframe' || form === 'address' ? bare : whole,
  form,
});

function readFirst({ html: text }: Recorded) {
  const [found] = readSnippets(text, { site });
  return found!;
}

describe('HTML that a real system saved', () => {
  for (const one of recorded) {
    it(`${one.name}, pasted as “${one.form}”: ${one.verdict ?? 'nothing'}, ${one.damages.join(', ') || 'nothing changed'}`, () => {
      const found = readFirst(one);
      const system = systemOf(one.system);
      if (!found.ok) {
        expect([found.problem.code]).to.deep.equal(one.damages);
        return;
      }
      const outcome = outcomeOf(found.value, system);
      expect([outcome.with, verdictOf(outcome)]).to.deep.equal([one.sight, one.verdict]);
      const mended = repairPasted(found.value, pastedAs(one), system, site);
      expect(mended.damages.map(({ code }) => code).filter((code) => code !== 'letters')).to.have.members([
        ...one.damages,
      ]);
      expect(mended.settings).to.deep.equal(pastedAs(one).settings);
      expect(found.value.host ?? site.host).to.equal(site.host);
    });
  }

  it('is mended by another form than the lost one, or by instructions', async () => {
    for (const one of recorded.filter(({ damages }) => damages.includes('lost-attribute'))) {
      const { settings, form } = pastedAs(one);
      const element = await fixture<BuilderPaste>(
        html`<builder-paste .settings=${settings} .form=${form} .site=${site} .system=${systemOf(one.system)}></builder-paste>`,
      );
      await fill(element, '#paste-text', one.html);
      const advice = element.querySelector('#paste-again')!.textContent!;
      expect(advice, one.name).to.match(
        { nukeviet: /CKEditor 4/, wordpress: /HTML tùy chỉnh/ }[one.system as 'nukeviet' | 'wordpress'],
      );
      const piece = element.querySelector<BuilderText>('builder-text[name=paste-mended]')!;
      // In WordPress its code is copied, and no link that the editor would take instead.
      expect([piece.text.startsWith('<p><a '), !piece.html], one.name).to.deep.equal(
        one.system === 'wordpress' ? [true, true] : [false, false],
      );
    }
  });

  it('gets a link to paste when only the words of a widget survived', async () => {
    const one = recorded.find(({ damages }) => damages.includes('remains'))!;
    const element = await fixture<BuilderPaste>(
      html`<builder-paste .settings=${whole} .form=${'link' as const} .site=${site} .system=${systemOf('nukeviet')}></builder-paste>`,
    );
    await fill(element, '#paste-text', one.html);
    expect(element.querySelector('[role=status]')!.textContent).to.include('chỉ còn chữ của một khối');
    expect(element.querySelector<BuilderText>('builder-text[name=paste-mended]')!.html).to.include(
      'data-tenmien-hotline="0208 000 0000"',
    );
  });

  it('no longer counts as working when links of a frame lead nowhere', async () => {
    const one = recorded.find(({ name }) => name === 'nv4-iframe-trusted-saved-again')!;
    const element = await fixture<BuilderPaste>(
      html`<builder-paste .settings=${bare} .form=${'iframe' as const} .site=${site} .system=${systemOf('nukeviet')}></builder-paste>`,
    );
    await fill(element, '#paste-text', one.html);
    expect(element.querySelector('[role=status]')!.textContent).to.include('không mở được trang khác');
    expect(element.textContent).to.not.include('Không có gì bị bỏ hay bị đổi');
  });
});
