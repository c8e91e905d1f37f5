// Feeds that are not certain, as a counter on somebody's page meets them: nothing wrong is shown, what was known stays, the editor is told.

import { expect } from '@open-wc/testing';
import { answer, fakeFetch, json, restoreFetch } from '../../base/fake-fetch.ts';
import type { ProgressSnapshot } from '../../../src/progress/snapshot.ts';
import { listenTo, textOf, warnings } from '../../support.ts';
import { entry, find, sentence, show, thaiNguyen, until } from './counter-on-page.ts';
import { findButton } from '../../shadow.ts';

let number = 0;
const address = (): string => `/table-${(number += 1)}.csv`;

/** A counter of a province whose feed is this file. */
const of = (province: string, body: BodyInit, type = 'text/csv', more: Record<string, string> = {}) => {
  fakeFetch(answer(body, type));
  return show({ province, src: address(), ...more });
};

const merged =
  'province,asOf,total,sourceTitle\r\nthai-nguyen,30/6/2026,3295,BC\r\n,30/9/2026,4295,BC\r\ntuyen-quang,30/6/2026,1800,BC\r\n';
const right = 'province,asOf,total,sourceTitle\nthai-nguyen,30/9/2026,150000,BC\n';
const NEW = 'Đến 30/9/2026: 150.000';

describe('<tenmien-progress>: a feed in the form of a table', () => {
  afterEach(restoreFetch);

  it('shows for no province the figure of another, below merged cells', async () => {
    const heard = warnings();
    const own = await of('tuyen-quang', merged);
    await until(() => sentence(own));
    expect(sentence(own)).to.contain('1.800').and.not.to.contain('4.295');
    expect(heard()).to.match(/bad-table: \/table-\d+\.csv: row 3 province merged \(ERRORS\.md#bad-table\)/);
    const other = await of('vinh-long', merged);
    await until(() => textOf(other).includes('Chưa có số liệu.'));
    expect(sentence(other)).to.equal('');
  });

  it('shows for no province an entry of a list that names none', async () => {
    warnings();
    fakeFetch(json([entry({ province: 'thai-nguyen', total: 3295 }), entry({ province: undefined, total: 4295 })]));
    const counter = await show({ province: 'vinh-long', src: address() });
    await until(() => textOf(counter).includes('Chưa có số liệu.'));
    expect(textOf(counter)).not.to.contain('4.295');
  });

  it('shows no figure of a province after its end: not from a list, not alone, not from a script', async () => {
    const heard = warnings();
    const late = entry({ province: 'ben-tre', total: 12 });
    const parts = ['vinh-long', 'tra-vinh'].map((province) => entry({ province, asOf: '2025-03-31', total: 5 }));
    fakeFetch(json([late, ...parts]));
    const list = await show({ province: 'vinh-long', src: address() });
    await until(() => textOf(list).includes('còn thiếu Bến Tre'));
    fakeFetch(json(late));
    for (const province of ['vinh-long', 'ben-tre', undefined]) {
      const alone = await show({ ...thaiNguyen, province, src: address() });
      await until(() => findButton(alone, 'Thử lại'));
      expect(sentence(alone)).to.contain('3.295').and.not.to.contain('12 tên miền');
    }
    expect(heard()).to.contain('bad-figure: ').and.to.contain('province "ben-tre" asOf "2026-09-30" after-merger');
    const script = await show({ province: 'ben-tre' }, { snapshot: late as ProgressSnapshot });
    await until(() =>
      heard().includes('<tenmien-progress> bad-figure: province "ben-tre" asOf "2026-09-30" after-merger'),
    );
    expect(textOf(script)).to.contain('Chưa có số liệu.');
  });

  for (const [what, entries, reason] of [
    [
      'two totals of one day',
      [entry({ total: 5 }), entry({ total: 7 })],
      'thai-nguyen asOf "2026-09-30" total "5" two-totals',
    ],
    [
      'a total that fell to a thousandth',
      [entry({ total: 3, series: [{ asOf: '2026-06-30', total: 3295 }] })],
      'thai-nguyen series[1].total "3" falls',
    ],
    [
      'a total that rose a thousandfold',
      [entry({ total: 6000, series: [{ asOf: '2026-06-30', total: 6 }] })],
      'thai-nguyen series[1].total "6000" jumps',
    ],
  ] as const) {
    it(`keeps the last figure when JSON has ${what}, and reports the place to the editor`, async () => {
      const heard = warnings();
      fakeFetch(json(entries));
      const counter = await show({ ...thaiNguyen, src: address() });
      await until(() => findButton(counter, 'Thử lại'));
      expect(sentence(counter)).to.contain('Số liệu gần nhất: 3.295 (31/3/2025');
      expect(heard()).to.contain(reason);
    });
  }

  it('leaves out a target of JSON that lost its zeros, and keeps the figure', async () => {
    const heard = warnings();
    fakeFetch(json(entry({ total: 3295, targets: [{ by: '2026-12-31', count: 300, atLeast: true }] })));
    const counter = await show({ province: 'thai-nguyen', src: address() });
    await until(() => sentence(counter));
    expect(sentence(counter)).to.equal('Đến 30/9/2026: 3.295 tên miền.');
    expect(heard()).to.contain('bad-figure: ').and.to.contain('thai-nguyen targets.count "300" far-under');
  });

  for (const type of [
    'binary/octet-stream',
    'application/csv',
    'text/x-csv',
    'text/comma-separated-values',
    'application/force-download',
    'application/download',
    'text/html',
    '',
  ]) {
    it(`accepts a right file with the media type ${type || '(none)'}`, async () => {
      const counter = await of('thai-nguyen', new TextEncoder().encode(right), type);
      await until(() => sentence(counter));
      expect(sentence(counter)).to.contain(NEW);
    });
  }

  for (const type of ['text/json', 'application/vnd.api+json', 'application/geo+json', 'text/html']) {
    it(`accepts JSON with the media type ${type}`, async () => {
      const counter = await of('thai-nguyen', JSON.stringify(entry()), type);
      await until(() => sentence(counter));
      expect(sentence(counter)).to.contain(NEW);
    });
  }

  it('shows -0 as 0', async () => {
    const counter = await of(
      'thai-nguyen',
      JSON.stringify(entry({ total: 7, asOf: '2026-09-30' })).replace('"total":7', '"total":-0'),
      'application/json',
    );
    await until(() => sentence(counter));
    expect(sentence(counter)).to.equal('Đến 30/9/2026: 0 tên miền.');
  });

  for (const [what, body, reason] of [
    ['a page', '<!doctype html><title>404</title>', 'file html'],
    ['an unquoted thousand', 'province,asOf,total,sourceTitle\nthai-nguyen,30/9/2026,3,295,BC\n', 'row 2 more-cells'],
    [
      'two numbers in a cell',
      'province,asOf,total,sourceTitle\nthai-nguyen,30/9/2026,"412\n417",BC\n',
      'row 2 total "412⏎417" two-numbers',
    ],
    ['communes', 'Xã, phường;asOf;total;sourceTitle\nXã Phú Bình;30/9/2026;120;BC\n', '"Xã, phường" divided'],
    ['letters that were lost', 'asOf,total,sourceTitle\n30/9/2026,3295,B\uFFFDo c\uFFFDo\n', 'file lost-letters'],
    [
      'JSON with letters that were lost',
      JSON.stringify(entry({ source: { title: 'B\uFFFDo c\uFFFDo' } })),
      'source.title lost-letters',
    ],
    ['a moment of another zone in JSON', JSON.stringify(entry({ asOf: '2026-06-29T17:00:00.000Z' })), 'asOf malformed'],
    [
      'more days than are read',
      JSON.stringify(entry({ series: Array.from({ length: 5000 }, () => ({ asOf: '2025-01-01', total: 1 })) })),
      'series too-long',
    ],
    ['rows without end', `asOf,total,sourceTitle\n${'30/9/2026,3295,BC\n'.repeat(30_000)}`, 'table too-long'],
  ] as const) {
    it(`keeps the last figure when the file is ${what}, says so, and reports the place to the editor`, async () => {
      const heard = warnings();
      const failed = listenTo('tenmien-failed');
      fakeFetch(answer(body, 'text/csv'));
      const counter = await show({ ...thaiNguyen, src: address() });
      await until(() => findButton(counter, 'Thử lại'));
      expect(sentence(counter)).to.contain('Số liệu gần nhất: 3.295 (31/3/2025');
      expect(textOf(counter)).to.contain('Chưa tải được số liệu mới.').and.not.to.contain('\uFFFD');
      expect(heard()).to.contain(`ResponseError: invalid, ${reason} (ERRORS.md#feed-failed)`);
      expect(failed()).to.deep.include({ code: 'feed-failed' });
    });
  }

  it('is read no further than the size limit', async () => {
    warnings();
    for (const start of ['asOf,total,sourceTitle\n', '<!doctype html>', '[', '"', '{"series":[']) {
      let sent = 0;
      let isStopped = false;
      const chunk = new TextEncoder().encode(`${'30/9/2026,3295,BC\n'.repeat(3600)}`);
      const endless = new ReadableStream({
        start: (stream) => stream.enqueue(new TextEncoder().encode(start)),
        pull: async (stream) => {
          sent += chunk.byteLength;
          // A hundred megabytes, as a bomb of gzip unpacks to.
          if (sent > 1e8) stream.close();
          else stream.enqueue(chunk);
        },
        cancel: () => void (isStopped = true),
      });
      fakeFetch(() => new Response(endless, { headers: { 'content-type': 'text/csv' } }));
      const counter = await show({ ...thaiNguyen, src: address() });
      await until(() => findButton(counter, 'Thử lại'));
      expect(sent, start).to.be.below(3e6);
      expect(isStopped || sent < 1e8).to.equal(true);
      expect(sentence(counter)).to.contain('3.295');
    }
  });

  it('reports at most twenty rows of a long and wrong table', async () => {
    const heard = warnings();
    const counter = await of(
      'thai-nguyen',
      `province,asOf,total,sourceTitle\n${Array.from({ length: 150 }, (_, row) => `nowhere-${row},30/9/2026,1,BC\n`).join('')}${right.split('\n')[1]}\n`,
    );
    await until(() => sentence(counter));
    expect(heard().match(/bad-table/g)!.length / 2).to.equal(21);
    expect(heard()).to.contain('and 130 more');
  });

  it('requests a feed of the page again that never answered', async () => {
    warnings();
    const { setTimeout: real } = globalThis;
    globalThis.setTimeout = ((run: () => void, wait?: number) =>
      real(run, wait === 60_000 ? 20 : wait)) as typeof setTimeout;
    try {
      const answers = [() => new Promise(() => {}), () => Promise.resolve(entry())];
      const counter = await show({ ...thaiNguyen }, { feed: { load: () => answers.shift()!() } });
      const again = await until(() => findButton(counter, 'Thử lại'));
      again.click();
      await until(() => sentence(counter).includes(NEW));
      expect(find(counter, '.status')).not.to.equal(null);
    } finally {
      globalThis.setTimeout = real;
    }
  });
});
