import { expect } from '@open-wc/testing';
import { createRdapChecker } from '../../src/domains/rdap-checker.ts';
import { answerSample, sampleRegistry } from '../../src/site/demo/sample-registry.ts';

/** Puts the sample registry behind fetch, as the development server puts it behind /rdap/; without its delays. */
function serve(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input) => {
    const { status, headers, body } = answerSample(new URL(String(input)).pathname.replace(/^\/rdap/, ''));
    return new Response(body, { status, headers });
  };
  return () => void (globalThis.fetch = fetch);
}

describe('sample registry', () => {
  let stop: () => void;
  beforeEach(() => void (stop = serve()));
  afterEach(() => stop());

  const check = (name: string) => createRdapChecker({ endpoint: '/rdap/', pause: 0 }).check(name);

  for (const [label, expected] of Object.entries({
    'da-cap': { state: 'registered', source: 'registry', registrar: 'Nhà đăng ký mẫu', expiry: '2028-05-20', sample: true },
    'chua-dung': { state: 'registered', inactive: true, sample: true },
    'con-trong': { state: 'free', source: 'registrar', sample: true },
    'giu-lai': { state: 'not-registrable', reason: 'reserved', sample: true },
    'rat-cham': { state: 'no-record', sample: true },
    'khong-co-trong-so': { state: 'no-record', sample: true },
    'qua-tai': { state: 'unknown', reason: 'rate-limited' },
    'bao-tri': { state: 'unknown', reason: 'unavailable' },
    'tra-loi-sai': { state: 'unknown', reason: 'invalid-answer' },
  })) {
    it(`shows the state of ${label}`, async () => {
      expect(await check(`${label}.id.vn`)).to.include(expected);
      expect(await check(`${label}.biz.vn`)).to.include(expected);
    });
  }

  it('says when to come back', async () => {
    const answer = await check('qua-tai.id.vn');
    expect(answer.state === 'unknown' && answer.retryAt).to.be.greaterThan(0);
  });

  it('answers every label of its own with a sample or a failure', async () => {
    for (const label of Object.keys(sampleRegistry)) {
      const answer = await check(`${label}.id.vn`);
      expect('sample' in answer || answer.state === 'unknown', label).to.be.true;
    }
  });

  it('speaks RDAP: help, objects and errors in its media type', () => {
    for (const [path, status] of [['/help', 200], ['/domain/da-cap.id.vn', 200], ['/domain/x.id.vn', 404], ['/domain/', 400], ['/nameserver/x', 400]] as const) {
      const answer = answerSample(path);
      expect(answer.status, path).to.equal(status);
      expect(answer.headers['content-type']).to.equal('application/rdap+json');
      expect(JSON.parse(answer.body).rdapConformance).to.include('rdap_level_0');
      expect(JSON.parse(answer.body).notices[0].title).to.equal('Dữ liệu mẫu');
    }
  });
});
