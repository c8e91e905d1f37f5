import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { BannerElement } from '../../../src/elements/banner/banner.ts';
import { parseProgrammeText } from '../../../src/program/programme-file.ts';
import { withProgramme } from '../../../src/program/programme-merge.ts';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { BuilderApp } from '../../../apps/builder/app.ts';
import { BuilderPolicy } from '../../../apps/builder/policy/policy.ts';
import { broken, fakeFetch, requests, restoreFetch } from '../../base/fake-fetch.ts';
import { inEnglish, textOf } from '../../support.ts';
import { bytes, site } from './builder-data.ts';
import { file, today } from './policy-drafts.ts';
import { waitUntil } from '../../wait-until.ts';

customElements.define('builder-policy', BuilderPolicy);
customElements.define('builder-app', BuilderApp);

const START = location.href;

async function tool(language: 'vi' | 'en' = 'vi'): Promise<BuilderPolicy> {
  const element = await fixture<BuilderPolicy>(
    html`<builder-policy .language=${language} .today=${today} .site=${site}></builder-policy>`,
  );
  element.querySelector<HTMLElement>('#policy > summary')!.click();
  await waitUntil(() => element.querySelector('#policy-finish'));
  return element;
}

/** Moves on from one field to the next, as a person does: what is said there is taken when it is left. */
async function type(element: BuilderPolicy, selector: string, value: string): Promise<void> {
  const field = element.querySelector<HTMLInputElement>(selector)!;
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function press(element: BuilderPolicy, words: string, within = ''): Promise<void> {
  const root = within ? element.querySelector(within)! : element;
  const button = [...root.querySelectorAll<HTMLElement>('button, summary')].find((each) =>
    each.textContent!.trim().startsWith(words),
  );
  expect(button, `“${words}”`).to.exist;
  button!.click();
  await element.updateComplete;
  await element.updateComplete;
}

async function choose(element: BuilderPolicy, id: string, words: string): Promise<void> {
  const label = [...element.querySelectorAll<HTMLElement>(`#${id} label`)].find((each) =>
    each.textContent!.trim().startsWith(words),
  )!;
  label.querySelector('input')!.click();
  await element.updateComplete;
}

/** What is handed over while something runs. */
async function handed(run: () => Promise<void>): Promise<{ name: string; text: string }[]> {
  const files: { name: string; text: Promise<string> }[] = [];
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let last: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => ((last = blob), createObjectURL.call(URL, blob));
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, text: last!.text() });
  };
  try {
    await run();
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return Promise.all(files.map(async ({ name, text }) => ({ name, text: await text })));
}

/** From the empty page to an offer of which only the examples are left. */
async function fillIn(element: BuilderPolicy): Promise<void> {
  await press(element, 'Thêm ưu đãi mới');
  await type(element, '#policy-documents-0-id', '12/2027/TT-BTC');
  await type(element, '#policy-documents-0-date', '20/11/2026');
  await type(element, '#policy-publisher', 'Sở Khoa học và Công nghệ tỉnh Thái Nguyên');
  await type(element, '#policy-offers-0-limit-minYears', '16');
  await type(element, '#policy-offers-0-limit-readings', '30');
  await type(element, '#policy-offers-0-from', '1/3/2027');
  await type(element, '#policy-offers-0-until', '31/12/2030');
  await type(element, '#policy-offers-0-freeYears', '1');
  await choose(element, 'policy-offers-0-services', 'Email');
}

const examples = (element: BuilderPolicy): string[] =>
  [...element.querySelectorAll('.examples > li > p:first-child')].map(textOf);

async function confirmAll(element: BuilderPolicy, words = 'Đúng'): Promise<void> {
  for (const item of element.querySelectorAll('.examples > li')) {
    [...item.querySelectorAll('button')].find((button) => button.textContent!.startsWith(words))!.click();
    await element.updateComplete;
  }
}

describe('the tool for a new policy', () => {
  before(async () => {
    for (const name of ['builder.css', 'tools.css']) {
      const sheet = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: `/apps/builder/${name}`,
      });
      document.head.append(sheet);
      await oneEvent(sheet, 'load');
    }
  });
  afterEach(() => history.replaceState(null, '', START));

  it('is closed at first, and open when the address leads to it', async () => {
    const element = await fixture<BuilderPolicy>(html`<builder-policy .today=${today} .site=${site}></builder-policy>`);
    expect(element.querySelector('details')!.open).to.equal(false);
    expect(element.querySelector('input, textarea')).to.equal(null);
    location.hash = '#policy';
    await waitUntil(() => element.querySelector('#policy-finish'));
    expect(element.querySelector('details')!.open).to.equal(true);
    // From here Tab leads into the tool, not through the whole page.
    await waitUntil(() => document.activeElement === element.querySelector('#policy > summary'));
    await expect(element).to.be.accessible();
  });

  it('opens from the builder without a change to the choice there', async () => {
    history.replaceState(null, '', `${START.replace(/#.*/, '')}#widget=eligibility&language=vi`);
    const app = await fixture<BuilderApp>(html`<builder-app .release=${{ ...site, bytes }}></builder-app>`);
    location.hash = '#policy';
    await waitUntil(() => app.querySelector('#policy-finish'));
    expect(app.querySelector<HTMLInputElement>('input[name=widget]:checked')!.value).to.equal('eligibility');
  });

  it('shows today’s offers with their last days, and asks for nothing yet', async () => {
    const element = await tool();
    const offers = [...element.querySelectorAll('#policy-offers ~ ul.plain > li > details > summary')].map(textOf);
    expect(offers.slice(0, 4)).to.deep.equal([
      'Công dân từ đủ 18 đến 23 tuổi: id.vn · đang có, đến hết ngày 31/12/2026',
      'Doanh nghiệp có giấy đăng ký cấp trong vòng 12 tháng trước khi đăng ký tên miền: biz.vn · đang có, đến hết ngày 31/12/2026',
      'Hộ kinh doanh có giấy đăng ký: biz.vn · đang có, đến hết ngày 31/12/2026',
      'Hợp tác xã: chỉ dịch vụ · đang có, đến hết ngày 31/12/2026',
    ]);
    expect(element.querySelector('.error')).to.equal(null);
    expect(textOf(element.querySelector('#policy-changes')!)).to.include('không đổi gì');
  });

  it('leads from an empty form to a file that the blocks then follow', async () => {
    const element = await tool();
    await fillIn(element);
    expect(element.querySelector<HTMLInputElement>('#policy-offers-0-from')!.value).to.equal('01/3/2027');
    const offer = element.querySelector('#policy-offers-0')!;
    const said = [...offer.querySelectorAll('.said')].map(textOf);
    expect(said[0]).to.match(/công dân Việt Nam từ đủ 16 đến 30 tuổi Hết hạn của mỗi người: ngày tròn 30 tuổi/);
    expect(said[1]).to.match(/từ ngày 01\/3\/2027 đến hết ngày 31\/12\/2030/);
    expect(examples(element)).to.deep.equal([
      'Người sinh 02/3/2011, đăng ký ngày 01/3/2027: chưa được, phải chờ.',
      'Người sinh 01/3/2011, đăng ký ngày 01/3/2027: được.',
      'Người sinh 01/3/1997, đăng ký ngày 01/3/2027: được.',
      'Người sinh 28/02/1997, đăng ký ngày 01/3/2027: không được.',
      'Người sinh 31/12/2014, đăng ký ngày 31/12/2030: được.',
      'Người sinh 31/12/2014, đăng ký ngày 01/01/2031: không được, ngày ấy không có ưu đãi nào.',
    ]);
    expect(textOf(element.querySelector('#policy-problems')!)).to.include('còn 6 ví dụ chưa trả lời');
    await expect(element).to.be.accessible();
    await confirmAll(element);
    expect(textOf(element.querySelector('#policy-changes')!)).to.include(
      'Thêm: Công dân từ đủ 16 đến 30 tuổi: id.vn, 01/3/2027 – 31/12/2030',
    );
    expect(textOf(element)).to.include('Tệp đã đủ và đúng.');

    const [downloaded] = await handed(() => press(element, 'Tải programme.json'));
    expect(downloaded!.name).to.equal('programme.json');
    expect(downloaded!.text).to.include('"from": "2027-03-01"');
    expect(textOf(element))
      .to.include('Đã tải tệp programme.json.')
      .and.include('npx tenmien-programme check programme.json --on 2027-03-01')
      .and.include('https://embed.example.vn/data/programme.json');
    const read = parseProgrammeText(downloaded!.text);
    expect(read.ok).to.equal(true);
    if (!read.ok) return;
    const { policies } = withProgramme(read.value);
    const banner = await fixture<BannerElement>(
      html`<tenmien-banner today="2027-03-01" .policies=${policies}></tenmien-banner>`,
    );
    await waitUntil(() => textOf(banner).includes('31/12/2030'));
    expect(textOf(banner)).to.include('Miễn phí duy trì 1\u00a0năm').and.include('Công dân từ đủ 16 đến 30 tuổi');
  });

  it('shows the blocks on a day, before and after', async () => {
    const element = await tool();
    await fillIn(element);
    await press(element, 'Xem trước');
    await waitUntil(() => element.querySelector('tenmien-banner'));
    const banner = (): string => textOf(element.querySelector('tenmien-banner')!);
    await type(element, '#policy-preview-day', '1/3/2027');
    await waitUntil(() => banner().includes('31/12/2030'));
    const names = ['banner', 'eligibility', 'availability', 'progress'];
    const blocks = names.map((name) => element.querySelector<HTMLElement & { today: string }>(`tenmien-${name}`)!);
    for (const block of blocks) expect(block.today).to.equal('2027-03-01');
    element.querySelector<HTMLElement>('input[name=policy-preview-which]')!.click();
    await element.updateComplete;
    await waitUntil(() => !banner().includes('31/12/2030'));
    expect(banner()).to.include('đã hết ngày 31/12/2026');
    await type(element, '#policy-preview-day', '31/2/2027');
    expect(textOf(element.querySelector('#policy-preview-day-error')!)).to.include('không phải ngày');
    expect(element.querySelector<HTMLInputElement>('#policy-preview-day')!.value).to.equal('31/2/2027');
  });

  it('shows the blocks with the fees and documents of the draft, without a request', async () => {
    const element = await tool();
    fakeFetch(broken);
    const changed = { ...file, fees: [{ ...file.fees[0]!, registration: 20_000, maintenance: 60_000 }] };
    await type(element, '#policy-text', JSON.stringify(changed));
    await press(element, 'Mở nội dung đã dán');
    await press(element, 'Xem trước');
    await waitUntil(() => element.querySelector('#policy-preview-day'));
    await type(element, '#policy-preview-day', '1/3/2027');
    const form = element.querySelector('tenmien-availability')!;
    const inside = <E extends HTMLElement>(selector: string): E => form.shadowRoot!.querySelector<E>(selector)!;
    await waitUntil(() => form.shadowRoot?.querySelector('input'));
    inside<HTMLInputElement>('input').value = 'dao';
    inside('input').dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => inside('.main'));
    inside('.main').click();
    await waitUntil(() => textOf(form).includes('60.000'), undefined);
    expect(textOf(form)).to.include('20.000').and.include('12/2027/TT-BTC');
    element.querySelector<HTMLElement>('input[name=policy-preview-which]')!.click();
    await waitUntil(() => textOf(form).includes('50.000'), undefined);
    expect(textOf(form)).to.not.include('12/2027/TT-BTC');
    expect(requests).to.have.length(0);
    restoreFetch();
  });

  it('adapts its fields to the offer: months and biz.vn for an enterprise, no years for services', async () => {
    const element = await tool();
    await press(element, 'Thêm ưu đãi mới');
    await choose(element, 'policy-offers-0-who', 'Doanh nghiệp');
    expect(element.querySelector('#policy-offers-0-limit-minYears')).to.equal(null);
    expect(element.querySelector<HTMLInputElement>('input[name=policy-offers-0-suffix]:checked')!.value).to.equal(
      'biz.vn',
    );
    await type(element, '#policy-offers-0-limit-readings', '6 tháng');
    expect(textOf(element.querySelector('#policy-offers-0-limit-readings-error')!)).to.equal(
      '6 tháng: chỉ ghi được số tháng chia hết cho 12.',
    );
    await type(element, '#policy-offers-0-limit-readings', '12');
    expect(element.querySelector('#policy-offers-0-limit-readings-error')).to.equal(null);
    await choose(element, 'policy-offers-0-suffix', 'Chỉ có dịch vụ');
    expect(element.querySelector('#policy-offers-0-freeYears')).to.equal(null);
    expect(textOf(element.querySelector('#policy-offers-0-services')!)).to.not.include('không có đuôi');
    await press(element, 'Tải programme.json');
    await choose(element, 'policy-offers-0-suffix', 'biz.vn');
    expect(element.querySelector<HTMLInputElement>('#policy-offers-0-freeYears')!.value).to.equal('');
  });

  it('renews an offer by one day, and says so', async () => {
    const element = await tool();
    await type(element, '#policy-renew-id-vn-2025', '1/3/2026');
    expect(textOf(element.querySelector('#policy-renew-id-vn-2025-error')!)).to.include(
      'không sau ngày cuối hiện nay, 31/12/2026',
    );
    await type(element, '#policy-renew-id-vn-2025', '31/12/2028');
    expect(element.querySelector('#policy-renew-id-vn-2025-error')).to.equal(null);
    await press(element, 'Gia hạn', 'li:has(#policy-renew-id-vn-2025) .pair');
    await waitUntil(() => document.activeElement === element.querySelector('#policy-offers-0'));
    expect(textOf(element.querySelector('#policy-changes')!)).to.include(
      'Gia hạn: Công dân từ đủ 18 đến 23 tuổi: id.vn, đến hết ngày 31/12/2028 (trước đây 31/12/2026)',
    );
    expect(textOf(element.querySelector('.timeline')!)).to.include('gia hạn');
    expect(element.querySelectorAll('.bars .was')).to.have.length(1);
  });

  it('renews all current offers by one day', async () => {
    const element = await tool();
    await type(element, '#policy-renew-all', '31/12/2028');
    await press(element, 'Gia hạn tất cả', '.field:has(#policy-renew-all) + p');
    await type(element, '#policy-documents-0-id', '9/2026/TT-BTC');
    const changes = textOf(element.querySelector('#policy-changes')!);
    expect(changes.match(/Gia hạn: .*?đến hết ngày 31\/12\/2028 \(trước đây 31\/12\/2026\)/g)).to.have.length(4);
    expect(element.querySelectorAll('#policy-content ~ .piece')).to.have.length(4);
  });

  it('ends an offer early, and says so', async () => {
    const element = await tool();
    await type(element, '#policy-end-biz-vn-household-2025', '15/12/2026');
    await press(element, 'Kết thúc sớm', 'li:has(#policy-end-biz-vn-household-2025) .pair > :last-child');
    await waitUntil(() => element.querySelector('#policy-ends-0-until'));
    await type(element, '#policy-documents-0-id', '9/2026/TT-BTC');
    expect(element.querySelector<HTMLInputElement>('#policy-ends-0-until')!.value).to.equal('15/12/2026');
    expect(textOf(element.querySelector('#policy-changes')!)).to.include(
      'Kết thúc sớm: Hộ kinh doanh có giấy đăng ký: biz.vn, ngày cuối 15/12/2026 (trước đây 31/12/2026)',
    );
  });

  it('shows each error at its field, and keeps the typed text', async () => {
    const element = await tool();
    await fillIn(element);
    for (const [field, typed, says] of [
      ['offers-0-from', '31/2/2027', 'Lịch không có ngày 31/2/2027.'],
      ['offers-0-until', 'cuối năm', '“cuối năm” không phải ngày; viết như 1/3/2027.'],
      ['offers-0-freeYears', 'hai', '“hai” không phải số nguyên; viết một số, ví dụ 2.'],
      ['offers-0-limit-minYears', '200', '200 nằm ngoài khoảng cho phép'],
      ['offers-0-limit-readings', 'ba mươi', '“ba mươi” không phải số nguyên'],
      ['documents-0-url', 'http://example.com/a', 'không phải địa chỉ https:// trên một tên miền .vn'],
      ['documents-0-checkedOn', '01/01/2027', 'Ngày này chưa đến.'],
      ['documents-0-issuer', 'Bộ <b>', 'có dấu < hoặc >'],
      ['publisher', 'x'.repeat(301), 'quá dài; nhiều nhất 300 ký tự'],
    ] as const) {
      const input = element.querySelector<HTMLInputElement>(`#policy-${field}`)!;
      const before = input.value;
      await type(element, `#policy-${field}`, typed);
      expect(textOf(element.querySelector(`#policy-${field}-error`)!).toLowerCase(), field).to.include(
        says.toLowerCase(),
      );
      expect(input.value, field).to.equal(typed);
      expect(input.getAttribute('aria-invalid'), field).to.equal('true');
      expect(input.getAttribute('aria-describedby'), field).to.include(`policy-${field}-error`);
      await type(element, `#policy-${field}`, before);
      expect(element.querySelector(`#policy-${field}-error`), field).to.equal(null);
    }
    await type(element, '#policy-offers-0-until', '1/1/2027');
    expect(textOf(element.querySelector('#policy-offers-0-until-error')!)).to.include('trước ngày đầu 01/3/2027');
    await expect(element).to.be.accessible();
  });

  it('offers no file while a field is missing, names each missing field, and links to it', async () => {
    const element = await tool();
    await press(element, 'Thêm ưu đãi mới');
    expect(element.querySelector('.error')).to.equal(null);
    expect(await handed(() => press(element, 'Tải programme.json'))).to.deep.equal([]);
    await waitUntil(() => document.activeElement?.id === 'policy-problems');
    const problems = textOf(document.activeElement!);
    expect(problems)
      .to.include('Ưu đãi 1, ngày đầu: chưa điền.')
      .and.include('Cơ quan đăng: chưa điền.')
      .and.include('Văn bản 1, số: chưa điền.');
    expect(textOf(element.querySelector('#policy-offers-0-from-error')!)).to.equal('Chưa điền.');
    for (const link of element.querySelectorAll<HTMLElement>('#policy-problems .as-link')) {
      link.click();
      expect([document.body, link], link.textContent!).to.not.include(document.activeElement);
    }
    await press(element, 'Ưu đãi 1, ngày cuối', '#policy-problems');
    expect(document.activeElement!.id).to.equal('policy-offers-0-until');
  });

  it('offers no file when an example is marked as wrong, and says where to look', async () => {
    const element = await tool();
    await fillIn(element);
    await confirmAll(element);
    await press(element, 'Sai', '.examples > li:nth-child(2)');
    const item = element.querySelector('.examples > li:nth-child(2)')!;
    expect(textOf(item)).to.include('Chưa tải tệp được.').and.include('Xem lại tuổi ít nhất và ngày đầu của ưu đãi.');
    expect(await handed(() => press(element, 'Tải programme.json'))).to.deep.equal([]);
    await press(element, 'Tới ô cần xem lại', '.examples > li:nth-child(2)');
    expect(document.activeElement!.id).to.equal('policy-offers-0-limit-minYears');
    await type(element, '#policy-offers-0-limit-minYears', '17');
    expect(textOf(element.querySelector('.examples')!)).to.not.include('Chưa tải tệp được.');
    expect(examples(element)[1]).to.equal(
      '✓ Người sinh 01/3/1997, đăng ký ngày 01/3/2027: được.'.replace('✓ Người sinh 01/3/1997', 'Người sinh 01/3/2010'),
    );
    await confirmAll(element);
    expect(await handed(() => press(element, 'Tải programme.json'))).to.have.length(1);
  });

  it('asks conditions in both languages, and tries each with a “no”', async () => {
    const element = await tool();
    await fillIn(element);
    await press(element, 'Thêm câu hỏi');
    await type(element, '#policy-offers-0-conditions-0-question-vi', 'Bạn có đang là sinh viên không?');
    expect(element.querySelector('.examples')).to.equal(null);
    await type(element, '#policy-offers-0-conditions-0-question-en', 'Are you a student?');
    expect(examples(element)).to.include(
      'Người sinh 01/3/2011, trả lời “không” cho câu “Bạn có đang là sinh viên không?”, đăng ký ngày 01/3/2027: không được.',
    );
    expect(textOf(element.querySelector('#policy-offers-0')!)).to.include('Điều kiện: Bạn có đang là sinh viên không?');
  });

  it('saves an incomplete draft, and continues it', async () => {
    const element = await tool();
    await press(element, 'Thêm ưu đãi mới');
    await type(element, '#policy-offers-0-from', '31/2/2027');
    const [saved] = await handed(() => press(element, 'Lưu bản nháp'));
    expect(saved!.name).to.equal('ban-nhap-chinh-sach-moi.json');
    const again = await tool();
    await type(again, '#policy-text', saved!.text);
    await press(again, 'Mở nội dung đã dán');
    expect(again.querySelector<HTMLInputElement>('#policy-offers-0-from')!.value).to.equal('31/2/2027');
    expect(textOf(again.querySelector('#policy-offers-0-from-error')!)).to.equal('Lịch không có ngày 31/2/2027.');
  });

  it('opens a file, lists its changes, and can go back to the earlier content', async () => {
    const element = await tool();
    await press(element, 'Thêm ưu đãi mới');
    await type(element, '#policy-offers-0-freeYears', '7');
    const input = element.querySelector<HTMLInputElement>('#policy-file')!;
    const given = new DataTransfer();
    given.items.add(new File([JSON.stringify(file)], 'programme.json', { type: 'application/json' }));
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => element.querySelector('#policy-ends-0-until'));
    const changes = textOf(element.querySelector('#policy-changes')!);
    expect(changes)
      .to.include('Thêm: Công dân từ đủ 16 đến 30 tuổi: id.vn')
      .and.include('Kết thúc sớm: Hộ kinh doanh có giấy đăng ký: biz.vn')
      .and.include('Mức phí mới: id.vn từ ngày 01/3/2027');
    expect(textOf(element)).to.include('Tệp đã đủ và đúng.');
    await press(element, 'Quay lại bản trước khi mở');
    expect(element.querySelector<HTMLInputElement>('#policy-offers-0-freeYears')!.value).to.equal('7');
  });

  for (const [what, text, says] of [
    ['no JSON', '{"version": 1,', 'Tệp không phải JSON đúng'],
    ['HTML', '<!doctype html><title>404</title>', 'Tệp là một trang HTML'],
    ['nothing', '  ', 'Tệp không có gì bên trong'],
    ['a later version', '{"version": 2}', 'mới hơn phiên bản đọc được'],
    ['another JSON', '{"total": 5}', 'còn thiếu'],
    ['a list that is none', '{"version": 1, "offers": "none"}', 'Ưu đãi: không đúng loại giá trị; cần: một danh sách'],
  ] as const) {
    it(`explains why it does not open ${what}, and keeps the work`, async () => {
      const element = await tool();
      await press(element, 'Thêm ưu đãi mới');
      await type(element, '#policy-offers-0-freeYears', '7');
      await type(element, '#policy-text', text);
      await press(element, 'Mở nội dung đã dán');
      expect(textOf(element.querySelector('#policy-text-error')!)).to.include(says);
      expect(element.querySelector<HTMLTextAreaElement>('#policy-text')!.value).to.equal(text);
      expect(element.querySelector<HTMLInputElement>('#policy-offers-0-freeYears')!.value).to.equal('7');
    });
  }

  it('names the fields of an opened file that it passed over', async () => {
    const element = await tool();
    await type(element, '#policy-text', JSON.stringify({ ...file, note: 'x' }));
    await press(element, 'Mở nội dung đã dán');
    expect([...element.querySelectorAll('[role=status]')].map(textOf).join(' '))
      .to.include('Đã mở.')
      .and.include('Bỏ qua các mục không biết: note.');
  });

  it('reuses an ended offer for a new one, whose days are open', async () => {
    const element = await fixture<BuilderPolicy>(
      html`<builder-policy .today=${'2027-02-10' as CivilDate} .site=${site}></builder-policy>`,
    );
    element.querySelector<HTMLElement>('#policy > summary')!.click();
    await waitUntil(() => element.querySelector('#policy-finish'));
    expect(textOf(element.querySelector('#policy-offers ~ ul.plain')!)).to.include(
      'Công dân từ đủ 18 đến 23 tuổi: id.vn · đã hết ngày 31/12/2026',
    );
    expect(element.querySelector('[id^=policy-renew]')).to.equal(null);
    await press(element, 'Dùng lại cho ưu đãi mới', '#policy-offers ~ ul.plain');
    const value = (name: string): string => element.querySelector<HTMLInputElement>(`#policy-offers-0-${name}`)!.value;
    expect([
      value('from'),
      value('until'),
      value('freeYears'),
      value('limit-minYears'),
      value('limit-readings'),
    ]).to.deep.equal(['', '', '2', '18', '23']);
    await type(element, '#policy-offers-0-from', '1/3/2027');
    await type(element, '#policy-offers-0-until', '31/12/2027');
    expect(textOf(element.querySelector('#policy-changes')!)).to.include(
      'Thêm: Công dân từ đủ 18 đến 23 tuổi: id.vn, 01/3/2027 – 31/12/2027',
    );
  });

  it('opens a file with mistakes, and shows each at its field', async () => {
    const element = await tool();
    await type(
      element,
      '#policy-text',
      JSON.stringify({
        ...file,
        offers: [{ ...file.offers[0], who: 'students', until: '2027-02-30', limit: { readings: [] } }],
      }),
    );
    await press(element, 'Mở nội dung đã dán');
    expect(textOf(element.querySelector('#policy-offers-0-who-error')!)).to.equal('Chọn một trong các mục.');
    expect(textOf(element.querySelector('#policy-offers-0-until-error')!)).to.include('Lịch không có ngày');
  });

  it('works with the keyboard alone, in the order of the page', async () => {
    const element = await tool();
    await press(element, 'Thêm ưu đãi mới');
    await waitUntil(() => document.activeElement?.id === 'policy-offers-0');
    for (const node of element.querySelectorAll<HTMLElement>(
      'input:not([type=file]), textarea, select, button, summary',
    )) {
      if (!node.checkVisibility()) continue;
      expect(node.tabIndex, node.outerHTML.slice(0, 80)).to.equal(0);
      node.focus();
      expect(document.activeElement).to.equal(node);
    }
    await press(element, 'Bỏ ưu đãi 1');
    await waitUntil(() => document.activeElement?.id === 'policy-content');
  });

  it('has English words on an English page', () =>
    inEnglish(async () => {
      const element = await tool('en');
      await press(element, 'Add a new offer');
      await type(element, '#policy-documents-0-id', '12/2027/TT-BTC');
      await type(element, '#policy-documents-0-date', '20/11/2026');
      await type(element, '#policy-publisher', 'Sở');
      await type(element, '#policy-offers-0-limit-minYears', '16');
      await type(element, '#policy-offers-0-from', '1/3/2027');
      await type(element, '#policy-offers-0-until', '31/12/2030');
      await type(element, '#policy-offers-0-freeYears', '1');
      expect(examples(element)[1]).to.equal('Somebody born on 1 March 2011, registering on 1 March 2027: gets it.');
      expect(textOf(element.querySelector('#policy-changes')!)).to.include(
        'Added: Citizens aged 16 or more: id.vn, 1 March 2027 – 31 December 2030',
      );
      await type(element, '#policy-offers-0-from', 'soon');
      expect(textOf(element.querySelector('#policy-offers-0-from-error')!)).to.equal(
        '“soon” is not a day; write it as 1/3/2027.',
      );
      const own = textOf(element).replace(
        /Công dân|Sở|Bộ Tài chính|đồng|Khoa học và Công nghệ tỉnh|Bạn có đang là sinh viên không|Sở Khoa học/g,
        '',
      );
      expect(own.match(/[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]+/i)?.[0] ?? '').to.equal(
        '',
      );
      await expect(element).to.be.accessible();
    }));

  it('fits a screen of 320 px', async () => {
    const element = await tool();
    await type(element, '#policy-text', JSON.stringify(file));
    await press(element, 'Mở nội dung đã dán');
    await press(element, 'Thêm câu hỏi');
    element.style.cssText = 'display:block;width:288px';
    element.querySelectorAll('details').forEach((details) => (details.open = true));
    await element.updateComplete;
    await waitUntil(() => element.querySelector('tenmien-banner'));
    const { right } = element.getBoundingClientRect();
    const wide = [...element.querySelectorAll('*')].filter(
      (node) => !node.closest('.hidden-text') && node.getBoundingClientRect().right > right + 0.5,
    );
    expect(wide.map((node) => node.outerHTML.slice(0, 80))).to.deep.equal([]);
    const low = [
      ...element.querySelectorAll<HTMLElement>('button, summary, input.input, select, textarea, .options label'),
    ].filter((node) => node.getBoundingClientRect().height < 44);
    expect(low.map((node) => node.outerHTML.slice(0, 80))).to.deep.equal([]);
  });

  it('begins from the host’s own file, and says when that file cannot be read', async () => {
    const { fetch } = window;
    const asked: string[] = [];
    const host = `${location.origin}/site/`;
    const answer = (response: Response | Error) => {
      window.fetch = (address) => (
        asked.push(String(address)),
        response instanceof Error ? Promise.reject(response) : Promise.resolve(response)
      );
    };
    const openAt = async (): Promise<BuilderPolicy> => {
      const element = await fixture<BuilderPolicy>(
        html`<builder-policy .today=${today} .site=${{ ...site, host }}></builder-policy>`,
      );
      element.querySelector<HTMLElement>('#policy > summary')!.click();
      await waitUntil(() =>
        element.querySelector('#policy > .stack > .stack > .note, #policy > .stack > .stack > .warn'),
      );
      return element;
    };
    try {
      answer(new Response(JSON.stringify(file)));
      const element = await openAt();
      expect(asked).to.deep.equal([`${host}data/programme.json`]);
      expect(textOf(element)).to.include(
        'Bắt đầu từ tệp đang dùng ở máy chủ này: Sở Khoa học và Công nghệ tỉnh Thái Nguyên, cập nhật ngày 30/11/2026.',
      );
      expect(element.querySelector<HTMLInputElement>('#policy-offers-0-from')!.value).to.equal('01/3/2027');
      expect(textOf(element.querySelector('#policy-changes')!)).to.include('không đổi gì');
      answer(new TypeError('offline'));
      expect(textOf(await openAt())).to.include('Không đọc được tệp đang dùng ở máy chủ này');
    } finally {
      window.fetch = fetch;
    }
  });

  it('asks before the page is closed while unsaved work remains', async () => {
    const element = await tool();
    const leaves = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves()).to.equal(true);
    await press(element, 'Thêm ưu đãi mới');
    expect(leaves()).to.equal(false);
    await handed(() => press(element, 'Lưu bản nháp'));
    expect(leaves()).to.equal(true);
  });
});
