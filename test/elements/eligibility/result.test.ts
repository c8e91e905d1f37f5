import { expect } from '@open-wc/testing';
import { codeOf } from '../../../src/base/qr-code.ts';
import type { EligibilityElement } from '../../../src/elements/eligibility/eligibility.ts';
import { policies } from '../../../src/program/policies.ts';
import { citizens16To30, enterprises } from '../../program/offers.ts';
import { inEnglish, wordsOf } from '../../support.ts';
import { answer, press, rows, settled, show, title, until } from './checker-on-page.ts';
import { all, button, findButton, has, one, spoken } from '../../shadow.ts';
import { waitUntil } from '../../wait-until.ts';

const mainAction = (element: Element) => one<HTMLAnchorElement>(element, '.main');

/** Answers → verdict, its sign and colour, the words that must be there, and where the main button leads. */
const results: [
  name: string,
  answers: string[],
  sign: string,
  tone: string,
  heading: string,
  words: string[],
  door: string,
][] = [
  [
    'eligible',
    ['citizen', '20/11/2008', 'yes'],
    '✓',
    'good',
    'Bạn đủ điều kiện nhận một tên miền id.vn',
    [
      '2 năm đầu không mất phí duy trì',
      'Ngày cuối để đăng ký: 31/12/2026. Còn 41 ngày.',
      'Bạn 18 tuổi (quy định: từ đủ 18 đến 23) *',
      'Điều 3',
      'mới thấy ở một nguồn',
      'Phí duy trì năm 1–2 0 đ',
      'Lệ phí đăng ký, một lần 10.000 đ *',
      'Phí duy trì từ 20/11/2028 50.000 đ mỗi năm',
      'Chọn tên, ví dụ nguyenthihoa.id.vn',
      'Chuẩn bị thẻ căn cước (chụp hai mặt), ảnh chân dung *',
      'Đăng ký tại guongmatso.tenmien.vn',
      'Vì sao? 4/4 điều kiện đạt',
      'Kết quả tính theo ngày 20/11/2026 · thông tin cập nhật đến 20/11/2026',
      '* Chưa có hướng dẫn chính thức; nhà đăng ký xác nhận.',
    ],
    'https://guongmatso.tenmien.vn/',
  ],
  [
    'likely',
    ['citizen', '19/11/2003', 'yes'],
    '?',
    'warn',
    'Bạn có thể đủ điều kiện nhận một tên miền id.vn',
    [
      'Hãy đăng ký ngay hôm nay; nhà đăng ký sẽ cho biết',
      'Nhà đăng ký xét hồ sơ và quyết định',
      'Bạn 23 tuổi',
      'Nếu hiểu là đến sinh nhật 23 tuổi thì đã hết hạn ngày 19/11/2026; nếu hiểu là hết tuổi 23 thì còn đến hết 18/11/2027.',
      'chưa có giải đáp chính thức',
      'Vì sao? 3/4 điều kiện đạt',
    ],
    'https://guongmatso.tenmien.vn/',
  ],
  [
    'not-yet',
    ['citizen', '21/11/2008'],
    '…',
    'warn',
    'Bạn chưa đến ngày nhận tên miền id.vn',
    [
      'từ 21/11/2026. Còn phải đợi 1 ngày.',
      'Ngày cuối để đăng ký: 31/12/2026',
      'Bạn 17 tuổi',
      'Từ 21/11/2026, đăng ký tại guongmatso.tenmien.vn',
      'Phí duy trì năm 1–2 0 đ',
      'Phí duy trì từ năm 3 50.000 đ mỗi năm',
    ],
    '',
  ],
  [
    'pending-decision',
    ['citizen', '1/1/2009'],
    '…',
    'warn',
    'Đợt ưu đãi tiếp theo đang chờ quyết định',
    ['Đến 01/01/2027 bạn mới đủ 18 tuổi', 'Đến 20/11/2026 chưa có văn bản mới của Bộ Tài chính'],
    'https://tenmien.vn/dang-ky-ten-mien',
  ],
  [
    'not-eligible',
    ['citizen', '20/11/2002'],
    '✗',
    '',
    'Bạn chưa thuộc diện miễn phí duy trì',
    [
      'Bạn 24 tuổi',
      'Đăng ký id.vn, có phí (50.000 đ mỗi năm)',
      'Phí duy trì id.vn 50.000 đ mỗi năm',
      'Bạn có doanh nghiệp mới (dưới 12 tháng) hoặc hộ kinh doanh?',
      'Đăng ký có phí tại tenmien.vn',
    ],
    'https://tenmien.vn/dang-ky-ten-mien',
  ],
  [
    'a second name',
    ['citizen', '20/5/2006', 'no'],
    '✗',
    '',
    'Bạn chưa thuộc diện miễn phí duy trì',
    ['Đây là tên miền id.vn đầu tiên của bạn', 'có phí'],
    'https://tenmien.vn/dang-ky-ten-mien',
  ],
  [
    'the anniversary',
    ['enterprise', '20/11/2025', 'yes'],
    '?',
    'warn',
    'Doanh nghiệp của bạn có thể đủ điều kiện nhận một tên miền biz.vn',
    [
      'Ngày cuối để đăng ký: 20/11/2026. Hôm nay là ngày cuối.',
      'Nếu hiểu là không tính ngày tròn năm thì đã hết hạn ngày 19/11/2026; nếu hiểu là tính cả ngày tròn năm thì còn đến hết 20/11/2026.',
      'Bộ luật Dân sự 2015',
    ],
    'https://thuonghieuso.tenmien.vn/',
  ],
  [
    'expired',
    ['enterprise', '19/11/2025'],
    '✗',
    '',
    'Doanh nghiệp của bạn đã quá 12 tháng kể từ ngày cấp giấy',
    ['Ngày cuối để đăng ký: 19/11/2026', 'có phí', '250.000 đ mỗi năm'],
    'https://tenmien.vn/dang-ky-ten-mien',
  ],
  [
    'a leap day',
    ['enterprise', '29/2/2024'],
    '✗',
    '',
    'Doanh nghiệp của bạn đã quá 12 tháng kể từ ngày cấp giấy',
    ['Ngày cuối để đăng ký: 28/02/2025'],
    'https://tenmien.vn/dang-ky-ten-mien',
  ],
  [
    'a household business',
    ['household', 'yes', 'yes'],
    '✓',
    'good',
    'Hộ kinh doanh của bạn đủ điều kiện nhận một tên miền biz.vn',
    [
      'nhà đăng ký sẽ kiểm tra',
      '250.000 đ mỗi năm',
      '100.000 đ',
      'Chuẩn bị giấy chứng nhận đăng ký hộ kinh doanh',
      'ví dụ chetancuong.biz.vn',
    ],
    'https://thuonghieuso.tenmien.vn/',
  ],
  [
    'services-only',
    ['cooperative'],
    'i',
    '',
    'Hợp tác xã của bạn được miễn phí dịch vụ số, không gồm tên miền',
    ['website, email, hosting', 'Kế hoạch của UBND tỉnh Tuyên Quang', 'mới thấy ở một nguồn'],
    'https://tenmien.vn/nha-dang-ky',
  ],
  [
    'anybody else',
    ['other'],
    '✗',
    '',
    'Bạn chưa thuộc diện miễn phí duy trì',
    ['có phí'],
    'https://tenmien.vn/dang-ky-ten-mien',
  ],
];

describe('<tenmien-eligibility> with a result', () => {
  for (const [name, answers, sign, tone, heading, words, door] of results) {
    it(`shows ${name}: sign, colour and words agree, every criterion has its document, one action stands out`, async () => {
      const element = await show();
      await answer(element, ...answers);
      expect(title(element)).to.equal(heading);
      await until(() => element.shadowRoot!.activeElement === one(element, '.title'));
      // The focus says it; from the status it would be heard twice.
      expect(spoken(element)).to.equal('');
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

  it('shows the result in English', () =>
    inEnglish(async () => {
      const element = await show();
      await answer(element, 'citizen', '19/11/2003', 'yes');
      await waitUntil(() => title(element) === 'You may be able to claim one id.vn name');
      const text = wordsOf(element);
      for (const part of [
        'You are 23 (the rule: from 18 to 23)',
        'Circular 64/2025/TT-BTC, article 3',
        '20 November 2028',
        'VND 50,000',
        'Last day to register: 31 December 2026. 41 days left.',
      ])
        expect(text).to.contain(part);
      expect(text).to.not.match(/Tuổi|Thông tư|đăng ký/);
      await expect(element).to.be.accessible();
    }));

  it('shows “pending” for everybody from 01/01/2027 on, with both full fees, also when the day changes on the page', async () => {
    const element = await show({ today: '2026-12-31' });
    await answer(element, 'household', 'yes', 'yes');
    expect(wordsOf(element)).to.contain('Ngày cuối để đăng ký: 31/12/2026. Hôm nay là ngày cuối.');
    element.today = '2027-01-01';
    await settled(element);
    expect(title(element)).to.equal('Ưu đãi đã kết thúc ngày 31/12/2026');
    expect(wordsOf(element)).to.not.contain('đủ điều kiện nhận');
    const fresh = await show({ today: '2027-01-01' });
    for (const part of [
      'Lệ phí đăng ký id.vn, một lần 10.000 đ',
      'Lệ phí đăng ký biz.vn, một lần 100.000 đ',
      'Bộ Tài chính',
    ])
      expect(wordsOf(fresh)).to.contain(part);
    await expect(fresh).to.be.accessible();
  });

  it('follows a newer circular that the page sets', async () => {
    const element = await show({ today: '2027-03-01' });
    element.policies = [
      {
        id: 'id-vn-2027',
        who: 'citizen',
        suffix: 'id.vn',
        from: '2027-01-01',
        until: '2030-12-31',
        freeYears: 2,
        services: [],
        limit: { minYears: 16, readings: [{ id: 'until-26th-birthday', years: 25 }] },
        cites: [{ source: '1/2027/TT-BTC', article: '2' }],
      },
    ] as unknown as typeof element.policies;
    await settled(element);
    expect(rows(element)).to.have.length(5);
    await answer(element, 'citizen', '1/1/2010', 'yes');
    expect(title(element)).to.equal('Bạn đủ điều kiện nhận một tên miền id.vn');
    expect(wordsOf(element))
      .to.contain('Bạn 17 tuổi (quy định: từ đủ 16 đến 25)')
      .and.to.contain('Thông tư 1/2027/TT-BTC, Điều 2');
  });

  it('shows that the offer for one kind was cut short by a document, while others continue', async () => {
    const cut = { ...enterprises, until: '2026-12-15', endedBy: [{ source: '12/2027/TT-BTC', article: '5' }] };
    const element = await show({ today: '2026-12-16' });
    element.policies = [cut, citizens16To30] as unknown as typeof element.policies;
    await settled(element);
    await answer(element, 'enterprise');
    expect(title(element)).to.equal('Ưu đãi cho doanh nghiệp mới (dưới 24 tháng) đã kết thúc ngày 15/12/2026');
    expect(wordsOf(one(element, '.verdict .sign'))).to.equal('✗');
    expect(wordsOf(one(element, '.verdict'))).to.contain(
      'Kết thúc sớm theo Thông tư 12/2027/TT-BTC, Điều 5. Bạn vẫn đăng ký được, có phí.',
    );
    expect(wordsOf(element))
      .to.contain('Đợt ưu đãi từ 01/01/2026 đến hết 15/12/2026')
      .and.to.contain('Bạn là công dân từ đủ 16 đến 30 tuổi?')
      .and.to.not.contain('chưa thuộc diện');
    expect(mainAction(element).href).to.equal('https://tenmien.vn/dang-ky-ten-mien');
    await expect(element).to.be.accessible();
    // Where none is left, the document is no less there.
    element.today = '2027-01-02';
    await settled(element);
    expect(title(element)).to.equal('Ưu đãi đã kết thúc ngày 15/12/2026');
    expect(wordsOf(one(element, '.verdict')))
      .to.contain('Kết thúc sớm theo Thông tư 12/2027/TT-BTC, Điều 5.')
      .and.to.not.contain('chưa có văn bản');
  });

  it('shows that the offer for one kind has ended, or is still to come, while others continue', async () => {
    const ended = { ...enterprises, until: '2026-12-15' };
    const element = await show({ today: '2026-12-16' });
    element.policies = [ended, citizens16To30] as unknown as typeof element.policies;
    await settled(element);
    await answer(element, 'enterprise');
    expect(title(element)).to.equal('Ưu đãi cho doanh nghiệp mới (dưới 24 tháng) đã kết thúc ngày 15/12/2026');
    expect(wordsOf(one(element, '.verdict')))
      .to.contain('Bạn vẫn đăng ký được, có phí.')
      .and.to.not.contain('sớm');
    element.policies = [
      ended,
      { ...ended, from: '2026-12-20', until: '2026-12-31' },
      citizens16To30,
    ] as unknown as typeof element.policies;
    await settled(element);
    expect(title(element)).to.equal('Đợt ưu đãi mới bắt đầu ngày 20/12/2026');
    expect(wordsOf(one(element, '.verdict'))).to.contain('Dành cho: Doanh nghiệp mới (dưới 24 tháng).');
  });

  it('offers to check for another kind in English words', () =>
    inEnglish(async () => {
      const element = await show();
      await answer(element, 'citizen', '20/11/1974');
      await waitUntil(() => findButton(element, 'Check for my household business'));
      expect(!!findButton(element, 'Check for my company')).to.equal(true);
      expect(wordsOf(element)).to.match(/There is an offer for new companies .+ or household business\./);
    }));

  it('draws no frame around its small buttons in forced colours, for the frame would touch their words', async () => {
    const element = await show();
    const rules = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const forced = rules.filter(
      (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && /forced-colors/.test(rule.conditionText),
    );
    const texts = forced.flatMap((rule) => [...rule.cssRules].map(({ cssText }) => cssText));
    expect(texts.filter((text) => /^\.quiet \{.*border-color: canvas/i.test(text))).to.have.length(1);
  });

  it('shows in English that the offer for one kind has ended', () =>
    inEnglish(async () => {
      const cut = { ...enterprises, until: '2026-12-15', endedBy: [{ source: '12/2027/TT-BTC', article: '5' }] };
      const element = await show({ today: '2026-12-16' });
      element.policies = [cut, citizens16To30] as unknown as typeof element.policies;
      await answer(element, 'enterprise');
      await waitUntil(() => title(element).startsWith('The offer for'));
      expect(wordsOf(one(element, '.verdict')))
        .to.contain('ended on 15 December 2026')
        .and.to.contain('It was cut short by Circular 12/2027/TT-BTC, article 5. You can still register, at a fee.');
    }));

  it('shows no result on a device whose clock is wrong', async () => {
    const element = await show({ today: '2020-01-01' });
    expect(title(element)).to.equal('Ngày trên máy này không đúng');
    expect(wordsOf(element)).to.contain('01/01/2020');
    await expect(element).to.be.accessible();
  });

  it('names the contact: the department of the plan, the place, the host’s telephone', async () => {
    const element = await show({ province: 'bac-kan', hotline: '(0275) 3.822.111' });
    await answer(element, 'cooperative');
    expect(wordsOf(element)).to.contain(
      'Sở Khoa học và Công nghệ tỉnh Thái Nguyên. Tỉnh Bắc Kạn nay thuộc tỉnh Thái Nguyên.',
    );
    expect(one<HTMLAnchorElement>(element, '.phone').href).to.equal('tel:02753822111');
    element.hotline = '0208 3855 688 - 0912 345 678 (8h–17h), nhánh 3';
    await settled(element);
    expect(all<HTMLAnchorElement>(element, '.phone').map(({ href }) => href)).to.deep.equal([
      'tel:02083855688',
      'tel:0912345678',
    ]);
    expect(wordsOf(element)).to.contain('0208 3855 688 - 0912 345 678 (8h–17h), nhánh 3');
    expect(wordsOf(await show({ today: '2027-01-01' }))).to.contain('VNNIC');
  });

  it('names the programme’s coordinator when no plan of the province names a department', async () => {
    const element = await show({ province: 'ben-tre' });
    await answer(element, 'cooperative');
    expect(wordsOf(element))
      .to.contain('Trung tâm Internet Việt Nam (VNNIC). Tỉnh Bến Tre nay thuộc tỉnh Vĩnh Long.')
      .and.to.not.contain('Sở Khoa học');
  });

  it('starts again on request, and forgets the answers', async () => {
    const element = await show();
    await answer(element, 'citizen', '20/5/2006', 'yes');
    await press(element, 'Làm lại từ đầu');
    expect(title(element)).to.equal('Bạn đăng ký tên miền cho ai?');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.title'));
    expect(spoken(element)).to.equal('Đã xóa mọi câu trả lời.');
    expect(all<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.equal(false);
  });

  it('saves the dates of the result as a calendar file', async () => {
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
      await until(() => spoken(element) === 'Đã lưu tệp lịch. Mở tệp để thêm vào lịch.');
      // Seen right below the buttons, and heard once.
      expect(wordsOf(one(element, '.small-ones + .done'))).to.equal('✓ Đã lưu tệp lịch. Mở tệp để thêm vào lịch.');
      expect(one(element, '.done p').ariaHidden).to.equal('true');
      expect(one(element, '[role=status]').className).to.equal('hidden-text');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({ name }) => name)).to.deep.equal(['id.vn.ics']);
    const text = (await saved[0]!.text).replace(/\r\n /g, '');
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).to.deep.equal([
      'DTSTART;VALUE=DATE:20261231',
      'DTSTART;VALUE=DATE:20281120',
    ]);
  });
});

describe('an eligibility result', () => {
  const SCREEN = 740;

  /** A telephone's width, and no space around. */
  async function onTelephone(attributes: Record<string, string>): Promise<EligibilityElement> {
    const element = await show(attributes);
    Object.assign(element.style, { width: '336px', position: 'absolute', top: '0', left: '12px' });
    return element;
  }

  for (const desk of [false, true]) {
    for (const [name, answers] of results) {
      it(`has its main button on the first screen of a telephone: ${name}${desk ? ', at a counter' : ''}`, async () => {
        const element = await onTelephone(desk ? { desk: '' } : {});
        await answer(element, ...answers);
        expect(all(element, '.main')).to.have.length(1);
        const bottom = mainAction(element).getBoundingClientRect().bottom - element.getBoundingClientRect().top;
        expect(bottom).to.be.greaterThan(44).and.below(SCREEN);
        expect(element.scrollWidth).to.be.at.most(336);
      });
    }
  }

  for (const [today, heading] of [
    ['2027-01-01', 'Ưu đãi đã kết thúc ngày 31/12/2026'],
    ['2027-06-15', 'Ưu đãi đã kết thúc ngày 31/12/2026'],
  ] as const) {
    it(`has its main button on the first screen of a telephone on ${today}, when it needs no question`, async () => {
      const element = await onTelephone({ today });
      await until(() => has(element, '.main'));
      expect(title(element)).to.equal(heading);
      expect(mainAction(element).getBoundingClientRect().bottom).to.be.below(SCREEN);
    });
  }

  it('has its parts in the order in which people ask', async () => {
    const element = await show();
    await answer(element, 'citizen', '20/5/2006', 'yes');
    const parts = ['.verdict', '.main', 'ol', 'dl', 'details', '.answer', '.small-ones', '.body > p:last-child'].map(
      (part) => one(element, part),
    );
    for (const [index, part] of parts.slice(1).entries()) {
      expect(
        parts[index]!.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING,
        part.className,
      ).to.not.equal(0);
    }
    expect(wordsOf(parts.at(-1)!)).to.contain('Kết quả tính theo ngày 20/11/2026 · thông tin cập nhật đến 20/11/2026.');
    expect(all(element, '.small-ones .button').map(wordsOf)).to.deep.equal([
      'In kết quả',
      'Thêm vào lịch',
      'Chia sẻ',
      'Làm lại từ đầu',
    ]);
  });

  it('shows its reasons unfolded unless it is “yes”', async () => {
    for (const [answers, open] of [
      [['citizen', '20/5/2006', 'yes'], false],
      [['citizen', '19/11/2003', 'yes'], true],
      [['citizen', '20/11/1974'], true],
      [['other'], true],
    ] as const) {
      const element = await show();
      await answer(element, ...answers);
      expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(open);
    }
  });

  it('leads people without an offer to the offers for others, while those stand', async () => {
    const element = await show();
    await answer(element, 'citizen', '20/11/1974');
    expect(!!findButton(element, 'Kiểm tra cho doanh nghiệp')).to.equal(true);
    expect(!!findButton(element, 'Kiểm tra cho bản thân tôi')).to.equal(false);
    await press(element, 'Kiểm tra cho hộ kinh doanh');
    expect(title(element)).to.equal('Hộ kinh doanh có giấy chứng nhận đăng ký không?');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.title'));
    await answer(element, 'yes', 'yes');
    expect(title(element)).to.equal('Hộ kinh doanh của bạn đủ điều kiện nhận một tên miền biz.vn');
    expect(wordsOf(element)).to.not.contain('thuộc diện khác');
    // Where only citizens have an offer, nothing leads to a shop's.
    const alone = await show();
    alone.policies = policies.filter(({ who }) => who === 'citizen');
    await settled(alone);
    await answer(alone, 'citizen', '20/11/1974');
    expect(wordsOf(alone)).to.not.contain('Kiểm tra cho');
    await answer(await show({ today: '2027-01-01' }));
    expect(wordsOf(await show({ today: '2027-01-01' }))).to.not.contain('Kiểm tra cho');
  });

  it('saves the day for people who must wait: in the calendar, or on paper at a counter', async () => {
    const element = await show();
    await answer(element, 'citizen', '21/11/2008');
    expect(wordsOf(mainAction(element))).to.equal('Thêm vào lịch');
    expect(all(element, '.small-ones .button').map(wordsOf)).to.deep.equal(['In kết quả', 'Chia sẻ', 'Làm lại từ đầu']);
    const counter = await show({ desk: '' });
    await answer(counter, 'citizen', '21/11/2008');
    expect(wordsOf(mainAction(counter))).to.equal('In kết quả');
  });
});

describe('a printed eligibility result', () => {
  const { print } = window;
  afterEach(() => {
    window.print = print;
    dispatchEvent(new Event('afterprint'));
  });

  /** The sheet while the dialog is open. */
  async function printed(element: EligibilityElement): Promise<{ words: string; root: ShadowRoot }> {
    let sheet: HTMLElement | null = null;
    window.print = () => void (sheet = document.querySelector('.tenmien-sheet'));
    button(element, 'In kết quả').click();
    await until(() => !!sheet);
    return { words: wordsOf(sheet!), root: sheet!.shadowRoot! };
  }

  it('stands on a sheet of its own, with every reason and the portal’s QR code, without a date of the person', async () => {
    const element = await show({ province: 'thai-nguyen', hotline: '0208 385 5555', desk: '' });
    await answer(element, 'citizen', '20/5/2006', 'yes');
    const { words, root } = await printed(element);
    for (const part of [
      'Bạn đủ điều kiện nhận một tên miền id.vn',
      'Đăng ký tại: https://guongmatso.tenmien.vn',
      'Đợt ưu đãi từ 01/7/2025',
      'Sở Khoa học và Công nghệ tỉnh Thái Nguyên',
      '0208 385 5555',
      'Kết quả tính theo ngày',
    ]) {
      expect(words).to.contain(part);
    }
    expect(root.innerHTML).to.not.contain('2006').and.to.not.contain('<button');
    expect([...root.querySelectorAll('details')].every(({ open }) => open)).to.equal(true);
    const { size, path } = codeOf('https://guongmatso.tenmien.vn');
    expect(root.querySelector('.code')!.getAttribute('viewBox')).to.equal(`0 0 ${size} ${size}`);
    expect(root.querySelector('.code path')!.getAttribute('d')).to.equal(path);
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.tenmien-sheet')).to.equal(null);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
    expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(false);
    expect(spoken(element)).to.equal('');
  });

  it('lists the registrars when a cooperative gets services', async () => {
    const element = await show();
    await answer(element, 'cooperative');
    const { words, root } = await printed(element);
    expect(words).to.contain('https://tenmien.vn/nha-dang-ky');
    expect(root.querySelector('.code path')!.getAttribute('d')).to.equal(codeOf('https://tenmien.vn/nha-dang-ky').path);
  });
});

describe('<tenmien-eligibility for="…">', () => {
  it('links to the form of the page, with the suffix chosen', async () => {
    const form = document.createElement('tenmien-availability');
    form.id = 'ten';
    form.tabIndex = -1;
    document.body.append(form);
    try {
      const element = await show({ for: 'ten' });
      await answer(element, 'household', 'yes', 'yes');
      await press(element, 'Chọn tên miền biz.vn');
      expect((form as HTMLElement & { suffix?: string }).suffix).to.equal('biz.vn');
      expect(!!findButton(element, 'Đăng ký biz.vn')).to.equal(false);
      const refused = await show({ for: 'ten' });
      await answer(refused, 'citizen', '20/11/1974');
      expect(wordsOf(mainAction(refused))).to.equal('Chọn tên miền id.vn, có phí (50.000 đ mỗi năm)');
    } finally {
      form.remove();
    }
  });
});
