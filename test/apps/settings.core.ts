import { expect } from 'chai';
import fc from 'fast-check';
import { DAYS, readSettings, writeSettings } from '../../apps/demo/settings.ts';

describe('settings in the address of the demo page', () => {
  it('are Thái Nguyên, Vietnamese and today where the address says nothing', () => {
    expect(readSettings('')).to.deep.equal({
      province: 'thai-nguyen',
      lang: 'vi',
      theme: 'auto',
      today: '',
      side: 'counter',
      css: 'plain',
      feed: 'attributes',
    });
    expect(writeSettings(readSettings(''))).to.equal('');
  });

  it('name only what differs', () => {
    expect(writeSettings({ ...readSettings(''), province: 'ben-tre', today: DAYS[1] })).to.equal(
      `?province=ben-tre&today=${DAYS[1]}`,
    );
  });

  it('fall back one by one where a value is unknown', () => {
    const read = readSettings('?province=atlantis&lang=fr&theme=dark&today=2026-13-01');
    expect(read).to.include({ province: 'thai-nguyen', lang: 'vi', theme: 'dark', today: '' });
  });

  it('come back as they were, whatever stood in the address', () => {
    const word = fc.constantFrom('en', 'dark', DAYS[0], 'banner', 'hostile', 'csv', 'tra-vinh', 'ha-noi', 'x', '');
    const name = fc.constantFrom('province', 'lang', 'theme', 'today', 'side', 'css', 'feed');
    fc.assert(
      fc.property(fc.dictionary(name, word), (query) => {
        const settings = readSettings(`?${new URLSearchParams(query)}`);
        expect(readSettings(writeSettings(settings))).to.deep.equal(settings);
      }),
    );
  });
});
