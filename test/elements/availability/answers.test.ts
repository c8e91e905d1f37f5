import { expect, fixture, html } from '@open-wc/testing';
import { ownFile } from '../../../src/elements/programme.ts';
import { stopClock } from '../../clock.ts';
import { listenTo, textOf, wordsOf } from '../../support.ts';
import { answered, ask, AT, fake, input, offered, show, showAnswer, TODAY, type, whole } from './form-on-page.ts';
import { all, button, one, spoken } from '../../shadow.ts';
import { waitUntil } from '../../wait-until.ts';

const FREE = /còn đăng ký được|còn trống/;

describe('<tenmien-availability>: the answer about a name', () => {
  it('is absent, and promises nothing, before a person asks', async () => {
    const element = await show();
    expect(wordsOf(element)).to.contain('Tên bạn muốn');
    expect(wordsOf(element)).not.to.match(FREE);
    expect(all(element, '.band')).to.be.empty;
    expect(all(element, 'option').map((option) => wordsOf(option))).to.deep.equal(['.id.vn', '.biz.vn']);
    await expect(element).to.be.accessible();
  });

  describe('without a service to ask', () => {
    it('says that the name is valid, that nobody looked it up, and where to go', async () => {
      const heard = listenTo('tenmien-checked');
      const element = await show();
      await ask(element, 'chetancuong.biz.vn');
      expect(wordsOf(one(element, 'h3'))).to.equal('chetancuong.biz.vn viết đúng quy tắc');
      expect(wordsOf(element)).to.contain(
        'Trang này không tra được tên đã có người đăng ký chưa. Tra tại tracuutenmien.gov.vn hoặc hỏi nhà đăng ký.',
      );
      expect(textOf(one(element, '.band'))).to.contain('nhà\u00a0đăng\u00a0ký');
      expect(wordsOf(element)).not.to.match(FREE);
      expect(heard()).to.deep.equal([{ state: 'unknown', suffix: 'biz.vn' }]);
      await expect(element).to.be.accessible();
    });

    it('links to one place to register, then to the registry’s look-up, and explains the first press', async () => {
      for (const [name, today, door] of [
        ['chetancuong.biz.vn', TODAY, 'https://thuonghieuso.tenmien.vn'],
        ['dao.id.vn', TODAY, 'https://guongmatso.tenmien.vn'],
        ['dao.id.vn', '2027-01-01', 'https://tenmien.vn/dang-ky-ten-mien'],
        ['dao.com.vn', TODAY, 'https://tenmien.vn/dang-ky-ten-mien'],
      ] as const) {
        const element = await show({ today });
        await ask(element, name);
        const links = all<HTMLAnchorElement>(element, '.steps a');
        expect(links.map((link) => [wordsOf(link), link.getAttribute('href')])).to.deep.equal([
          [`Chép tên và đăng ký tại ${new URL(door).host}`, door],
          ['Chép tên và tra tại tracuutenmien.gov.vn', 'https://tracuutenmien.gov.vn'],
        ]);
        expect(links.map((link) => link.matches('.main'))).to.deep.equal([true, false]);
        await expect(element).to.be.accessible();
      }
    });

    it('shows the answer and its main steps first; the rest comes below them', async () => {
      const element = await show({ province: 'thai-nguyen' });
      await type(element, 'chetancuong.biz.vn');
      one(element, '.form .main').click();
      await element.updateComplete;
      const steps = one(element, '.steps');
      const { top } = steps.getBoundingClientRect();
      expect(wordsOf(one(element, 'h3'))).to.equal('chetancuong.biz.vn viết đúng quy tắc');
      expect(all(element, '.fee, .places, .name')).to.be.empty;
      await whole(element);
      expect(all(element, '.fee, .places')).to.have.length(3);
      expect(offered(element)).to.have.length(3);
      expect(one(element, '.steps')).to.equal(steps);
      expect(steps.getBoundingClientRect().top).to.equal(top);
      // Later answers come in one piece, so that nothing disappears in between.
      button(element, offered(element)[0]!).click();
      await element.updateComplete;
      expect(all(element, '.fee, .places')).to.have.length(3);
    });

    it('links to the eligibility checker, on the same page or at the scripts’ host, while an offer stands', async () => {
      const way = (element: Element) => element.shadowRoot!.querySelector<HTMLAnchorElement>('.entitled');
      const attributes = { province: 'thai-nguyen', programme: 'none' };
      const nowhere = await show(attributes);
      await ask(nowhere, 'dao.id.vn');
      expect(way(nowhere)).to.equal(null);
      ownFile.address = 'https://host.example/data/programme.json';
      try {
        for (const [today, expected] of [
          [TODAY, 'https://host.example/e/eligibility/vi/thai-nguyen'],
          ['2027-01-01', undefined],
        ] as const) {
          const element = await show({ ...attributes, today });
          await ask(element, 'dao.id.vn');
          expect(way(element)?.href).to.equal(expected);
          if (expected) expect(wordsOf(way(element)!)).to.equal('Tôi có thuộc diện không?');
        }
      } finally {
        ownFile.address = '';
      }
      const checker = await fixture<HTMLElement>(html`<tenmien-eligibility>x</tenmien-eligibility>`);
      checker.attachShadow({ mode: 'open' }).innerHTML = '<input />';
      const element = await show(attributes);
      await ask(element, 'dao.id.vn');
      way(element)!.click();
      expect(document.activeElement).to.equal(checker);
      expect(location.hash).to.equal('');
    });

    it('folds the registrars in alphabetical order, those of the programme apart, all in the same tab', async () => {
      const element = await show();
      await ask(element, 'chetancuong.biz.vn');
      const fold = one<HTMLDetailsElement>(element, '.places').closest('details')!;
      expect(fold.open).to.equal(false);
      expect(wordsOf(fold.querySelector('summary')!)).to.equal('10 nhà đăng ký khác');
      fold.open = true;
      await expect(element).to.be.accessible();
      expect([...fold.querySelectorAll('h3')].map((heading) => wordsOf(heading))).to.deep.equal([
        'Nhà đăng ký tham gia chương trình (9) *',
        'Nhà đăng ký khác (1)',
      ]);
      const lists = all(element, '.places').map((list) => [...list.querySelectorAll('a')]);
      expect(lists.map(({ length }) => length)).to.deep.equal([9, 1]);
      for (const links of lists) {
        const names = links.map((link) => wordsOf(link));
        expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'vi')));
        for (const link of links) expect([link.protocol, link.target]).to.deep.equal(['https:', '']);
      }
      expect(one(element, '.fee').compareDocumentPosition(fold)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    it('lists the registrars together when no offer stands', async () => {
      const element = await show({ today: '2027-01-01' });
      await ask(element, 'dao.id.vn');
      expect(all(element, '.places')).to.have.length(1);
      expect(all(element, '.places a')).to.have.length(10);
      expect(wordsOf(element)).not.to.contain('tham gia chương trình');
    });

    it('offers three spare names, whole, and checks the one that is tapped', async () => {
      const heard = listenTo('tenmien-checked');
      const element = await show({ province: 'thai-nguyen' });
      await ask(element, 'chetancuong.biz.vn');
      expect(wordsOf(element)).to.contain('Tên dự phòng');
      expect(offered(element)).to.deep.equal([
        'trang-chetancuong.biz.vn',
        'chetancuongtn.biz.vn',
        'chetancuong-online.biz.vn',
      ]);
      button(element, 'chetancuongtn.biz.vn').click();
      await element.updateComplete;
      await element.updateComplete;
      expect(wordsOf(one(element, 'h3'))).to.equal('chetancuongtn.biz.vn viết đúng quy tắc');
      expect(offered(element))
        .to.have.length(3)
        .and.to.include('chetancuong.biz.vn')
        .and.not.to.include('chetancuongtn.biz.vn');
      expect(heard()).to.have.length(2);
    });
  });

  describe('fees', () => {
    const fee = async (name: string, today = TODAY) => {
      const element = await show({ today });
      await ask(element, name);
      return wordsOf(one(element, '.fee'));
    };

    it('names the State fee and the free years while an offer stands, and the costs that the fee leaves out', async () => {
      expect(await fee('dao.id.vn'))
        .to.contain('Phí duy trì 50.000 đ mỗi năm.')
        .and.to.contain('một lần 10.000 đ *.')
        .and.to.contain('Công dân từ đủ 18 đến 23 tuổi: miễn phí duy trì 2 năm đầu')
        .and.to.contain('Đăng ký từ 01/7/2025 đến hết 31/12/2026.');
      expect(await fee('chetancuong.biz.vn'))
        .to.contain('250.000 đ mỗi năm.')
        .and.to.contain('Doanh nghiệp mới (dưới 12 tháng), hộ kinh doanh: miễn phí duy trì 2 năm đầu')
        .and.to.contain('chưa gồm dịch vụ của nhà đăng ký và thuế GTGT')
        .and.to.contain('64/2025/TT-BTC');
    });

    it('names the fee from the first year when no offer stands for the suffix or the day', async () => {
      expect(await fee('chetancuong.com.vn')).to.contain('250.000 đ mỗi năm, nộp từ năm đầu');
      expect(await fee('dao.id.vn', '2026-12-31')).to.contain('2 năm đầu');
      expect(await fee('dao.id.vn', '2027-01-01'))
        .to.contain('50.000 đ mỗi năm, nộp từ năm đầu')
        .and.not.to.contain('miễn phí');
    });

    it('links to the programme only while its offer stands', async () => {
      for (const [today, expected] of [
        [TODAY, 1],
        ['2027-01-01', 0],
      ] as const) {
        const element = await show({ today });
        await ask(element, 'dao.id.vn');
        expect(all(element, 'a[href="https://guongmatso.tenmien.vn"]')).to.have.length(expected);
        expect(wordsOf(element).includes('*')).to.equal(expected === 1);
      }
    });

    it('uses the host’s own offers in place of the release’s', async () => {
      const offer = {
        id: 'own',
        who: 'citizen',
        suffix: 'id.vn',
        from: '2027-03-01',
        until: '2027-12-31',
        freeYears: 3,
        services: [],
        cites: [{ source: '1/2027/TT-BTC' }],
      };
      const element = await show({ today: '2027-06-01' });
      element.policies = [offer] as never;
      await ask(element, 'dao.id.vn');
      expect(wordsOf(one(element, '.fee')))
        .to.contain('Công dân Việt Nam: miễn phí duy trì 3 năm đầu')
        .and.to.contain('Đăng ký từ 01/3/2027 đến hết 31/12/2027')
        .and.to.contain('1/2027/TT-BTC');
      await ask(element, 'dao.biz.vn');
      expect(wordsOf(one(element, '.fee'))).to.contain('nộp từ năm đầu');
    });

    it('says when sources disagree, and when no fee is known', async () => {
      expect(await fee('ten.hanoi.vn')).to.contain('50.000 đ (có nguồn ghi 100.000 đ)');
      expect(await fee('ten.ap.vn')).to.contain('hãy hỏi nhà đăng ký');
    });
  });

  describe('an invalid name', () => {
    it('gets the rule and the wrong character, and a corrected name in one tap', async () => {
      const heard = listenTo('tenmien-checked');
      const element = await show();
      await ask(element, 'che_tan_cuong');
      expect(wordsOf(one(element, 'h3'))).to.equal('Tên miền không có dấu gạch dưới');
      expect(wordsOf(element)).to.contain('Lỗi ở ký tự thứ 4');
      expect(input(element).getAttribute('aria-invalid')).to.equal('true');
      expect(input(element).getAttribute('aria-describedby')).to.contain(one(element, '.band').id);
      expect(all(element, '.places')).to.be.empty;
      expect(heard()).to.deep.equal([{ state: 'invalid', suffix: 'id.vn' }]);
      await expect(element).to.be.accessible();

      button(element, 'Dùng che-tan-cuong.id.vn').click();
      await element.updateComplete;
      await element.updateComplete;
      expect(input(element).value).to.equal('che-tan-cuong');
      expect(wordsOf(one(element, 'h3'))).to.equal('che-tan-cuong.id.vn viết đúng quy tắc');
      expect(heard().at(-1)).to.deep.equal({ state: 'unknown', suffix: 'id.vn' });
    });

    it('moves the focus to the error', async () => {
      const element = await show();
      await ask(element, 'tân+cương');
      button(element, 'Sửa lại').click();
      expect(element.shadowRoot!.activeElement).to.equal(input(element));
      expect([input(element).selectionStart, input(element).selectionEnd]).to.deep.equal([3, 4]);
    });

    it('has its characters counted as people see them, however they were typed', async () => {
      const element = await show();
      await ask(element, 'tân_cương'.normalize('NFD'));
      expect(wordsOf(element)).to.contain('Lỗi ở ký tự thứ 4');
    });

    for (const [text, words] of [
      ['', 'Hãy gõ tên bạn muốn'],
      ['lan@chetancuong.vn', 'địa chỉ thư điện tử'],
      ['https://chetancuong.vn/gioi-thieu', 'không gõ cả địa chỉ trang web'],
      ['che tan cuong.vn', 'không có dấu cách'],
      ['che!', 'không dùng được “!”'],
      ['che..vn', 'Dấu chấm'],
      ['chetancuong.com', '“.vn”'],
      ['cua.hang.chetancuong.vn', 'một dấu chấm phía trước'],
      ['-che', 'không bắt đầu'],
      ['che-', 'không kết thúc'],
      ['che--tan', 'hai dấu gạch nối'],
      ['a'.repeat(64), 'Tên quá dài (nhiều nhất 63 ký tự)'],
    ] as const) {
      it(`gets words of its own: “${text.slice(0, 30)}”`, async () => {
        const element = await show();
        await ask(element, text);
        expect(wordsOf(one(element, '.bad h3'))).to.contain(words);
        expect(all(element, '.band button').some((each) => wordsOf(each) === 'Sửa lại')).to.equal(text !== '');
        expect(spoken(element)).to.equal(wordsOf(one(element, 'h3')));
      });
    }
  });

  describe('a name that nobody can simply register', () => {
    for (const [name, words, next] of [
      ['ab.vn', 'đấu giá', 'Hãy chọn tên dài hơn, hoặc đuôi khác.'],
      ['hanoi.vn', 'địa phương', 'Hãy chọn tên khác, hoặc tên đứng trước nó, như ten.hanoi.vn.'],
      ['com.vn', 'đuôi dùng chung, không đăng ký riêng được', 'Hãy chọn một tên khác.'],
    ] as const) {
      it(`gets the reason and an alternative for ${name}, and no names derived from it`, async () => {
        const heard = listenTo('tenmien-checked');
        const element = await show();
        await ask(element, name);
        expect(wordsOf(one(element, 'h3'))).to.equal(`${name} không đăng ký được`);
        expect(wordsOf(element)).to.contain(words).and.to.contain(next);
        expect(offered(element)).to.be.empty;
        expect(all(element, '.places')).to.be.empty;
        expect(heard()).to.deep.equal([{ state: 'not-registrable', suffix: 'id.vn' }]);
        await expect(element).to.be.accessible();
      });
    }

    it('gets other names when a source keeps the name back', async () => {
      const element = await showAnswer({
        state: 'not-registrable',
        reason: 'reserved',
        source: 'registry',
        checkedAt: AT,
      });
      expect(wordsOf(element))
        .to.contain('đang được giữ lại')
        .and.to.contain('Hãy chọn một tên khác.')
        .and.to.contain('Kiểm tra lúc 14:05, 20/11/2026');
      expect(offered(element)).not.to.be.empty;
      expect(all(element, '.places')).to.be.empty;
      await expect(element).to.be.accessible();
    });
  });

  describe('a registered name', () => {
    it('gets its registrar and last day, and other names', async () => {
      const element = await showAnswer(
        {
          state: 'registered',
          source: 'rdap',
          checkedAt: AT,
          registrar: 'Nhà đăng ký Mẫu',
          expiry: '2027-03-01' as never,
          inactive: true,
          sample: true,
        },
        'chetancuong.biz.vn',
        { province: 'thai-nguyen' },
      );
      expect(wordsOf(one(element, 'h3'))).to.equal('chetancuong.biz.vn đã có người đăng ký');
      for (const words of [
        'Nhà đăng ký: Nhà đăng ký Mẫu.',
        'Đã trả phí đến hết ngày 01/3/2027.',
        'Tên này hiện chưa dùng.',
        'Hãy chọn một tên khác.',
        'Dữ liệu mẫu',
      ]) {
        expect(wordsOf(element)).to.contain(words);
      }
      expect(offered(element)).to.include('chetancuongtn.biz.vn').and.not.to.include('chetancuong.biz.vn');
      expect(all(element, '.places')).to.be.empty;
      await expect(element).to.be.accessible();
    });
  });

  describe('a name without a record', () => {
    it('gets the finding, not the word “free”, and the registrars', async () => {
      const element = await showAnswer({ state: 'no-record', source: 'rdap', checkedAt: AT });
      expect(wordsOf(one(element, 'h3'))).to.equal('Chưa thấy ai đăng ký chetancuong.biz.vn');
      expect(wordsOf(element))
        .to.contain('Nhà đăng ký sẽ xác nhận lại.')
        .and.to.contain('Kiểm tra lúc 14:05, 20/11/2026.');
      expect(wordsOf(element)).not.to.match(FREE);
      expect(all(element, '.places a')).not.to.be.empty;
      await expect(element).to.be.accessible();
    });

    it('gets a sentence about the limits of the DNS', async () => {
      const element = await showAnswer({ state: 'no-record', source: 'dns', checkedAt: AT });
      expect(wordsOf(element)).to.contain('mà chưa dùng thì DNS không biết');
    });
  });

  describe('a free name', () => {
    it('is called free on the word of a registrar or the registry', async () => {
      const element = await showAnswer({ state: 'free', source: 'registrar', checkedAt: Date.now() });
      expect(wordsOf(one(element, '.good h3'))).to.equal('chetancuong.biz.vn còn đăng ký được');
      expect(wordsOf(element)).to.contain('Theo hồ sơ của nhà đăng ký');
      await expect(element).to.be.accessible();
    });

    it('is no longer called free after ten minutes, or when the time of the answer lies ahead', async () => {
      for (const ago of [600_000, 86_400_000, -3_600_000]) {
        const heard = listenTo('tenmien-checked');
        const element = await showAnswer({ state: 'free', source: 'registry', checkedAt: Date.now() - ago });
        expect(wordsOf(element)).not.to.match(FREE);
        expect(all(element, '.good')).to.be.empty;
        expect(wordsOf(one(element, '.warn h3'))).to.equal('Chưa thấy ai đăng ký chetancuong.biz.vn');
        expect(heard().at(-1)).to.deep.equal({ state: 'no-record', suffix: 'biz.vn' });
      }
    });

    it('loses the word “free” while the page stays open', async () => {
      const clock = stopClock();
      const element = await showAnswer({ state: 'free', source: 'registry', checkedAt: Date.now() - 599_000 });
      expect(wordsOf(one(element, '.good h3'))).to.contain('còn đăng ký được');
      clock.pass(1000);
      await waitUntil(() => wordsOf(element).includes('Đã quá 10 phút'), 'grown old');
      expect(wordsOf(element)).not.to.match(FREE);
      expect(all(element, '.good')).to.be.empty;
    });

    it('is not called free on the word of any other source', async () => {
      for (const source of ['dns', 'rdap', 'rules', undefined]) {
        const element = await showAnswer({ state: 'free', source, checkedAt: AT } as never);
        expect(wordsOf(element)).not.to.match(FREE);
        expect(wordsOf(one(element, 'h3'))).to.contain('Chưa thấy ai đăng ký');
      }
    });
  });

  describe('a name with an unknown state', () => {
    for (const [reason, words] of [
      ['offline', 'không có mạng'],
      ['timeout', 'Hệ thống tra cứu chưa trả lời.'],
      ['network', 'Hệ thống tra cứu đang gặp sự cố.'],
      ['unavailable', 'Hệ thống tra cứu đang gặp sự cố.'],
      ['refused', 'Kết quả tra cứu chưa rõ. Nhà đăng ký sẽ xác nhận.'],
      ['invalid-answer', 'Kết quả tra cứu chưa rõ. Nhà đăng ký sẽ xác nhận.'],
      ['inconclusive', 'Kết quả tra cứu chưa rõ. Nhà đăng ký sẽ xác nhận.'],
    ] as const) {
      it(`gets ${reason} as the reason, and can be checked again`, async () => {
        const checker = fake({ state: 'unknown', reason }, { state: 'registered', source: 'rdap', checkedAt: AT });
        const element = await show({}, checker);
        await ask(element, 'dao.id.vn');
        await answered(element);
        expect(wordsOf(one(element, 'h3'))).to.equal('Chưa tra được dao.id.vn');
        expect(wordsOf(element)).to.contain(words).and.not.to.match(FREE);
        expect(all(element, '.places a')).not.to.be.empty;
        await expect(element).to.be.accessible();

        button(element, 'Thử lại').click();
        await answered(element);
        expect(wordsOf(one(element, 'h3'))).to.contain('đã có người đăng ký');
        expect(checker.asked).to.deep.equal(['dao.id.vn', 'dao.id.vn']);
      });
    }
  });

  describe('the time of the check', () => {
    it('counts as old after ten minutes', async () => {
      stopClock();
      const fresh = await showAnswer({ state: 'no-record', source: 'rdap', checkedAt: Date.now() - 590_000 });
      expect(wordsOf(fresh)).not.to.contain('10 phút');
      const old = await showAnswer({ state: 'no-record', source: 'rdap', checkedAt: Date.now() - 600_000 });
      expect(wordsOf(old)).to.contain('Đã quá 10 phút, hãy kiểm tra lại.');
    });

    it('turns old while the page stays open', async () => {
      const clock = stopClock();
      const element = await showAnswer({ state: 'no-record', source: 'rdap', checkedAt: Date.now() - 599_000 });
      expect(wordsOf(element)).not.to.contain('10 phút');
      clock.pass(1000);
      await waitUntil(() => wordsOf(element).includes('Đã quá 10 phút'), 'grown old');
    });
  });

  describe('an accented name', () => {
    it('gets advice to ask, the plain name, and its technical form in a fold', async () => {
      const element = await show();
      await ask(element, 'ĐặcSản.biz.vn');
      expect(wordsOf(element)).to.contain('Tên có dấu cần hỏi nhà đăng ký. Nên dùng: dacsan.biz.vn');
      const [fold] = all<HTMLDetailsElement>(element, 'details');
      expect(fold!.open).to.equal(false);
      expect(wordsOf(fold!))
        .to.contain('Dạng kỹ thuật')
        .and.to.contain('xn--csn-uqa6698amda.biz.vn')
        .and.to.contain('19 ký tự');
      expect(wordsOf(element).split('xn--')).to.have.length(2);
      expect(offered(element)).not.to.include('dacsan.biz.vn');
      expect(input(element).value).to.equal('đặcsản');
      button(element, 'dacsan.biz.vn').click();
      await element.updateComplete;
      await element.updateComplete;
      expect(element.value).to.equal('dacsan.biz.vn');
      expect(wordsOf(one(element, 'h3'))).to.equal('dacsan.biz.vn viết đúng quy tắc');
    });

    it('gets no plain name that belongs to a place', async () => {
      const element = await show();
      await ask(element, 'hànội.id.vn');
      expect(wordsOf(element)).to.contain('Tên có dấu cần hỏi nhà đăng ký.').and.not.to.contain('Nên dùng');
    });

    it('has a known fee directly below .vn alone', async () => {
      const element = await show();
      await ask(element, 'tênmiền.vn');
      expect(wordsOf(element)).to.contain('20.000 đ mỗi năm').and.not.to.contain('Tên có dấu cần hỏi');
      await ask(element, 'đặcsản.vn');
      expect(wordsOf(element)).to.contain('Không dấu: dacsan.vn');
      await ask(element, 'tênmiền.id.vn');
      expect(wordsOf(one(element, '.fee'))).to.contain('hãy hỏi nhà đăng ký');
    });
  });

  it('warns of names that resemble a State body’s', async () => {
    const element = await show();
    await ask(element, 'ubndxatancuong.biz.vn');
    expect(wordsOf(element)).to.contain('giống tên cơ quan nhà nước');
    await ask(element, 'chetancuong.biz.vn');
    expect(wordsOf(element)).not.to.contain('giống tên cơ quan nhà nước');
  });

  it('says whom a suffix is for, or advises to ask', async () => {
    const element = await show({ suffixes: 'id.vn gov.vn com.vn' });
    await ask(element, 'dao.id.vn');
    expect(wordsOf(element)).to.contain('id.vn dành cho công dân Việt Nam');
    await ask(element, 'dao.gov.vn');
    expect(wordsOf(element)).to.contain('Ai được đăng ký gov.vn');
    await ask(element, 'dao.com.vn');
    expect(wordsOf(element)).not.to.contain('com.vn dành cho').and.not.to.contain('Ai được đăng ký');
  });

  describe('names made from a person’s or a business’s name', () => {
    it('are whole names with a suffix', async () => {
      const heard = listenTo('tenmien-checked');
      const element = await show({ province: 'thai-nguyen', suffix: 'biz.vn' });
      await ask(element, 'Hộ kinh doanh Chè Tân Cương');
      expect(wordsOf(element)).to.contain('Gợi ý từ “Hộ kinh doanh Chè Tân Cương”');
      expect(offered(element).slice(0, 3)).to.deep.equal([
        'chetancuong.biz.vn',
        'che-tan-cuong.biz.vn',
        'chetancuongtn.biz.vn',
      ]);
      expect(spoken(element)).to.equal('Gợi ý từ “Hộ kinh doanh Chè Tân Cương”');
      expect(heard()).to.be.empty;
      await expect(element).to.be.accessible();
    });

    it('end in biz.vn for a business in place of a suffix for people, and keep every other choice', async () => {
      for (const [attributes, text, first] of [
        [{}, 'Quán phở Bà Hoa', 'phobahoa.biz.vn'],
        [{ suffix: 'id.vn' }, 'Công ty TNHH Sao Khuê', 'saokhue.biz.vn'],
        [{ suffixes: 'id.vn' }, 'Quán phở Bà Hoa', 'phobahoa.id.vn'],
        [{ suffixes: 'com.vn biz.vn' }, 'Quán phở Bà Hoa', 'phobahoa.com.vn'],
        [{}, 'Nguyễn Thị Hoa', 'nguyenthihoa.id.vn'],
        [{ suffix: 'biz.vn' }, 'Nguyễn Thị Hoa', 'nguyenthihoa.biz.vn'],
      ] as const) {
        const element = await show(attributes);
        await ask(element, text);
        expect(offered(element)[0], text).to.equal(first);
      }
    });

    it('are checked at once when taken, with one announcement, and three others stay', async () => {
      const element = await show();
      await ask(element, 'Quán phở Bà Hoa');
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(spoken(element)));
      observer.observe(one(element, '[role=status]'), { childList: true, characterData: true, subtree: true });
      button(element, 'pho-ba-hoa.biz.vn').click();
      await element.updateComplete;
      await element.updateComplete;
      observer.disconnect();
      expect(element.value).to.equal('pho-ba-hoa.biz.vn');
      expect([input(element).value, one<HTMLSelectElement>(element, 'select').value]).to.deep.equal([
        'pho-ba-hoa',
        'biz.vn',
      ]);
      expect(wordsOf(one(element, 'h3'))).to.equal('pho-ba-hoa.biz.vn viết đúng quy tắc');
      expect(said).to.deep.equal(['pho-ba-hoa.biz.vn viết đúng quy tắc']);
      // Its button is gone; the next one is that which checks, and no telephone shows its keyboard.
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Xem tên này'));
      expect(offered(element))
        .to.have.length(3)
        .and.to.include('phobahoa.biz.vn')
        .and.not.to.include('pho-ba-hoa.biz.vn');
      await expect(element).to.be.accessible();
    });

    it('are none for a text that is nobody’s name', async () => {
      for (const text of ['Công ty TNHH', 'Việt Nam', 'UBND xã Tân Cương', 'Shop Facebook', '0912 345 678']) {
        const element = await show();
        await ask(element, text);
        expect(wordsOf(one(element, 'h3')), text).to.equal('Tên miền không có dấu cách');
        expect(all(element, 'ul .name, .band .main'), text).to.be.empty;
        expect(button(element, 'Sửa lại')).to.exist;
      }
    });

    it('come from the path of an address, and never from the platform’s name', async () => {
      const element = await show();
      await ask(element, 'https://facebook.com/hoa');
      expect(all(element, '.band button').map((each) => wordsOf(each))).to.deep.equal(['Dùng hoa.id.vn', 'Sửa lại']);
      for (const text of ['https://facebook.com', 'www.vietcombank.com.vn', 'https://thainguyen.gov.vn']) {
        await ask(element, text);
        expect(
          all(element, '.band button').map((each) => wordsOf(each)),
          text,
        ).to.deep.equal(['Sửa lại']);
      }
    });

    it('are forgotten once a person asks for another label', async () => {
      const element = await show();
      await ask(element, 'Nguyễn Thị Đào');
      await ask(element, 'quanphohai');
      expect(wordsOf(element)).not.to.contain('Nguyễn Thị Đào');
    });
  });
});
