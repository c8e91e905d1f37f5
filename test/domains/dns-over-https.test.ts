import { expect } from '@open-wc/testing';
import { createDohChecker } from '../../src/domains/doh-checker.ts';
import { describeResolver, resolver } from '../dns-over-https.ts';

/** What the zone has, and what a resolver that checks signatures makes of it. */
const names = {
  'da-cap.id.vn': { state: 'registered', source: 'dns' },
  'ky.id.vn': { state: 'registered', source: 'dns' },
  'đặcsản.biz.vn': { state: 'registered', source: 'dns' },
  'khong-co.id.vn': { state: 'no-record', source: 'dns' },
  'rong.id.vn': { state: 'unknown', reason: 'inconclusive' },
  // signed with another key than vn says
  'gia.id.vn': { state: 'unknown', reason: 'unavailable' },
  'tu-choi.id.vn': { state: 'unknown', reason: 'refused' },
};

describeResolver('createDohChecker, at a real resolver of another origin', () => {
  for (const [name, expected] of Object.entries(names)) {
    it(`reads ${name} as ${Object.values(expected).join(', ')}`, async () => {
      expect(await createDohChecker({ url: resolver }).check(name)).to.include(expected);
    });
  }

  it('accepts the resolver’s address as a URI template', async () => {
    expect(await createDohChecker({ url: `${resolver}{?dns}` }).check('khong-co.id.vn')).to.include({
      state: 'no-record',
    });
  });

  it('concludes nothing about a name from an address that serves no DNS', async () => {
    expect(await createDohChecker({ url: `${new URL(resolver).origin}/khac` }).check('khong-co.id.vn')).to.include({
      state: 'unknown',
    });
  });
});
