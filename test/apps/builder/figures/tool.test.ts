import { expect, fixture, html } from '@open-wc/testing';
import { GROUPS } from '../../../../src/embed/words/target-words.ts';
import type { EmbedSettings } from '../../../../src/embed/settings.ts';
import { BuilderFigures } from '../../../../apps/builder/figures/figures.ts';
import { groupName } from '../../../../apps/builder/figures/groups.ts';
import { BuilderText } from '../../../../apps/builder/text.ts';
import { textOf, wordsOf } from '../../../support.ts';
import { banner, fill, opened, site } from '../builder-data.ts';
import { table, today } from './checked-table.ts';
import { waitUntil } from '../../../wait-until.ts';
import { checked } from '../../../embed/embeds.ts';

customElements.define('builder-figures', BuilderFigures);
customElements.define('builder-text', BuilderText);

const HEAD = 'Đến ngày\tTổng số tên miền\tid.vn\tbiz.vn\tNguồn\tĐịa chỉ nguồn\tChỉ tiêu\tHạn của chỉ tiêu';
const whole = table(
  HEAD,
  '31/12/2024\t2.100\t\t\tChỉ thị\t\t\t',
  '31/3/2025\t3.295\t3.000\t295\tChỉ thị\thttps://thainguyen.example.vn/ct\t≥300.000\t31/12/2026',
);

describe('the figures’ tool', () => {
  const tool = (language: 'vi' | 'en' = 'vi', province = 'thai-nguyen', settings: EmbedSettings = banner) =>
    fixture<BuilderFigures>(html`<builder-figures
      .language=${language} .today=${today} .site=${site} .province=${province} .settings=${settings}></builder-figures>`).then(
      opened,
    );
  const status = (element: Element): string =>
    element.querySelector('.fold > div > [role=status]')!.textContent!.trim();

  it('is empty before a table is pasted', async () => {
    const element = await tool();
    expect(status(element)).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('marks the wrong cells, and names row, column and the wanted value', async () => {
    const element = await tool();
    await fill(element, '#figures-text', table(HEAD, '31/2/2025\t5\t\t\tBáo cáo'));
    expect(status(element)).to.equal('Có 1 ô cần sửa.');
    expect(textOf(element)).to.include('Dòng 2, cột “Đến ngày”: “31/2/2025” không có trong lịch.');
    expect([...element.querySelectorAll('.wrong')].map(textOf)).to.deep.equal(['✗ 31/2/2025']);
    expect(element.querySelector('button.main')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('names the missing columns', async () => {
    const element = await tool();
    await fill(element, '#figures-text', 'Ngày\tTổng\n31/3/2025\t5');
    expect(textOf(element)).to.include('còn thiếu cột “Nguồn”');
    await fill(element, '#figures-source', 'Báo cáo');
    expect(status(element)).to.equal('Bảng đúng. Có thể tải tệp.');
  });

  it('shows the counter with its future sentence', async () => {
    const element = await tool();
    await fill(element, '#figures-text', whole);
    const counter = element.querySelector('tenmien-progress')!;
    await waitUntil(() => textOf(counter).includes('3.295'));
    expect(textOf(counter)).to.match(
      /Số liệu gần nhất: 3\.295 \(31\/3\/2025, trước khi hợp nhất\)\..*Chỉ tiêu năm 2026: ít nhất 300\.000\. Chưa có số liệu mới để so sánh\./,
    );
    expect(textOf(element)).to.include('/data/thai-nguyen.json');
    await expect(element).to.be.accessible();
  });

  it('offers the file of the province for download', async () => {
    const element = await tool('en');
    await fill(element, '#figures-text', whole);
    const handed: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      handed.push(this.download);
    };
    try {
      for (const button of element.querySelectorAll<HTMLButtonElement>('.row > .button'))
        if (/Download/.test(button.textContent)) button.click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    await element.updateComplete;
    expect(handed).to.deep.equal(['thai-nguyen.json', 'thai-nguyen.csv']);
    expect(status(element)).to.equal('thai-nguyen.csv was downloaded.');
  });

  it('offers no file without a province, and asks for a province', async () => {
    const element = await tool('vi', '');
    await fill(element, '#figures-text', whole);
    expect(status(element)).to.equal(
      'Chưa rõ số liệu của tỉnh nào: chọn tỉnh ở ô trên, hoặc thêm cột “Tỉnh, thành phố” vào bảng.',
    );
    expect(element.querySelector('button.main, tenmien-progress')).to.equal(null);
    const select = element.querySelector<HTMLSelectElement>('#figures-province')!;
    select.value = 'hue';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(status(element)).to.equal('Bảng đúng. Có thể tải tệp.');
    expect(textOf(element.querySelector('button.main')!)).to.equal('Tải hue.json');
    await expect(element).to.be.accessible();
  });

  it('reports a former province’s figure as that province’s', async () => {
    const element = await tool('vi', 'ben-tre');
    await fill(element, '#figures-text', 'Ngày\tTổng\tNguồn\n31/12/2024\t10\tKế hoạch');
    expect(textOf(element.querySelector('button.main')!)).to.equal('Tải vinh-long.json');
    const counter = element.querySelector('tenmien-progress')!;
    await waitUntil(() => textOf(counter).includes('Bến Tre'));
    expect(textOf(counter))
      .to.include('còn thiếu Vĩnh Long, Trà Vinh')
      .and.to.include('Bến Tre: 10 tên miền, đến 31/12/2024.');
  });

  it('adds up merged provinces in one file', async () => {
    const element = await tool('vi', '');
    await fill(
      element,
      '#figures-text',
      'Tỉnh\tNgày\tTổng\tNguồn\nBến Tre\t31/3/2025\t1.000\tBC\nTrà Vinh\t31/3/2025\t2.000\tBC\nVĩnh Long\t31/3/2025\t3.000\tBC\nHuế\t31/3/2025\t70\tBC',
    );
    const counters = [...element.querySelectorAll('tenmien-progress')];
    await waitUntil(() =>
      counters.every((counter) => /6\.000|70/.test(textOf(counter.shadowRoot!.querySelector('.sentence') ?? counter))),
    );
    expect(counters.map((counter) => textOf(counter.shadowRoot!.querySelector('.sentence')!))).to.deep.equal([
      'Số liệu gần nhất: 6.000 (31/3/2025).',
      'Số liệu gần nhất: 70 (31/3/2025).',
    ]);
    expect(textOf(counters[0]!)).to.include('Cộng số liệu của Vĩnh Long, Bến Tre, Trà Vinh.');
    expect([...element.querySelectorAll('h3')].map(wordsOf)).to.include.members([
      'Khối của Vĩnh Long sẽ hiện như sau',
      'Khối của Huế sẽ hiện như sau',
    ]);
    expect(textOf(element)).to.include('các tệp vinh-long.json, hue.json');
  });

  it('shows days with their month in words, so that 3/4 cannot be read as 4 March', async () => {
    for (const [language, day] of [
      ['vi', '3 tháng 4 năm 2025'],
      ['en', '3 April 2025'],
    ] as const) {
      const element = await tool(language, 'hue');
      await fill(element, '#figures-text', 'Ngày\tTổng\tNguồn\n3/4/2025\t3.295,00\tBC');
      expect(
        [...element.querySelectorAll('[role=region] td')].map((cell) => textOf(cell).replaceAll('\u00a0', ' ')),
      ).to.deep.equal([day, language === 'vi' ? '3.295' : '3,295', 'BC']);
    }
  });

  it('names the rows that it passed over', async () => {
    const element = await tool('vi', 'hue');
    await fill(
      element,
      '#figures-text',
      'BÁO CÁO\t\t\t\t\nNgày\tTổng\tNguồn\tGhi chú\tChỉ tiêu 2026-2030\n31/3/2025\t5\tBC\tx\t900',
    );
    expect([...element.querySelectorAll('.note p')].map(textOf)).to.deep.equal([
      'Dòng tiêu đề là dòng 2; không đọc các dòng ở trên.',
      'Không dùng đến cột “Ghi chú”.',
      'Không dùng đến cột “Chỉ tiêu 2026-2030”: chưa rõ chỉ tiêu của cái gì, đến bao giờ. Viết tiêu đề “Chỉ tiêu 2030”, hoặc “Chỉ tiêu” và “Hạn của chỉ tiêu”.',
    ]);
  });

  it('warns when the link would show its own number and not the file’s', async () => {
    const progress = (value: string): EmbedSettings =>
      checked({ widget: 'progress', language: 'vi', province: 'thai-nguyen', attributes: { ...(value && { value }) } });
    for (const [value, warned] of [
      ['3295', true],
      ['', false],
    ] as const) {
      const element = await tool('vi', 'thai-nguyen', progress(value));
      await fill(element, '#figures-text', whole);
      expect(textOf(element).includes('Hãy xóa ô đó trước khi chép.')).to.equal(warned);
    }
  });

  it('offers the plan’s targets as a start', async () => {
    const element = await tool('vi', 'tuyen-quang');
    const blank = element.querySelector<BuilderText>('builder-text[name=figures-blank]')!;
    expect(blank.text).to.include('≥1.800').and.to.include('≥40%\tdoanh nghiệp');
    expect([...blank.querySelectorAll('td')].map(textOf), 'seen as a table').to.include.members([
      '≥1.800',
      '≥40%',
      'doanh nghiệp',
    ]);
    expect(textOf(element)).to.include('Có sẵn các chỉ tiêu của Kế hoạch của UBND tỉnh Tuyên Quang.');
  });

  it('shows the share of a group', async () => {
    const element = await tool('vi', 'tuyen-quang');
    await fill(
      element,
      '#figures-text',
      'Ngày\tTổng\tNguồn\tChỉ tiêu (%)\tTính trên\tSố thuộc nhóm\tSố đã có tên miền\tHạn\n30/6/2026\t1.500\tBC\t≥40\tHợp tác xã mới\t200\t20\t2030',
    );
    const counter = element.querySelector('tenmien-progress')!;
    await waitUntil(() => wordsOf(counter).includes('hợp tác xã mới'));
    expect(wordsOf(counter)).to.include(
      'Chỉ tiêu ít nhất 40% số hợp tác xã mới (năm 2030): đã có 20 trên 200, đạt 25% chỉ tiêu.',
    );
  });

  it('names every group as the counter does, in Vietnamese', async () => {
    const element = await tool('vi', 'hue');
    const rows = Object.keys(GROUPS).map((slug) => `30/6/2026\t1.500\tBC\t40\t${groupName(slug, 'vi')}\t2030`);
    await fill(element, '#figures-text', table('Ngày\tTổng\tNguồn\tChỉ tiêu (%)\tTính trên\tHạn', ...rows));
    const counter = element.querySelector('tenmien-progress')!;
    await waitUntil(() => wordsOf(counter).includes('Chỉ tiêu'));
    for (const slug of Object.keys(GROUPS))
      expect(wordsOf(counter)).to.include(`Chỉ tiêu 40% số ${groupName(slug, 'vi')} (năm 2030)`);
  });
});
