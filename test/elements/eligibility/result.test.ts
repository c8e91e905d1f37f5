import { expect, waitUntil } from '@open-wc/testing';
import { inEnglish, wordsOf } from '../../support.ts';
import { all, answer, button, hasButton, one, press, rows, settled, show, spoken, title, until } from './given.ts';

const mainAction = (element: Element) => one<HTMLAnchorElement>(element, '.actions .main');

/** Answers → verdict, its sign and colour, the words that must be there, and where the main button leads. */
const results: [name: string, answers: string[], sign: string, tone: string, heading: string, words: string[], door: string][] = [
  ['eligible', ['citizen', '20/11/2008', 'yes'], '✓', 'good', 'Bạn đủ điều kiện nhận một tên miền id.vn',
    ['2 năm đầu không mất phí duy trì', 'Ngày cuối để đăng ký: 31/12/2026. Còn 41 ngày.', 'Bạn 18 tuổi (quy định: từ đủ 18 đến 23) *', 'Điều 3', 'mới thấy ở một nguồn', 'Từ 20/11/2028, nếu được cấp hôm nay: 50.000 đ mỗi năm', 'Phí duy trì 2 năm đầu: 0 đ', '10.000 đ *', 'Thẻ căn cước', 'Kết quả tính theo ngày 20/11/2026 · thông tin cập nhật đến 20/11/2026', '* Chưa có hướng dẫn chính thức; nhà đăng ký xác nhận.'],
    'https://guongmatso.tenmien.vn/'],
  ['likely', ['citizen', '19/11/2003', 'yes'], '?', 'warn', 'Bạn có thể đủ điều kiện nhận một tên miền id.vn',
    ['Hãy đăng ký sớm', 'Nhà đăng ký xét hồ sơ và quyết định', 'Bạn 23 tuổi', 'Nếu hiểu là đến sinh nhật 23 tuổi: đến hết 19/11/2026 (không đạt)', 'Nếu hiểu là hết tuổi 23: đến hết 18/11/2027 (đạt)', 'chưa có giải đáp chính thức'],
    'https://guongmatso.tenmien.vn/'],
  ['not-yet', ['citizen', '21/11/2008'], '…', 'warn', 'Bạn chưa đến ngày nhận tên miền id.vn',
    ['từ 21/11/2026. Còn phải đợi 1 ngày.', 'Ngày cuối để đăng ký: 31/12/2026', 'Bạn 17 tuổi'], ''],
  ['pending-decision', ['citizen', '1/1/2009'], '…', 'warn', 'Đợt ưu đãi tiếp theo đang chờ quyết định',
    ['Đến 01/01/2027 bạn mới đủ 18 tuổi', 'Đến 20/11/2026 chưa có văn bản mới của Bộ Tài chính'], 'https://tenmien.vn/dang-ky-ten-mien'],
  ['not-eligible', ['citizen', '20/11/2002'], '✗', '', 'Bạn chưa thuộc diện miễn phí duy trì',
    ['Bạn 24 tuổi', 'có phí', '50.000 đ mỗi năm'], 'https://tenmien.vn/dang-ky-ten-mien'],
  ['a second name', ['citizen', '20/5/2006', 'no'], '✗', '', 'Bạn chưa thuộc diện miễn phí duy trì',
    ['Đây là tên miền id.vn đầu tiên', 'có phí'], 'https://tenmien.vn/dang-ky-ten-mien'],
  ['the anniversary', ['enterprise', '20/11/2025', 'yes'], '?', 'warn', 'Doanh nghiệp của bạn có thể đủ điều kiện nhận một tên miền biz.vn',
    ['Ngày cuối để đăng ký: 20/11/2026. Hôm nay là ngày cuối.', 'Nếu hiểu là không tính ngày tròn năm: đến hết 19/11/2026 (không đạt)', 'Nếu hiểu là tính cả ngày tròn năm: đến hết 20/11/2026 (đạt)', 'Bộ luật Dân sự 2015'],
    'https://thuonghieuso.tenmien.vn/'],
  ['expired', ['enterprise', '19/11/2025'], '✗', '', 'Doanh nghiệp của bạn đã quá 12 tháng kể từ ngày cấp giấy',
    ['Ngày cuối để đăng ký: 19/11/2026', 'có phí', '250.000 đ mỗi năm'], 'https://tenmien.vn/dang-ky-ten-mien'],
  ['a leap day', ['enterprise', '29/2/2024'], '✗', '', 'Doanh nghiệp của bạn đã quá 12 tháng kể từ ngày cấp giấy', ['Ngày cuối để đăng ký: 28/02/2025'],
    'https://tenmien.vn/dang-ky-ten-mien'],
  ['a household business', ['household', 'yes', 'yes'], '✓', 'good', 'Hộ kinh doanh của bạn đủ điều kiện nhận một tên miền biz.vn',
    ['nhà đăng ký sẽ kiểm tra', '250.000 đ mỗi năm', '100.000 đ', 'Giấy chứng nhận đăng ký hộ kinh doanh'], 'https://thuonghieuso.tenmien.vn/'],
  ['services-only', ['cooperative'], 'i', '', 'Hợp tác xã của bạn được miễn phí dịch vụ số, không gồm tên miền',
    ['website, email, hosting', 'Kế hoạch của UBND tỉnh Tuyên Quang', 'mới thấy ở một nguồn'], 'https://tenmien.vn/nha-dang-ky'],
  ['anybody else', ['other'], '✗', '', 'Bạn chưa thuộc diện miễn phí duy trì', ['có phí'], 'https://tenmien.vn/dang-ky-ten-mien'],
];

describe('<tenmien-eligibility> answers', () => {
  for (const [name, answers, sign, tone, heading, words, door] of results) {
    it(`${name}: sign, colour and words agree, every criterion has its document, one door stands out`, async () => {
      const element = await show();
      await answer(element, ...answers);
      expect(title(element)).to.equal(heading);
      expect(element.shadowRoot!.activeElement).to.equal(one(element, '.title'));
      // A focused heading alone is not read by every reader.
      expect(spoken(element)).to.equal(heading);
      expect(wordsOf(one(element, '.sign'))).to.equal(sign);
      expect(one(element, '.verdict').className.trim()).to.equal(`verdict ${tone}`.trim());
      const text = wordsOf(element);
      for (const word of words) expect(text).to.contain(word);
      for (const criterion of all(element, '.criteria > li')) {
        expect(wordsOf(criterion)).to.match(/^(✓|✗|\?)(Đạt|Không đạt|Chưa rõ|Chưa hỏi): /);
        expect(wordsOf(criterion)).to.match(/Thông tư|Kế hoạch/);
      }
      expect(all(element, '.main')).to.have.length(1);
      if (door) expect(mainAction(element).href).to.equal(door);
      else expect(wordsOf(mainAction(element))).to.equal('Thêm vào lịch');
      await expect(element).to.be.accessible();
    });
  }

  it('in English', () =>
    inEnglish(async () => {
      const element = await show();
      await answer(element, 'citizen', '19/11/2003', 'yes');
      await waitUntil(() => title(element) === 'You may be able to have one id.vn name');
      const text = wordsOf(element);
      for (const part of ['You are 23 (the rule: from 18 to 23)', 'Circular 64/2025/TT-BTC, article 3', '20 November 2028', 'VND 50,000', 'Last day to register: 31 December 2026. 41 days left.']) expect(text).to.contain(part);
      expect(text).to.not.match(/Tuổi|Thông tư|đăng ký/);
      await expect(element).to.be.accessible();
    }));

  it('pending for everybody from 01/01/2027 on, with both full fees, also where the day turns on the page', async () => {
    const element = await show({ today: '2026-12-31' });
    await answer(element, 'household', 'yes', 'yes');
    expect(wordsOf(element)).to.contain('Ngày cuối để đăng ký: 31/12/2026. Hôm nay là ngày cuối.');
    element.today = '2027-01-01';
    await settled(element);
    expect(title(element)).to.equal('Ưu đãi đã kết thúc ngày 31/12/2026');
    expect(wordsOf(element)).to.not.contain('đủ điều kiện nhận');
    const fresh = await show({ today: '2027-01-01' });
    for (const part of ['id.vn: lệ phí', 'biz.vn: lệ phí', 'Bộ Tài chính']) expect(wordsOf(fresh)).to.contain(part);
    await expect(fresh).to.be.accessible();
  });

  it('by a newer circular, where the page has one', async () => {
    const element = await show({ today: '2027-03-01' });
    element.policies = [
      {
        id: 'id-vn-2027', who: 'citizen', suffix: 'id.vn', from: '2027-01-01', until: '2030-12-31', freeYears: 2, services: [],
        limit: { minYears: 16, readings: [{ id: 'until-26th-birthday', years: 25 }] }, cites: [{ source: '1/2027/TT-BTC', article: '2' }],
      },
    ] as unknown as typeof element.policies;
    await settled(element);
    expect(rows(element)).to.have.length(5);
    await answer(element, 'citizen', '1/1/2010', 'yes');
    expect(title(element)).to.equal('Bạn đủ điều kiện nhận một tên miền id.vn');
    expect(wordsOf(element)).to.contain('Bạn 17 tuổi (quy định: từ đủ 16 đến 25)').and.to.contain('Thông tư 1/2027/TT-BTC, Điều 2');
  });

  it('nothing on a device whose clock is wrong', async () => {
    const element = await show({ today: '2020-01-01' });
    expect(title(element)).to.equal('Ngày trên máy này không đúng');
    expect(wordsOf(element)).to.contain('01/01/2020');
    await expect(element).to.be.accessible();
  });

  it('with whom to ask: the department of the plan, the place, the host’s telephone', async () => {
    const element = await show({ province: 'bac-kan', hotline: '(0275) 3.822.111' });
    await answer(element, 'cooperative');
    expect(wordsOf(element)).to.contain('Sở Khoa học và Công nghệ, tỉnh Thái Nguyên. Tỉnh Bắc Kạn nay thuộc tỉnh Thái Nguyên.');
    expect(one<HTMLAnchorElement>(element, '.phone').href).to.equal('tel:02753822111');
    element.hotline = '0208 3855 688 - 0912 345 678 (8h–17h), nhánh 3';
    await settled(element);
    expect(all<HTMLAnchorElement>(element, '.phone').map(({ href }) => href)).to.deep.equal(['tel:02083855688', 'tel:0912345678']);
    expect(wordsOf(element)).to.contain('0208 3855 688 - 0912 345 678 (8h–17h), nhánh 3');
    expect(wordsOf(await show({ today: '2027-01-01' }))).to.contain('VNNIC');
  });

  it('with the programme’s coordinator where no plan of the province itself names a department', async () => {
    const element = await show({ province: 'ben-tre' });
    await answer(element, 'cooperative');
    expect(wordsOf(element)).to.contain('Trung tâm Internet Việt Nam (VNNIC). Tỉnh Bến Tre nay thuộc tỉnh Vĩnh Long.').and.to.not.contain('Sở Khoa học');
  });

  it('begins again on request, and forgets', async () => {
    const element = await show();
    await answer(element, 'citizen', '20/5/2006', 'yes');
    await press(element, 'Làm lại');
    expect(title(element)).to.equal('Bạn đăng ký tên miền cho ai?');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.title'));
    expect(spoken(element)).to.equal('Đã xóa mọi câu trả lời.');
    expect(all<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.equal(false);
  });

  it('saves its days as a calendar file made on the spot', async () => {
    const saved: { name: string; text: Promise<string> }[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let blob: Blob | undefined;
    URL.createObjectURL = (made: Blob) => createObjectURL.call(URL, (blob = made));
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, text: blob!.text() });
    };
    try {
      const element = await show();
      await answer(element, 'citizen', '20/5/2006', 'yes');
      await press(element, 'Thêm vào lịch');
      await until(() => spoken(element) === 'Đã tạo tệp lịch.');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({ name }) => name)).to.deep.equal(['id.vn.ics']);
    const text = (await saved[0]!.text).replace(/\r\n /g, '');
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).to.deep.equal(['DTSTART;VALUE=DATE:20261231', 'DTSTART;VALUE=DATE:20281120']);
  });

  it('prints when asked', async () => {
    let printed = 0;
    const { print } = window;
    window.print = () => void printed++;
    try {
      const element = await show();
      await answer(element, 'household', 'yes', 'yes');
      button(element, 'In').click();
      await until(() => printed > 0);
      expect(spoken(element)).to.equal('');
    } finally {
      window.print = print;
    }
    expect(printed).to.equal(1);
  });
});

describe('<tenmien-eligibility for>', () => {
  it('leads to the form of the page with the suffix chosen', async () => {
    const form = document.createElement('tenmien-availability');
    form.id = 'ten';
    form.tabIndex = -1;
    document.body.append(form);
    try {
      const element = await show({ for: 'ten' });
      await answer(element, 'household', 'yes', 'yes');
      await press(element, 'Chọn tên miền biz.vn');
      expect((form as HTMLElement & { suffix?: string }).suffix).to.equal('biz.vn');
      expect(hasButton(element, 'Đăng ký biz.vn')).to.equal(false);
    } finally {
      form.remove();
    }
  });
});
