import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inEnglish, listenTo, wordsOf } from '../../support.ts';
import { answer, press, rows, settled, show, title, type } from './checker-on-page.ts';
import { all, findButton, has, one } from '../../shadow.ts';
import { waitUntil } from '../../wait-until.ts';

const boxes = (element: Element) => all<HTMLInputElement>(element, '.date input');
const checked = (element: Element) =>
  all<HTMLInputElement>(element, '.choice input')
    .filter((row) => row.checked)
    .map((row) => row.value);

describe('<tenmien-eligibility> with its questions', () => {
  it('asks one question at a time, the kind of applicant first, without taking the focus', async () => {
    const element = await show();
    expect(title(element)).to.equal('Bạn đăng ký tên miền cho ai?');
    expect(wordsOf(element)).to.contain('Câu 1 (nhiều nhất 3 câu)');
    expect(element.shadowRoot!.querySelector('.steps rect')!.getAttribute('width')).to.equal('1');
    expect(rows(element)).to.deep.equal([
      'Bản thân tôi',
      'Doanh nghiệp',
      'Hộ kinh doanh',
      'Hợp tác xã',
      'Trường hợp khác',
    ]);
    expect(all(element, 'h2')).to.have.length(1);
    expect(!!findButton(element, 'Quay lại')).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('shows rows of 44 px in one group that has the question for its name', async () => {
    const element = await show();
    for (const row of all(element, '.choice, .button')) expect(row.offsetHeight).to.be.at.least(44);
    expect(wordsOf(one(element, 'fieldset legend'))).to.contain('Bạn đăng ký tên miền cho ai?');
  });

  for (const [answers, questions] of [
    [['citizen', '20/5/2006', 'yes'], 3],
    [['enterprise', '5/9/2026', 'yes'], 3],
    [['household', 'yes', 'yes'], 3],
    [['cooperative'], 1],
    [['other'], 1],
    [['citizen', '20/11/2002'], 2],
  ] as const) {
    it(`decides after ${questions} questions for the answers ${answers.join(', ')}`, async () => {
      const element = await show();
      await answer(element, ...answers.slice(0, -1));
      expect(has(element, 'fieldset')).to.equal(true);
      await answer(element, ...answers.slice(-1));
      expect(has(element, 'fieldset')).to.equal(false);
      expect(has(element, '.verdict')).to.equal(true);
    });
  }

  it('can be answered with the keyboard alone', async () => {
    const element = await show();
    one(element, '.choice input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(title(element)).to.equal('Hộ kinh doanh có giấy chứng nhận đăng ký không?');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.title'));
    expect(wordsOf(element)).to.contain('Câu 2 (nhiều nhất 3 câu)');
    expect(element.shadowRoot!.querySelector('.steps rect')!.getAttribute('width')).to.equal('2');
  });

  for (const [what, attributes] of [
    ['one form around everything, whose Enter is the portal’s search', { onkeypress: 'return event.keyCode != 13' }],
    ['a form that takes Enter away', { onkeydown: 'return event.keyCode != 13' }],
  ] as const) {
    it(`accepts Enter in ${what}, and does not submit that form`, async () => {
      const element = await show();
      const form = document.createElement('form');
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent += 1;
      });
      for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
      element.replaceWith(form);
      form.innerHTML = '<input name="q"><button>Tìm kiếm</button>';
      form.append(element);
      try {
        one<HTMLInputElement>(element, 'input[value=citizen]').click();
        one(element, 'input[value=citizen]').focus();
        await sendKeys({ press: 'Enter' });
        await settled(element);
        expect(title(element)).to.equal('Bạn sinh ngày nào?');
        type(element, '20', '5', '2006');
        boxes(element)[2]!.focus();
        await sendKeys({ press: 'Enter' });
        await settled(element);
        expect(title(element)).to.equal('Đây có phải tên miền id.vn đầu tiên không?');
        one<HTMLInputElement>(element, 'input[value=yes]').click();
        one(element, '.main').focus();
        await sendKeys({ press: 'Enter' });
        await settled(element);
        expect(has(element, '.verdict')).to.equal(true);
        expect(sent).to.equal(0);
        expect(new FormData(form).has('kind')).to.equal(false);
      } finally {
        form.remove();
      }
    });
  }

  it('works without a <form>, which sandboxes block and whose fields browsers store', async () => {
    const element = await show();
    await answer(element, 'citizen');
    expect(has(element, 'form')).to.equal(false);
    expect(boxes(element).some((box) => box.name)).to.equal(false);
  });

  it('keeps typed keys from a page’s shortcuts, and leaves it Escape and Tab', async () => {
    const element = await show();
    await answer(element, 'citizen');
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', listen);
    try {
      boxes(element)[0]!.focus();
      for (const key of ['2', 's', '/', 'ArrowLeft', 'Escape', 'Tab']) await sendKeys({ press: key });
    } finally {
      document.removeEventListener('keydown', listen);
    }
    expect(heard).to.deep.equal(['Escape', 'Tab']);
    expect(boxes(element)[0]!.value).to.equal('2s/');
  });

  it('has a radio group of its own for each question', async () => {
    const element = await show();
    const first = one(element, 'fieldset');
    await answer(element, 'citizen');
    expect(one(element, 'fieldset')).to.not.equal(first);
    expect(all(element, 'fieldset')).to.have.length(1);
  });

  it('asks for a date in three plain boxes', async () => {
    const element = await show();
    await answer(element, 'citizen');
    expect(
      boxes(element).map((box) => [box.type, box.inputMode, box.getAttribute('autocomplete'), box.maxLength]),
    ).to.deep.equal([
      ['text', 'numeric', 'bday-day', -1],
      ['text', 'numeric', 'bday-month', -1],
      ['text', 'numeric', 'bday-year', -1],
    ]);
    expect(boxes(element).map((box) => wordsOf(box.labels![0]!))).to.deep.equal(['Ngày', 'Tháng', 'Năm']);
    boxes(element)[0]!.focus();
    await sendKeys({ type: '20' });
    expect(element.shadowRoot!.activeElement).to.equal(boxes(element)[0]);
    expect(wordsOf(element)).to.contain('Câu trả lời chỉ ở trên máy này, không gửi đi đâu.');
    await expect(element).to.be.accessible();
  });

  it('suggests no birthday as the date of a certificate', async () => {
    const element = await show();
    await answer(element, 'enterprise');
    expect(boxes(element).map((box) => box.getAttribute('autocomplete'))).to.deep.equal(['off', 'off', 'off']);
  });

  for (const [typed, fault, marked] of [
    ['//', 'Ngày sinh: hãy ghi ngày, tháng, năm bằng chữ số. Ví dụ: 5 9 2006.', ['day', 'month', 'year']],
    ['20//2006', 'Ngày sinh: hãy ghi tháng bằng chữ số. Ví dụ: 5 9 2006.', ['month']],
    ['20/năm/2006', 'Ngày sinh: hãy ghi tháng bằng chữ số. Ví dụ: 5 9 2006.', ['month']],
    ['20/5/06', 'Ngày sinh: năm cần đủ bốn chữ số. Ví dụ: 5 9 2006.', ['year']],
    ['31/6/2006', 'Ngày sinh: lịch không có ngày này. Ví dụ: 5 9 2006.', ['day', 'month']],
    ['21/11/2026', 'Ngày sinh: ngày này chưa đến. Ví dụ: 5 9 2006.', ['day', 'month', 'year']],
    ['20/5/1206', 'Ngày sinh: năm này quá xa. Ví dụ: 5 9 2006.', ['year']],
  ] as const) {
    it(`shows an error summary with the focus, marks the boxes and keeps the text for ${typed}`, async () => {
      const element = await show();
      await answer(element, 'citizen', typed);
      const summary = one(element, '.summary');
      expect(element.shadowRoot!.activeElement).to.equal(summary);
      expect(summary.getAttribute('role')).to.equal('alert');
      const names = summary
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => wordsOf(one(element, `#${id}`)));
      expect(names.join(' ')).to.match(/^Câu trả lời cần sửa Ngày sinh: /);
      const said = wordsOf(summary.querySelector('a')!);
      expect(said).to.equal(fault);
      expect(wordsOf(one(element, '#error'))).to.contain(said);
      expect(all(element, '[aria-invalid=true]').map((box) => box.id)).to.deep.equal(marked);
      for (const box of all(element, '[aria-invalid=true]'))
        expect(box.getAttribute('aria-describedby')).to.equal('error');
      expect(
        boxes(element)
          .map((box) => box.value)
          .join('/'),
      ).to.equal(typed);
      await expect(element).to.be.accessible();
    });
  }

  it('shows an error summary when no choice is selected, with a link to the rows that keeps the address', async () => {
    const element = await show();
    const before = location.href;
    await press(element, 'Tiếp tục');
    expect(wordsOf(one(element, '.summary a'))).to.equal('Hãy chọn một câu trả lời.');
    one(element, '.summary a').click();
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.choice input'));
    expect(location.href).to.equal(before);
    await expect(element).to.be.accessible();
  });

  it('links from a date error to the first wrong box', async () => {
    const element = await show();
    await answer(element, 'citizen', '20//2006');
    one(element, '.summary a').click();
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '#month'));
  });

  it('shows the previous question with its answer after “back”', async () => {
    const element = await show();
    await answer(element, 'citizen', '20/5/2006');
    await press(element, 'Quay lại');
    expect(title(element)).to.equal('Bạn sinh ngày nào?');
    expect(boxes(element).map((box) => box.value)).to.deep.equal(['20', '5', '2006']);
    await press(element, 'Quay lại');
    expect(checked(element)).to.deep.equal(['citizen']);
    await press(element, 'Tiếp tục');
    expect(title(element)).to.equal('Đây có phải tên miền id.vn đầu tiên không?');
    expect(checked(element)).to.deep.equal([]);
  });

  it('asks only the dependent questions again when an answer is changed', async () => {
    const element = await show();
    await answer(element, 'citizen', '20/5/2006', 'yes');
    const change = () => all(element, '.answer button');
    expect(change().map((each) => wordsOf(each))).to.deep.equal([
      'Đổi: Bạn đăng ký tên miền cho ai?',
      'Đổi: Bạn sinh ngày nào?',
      'Đổi: Đây có phải tên miền id.vn đầu tiên không?',
    ]);
    change()[1]!.click();
    await settled(element);
    expect(boxes(element).map((box) => box.value)).to.deep.equal(['20', '5', '2006']);
    await answer(element, '19/11/2003');
    expect(title(element)).to.equal('Bạn có thể đủ điều kiện nhận một tên miền id.vn');
    change()[0]!.click();
    await settled(element);
    await answer(element, 'enterprise');
    expect(title(element)).to.equal('Giấy chứng nhận đăng ký doanh nghiệp cấp ngày nào?');
  });

  it('asks nothing again when a person cancels a change', async () => {
    const element = await show();
    await answer(element, 'citizen', '20/5/2006', 'yes');
    all(element, '.answer button')[1]!.click();
    await settled(element);
    await press(element, 'Quay lại');
    expect(title(element)).to.equal('Bạn đủ điều kiện nhận một tên miền id.vn');
  });

  it('switches to the page’s language and keeps the typed text', async () => {
    const element = await show();
    await answer(element, 'citizen');
    type(element, '20', '5', '20');
    await inEnglish(async () => {
      await waitUntil(() => title(element) === 'When were you born?');
      expect(boxes(element).map((box) => box.value)).to.deep.equal(['20', '5', '20']);
      await press(element, 'Continue');
      expect(wordsOf(one(element, '.summary a'))).to.match(/^Date of birth: the year needs four digits\. /);
      await expect(element).to.be.accessible();
    });
  });

  it('asks nothing once no offer is in force, because no answer could change the result', async () => {
    const element = await show({ today: '2027-01-01' });
    expect(has(element, 'fieldset')).to.equal(false);
    expect(title(element)).to.equal('Ưu đãi đã kết thúc ngày 31/12/2026');
  });

  it('sends one decision event for each result that a person reaches', async () => {
    const decided = listenTo('tenmien-decided');
    const element = await show();
    await answer(element, 'citizen', '20/5/2006');
    expect(decided()).to.deep.equal([]);
    await answer(element, 'yes');
    expect(decided()).to.deep.equal([{ outcome: 'eligible', suffix: 'id.vn', policy: 'id-vn-2025' }]);
    element.requestUpdate();
    await settled(element);
    expect(decided()).to.have.length(1);
  });
});
