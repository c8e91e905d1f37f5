import { expect, fixture, html } from '@open-wc/testing';
import type { ProgressSnapshot } from '../../../src/progress/snapshot.ts';
import { inEnglish, listenTo, quiet, warnings, wordsOf } from '../../support.ts';
import { entry, find, sample, sentence, shadow, show, thaiNguyen, until } from './counter-on-page.ts';

const snapshotOf = (over: object) => ({ snapshot: entry(over) as unknown as ProgressSnapshot });

describe('<tenmien-progress>: the figure', () => {
  describe('the sentence of the figure', () => {
    it('states the day, the number and the share of the target, once', async () => {
      const counter = await show(sample);
      expect(sentence(counter)).to.equal(`Đến 30/9/2026: 3.295 tên miền, đạt 1,1% chỉ tiêu năm 2026 (300.000).`);
      expect(wordsOf(find(counter, 'h2')!)).to.equal('Tên miền “.vn” của tỉnh Thái Nguyên');
      await until(() => find(counter, 'svg')?.closest('[aria-hidden=true]'));
      expect(wordsOf(find(counter, '.source')!)).to.equal('Nguồn: Số liệu mẫu');
      await expect(counter).to.be.accessible();
    });

    it('states the same facts in English', async () => {
      await inEnglish(async () => {
        const counter = await show(sample);
        expect(sentence(counter)).to.equal(
          `As of 30 September 2026: 3,295 domain names, 1.1% of the target of 300,000 (2026).`,
        );
        expect(wordsOf(find(counter, 'h2')!)).to.equal('“.vn” domain names in Thái Nguyên province');
        await expect(counter).to.be.accessible();
      });
    });

    for (const [value, target, share] of [
      ['0', '1000', `0%`],
      ['1', '300000', `dưới 0,1%`],
      ['299880', '300000', `99,9%`],
      ['299999', '300000', `99,9%`],
      ['300000', '300000', `100%`],
      ['4509', '4026', `112%`],
    ] as const) {
      it(`calls ${value} of ${target} “${share}”`, async () => {
        expect(sentence(await show({ ...sample, value, target }))).to.contain(`đạt ${share} chỉ tiêu năm 2026`);
      });
    }

    it('stands above a bar from 0, which passes the mark of a passed target', async () => {
      const counter = await show({ ...sample, value: '336000' });
      const fill = await until(() => find(counter, '.fill'));
      expect(fill.getAttribute('width')).to.equal('100%');
      const bar = find(counter, '.bar')!.getBoundingClientRect();
      const mark = find(counter, 'line')!.getBoundingClientRect();
      expect((mark.left - bar.left) / bar.width).to.be.closeTo(300 / 336, 0.01);
      expect(wordsOf(find(counter, '.labels')!)).to.equal('0 300.000 (2026)');
      const label = find(counter, '.labels li')!.getBoundingClientRect();
      expect(Math.abs(label.right - mark.left)).to.be.below(12);
      const none = await show({ ...sample, value: '0' });
      await until(() => find(none, '.bar'));
      expect(find(none, '.fill')).to.equal(null);
    });

    it('stays in place while the bar is loading', async () => {
      const counter = await show(sample);
      const before = find(counter, '.root')!.offsetHeight;
      await until(() => find(counter, '.bar'));
      expect(find(counter, '.root')!.offsetHeight).to.equal(before);
    });

    it('states "at least" for a minimum, and the day of a target that is not the end of a year', async () => {
      expect(sentence(await show({ ...sample, target: '≥300.000' }))).to.contain('chỉ tiêu năm 2026 (ít nhất 300.000)');
      expect(sentence(await show({ ...sample, 'target-by': '30/11/2026' }))).to.contain(
        'chỉ tiêu đến 30/11/2026 (300.000)',
      );
    });

    it('mentions no target when there is none', async () => {
      const counter = await show({ ...sample, target: undefined, 'target-by': undefined });
      expect(sentence(counter)).to.equal('Đến 30/9/2026: 3.295 tên miền.');
      expect(find(counter, 'svg')).to.equal(null);
      await expect(counter).to.be.accessible();
    });

    it('states 0 as a figure', async () => {
      expect(sentence(await show({ ...sample, value: '0' }))).to.contain('Đến 30/9/2026: 0 tên miền');
    });
  });

  describe('a figure too old to be measured', () => {
    it('stands beside its target, without a share, and is no large number', async () => {
      for (const today of ['2025-10-01', '2026-11-20', '2027-01-01', '2027-06-15']) {
        const counter = await show({ ...thaiNguyen, target: '≥300000', today });
        expect(sentence(counter)).to.equal(
          'Số liệu gần nhất: 3.295 (31/3/2025, trước khi hợp nhất). Chỉ tiêu năm 2026: ít nhất 300.000. Chưa có số liệu mới để so sánh.',
        );
        expect(wordsOf(counter)).not.to.match(/%|còn thiếu|cần thêm|hết hạn|Hạn của/);
        expect(find(counter, 'svg')).to.equal(null);
        expect(find(counter, '.total')).to.equal(null);
        await expect(counter).to.be.accessible();
      }
    });

    it('has its words in English on an English page', async () => {
      await inEnglish(async () => {
        expect(sentence(await show())).to.equal(
          'Latest figure: 3,295 (31 March 2025, before the merger). Target (2026): 300,000. No newer figure to compare yet.',
        );
      });
    });

    it('shows all targets of a feed, and groups without a share', async () => {
      const counter = await show(
        { province: 'tuyen-quang' },
        snapshotOf({
          province: 'tuyen-quang',
          asOf: '2026-03-31',
          total: 1650,
          groups: { enterprises: { size: 3000, registered: 700 } },
          targets: [
            { by: '2026-12-31', count: 1800, atLeast: true },
            { by: '2030-12-31', count: 2000 },
            { by: '2030-12-31', percent: 40, of: 'enterprises', atLeast: true },
          ],
        }),
      );
      await until(() => sentence(counter));
      expect(sentence(counter)).to.contain(
        'Số liệu gần nhất: 1.650 (31/3/2026). Chỉ tiêu năm 2026: ít nhất 1.800. Chỉ tiêu năm 2030: 2.000. Chưa có',
      );
      expect(wordsOf(counter)).to.contain(
        'Chỉ tiêu ít nhất 40% số doanh nghiệp (năm 2030): số liệu gần nhất là 700 trên 3.000.',
      );
      expect(find(counter, 'svg')).to.equal(null);
    });
  });

  describe('several targets', () => {
    const targets = [
      { by: '2030-12-31', count: 2000, atLeast: true },
      { by: '2026-12-31', count: 1800, atLeast: true },
    ];
    const tuyenQuang = async (today: string, over: object = {}) => {
      const counter = await show({ province: 'tuyen-quang', today }, snapshotOf({ total: 1650, targets, ...over }));
      await until(() => sentence(counter));
      return counter;
    };

    it('are marked with their years, and the sentence names the next one', async () => {
      const counter = await tuyenQuang('2026-11-20');
      expect(sentence(counter)).to.contain(`91,7% chỉ tiêu năm 2026 (ít nhất 1.800)`);
      expect([...shadow(counter).querySelectorAll('.labels li')].map((label) => label.textContent)).to.deep.equal([
        '0 1.800 (2026)',
        ' 2.000 (2030)',
      ]);
      expect(find(counter, 'line')!.getAttribute('x1')).to.equal('90%');
      await expect(counter).to.be.accessible();
      expect(sentence(await tuyenQuang('2027-01-01'))).to.contain(`82,5% chỉ tiêu năm 2030 (ít nhất 2.000)`);
    });

    for (const width of [160, 300, 320, 480, 1000]) {
      it(`keep their labels apart in ${width} px`, async () => {
        const counter = await tuyenQuang('2026-11-20', {
          targets: [...targets, { by: '2027-12-31', count: 1810 }, { by: '2028-12-31', count: 1820 }].slice(
            0,
            width < 480 ? 3 : 4,
          ),
        });
        counter.parentElement!.style.width = `${width}px`;
        await until(() => find(counter, '.labels')!.style.gridTemplateColumns);
        const range = document.createRange();
        const boxes = [...shadow(counter).querySelectorAll('.labels li')].map((label) => {
          range.selectNodeContents(label);
          return range.getBoundingClientRect();
        });
        const card = find(counter, '.card')!.getBoundingClientRect();
        boxes.forEach((box, index) => {
          expect(box.left).to.be.at.least(card.left);
          expect(box.right).to.be.at.most(card.right);
          for (const other of boxes.slice(index + 1)) {
            expect(box.right <= other.left || box.bottom <= other.top, `${box.right} ${other.left}`).to.equal(true);
          }
        });
      });
    }

    it('have their group as denominator, and say when it is unknown', async () => {
      const counter = await show(
        { province: 'tuyen-quang' },
        snapshotOf({
          groups: { enterprises: { size: 3000, registered: 700 } },
          targets: [
            { by: '2030-12-31', percent: 40, of: 'enterprises', atLeast: true },
            { by: '2030-12-31', percent: 30, of: 'households' },
          ],
        }),
      );
      const text = await until(() => /Chỉ tiêu/.test(wordsOf(counter)) && wordsOf(counter));
      expect(text).to.contain(
        `Chỉ tiêu ít nhất 40% số doanh nghiệp (năm 2030): đã có 700 trên 3.000, đạt 58,3% chỉ tiêu.`,
      );
      expect(text).to.contain(`Chỉ tiêu 30% số hộ kinh doanh (năm 2030): chưa có tổng số hộ kinh doanh để so sánh.`);
      expect(shadow(counter).querySelectorAll('.thin')).to.have.length(1);
      expect(find(counter, '.thin .fill')!.getAttribute('width')).to.match(/^58\.3/);
      await expect(counter).to.be.accessible();
    });
  });

  describe('the pace to the target', () => {
    const paceOn = async (today: string, over = {}) => wordsOf(await show({ ...thaiNguyen, today, ...over }));

    it('counts from the day of the figure while the figure is current', async () => {
      for (const today of ['2025-04-01', '2025-09-30']) {
        expect(await paceOn(today)).to.contain(
          'Để đạt chỉ tiêu cần thêm 296.705 tên miền, khoảng 14.129 mỗi tháng tính từ 31/3/2025.',
        );
      }
    });

    it('is absent when the target is met or its day is over', async () => {
      expect(await paceOn('2026-11-20', { ...sample, value: '300000' })).to.contain('Đã đạt chỉ tiêu năm 2026.');
      const over = await paceOn('2027-01-01', sample);
      expect(over).to.contain('Hạn của chỉ tiêu đã qua; chưa có số liệu đến ngày đó.').and.not.to.contain('296.705');
      expect(await paceOn('2027-01-31', { ...sample, 'as-of': '2026-12-31' }))
        .to.contain('đạt 1,1% chỉ tiêu năm 2026')
        .and.not.to.contain('Hạn của');
    });
  });

  describe('the age of the figure', () => {
    for (const [today, text] of [
      ['2025-06-30', undefined],
      ['2025-07-01', 'Số liệu cách đây hơn 3 tháng; chờ kỳ báo cáo mới.'],
      ['2025-09-29', 'Số liệu cách đây hơn 5 tháng'],
      ['2025-09-30', 'Số liệu cách đây 6 tháng; chờ'],
      ['2025-10-01', 'Số liệu cách đây hơn 6 tháng.'],
      ['2025-10-31', 'Số liệu cách đây 7 tháng.'],
      ['2026-11-20', 'Số liệu cách đây hơn 19 tháng.'],
    ] as const) {
      it(`on ${today} is: ${text ?? 'not shown yet'}`, async () => {
        const seen = wordsOf(await show({ ...thaiNguyen, today }));
        if (text) expect(seen).to.contain(text);
        else expect(seen).not.to.match(/\d tháng/);
      });
    }

    it('changes by itself, with an event to the page', async () => {
      const heard = listenTo('tenmien-updated');
      const counter = await show({ ...thaiNguyen, today: '2025-06-30' });
      counter.today = '2025-07-01';
      await counter.updateComplete;
      counter.today = '2025-10-01';
      await counter.updateComplete;
      counter.requestUpdate();
      await counter.updateComplete;
      expect(heard()).to.deep.equal([{ status: 'fresh' }, { status: 'ageing' }, { status: 'old' }]);
      expect(wordsOf(counter)).to.contain('Số liệu gần nhất');
    });
  });

  describe('the split of the figure', () => {
    it('is shown when its parts make the total', async () => {
      const heard = warnings();
      const counter = await show({
        ...thaiNguyen,
        province: 'tra-vinh',
        value: '4026',
        'id-vn': '3609',
        'biz-vn': '417',
      });
      expect(wordsOf(counter)).to.contain('Trong đó: 3.609 id.vn, 417 biz.vn.');
      expect(heard()).to.equal('');
    });

    it('has two patterns in the bar, each beside its words', async () => {
      const counter = await show({ ...sample, value: '200000', 'id-vn': '150000', 'biz-vn': '50000' });
      const bar = await until(() => find(counter, '.bar'));
      const second = find(counter, '.other')!.getBoundingClientRect();
      const { left, width } = bar.getBoundingClientRect();
      expect((second.left - left) / width).to.be.closeTo(0.5, 0.02);
      expect((second.right - left) / width).to.be.closeTo(2 / 3, 0.02);
      expect([...shadow(counter).querySelectorAll('i')].map(({ className }) => className)).to.deep.equal([
        'id.vn',
        'biz.vn',
      ]);
      expect(wordsOf(counter)).to.contain('Trong đó: 150.000 id.vn, 50.000 biz.vn.');
      await expect(counter).to.be.accessible();
    });

    it('is shown with a warning when it is less than the total, and hidden when it is more', async () => {
      const heard = warnings();
      const failed = listenTo('tenmien-failed');
      const less = await show({ ...thaiNguyen, 'id-vn': '3000' });
      await until(() => wordsOf(less).includes('Trong đó: 3.000 id.vn.'));
      const more = await show({ ...thaiNguyen, 'id-vn': '3000', 'biz-vn': '400' });
      await until(() => sentence(more));
      expect(wordsOf(more)).not.to.contain('Trong đó');
      expect(failed()).to.deep.equal([{ code: 'bad-parts' }, { code: 'bad-parts' }]);
      expect(heard()).to.contain('bad-parts');
    });
  });

  describe('the province of the figure', () => {
    const on = async (province: string, asOf: string) =>
      wordsOf(await show({ ...thaiNguyen, province, 'as-of': asOf }));

    it('is that of the day of the figure, with the provinces that joined later', async () => {
      expect(await on('thai-nguyen', '2025-06-30')).to.contain(
        'Số liệu của Thái Nguyên trước khi hợp nhất với Bắc Kạn.',
      );
      expect(await on('thai-nguyen', '2025-07-01')).not.to.contain('hợp nhất');
      expect(await on('cao-bang', '2025-06-30')).not.to.contain('hợp nhất');
    });

    it('is a former province until its end', async () => {
      const before = await on('tra-vinh', '2025-06-30');
      expect(before).to.contain('của tỉnh Trà Vinh').and.to.contain('Tỉnh Trà Vinh nay thuộc tỉnh Vĩnh Long.');
      expect(await on('tra-vinh', '2025-07-01')).to.contain('của tỉnh Vĩnh Long');
    });

    it('may be absent', async () => {
      expect(wordsOf(await show({ ...thaiNguyen, province: undefined }))).to.contain('Tên miền “.vn” đã đăng ký');
    });
  });

  describe('a device whose clock is behind', () => {
    const { now } = Date;
    afterEach(() => {
      Date.now = now;
    });

    for (const year of [2002, 2024]) {
      it(`leaves the figure with its day, and without an unknowable age: ${year}`, async () => {
        const heard = warnings();
        Date.now = () => Date.UTC(year, 0, 1);
        const counter = await show({ ...thaiNguyen, today: undefined });
        const told = wordsOf(counter);
        expect(sentence(counter)).to.contain('Số liệu gần nhất: 3.295 (31/3/2025, trước khi hợp nhất)');
        expect(told)
          .to.contain('của tỉnh Thái Nguyên')
          .and.contain('trước khi hợp nhất với Bắc Kạn')
          .and.not.to.match(/-\d|undefined|NaN/);
        const city = await show({ ...thaiNguyen, province: 'ha-noi', 'as-of': '2026-09-30', today: undefined });
        expect(wordsOf(city)).to.contain('của thành phố Hà Nội').and.contain('Đến 30/9/2026');
        expect(heard()).to.equal('');
      });
    }

    it('shows no figure whose day lies ahead for everybody', async () => {
      warnings();
      Date.now = () => Date.UTC(2002, 0, 1);
      const counter = await show({ ...thaiNguyen, 'as-of': '2099-01-01', today: undefined }, {}, 'Chưa cập nhật.');
      await until(() => wordsOf(counter).includes('Chưa cập nhật.'));
      expect(sentence(counter)).to.equal('');
    });
  });

  describe('a figure that a script sets', () => {
    it('follows the same rules as attributes', async () => {
      const counter = await show({}, snapshotOf({ source: { title: 'VNNIC', url: 'https://vnnic.vn/' } }));
      const shown = await until(() => sentence(counter));
      expect(shown).to.equal('Đến 30/9/2026: 150.000 tên miền.');
      expect(find<HTMLAnchorElement>(counter, '.source a')!.href).to.equal('https://vnnic.vn/');
      counter.snapshot = entry({ total: 160_000 }) as ProgressSnapshot;
      await counter.updateComplete;
      expect(sentence(counter)).to.contain('160.000');
    });

    it('may consist of numbers', async () => {
      const counter = await show();
      (counter as unknown as { value: number }).value = 4000;
      await counter.updateComplete;
      expect(sentence(counter)).to.contain('4.000 (31/3/2025');
    });

    it('is refused when it breaks a rule', async () => {
      await quiet(async () => {
        const failed = listenTo('tenmien-failed');
        const counter = await show({}, { snapshot: 'no figure' as unknown as ProgressSnapshot });
        await until(() => failed().length);
        expect(failed()).to.deep.equal([{ code: 'bad-figure' }]);
        expect(wordsOf(counter)).to.contain('Chưa có số liệu.');
      });
    });
  });

  it('stays whole under a hostile style sheet, when moved and when defined twice', async () => {
    const style = await fixture<HTMLStyleElement>(html`<style>
      * {
        display: block !important;
        font-size: 3px !important;
        color: red !important;
      }
    </style>`);
    const counter = await show(sample);
    expect(getComputedStyle(find(counter, '.total')!).fontSize).to.equal('44px');
    expect(getComputedStyle(find(counter, '.total')!).color).not.to.equal('rgb(255, 0, 0)');
    const place = document.createElement('div');
    style.after(place);
    place.append(counter);
    counter.remove();
    place.append(counter);
    await counter.updateComplete;
    expect(sentence(counter)).to.contain('3.295');
    await import('../../../src/elements/progress/progress.define.ts?again' as string);
    expect(document.createElement('tenmien-progress')).to.be.instanceOf(counter.constructor);
  });

  it('makes no request and stores nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    const keep = [localStorage.length, sessionStorage.length, document.cookie];
    const counter = await show();
    counter.today = '2027-01-01';
    await counter.updateComplete;
    expect(performance.getEntriesByType('resource').slice(before)).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(keep);
  });
});
