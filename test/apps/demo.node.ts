import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createServer } from 'vite';
import { createRdapChecker } from '../../src/domains/rdap-checker.ts';
import { sampleLabels } from '../../apps/demo/sample-names.ts';
import { createSampleService } from '../../apps/demo/sample-service.ts';
import { get, replaceFetch } from '../../packages/gateway/test/support.ts';

describe('the service behind the demo page', () => {
  let restore = () => undefined as void;
  const slept: number[] = [];
  beforeEach(() => {
    slept.length = 0;
    const service = createSampleService(async (milliseconds) => slept.push(milliseconds));
    restore = replaceFetch(({ pathname }) => get(service, pathname));
  });
  afterEach(() => restore());
  const check = (name: string) => createRdapChecker({ endpoint: 'https://demo.example/rdap/', pause: 0 }).check(name);

  for (const [label, expected] of Object.entries({
    'da-cap': {
      state: 'registered',
      source: 'registry',
      registrar: 'Nhà đăng ký mẫu',
      expiry: '2028-05-20',
      sample: true,
    },
    'chua-dung': {
      state: 'registered',
      source: 'registry',
      registrar: 'Nhà đăng ký mẫu',
      expiry: '2027-03-09',
      inactive: true,
      sample: true,
    },
    'con-trong': { state: 'free', source: 'registrar', sample: true },
    'giu-lai': { state: 'not-registrable', reason: 'reserved', source: 'registrar', sample: true },
    'rat-cham': { state: 'no-record', source: 'registry', sample: true },
    'im-lang': { state: 'no-record', source: 'registry', sample: true },
    'khong-co-trong-so': { state: 'no-record', source: 'registry', sample: true },
    'qua-tai': { state: 'unknown', reason: 'rate-limited' },
    'bao-tri': { state: 'unknown', reason: 'unavailable' },
    'tra-loi-sai': { state: 'unknown', reason: 'invalid-answer' },
  })) {
    it(`shows the state of ${label}`, async () => {
      for (const suffix of ['id.vn', 'biz.vn']) {
        const answer = await check(`${label}.${suffix}`);
        assert.deepEqual({ ...answer, checkedAt: 0, retryAt: 0 }, { ...expected, checkedAt: 0, retryAt: 0 });
      }
    });
  }

  it('gives the time of the next attempt, and is slow for the labels that ask for it', async () => {
    const answer = await check('qua-tai.id.vn');
    assert.ok(answer.state === 'unknown' && answer.retryAt! > Date.now());
    await check('rat-cham.id.vn');
    await check('im-lang.id.vn');
    assert.deepEqual(slept, [6000, 30_000]);
  });

  it('answers every label of its own with a sample or a failure', async () => {
    for (const label of sampleLabels) {
      const answer = await check(`${label}.id.vn`);
      assert.ok('sample' in answer || answer.state === 'unknown', label);
    }
  });
});

it('the development server answers through the gateway', async () => {
  const server = await createServer({ logLevel: 'silent', server: { port: 0, hmr: false, watch: null } });
  await server.listen();
  const [base] = server.resolvedUrls!.local;
  try {
    const response = await fetch(new URL('/rdap/domain/da-cap.id.vn', base));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/rdap+json');
    assert.match(await response.text(), /Dữ liệu mẫu/);
    assert.equal((await fetch(new URL('/rdap/ip/192.0.2.1', base))).status, 501);
    assert.match(await (await fetch(base!)).text(), /tenmien-availability/);
  } finally {
    await server.close();
  }
});
