import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLog } from '../src/log.ts';
import { fakeSource, gatewayFor, get, noRecord, stopClock } from './support.ts';

describe('the gateway’s log', () => {
  it('holds suffix, outcome, source and time, and nothing of the name or of the client', async () => {
    let written = '';
    const log = createLog((lines) => void (written += lines));
    const source = fakeSource((name) => {
      if (name.startsWith('loi')) throw new Error(name);
      return name.startsWith('cham') ? { state: 'unknown', reason: 'timeout' } : noRecord();
    });
    const gateway = gatewayFor({ sources: [source], log, clients: { rate: 60, header: 'x-real-ip', hops: 1 } });
    for (const path of [
      'dao-bi-mat.id.vn',
      'dao-bi-mat.id.vn',
      'cham-bi-mat.biz.vn',
      'loi-bi-mat.vn',
      'bi-mat',
      'bi-mat.com',
      '%E0bi-mat',
      'bi%20mat.vn?bi-mat',
    ]) {
      await get(gateway, `/rdap/domain/${path}`, {
        headers: { 'x-real-ip': '203.0.113.77', referer: 'https://bi-mat.example/', 'user-agent': 'bi-mat' },
      });
    }
    log.flush();
    const lines = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    assert.equal(lines.length, 8);
    for (const line of lines)
      assert.deepEqual(Object.keys(line), [
        'time',
        'suffix',
        'outcome',
        'source',
        ...(line['outcome'] === 'unknown' ? ['reason'] : []),
      ]);
    assert.deepEqual(
      lines.flatMap(({ reason }) => reason ?? []),
      ['timeout', 'unavailable'],
    );
    assert.doesNotMatch(written, /bi-mat|bi%20mat|203\.0|192\.0\.2/);
    assert.deepEqual(
      lines.map(({ suffix, outcome, source }) => `${suffix} ${outcome} ${source}`),
      [
        'id.vn no-record fake',
        'id.vn no-record kept',
        'biz.vn unknown fake',
        'vn unknown fake',
        ...Array<string>(4).fill('- invalid -'),
      ],
    );
  });

  it('is written by a timer, many lines at once', (test) => {
    const clock = stopClock(test);
    const writes: string[] = [];
    const log = createLog((lines) => void writes.push(lines));
    for (let line = 0; line < 500; line++) log.asked({ suffix: 'vn', outcome: 'free', source: 'x' });
    clock.pass(150);
    assert.equal(writes.length, 1);
    assert.equal(writes[0]!.trim().split('\n').length, 500);
  });
});
