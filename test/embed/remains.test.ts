import { expect, fixture } from '@open-wc/testing';
import '../../src/define.ts';
import { remainsIn } from '../../src/embed/snippet/shown-words.ts';
import { inEnglish, textOf } from '../support.ts';
import { widgetNames } from '../../src/widgets.ts';
import { waitUntil } from '../wait-until.ts';

describe('remainsIn', () => {
  for (const name of widgetNames) {
    it(`recognises the words that ${name} shows today, in both languages`, async () => {
      const draw = async (today: string): Promise<string> => {
        const element = document.createElement(`tenmien-${name}`);
        for (const [attribute, value] of Object.entries({
          today,
          province: 'thai-nguyen',
          ...(name === 'progress' && { value: '3295', 'as-of': '2025-03-31', source: 'Báo cáo' }),
        })) {
          element.setAttribute(attribute, value);
        }
        await fixture(element as unknown as string);
        await waitUntil(() => element.shadowRoot?.querySelector('.root'));
        const text = textOf(element);
        element.remove();
        return text;
      };
      expect(remainsIn(await draw('2026-11-20'))).to.equal(name);
      await inEnglish(async () => void expect(remainsIn(await draw('2026-11-20'))).to.equal(name));
      if (name === 'banner') expect(remainsIn(await draw('2027-01-01'))).to.equal(name);
    });
  }

  it('recognises no other text', () => {
    expect(remainsIn('Tin của xã. Đăng ký đến hết ngày 31/12/2026.')).to.equal(undefined);
  });
});
