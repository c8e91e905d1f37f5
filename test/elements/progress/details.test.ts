import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProgressSnapshot } from '../../../src/progress/snapshot.ts';
import { inEnglish, wordsOf } from '../../support.ts';
import { entry, find, shadow, show, thaiNguyen, until } from './counter-on-page.ts';
import { findButton } from '../../shadow.ts';

const series = [
  { asOf: '2026-03-31', total: 100_000 },
  { asOf: '2026-06-30', total: 120_000 },
];
const withSeries = () =>
  show(
    {},
    {
      snapshot: entry({
        series,
        parts: { 'id.vn': 150_000 },
        targets: [{ by: '2026-12-31', count: 300_000 }],
      }) as ProgressSnapshot,
    },
  );

describe('<tenmien-progress>: the details of a figure', () => {
  it('show a column with number and day for each of a few reports', async () => {
    const counter = await withSeries();
    await until(() => find(counter, '.columns'));
    const columns = [...shadow(counter).querySelectorAll('.columns li')];
    expect(columns.map((column) => wordsOf(column))).to.deep.equal([
      '100.000 31/3/2026',
      '120.000 30/6/2026',
      '150.000 30/9/2026',
    ]);
    const heights = columns.map((column) => column.querySelector('rect')!.getBoundingClientRect().height);
    expect(heights[0]! / heights[2]!).to.be.closeTo(2 / 3, 0.02);
    expect(heights[1]! / heights[2]!).to.be.closeTo(0.8, 0.02);
    expect(columns.every((column) => column.querySelector('svg')!.getAttribute('aria-hidden') === 'true')).to.equal(
      true,
    );
    expect(find(await show(), '.columns')).to.equal(null);
    await expect(counter).to.be.accessible();
  });

  for (const width of [160, 200, 320, 1000]) {
    it(`keep the labels of six columns apart and inside in ${width} px`, async () => {
      const counter = await show(
        {},
        {
          snapshot: entry({
            total: 1_650_000,
            series: ['2024-09-30', '2024-12-31', '2025-03-31', '2025-06-30', '2025-12-31'].map((asOf, index) => ({
              asOf,
              total: 1_100_000 + index * 100_000,
            })),
          }) as ProgressSnapshot,
        },
      );
      counter.style.width = `${width}px`;
      await until(() => find(counter, '.columns'));
      const boxes = [...shadow(counter).querySelectorAll('.columns li')].map((column) =>
        column.getBoundingClientRect(),
      );
      expect(boxes).to.have.length(6);
      const card = find(counter, '.card')!.getBoundingClientRect();
      for (const column of shadow(counter).querySelectorAll('.columns li'))
        expect(column.scrollWidth).to.be.at.most(column.clientWidth);
      boxes.forEach((box, index) => {
        expect(box.left).to.be.at.least(card.left);
        expect(box.right).to.be.at.most(card.right);
        for (const other of boxes.slice(index + 1))
          expect(box.right <= other.left || box.bottom <= other.top).to.equal(true);
      });
    });
  }

  it('show a line for many reports, with its first and last day', async () => {
    const many = Array.from({ length: 9 }, (_, month) => ({ asOf: `2025-0${month + 1}-01`, total: 100_000 + month }));
    const counter = await show({}, { snapshot: entry({ series: many }) as ProgressSnapshot });
    const line = await until(() => find<SVGPolylineElement>(counter, 'polyline'));
    expect(line.getAttribute('points')!.split(' ')).to.have.length(10);
    expect(line.closest('svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(wordsOf(counter)).to.contain('Từ 100.000 (01/01/2025) đến 150.000 (30/9/2026).');
    expect(find(counter, '.columns')).to.equal(null);
  });

  it('show all numbers as a table, also by keyboard', async () => {
    const counter = await withSeries();
    const toggle = await until(() => findButton(counter, 'Xem bảng số liệu'));
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    const table = await until(() => find<HTMLTableElement>(counter, 'table'));
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(toggle.textContent!.trim()).to.equal('Ẩn bảng số liệu');
    expect(shadow(counter).activeElement).to.equal(toggle);
    expect(table.caption!.textContent!.trim()).to.contain('Tên miền “.vn”');
    expect([...table.rows].map((row) => wordsOf(row))).to.deep.equal([
      'Mục Số tên miền / tỉ lệ đạt',
      'Đến 31/3/2026 100.000',
      'Đến 30/6/2026 120.000',
      'Đến 30/9/2026 150.000',
      'Trong đó id.vn 150.000',
      'Chỉ tiêu 300.000 (năm 2026) 50%',
    ]);
    expect([...table.querySelectorAll('th')].every((cell) => cell.scope)).to.equal(true);
    await expect(counter).to.be.accessible();
    toggle.click();
    await until(() => !find(counter, 'table'));
    await inEnglish(async () => {
      toggle.click();
      await until(() => find(counter, 'table'));
      await expect(counter).to.be.accessible();
    });
  });

  it('offer the figures as a file', async () => {
    const counter = await show();
    const { createObjectURL } = URL;
    let file: Blob | undefined;
    let name = '';
    URL.createObjectURL = (blob) => createObjectURL((file = blob as Blob));
    const click = (event: Event): void => {
      event.preventDefault();
    };
    const { click: real } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    addEventListener('click', click);
    try {
      findButton(counter, 'Tải CSV')!.click();
      await until(() => name);
      expect(name).to.equal('thai-nguyen-2025-03-31.csv');
      const text = await file!.text();
      expect(new Uint8Array(await file!.arrayBuffer()).slice(0, 3)).to.deep.equal(new Uint8Array([0xef, 0xbb, 0xbf]));
      expect(text).to.contain('thai-nguyen,2025-03-31,3295').and.to.contain('Chỉ thị của Chủ tịch');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = real;
      removeEventListener('click', click);
    }
  });

  it('say when a frame may block the download, and link to a page outside', async () => {
    const counter = await show();
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => {};
    const parent = Object.getOwnPropertyDescriptor(window, 'parent')!;
    Object.defineProperty(window, 'parent', { value: {}, configurable: true });
    try {
      findButton(counter, 'Tải CSV')!.click();
      await until(() => find(counter, '.status a'));
      expect(find(counter, '.status')!.textContent).to.contain('có thể không cho lưu tệp');
      expect(find<HTMLAnchorElement>(counter, '.status a')!.target).to.equal('_blank');
      await expect(counter).to.be.accessible();
    } finally {
      HTMLAnchorElement.prototype.click = click;
      Object.defineProperty(window, 'parent', parent);
    }
  });

  describe('the button that copies the sentence', () => {
    const withClipboard = async (
      writeText: ((text: string) => Promise<void>) | undefined,
      run: () => Promise<void>,
    ): Promise<void> => {
      Object.defineProperty(navigator, 'clipboard', { value: writeText && { writeText }, configurable: true });
      try {
        await run();
      } finally {
        delete (navigator as { clipboard?: unknown }).clipboard;
      }
    };

    it('copies the sentence with its source, and says so', async () => {
      let copied = '';
      await withClipboard(
        async (text) => void (copied = text),
        async () => {
          const counter = await show();
          findButton(counter, 'Sao chép câu này')!.click();
          await until(() => wordsOf(find(counter, '[role=status]')!) === 'Đã chép câu và nguồn.');
          expect(copied).to.equal(
            'Tên miền “.vn” của tỉnh Thái Nguyên. Số liệu gần nhất: 3.295 (31/3/2025, trước khi hợp nhất). Chỉ tiêu năm 2026: 300.000. Chưa có số liệu mới để so sánh. Nguồn: Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên',
          );
        },
      );
    });

    for (const [why, clipboard] of [
      ['it is refused', () => Promise.reject(new Error('no'))],
      ['there is no clipboard', undefined],
    ] as const) {
      it(`says that nothing was copied when ${why}`, async () => {
        await withClipboard(clipboard, async () => {
          const counter = await show(thaiNguyen);
          findButton(counter, 'Sao chép câu này')!.click();
          await until(() => wordsOf(find(counter, '[role=status]')!).startsWith('Không chép được.'));
        });
      });
    }
  });
});
