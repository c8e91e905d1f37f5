import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { Availability } from '../../../src/domains/availability.ts';
import { fakeSource, gatewayFor, readRdap } from './support.ts';

// npm run fuzz:gateway asks a million times.
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 3000);

const label = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z0-9]{1,20}$/) },
  fc.stringMatching(/^[a-z0-9-]{0,70}$/),
  fc.stringMatching(/^xn--[a-z0-9-]{0,30}$/),
  fc.stringMatching(/^[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵa-zÀĐƯ0-9-]{1,20}$/),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const suffix = fc.constantFrom(
  'vn',
  'vn',
  'vn',
  'id.vn',
  'id.vn',
  'com.vn',
  'biz.vn',
  'hanoi.vn',
  'VN',
  'com',
  '',
  'vn.',
  'id.vn.',
  'x.y.vn',
  'ｖｎ',
  'vn。',
);
const name = fc.tuple(label, suffix).map(([first, last]) => `${first}.${last}`);
const encoded = fc.oneof(
  name.map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))),
  name,
  fc
    .array(
      fc.constantFrom(
        '%',
        '%2',
        '%2e',
        '%2F',
        '%00',
        '%ff',
        '%C3',
        '..',
        '/',
        '//',
        '\\',
        '?',
        '#',
        ';',
        '.',
        'vn',
        'xn--',
        '-',
        '%25',
        '@',
        ':',
      ),
    )
    .map((parts) => parts.join('')),
);
const path = fc.oneof(
  { weight: 6, arbitrary: encoded.map((text) => `/rdap/domain/${text}`) },
  { weight: 1, arbitrary: fc.webPath() },
  { weight: 1, arbitrary: encoded.map((text) => `/rdap/${text}`) },
  { weight: 1, arbitrary: encoded.map((text) => `/${text}`) },
);
const method = fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE');
const headers = fc.option(
  fc.record({
    'if-none-match': fc.stringMatching(/^[ -~]{0,20}$/),
    'x-forwarded-for': fc.stringMatching(/^[ -~]{0,40}$/),
  }),
  { nil: {} },
);

const answers: readonly Availability[] = [
  { state: 'registered', source: 'registrar', checkedAt: 1, registrar: 'A' },
  { state: 'no-record', source: 'dns', checkedAt: 1 },
  { state: 'free', source: 'registrar', checkedAt: 1 },
  { state: 'not-registrable', reason: 'reserved', source: 'registrar', checkedAt: 1 },
  { state: 'not-registrable', reason: 'auction' },
  { state: 'unknown', reason: 'inconclusive' },
  { state: 'unknown', reason: 'rate-limited', retryAt: -5 },
  { state: 'invalid', problem: { code: 'character' } },
];

it(`the gateway gives valid RDAP and never a 500 to ${numRuns} requests`, { timeout: 3_600_000 }, async () => {
  const rejections: unknown[] = [];
  const note = (reason: unknown) => rejections.push(reason);
  process.on('unhandledRejection', note);
  const seen = new Map<number, number>();
  const source = fakeSource((asked) => answers[asked.length % answers.length]!, { authority: 'registrar' });
  const gateway = gatewayFor({
    sources: [source],
    limits: { timeout: 1000, concurrency: 64, pause: 1 },
    clients: { rate: 1000, header: 'x-forwarded-for', hops: 1 },
  });
  await fc.assert(
    fc.asyncProperty(path, method, headers, async (asked, how, sent) => {
      source.asked.length = 0;
      let request: Request;
      try {
        request = new Request(`https://gateway.example${asked}`, { method: how, headers: sent });
      } catch {
        return;
      }
      const response = await gateway(request, '192.0.2.1');
      seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
      assert.ok([200, 204, 304, 400, 404, 405, 429, 501, 503].includes(response.status), String(response.status));
      if (response.status === 204 || response.status === 304 || how === 'HEAD') return;
      const body = await readRdap(response);
      if (response.status === 404)
        assert.ok(['free', 'no-record', 'not-registrable'].includes(String(body.tenmien_availability?.['state'])));
      if (response.status === 200 && body.objectClassName)
        assert.match(body.ldhName ?? '', /^[a-z0-9-]+(\.[a-z0-9-]+)*\.vn$/);
    }),
    { numRuns },
  );
  process.off('unhandledRejection', note);
  assert.deepEqual(rejections, []);
  for (const status of [200, 400, 404, 405]) assert.ok(seen.get(status), `${status} came`);
  console.log(
    `answers: ${[...seen]
      .sort()
      .map(([status, count]) => `${status} × ${count}`)
      .join(', ')}`,
  );
});
