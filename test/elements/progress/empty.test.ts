import { expect } from '@open-wc/testing';
import { inEnglish, listenTo, textOf, warnings } from '../../support.ts';
import { find, sentence, show, thaiNguyen, until } from './counter-on-page.ts';
import { waitUntil } from '../../wait-until.ts';

describe('<tenmien-progress>: a counter without a figure', () => {
  for (const [what, settings, words] of [
    ['no as-of date', { 'as-of': undefined }, 'Thiếu ngày của số liệu (as-of).'],
    ['a day that does not exist', { 'as-of': '2025-02-30' }, 'Ngày của số liệu (as-of) là ngày không có trong lịch.'],
    ['no source', { source: undefined }, 'Thiếu nguồn của số liệu (source).'],
    ['a source of blanks', { source: '  ' }, 'Thiếu nguồn của số liệu (source).'],
    [
      'a value that is no number',
      { value: 'nhiều' },
      'Số tên miền (value) viết chưa đúng; cần: số nguyên, ví dụ 12.345.',
    ],
    ['a negative value', { value: '-1' }, 'Số tên miền (value) viết chưa đúng'],
    ['a fraction', { value: '1.5' }, 'Số tên miền (value) viết chưa đúng'],
    ['a day still to come', { 'as-of': '2026-11-21' }, 'Ngày của số liệu (as-of) là ngày chưa đến.'],
    ['a split that is no number', { 'id-vn': 'nhiều' }, 'Số tên miền id.vn (id-vn) viết chưa đúng'],
  ] as const) {
    it(`refuses ${what}: the citizen sees the child content, the editor a note`, async () => {
      warnings();
      const failed = listenTo('tenmien-failed');
      const counter = await show({ ...thaiNguyen, ...settings }, {}, 'Chưa cập nhật.');
      await until(() => textOf(counter).includes('Chỉ biên tập viên'));
      expect(sentence(counter)).to.equal('');
      expect(textOf(counter)).to.contain('Chưa cập nhật.').and.not.to.contain('3.295');
      // Tests run on localhost, where editors try pages out.
      expect(textOf(counter)).to.contain(`Chỉ biên tập viên thấy: ${words}`).and.not.to.contain('bad-figure');
      expect(failed()).to.deep.equal([{ code: 'bad-figure' }]);
      await expect(counter).to.be.accessible();
    });
  }

  it('warns the editor in the console, once', async () => {
    const heard = warnings();
    for (let time = 0; time < 2; time += 1) {
      const counter = await show({ ...thaiNguyen, 'source-href': 'mailto:nobody' });
      await until(() => textOf(counter).includes('Chỉ biên tập viên'));
    }
    expect(heard()).to.equal('<tenmien-progress> bad-figure: source.url malformed (ERRORS.md#bad-figure)');
  });

  it('says that there is no figure, which is not 0, also without child content', async () => {
    const heard = warnings();
    const counter = await show({ province: 'ha-noi' }, {}, '\n');
    expect(textOf(counter)).to.equal(
      'Tên miền “.vn” của thành phố Hà Nội Chưa có số liệu. Chương trình Phổ cập tên miền quốc gia “.vn”',
    );
    expect(heard()).to.equal('');
    await expect(counter).to.be.accessible();
    await inEnglish(async () => {
      expect(textOf(await show({ province: 'ha-noi' }))).to.contain('No figure yet.');
    });
  });

  for (const [what, settings, words] of [
    ['a target that is no number', { target: 'nhiều' }, 'Chỉ tiêu (target) viết chưa đúng'],
    ['a target of 0', { target: '0' }, 'Chỉ tiêu (target) viết chưa đúng'],
    ['a target without its day', { 'target-by': undefined }, 'Thiếu ngày của chỉ tiêu (target-by).'],
    ['a day without a target', { target: undefined }, 'Thiếu chỉ tiêu (target).'],
  ] as const) {
    it(`leaves out ${what} and keeps the figure`, async () => {
      warnings();
      const failed = listenTo('tenmien-failed');
      const counter = await show({ ...thaiNguyen, ...settings });
      await until(() => sentence(counter));
      expect(sentence(counter)).to.equal('Số liệu gần nhất: 3.295 (31/3/2025, trước khi hợp nhất).');
      expect(textOf(counter)).to.contain(`Chỉ biên tập viên thấy: ${words}`);
      expect(failed()).to.deep.equal([{ code: 'bad-figure' }]);
    });
  }

  it('links to a source only when the address is safe', async () => {
    const heard = warnings();
    const counter = await show({ ...thaiNguyen, 'source-href': 'http://elsewhere.example/' });
    await until(() => sentence(counter));
    expect(find(counter, '.source a')).to.equal(null);
    expect(textOf(counter)).to.contain('Nguồn: Chỉ thị');
    expect(heard()).to.contain('bad-address');
    const script = await show({ ...thaiNguyen, 'source-href': 'javascript:alert(1)' });
    await until(() => textOf(script).includes('Chỉ biên tập viên'));
    expect(find(script, 'a')).to.equal(null);
    const own = await show({ ...thaiNguyen, 'source-href': '/tin-tuc' });
    expect(find<HTMLAnchorElement>(own, '.source a')!.href).to.equal(`${location.origin}/tin-tuc`);
  });

  it('warns of an unknown province, and shows the figure', async () => {
    const heard = warnings();
    const counter = await show({ ...thaiNguyen, province: 'atlantis' });
    await waitUntil(() => heard().includes('unknown-province'));
    expect(sentence(counter)).to.contain('3.295');
  });
});
