// The feed for the province's counter: the figures that it reads already, and the portals.

import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseSnapshot } from '../../../src/progress/snapshot.ts';
import { figures } from './made/files.ts';
import { program } from './made/program.ts';
import { tableOf } from './made/run.ts';

describe('the feed of tenmien-audit', () => {
  const trial = program();
  const { run, put, result, good, portal } = trial;

  const feed = () => {
    const read = parseSnapshot(JSON.parse(result('feed.json')));
    assert(read.ok);
    const { total, groups, targets } = read.value;
    return { total, groups, targets };
  };
  /** With the portals in the place of those of an earlier run. */
  const withPortals = (total: number, size: number, registered: number) => ({
    total,
    groups: { portals: { size, registered } },
    targets: [
      { by: '2026-12-31', atLeast: false, count: 5000 },
      { by: `${result('portals.json').slice(20, 24)}-12-31`, atLeast: false, percent: 100, of: 'portals' },
    ],
  });

  it('adds the portals to the figures that the province’s counter reads', async () => {
    put(tableOf([await portal('Cổng A', good), await portal('Cổng B', () => '<p>Tin</p>')]));
    const { code, out } = await run('--allow-private');
    assert.equal(code, 0, out);
    assert(out.includes(`feed.json: thêm “1 trên 2 cổng” vào số liệu ở ${trial.its.host}data/thai-nguyen.json.`), out);
    assert.deepEqual(feed(), withPortals(3295, 2, 1));
  });

  it('adds the portals to the figures of a file, and leaves those of former provinces as they are', async () => {
    const former = { version: 1, province: 'bac-kan', asOf: '2025-06-30', source: { title: 'Báo cáo' }, total: 7 };
    writeFileSync(join(trial.its.folder, 'figures.json'), JSON.stringify([former, { ...figures, total: 4000 }]));
    put(tableOf([await portal('Cổng A', good)]));
    const { code, out } = await run('--allow-private', '--figures', join(trial.its.folder, 'figures.json'));
    assert.equal(code, 0, out);
    const [first, second] = JSON.parse(result('feed.json')) as [object, object];
    assert.deepEqual(first, former);
    writeFileSync(join(trial.its.folder, 'out/feed.json'), JSON.stringify(second));
    assert.deepEqual(feed(), withPortals(4000, 1, 1));
    assert(!trial.its.asked.some(({ path }) => path.includes('/data/thai-nguyen.json')));
  });

  it('says why there is no feed', async () => {
    const [a, b] = [await portal('Cổng A', good), await portal('Cổng B', good)];
    for (const [portals, why] of [
      [[a, { ...b, province: 'Ninh Bình' }], 'cột “Tỉnh” trống hoặc có nhiều tỉnh'],
      [[{ ...a, province: 'Ninh Bình' }], `ở ${trial.its.host}data/ninh-binh.json không có số liệu`],
      [[await portal('Cổng C', () => '<p>Tin</p>')], 'cần số liệu của tỉnh (--figures)'],
    ] as const) {
      put(tableOf(portals));
      const { code, out } = await run('--allow-private');
      assert.equal(code, 0);
      assert(out.includes(why), out);
      assert(!existsSync(join(trial.its.folder, 'out/feed.json')));
    }
  });
});
