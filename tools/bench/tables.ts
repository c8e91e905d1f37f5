// Times the parsing of a feed of 10,000 rows and a paste of 5,000: `node --import tsx tools/bench/tables.ts [another checkout]`. With a second
// checkout it times both in turn and prints the ratio of the medians.

import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root as here } from '../lib/release.ts';
import { median } from './median.ts';
import type { CivilDate } from '../../src/base/civil-date.ts';

const roots = [here, ...process.argv.slice(2).map((path) => resolve(path))];

const PROVINCES = [
  'thai-nguyen',
  'hue',
  'ha-noi',
  'da-nang',
  'can-tho',
  'lang-son',
  'cao-bang',
  'son-la',
  'lai-chau',
  'nghe-an',
];
const day = (index: number) => new Date(Date.UTC(2022, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
const local = (index: number) => day(index).split('-').reverse().join('/');
const grouped = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, '.');

const feed = ['province,asOf,total,sourceTitle,sourceUrl,id.vn,biz.vn,count,by']
  .concat(
    Array.from({ length: 10_000 }, (_, row) => {
      const [name, at] = [PROVINCES[row % 10], (row / 10) | 0];
      return `${name},${day(at)},${3000 + at},Báo cáo của Sở Khoa học và Công nghệ,https://example.vn/bao-cao,${2000 + at},900,300000,2026-12-31`;
    }),
  )
  .join('\r\n');
const paste = ['Tỉnh\tĐến ngày\tTổng số tên miền\tid.vn\tbiz.vn\tNguồn\tChỉ tiêu\tHạn của chỉ tiêu']
  .concat(
    Array.from({ length: 5000 }, (_, row) => {
      const at = 300 + ((row / 5) | 0);
      return `${['Huế', 'Hà Nội', 'Lạng Sơn', 'Cao Bằng', 'Sơn La'][row % 5]}\t${local(at)}\t${grouped(3000 + at)}\t${grouped(2000 + at)}\t900\tBáo cáo của Sở\t300.000\t31/12/2026`;
    }),
  )
  .join('\n');

const time = (run: () => void): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

type Readers = typeof import('../../src/progress/csv.ts') &
  typeof import('../../src/progress/snapshot.ts') &
  typeof import('../../apps/builder/figures/check.ts');

/** Bundles the readers of a checkout into one file, as in a page. */
async function readersOf(root: string, index: number): Promise<Readers> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'tables-')), `${index}.mjs`);
  // In older checkouts the builder is below src/site.
  const builder = ['apps', 'src/site']
    .map((folder) => `${folder}/builder/figures/check.ts`)
    .find((path) => existsSync(join(root, path)));
  const contents = ['src/progress/csv.ts', 'src/progress/snapshot.ts', builder]
    .map((path) => `export * from './${path}';`)
    .join('\n');
  await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', outfile, logLevel: 'error' });
  return (await import(pathToFileURL(outfile).href)) as Readers;
}

const DAY = '2026-11-20' as CivilDate;

const all = await Promise.all(
  roots.map(async (root, index) => {
    const { parseCsv, parseSnapshot, checkTable } = await readersOf(root, index);
    return {
      'feed of 10,000 rows': () => {
        const read = parseCsv(feed);
        if (!read.ok || read.value.map(parseSnapshot).filter(({ ok }) => ok).length !== 10) throw new Error('not read');
      },
      'paste of 5,000 rows': () => {
        const { snapshots } = checkTable(paste, DAY);
        if (snapshots.length !== 5) throw new Error('not read');
      },
    };
  }),
);

for (const name of ['feed of 10,000 rows', 'paste of 5,000 rows'] as const) {
  const times = all.map((): number[] => []);
  for (let round = 0; round < 45; round += 1) all.forEach((runs, index) => times[index]!.push(time(runs[name])));
  const [own = NaN, other] = times.map((some) => median(some.slice(5)));
  console.log(
    `${name}: ${own.toFixed(1)} ms${other ? `, the other checkout ${other.toFixed(1)} ms, ratio ${(own / other).toFixed(2)}` : ''}`,
  );
}
