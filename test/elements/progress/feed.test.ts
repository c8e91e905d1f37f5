import { expect, fixture, html } from '@open-wc/testing';
import { answer, broken, fakeFetch, html as page, json, never, requests, restoreFetch } from '../../base/fake-fetch.ts';
import { listenTo, quiet, warnings, wordsOf } from '../../support.ts';
import type { ProgressElement } from '../../../src/elements/progress/progress.ts';
import { entry, find, sentence, shadow, show, thaiNguyen, until } from './counter-on-page.ts';
import { findButton } from '../../shadow.ts';

let number = 0;
/** An address that no other test has asked. */
const address = (): string => `/feed-${(number += 1)}.json`;

const OLD = 'Số liệu gần nhất: 3.295 (31/3/2025';
const NEW = 'Đến 30/9/2026: 150.000';

describe('<tenmien-progress>: the feed', () => {
  afterEach(restoreFetch);

  it('shows that figures are loading, without moving the page, then the figure', async () => {
    let arrive = (_: Response): void => {};
    fakeFetch(() => new Promise((resolve) => (arrive = resolve)));
    const counter = await show({ province: 'thai-nguyen', src: address() });
    expect(wordsOf(counter)).to.contain('Đang tải số liệu…');
    await expect(counter).to.be.accessible();
    await until(() => requests.length);
    arrive(new Response(JSON.stringify(entry()), { headers: { 'content-type': 'application/json' } }));
    await until(() => sentence(counter));
    expect(sentence(counter)).to.contain(NEW);
  });

  for (const width of [344, 640]) {
    it(`reserves no more room in ${width} px than the figure needs, with the child content below the heading`, async () => {
      let arrive = (_: Response): void => {};
      fakeFetch(() => new Promise((resolve) => (arrive = resolve)));
      const settings = { province: 'thai-nguyen', src: address(), style: `width:${width}px` };
      const counter = await show(settings, {}, 'Đến 31/3/2025 có 3.295 tên miền.');
      const bottom = (of: Element | Range): number => of.getBoundingClientRect().bottom;
      const child = document.createRange();
      child.selectNodeContents(counter);
      const waiting = counter.offsetHeight;
      expect(waiting).to.be.greaterThan(250);
      expect(bottom(child))
        .to.be.greaterThan(bottom(find(counter, '.heading')!))
        .and.below(bottom(counter));
      await until(() => requests.length);
      arrive(new Response(JSON.stringify(entry()), { headers: { 'content-type': 'application/json' } }));
      await until(() => sentence(counter));
      expect(counter.offsetHeight).to.be.at.least(waiting);
    });
  }

  it('is read from CSV, with the target of the attributes when the feed has none', async () => {
    fakeFetch(answer('province;asOf;total;sourceTitle\nthai-nguyen;30/9/2026;150.000;Sở\n', 'text/csv'));
    const { target, 'target-by': by } = thaiNguyen;
    const counter = await show({ province: 'thai-nguyen', src: address(), target, 'target-by': by });
    await until(() => sentence(counter));
    expect(sentence(counter)).to.equal(`${NEW} tên miền, đạt 50% chỉ tiêu năm 2026 (300.000).`);
  });

  it('shows the figure of the attributes until there is a newer one, and never an older one', async () => {
    let arrive = (): void => {};
    fakeFetch(async (request) => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return json(entry())(request);
    });
    const counter = await show({ ...thaiNguyen, src: address() });
    await until(() => requests.length);
    expect(sentence(counter)).to.contain(OLD);
    arrive();
    await until(() => sentence(counter).includes(NEW));
    fakeFetch(json(entry({ asOf: '2024-12-31', total: 1 })));
    const src = address();
    const newer = await show({ ...thaiNguyen, src });
    const witness = await show({ province: 'thai-nguyen', src });
    await until(() => sentence(witness).includes('1 (31/12/2024'));
    await newer.updateComplete;
    expect(sentence(newer)).to.contain(OLD);
  });

  it('is requested once for any number of counters', async () => {
    fakeFetch(json(entry()));
    const src = address();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    for (let index = 0; index < 1000; index += 1) {
      const counter = document.createElement('tenmien-progress');
      counter.setAttribute('province', 'thai-nguyen');
      counter.setAttribute('today', '2026-11-20');
      counter.setAttribute('src', src);
      place.append(counter);
    }
    const last = place.lastElementChild as ProgressElement;
    await until(() => sentence(last).includes(NEW));
    expect(requests).to.have.length(1);
    expect(sentence(place.firstElementChild as ProgressElement)).to.contain(NEW);
    place.remove();
  });

  describe('a failure', () => {
    const status = (code: number, headers?: HeadersInit) =>
      answer('no', 'text/plain', { status: code, ...(headers && { headers }) });
    for (const [what, step, words] of [
      ['HTML', page(), 'Chưa tải được số liệu mới.'],
      ['broken JSON', answer('{"version": 1,', 'application/json'), 'Chưa tải được số liệu mới.'],
      ['another schema', json({ data: [1, 2, 3] }), 'Chưa tải được số liệu mới.'],
      ['404', status(404), 'Chưa tải được số liệu mới.'],
      ['429', status(429, { 'retry-after': '60' }), 'Máy chủ số liệu đang bận'],
      ['500', status(500), 'Chưa tải được số liệu mới.'],
      ['no network', broken, 'Chưa tải được số liệu mới.'],
    ] as const) {
      it(`keeps the last good figure, is announced, and can be retried: ${what}`, async () => {
        const heard = warnings();
        const failed = listenTo('tenmien-failed');
        fakeFetch(step);
        const counter = await show({ ...thaiNguyen, src: address() });
        await until(() => findButton(counter, 'Thử lại'));
        expect(sentence(counter)).to.contain(OLD);
        expect(wordsOf(counter)).to.contain(words).and.to.contain('Con số trên là số gần nhất đã có.');
        expect(failed()).to.deep.include({ code: 'feed-failed' });
        expect(heard()).to.contain('feed-failed');
        await expect(counter).to.be.accessible();

        findButton(counter, 'Thử lại')!.click();
        await until(() => wordsOf(find(counter, '[role=status]')!) === 'Vẫn chưa cập nhật được.');

        fakeFetch(json(entry()));
        findButton(counter, 'Thử lại')!.focus();
        findButton(counter, 'Thử lại')!.click();
        await until(() => sentence(counter).includes(NEW));
        expect(wordsOf(find(counter, '[role=status]')!)).to.equal('Đã cập nhật.');
        expect(findButton(counter, 'Thử lại')).to.equal(undefined);
        await until(() => shadow(counter).activeElement === find(counter, '.sentence'));
      });
    }

    it('is announced as a missing network on an offline device', async () => {
      await quiet(async () => {
        Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
        try {
          fakeFetch(broken);
          const counter = await show({ province: 'thai-nguyen', src: address() }, {}, 'Nội dung thay thế.');
          await until(() => findButton(counter, 'Thử lại'));
          expect(wordsOf(counter)).to.contain('Thiết bị không có mạng').and.to.contain('Nội dung thay thế.');
          expect(wordsOf(counter)).not.to.contain('Con số trên');
        } finally {
          delete (navigator as { onLine?: boolean }).onLine;
        }
      });
    });

    it('follows after 20 seconds without an answer', async () => {
      await quiet(async () => {
        const { setTimeout: real } = globalThis;
        // The request's own time-out is the only long one here.
        globalThis.setTimeout = ((run: () => void, wait?: number) =>
          real(run, wait === 10_000 ? 20 : wait)) as typeof setTimeout;
        try {
          fakeFetch(never);
          const counter = await show({ ...thaiNguyen, src: address() });
          await until(() => findButton(counter, 'Thử lại'));
          expect(sentence(counter)).to.contain(OLD);
        } finally {
          globalThis.setTimeout = real;
        }
      });
    });

    it('prevents a leak: an address with another scheme is never requested', async () => {
      const heard = warnings();
      fakeFetch(json(entry()));
      const counter = await show({ ...thaiNguyen, src: 'http://elsewhere.example/feed.json' });
      await until(() => heard().includes('bad-address'));
      expect(requests).to.be.empty;
      expect(sentence(counter)).to.contain(OLD);
    });

    it('leaves the earlier figure on the same counter', async () => {
      await quiet(async () => {
        const answers = [() => Promise.resolve(entry()), () => Promise.reject(new Error('gone'))];
        const counter = await show({ province: 'thai-nguyen' }, { feed: { load: () => answers.shift()!() } });
        await until(() => sentence(counter).includes(NEW));
        const heard = warnings();
        counter.refresh = 'often';
        await counter.updateComplete;
        expect(heard()).to.contain('bad-refresh');
        expect(sentence(counter)).to.contain(NEW);
      });
    });
  });

  it('is replaced with its figure when the counter gets another address', async () => {
    fakeFetch(json(entry()), never);
    const counter = await show({ province: 'thai-nguyen', src: address() });
    await until(() => sentence(counter).includes(NEW));
    counter.src = address();
    await until(() => !sentence(counter));
    expect(wordsOf(counter)).to.contain('Đang tải số liệu…');
    counter.src = undefined;
    await counter.updateComplete;
    expect(wordsOf(counter)).to.contain('Chưa có số liệu.');
  });

  it('continues when the counter is moved, and ends when it is removed', async () => {
    let signal: AbortSignal | undefined;
    const feed = {
      load: (options: { signal: AbortSignal }) => {
        signal = options.signal;
        return new Promise<unknown>(() => {});
      },
    };
    const counter = await show({ province: 'thai-nguyen' }, { feed });
    await until(() => signal);
    counter.remove();
    await until(() => signal!.aborted);
    const shown = await show({ province: 'thai-nguyen' }, { feed: { load: () => Promise.resolve(entry()) } });
    await until(() => sentence(shown));
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(shown);
    await shown.updateComplete;
    expect(sentence(shown)).to.contain(NEW);
  });

  it('is requested only after a press on a device that saves data', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      fakeFetch(json(entry()));
      const counter = await show({ ...thaiNguyen, src: address() });
      const load = await until(() => findButton(counter, 'Tải số liệu'));
      expect(requests).to.be.empty;
      expect(sentence(counter)).to.contain(OLD);
      expect(wordsOf(counter)).to.contain('Thiết bị đang tiết kiệm dữ liệu');
      await expect(counter).to.be.accessible();
      load.click();
      await until(() => sentence(counter).includes(NEW));
    } finally {
      delete (navigator as { connection?: unknown }).connection;
    }
  });

  it('causes a warning about one wrong figure and shows the others', async () => {
    const heard = warnings();
    const feed = { load: () => Promise.resolve([entry(), entry({ province: 'ha-noi', asOf: '' })]) };
    const counter = await show({ province: 'thai-nguyen' }, { feed });
    await until(() => heard().includes('bad-figure'));
    expect(heard()).to.contain('asOf missing');
    expect(sentence(counter)).to.contain(NEW);
  });

  describe('a feed of several provinces', () => {
    const part = (province: string, total: number, asOf = '2025-03-31') =>
      entry({ province, total, asOf, source: { title: `Báo cáo ${province}` } });
    const of = (province: string | undefined, ...entries: object[]) =>
      show({ province }, { feed: { load: () => Promise.resolve(entries) } });

    it('adds up the former provinces of today’s province, and says so', async () => {
      const counter = await of(
        'vinh-long',
        part('ben-tre', 1200),
        part('tra-vinh', 4026),
        part('vinh-long', 1100),
        part('ha-noi', 9),
      );
      await until(() => sentence(counter));
      expect(sentence(counter)).to.equal('Số liệu gần nhất: 6.326 (31/3/2025).');
      expect(wordsOf(counter)).to.contain('Cộng số liệu của Vĩnh Long, Bến Tre, Trà Vinh.');
      expect(wordsOf(counter)).to.contain('Nguồn: Báo cáo vinh-long; Báo cáo ben-tre; Báo cáo tra-vinh');
      expect(wordsOf(counter)).not.to.contain('trước khi hợp nhất');
      await expect(counter).to.be.accessible();
    });

    it('names the missing province, and shows the others', async () => {
      const counter = await of('vinh-long', part('tra-vinh', 4026), part('vinh-long', 1100));
      await until(() => sentence(counter));
      expect(sentence(counter)).to.equal('Chưa có số liệu chung: còn thiếu Bến Tre.');
      expect(wordsOf(counter)).to.contain('Trà Vinh: 4.026 tên miền, đến 31/3/2025. Nguồn: Báo cáo tra-vinh');
      await expect(counter).to.be.accessible();
    });

    it('does not add up different days', async () => {
      const counter = await of(
        'vinh-long',
        part('ben-tre', 1200),
        part('tra-vinh', 4026, '2024-12-31'),
        part('vinh-long', 1100),
      );
      await until(() => sentence(counter));
      expect(sentence(counter)).to.equal('Chưa cộng được: số liệu của các tỉnh cũ không cùng ngày.');
      await expect(counter).to.be.accessible();
    });

    it('warns when no entry belongs to the place, or when the counter names no place', async () => {
      const heard = warnings();
      const counter = await of('ha-noi', part('ben-tre', 1), part('tra-vinh', 1));
      await until(() => heard().includes('bad-figure'));
      expect(wordsOf(counter)).to.contain('Chưa có số liệu.');
      const failed = listenTo('tenmien-failed');
      await of(undefined, part('ben-tre', 1), part('tra-vinh', 1));
      await until(() => failed().length);
    });

    it('counts a single entry as the place’s own', async () => {
      const counter = await of('thai-nguyen', part('thai-nguyen', 3295));
      await until(() => sentence(counter));
      expect(sentence(counter)).to.contain(OLD);
      expect(wordsOf(counter)).to.contain('trước khi hợp nhất với Bắc Kạn');
    });
  });
});
