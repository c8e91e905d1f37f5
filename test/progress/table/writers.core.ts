import { expect } from 'chai';
import fc from 'fast-check';
import { findProvinceName } from '../../../src/program/province-names.ts';
import { check } from '../../apps/builder/figures/checked-table.ts';
import { readFeed } from './read-feed.ts';
import { figures, written, type Typed, type Written } from './writers.ts';

const files = figures.chain((rows) => fc.record({ rows: fc.constant(rows), file: written(rows) }));

type Figure = {
  readonly province?: string;
  readonly asOf: string;
  readonly total: number;
  readonly source: { readonly title: string };
  readonly targets: readonly object[];
};

/** Whatever was read is what was typed. */
function expectRight(found: readonly Figure[], rows: readonly Typed[], { text }: Written): void {
  for (const { province, asOf, total, source, targets } of found) {
    const row = rows.find((one) => findProvinceName(one.province)!.province.slug === province);
    expect(row, text).not.to.equal(undefined);
    expect({ asOf, total, title: source.title }, text).to.deep.equal({
      asOf: row!.day,
      total: row!.total,
      title: row!.title,
    });
    for (const target of targets) expect(target, text).to.deep.include({ by: '2026-12-31', count: row!.target });
  }
}

describe('a table written by any program', () => {
  it('is read as it was typed, or refused, as a feed', async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ rows, file }) => {
        const { snapshots, problems } = await readFeed(file.text);
        expectRight(snapshots, rows, file);
        expect(snapshots.length === rows.length || problems.length > 0, file.text).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is read as it was typed, or refused, in the builder', () => {
    fc.assert(
      fc.property(files, ({ rows, file }) => {
        const { snapshots, problems, errors } = check(file.text, { province: '' });
        expectRight(snapshots, rows, file);
        expect(snapshots.length === rows.length || problems.length + errors.length > 0, file.text).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  for (const program of ['LibreOffice, vi-VN', 'Excel, vi-VN', 'Google Sheets', 'exceljs', 'SheetJS', 'pandas']) {
    it(`is read in some of the formats of ${program}`, async () => {
      const rows = [{ province: 'Thái Nguyên', day: '2026-09-30', total: 4295, title: 'Báo cáo', target: 300_000 }];
      const ways = fc.sample(written(rows), 300).filter(({ by }) => by.startsWith(program));
      const read = await Promise.all(ways.map(({ text }) => readFeed(text)));
      expect(read.some(({ snapshots }) => snapshots[0]?.total === 4295)).to.equal(true);
    });
  }
});
