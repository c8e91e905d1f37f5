import { expect } from 'chai';
import fc from 'fast-check';
import { DAYS, readDemoSettings, writeSettings } from '../../apps/demo/settings.ts';

describe('settings in the address of the demo page', () => {
  it('are Thái Nguyên, Vietnamese and today by default', () => {
    expect(readDemoSettings('')).to.deep.equal({
      province: 'thai-nguyen',
      lang: 'vi',
      theme: 'auto',
      today: '',
      side: 'counter',
      css: 'plain',
      feed: 'attributes',
    });
    expect(writeSettings(readDemoSettings(''))).to.equal('');
  });

  it('name only the values that differ from the default', () => {
    expect(writeSettings({ ...readDemoSettings(''), province: 'ben-tre', today: DAYS[1] })).to.equal(
      `?province=ben-tre&today=${DAYS[1]}`,
    );
  });

  it('fall back one by one when a value is unknown', () => {
    const read = readDemoSettings('?province=atlantis&lang=fr&theme=dark&today=2026-13-01');
    expect(read).to.include({ province: 'thai-nguyen', lang: 'vi', theme: 'dark', today: '' });
  });

  it('survive writing and reading, whatever the address holds', () => {
    const word = fc.constantFrom('en', 'dark', DAYS[0], 'banner', 'hostile', 'csv', 'tra-vinh', 'ha-noi', 'x', '');
    const name = fc.constantFrom('province', 'lang', 'theme', 'today', 'side', 'css', 'feed');
    fc.assert(
      fc.property(fc.dictionary(name, word), (query) => {
        const settings = readDemoSettings(`?${new URLSearchParams(query)}`);
        expect(readDemoSettings(writeSettings(settings))).to.deep.equal(settings);
      }),
    );
  });
});
