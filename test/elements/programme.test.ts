import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import '../../src/define.ts';
import { builtInProgramme } from '../../src/program/built-in-programme.ts';
import { answer, broken, fakeFetch, html, json, requests, restoreFetch } from '../base/fake-fetch.ts';
import { changed } from '../program/programme-files.ts';
import type { EligibilityElement } from '../../src/elements/eligibility/eligibility.ts';
import { answer as answerQuestions } from './eligibility/checker-on-page.ts';
import { listenTo, wordsOf, warnings } from '../support.ts';
import { waitUntil } from '../wait-until.ts';

/** The contract's example, with a fee that is not today's. */
const FILE = changed((file) => (file.fees[0].maintenance = 60_000));

const NEW = 'Miễn phí duy trì 1 năm cho tên miền đầu tiên của bạn';
const OLD = 'đãi đã hết ngày 31/12/2026';

type Block = HTMLElement & { updateComplete: Promise<unknown> };

let asked = 0;
/** An address that no test asked before: a page asks each file once. */
const fresh = (): string => `/data/programme.json?${++asked}`;

async function put(tag: string, attributes: Record<string, string>): Promise<Block> {
  const element = document.createElement(tag) as Block;
  for (const [name, value] of Object.entries({ today: '2027-03-01', ...attributes })) element.setAttribute(name, value);
  element.textContent = 'Chương trình tên miền quốc gia';
  await fixture(element as unknown as string);
  await element.updateComplete;
  return element;
}

const one = <E extends HTMLElement>(element: Element, selector: string): E =>
  element.shadowRoot!.querySelector<E>(selector)!;

describe('the programme file of a page', () => {
  afterEach(() => {
    restoreFetch();
    fixtureCleanup();
  });

  it('is not requested for elements from npm without an address', async () => {
    fakeFetch(json(FILE));
    for (const tag of ['tenmien-banner', 'tenmien-eligibility', 'tenmien-availability', 'tenmien-progress'])
      await put(tag, {});
    await put('tenmien-banner', { programme: 'none' });
    // Blocks ask in the order of their first drawing, so whoever asks before the last one is seen here.
    const last = fresh();
    await put('tenmien-eligibility', { programme: last });
    await waitUntil(() => requests.some(({ url }) => url.endsWith(last)));
    expect(requests).to.have.length(1);
  });

  it('is requested once by fifty elements, without cookies and referrer, and redraws them all', async () => {
    fakeFetch(json(FILE));
    const programme = fresh();
    const blocks: Block[] = [];
    for (let count = 0; count < 50; count++)
      blocks.push(await put(count ? 'tenmien-eligibility' : 'tenmien-banner', { programme }));
    await waitUntil(() => wordsOf(blocks[0]!).includes(NEW));
    expect(requests).to.have.length(1);
    expect(requests[0]!.credentials).to.equal('omit');
    expect(requests[0]!.referrerPolicy).to.equal('no-referrer');
    expect(wordsOf(blocks[0]!))
      .to.contain('đăng ký đến hết 31/12/2030')
      .and.to.contain('Công dân từ đủ 16 đến 30 tuổi');
    for (const block of blocks.slice(1)) expect(one(block, 'legend')).to.exist;
  });

  it('changes an element in place: a typed name stays, and the fee is new', async () => {
    let arrive: (response: Response) => void = () => undefined;
    let isAsked = false;
    fakeFetch(() => {
      isAsked = true;
      return new Promise((resolve) => (arrive = resolve));
    });
    const form = await put('tenmien-availability', { programme: fresh() });
    const field = one<HTMLInputElement>(form, 'input');
    field.focus();
    field.value = 'dao';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    one(form, '.main').click();
    await waitUntil(() => one(form, '.fee'));
    expect(wordsOf(one(form, '.fee'))).to.contain('50.000 đ');
    await waitUntil(() => isAsked);
    field.focus();
    arrive(new Response(JSON.stringify(FILE), { headers: { 'content-type': 'application/json' } }));
    const root = one(form, '.root');
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(getComputedStyle(root).opacity));
    watch.observe(one(form, '.fee'), { subtree: true, childList: true, characterData: true });
    await waitUntil(() => wordsOf(one(form, '.fee')).includes('60.000 đ'), undefined);
    expect(one<HTMLInputElement>(form, 'input')).to.equal(field);
    expect(field.value).to.equal('dao');
    expect(form.shadowRoot!.activeElement).to.equal(field);
    // Drawn anew out of sight, and then seen again.
    expect(seen.length && seen.every((opacity) => opacity === '0')).to.equal(true);
    watch.disconnect();
    await waitUntil(() => getComputedStyle(root).opacity === '1');
    expect(wordsOf(one(form, '.fee')))
      .to.contain('Công dân từ đủ 16 đến 30 tuổi: miễn phí duy trì 1 năm đầu')
      .and.to.contain('Thông tư 12/2027/TT-BTC');
  });

  it('keeps the given answers, computes an open result again and announces it', async () => {
    let arrive: (response: Response) => void = () => undefined;
    fakeFetch(() => new Promise((resolve) => (arrive = resolve)));
    const checker = await put('tenmien-eligibility', { programme: fresh(), today: '2026-12-20' });
    await answerQuestions(checker as unknown as EligibilityElement, 'household', 'yes', 'yes');
    expect(wordsOf(one(checker, '.verdict h2'))).to.contain('đủ điều kiện');
    arrive(new Response(JSON.stringify(FILE)));
    await waitUntil(() =>
      wordsOf(one(checker, '.verdict h2')).includes('Ưu đãi cho hộ kinh doanh đã kết thúc ngày 15/12/2026'),
    );
    await waitUntil(() => wordsOf(one(checker, '[role=status]')).includes('kết quả đã được tính lại'));
    expect(wordsOf(checker))
      .to.contain('Hộ kinh doanh có giấy chứng nhận đăng ký không?')
      .and.to.contain('thông tin cập nhật đến');
  });

  it('changes and announces nothing when it repeats the facts of the release', async () => {
    const heard = warnings();
    fakeFetch(answer(builtInProgramme(), 'application/json'), json(FILE));
    const banner = await put('tenmien-banner', { programme: fresh() });
    await waitUntil(() => requests.length === 1);
    // The next file says more and takes longer: when it is shown, the first one has been read.
    const next = await put('tenmien-eligibility', { programme: fresh() });
    await waitUntil(() => one(next, 'legend'));
    expect(wordsOf(banner)).to.contain(OLD);
    expect(heard()).to.equal('');
  });

  for (const [name, step, code] of [
    ['is not there', json({}, { status: 404 }), 'programme-not-loaded'],
    ['comes from a server in trouble', json(FILE, { status: 500 }), 'programme-not-loaded'],
    ['cannot be reached', broken, 'programme-not-loaded'],
    ['is a page of HTML', html(), 'programme-refused'],
    ['is of a later version', json({ ...FILE, version: 2 }), 'programme-newer'],
    [
      'has an example that comes out otherwise',
      json({
        ...FILE,
        offers: [{ ...FILE.offers[0], freeYears: 1, limit: { minYears: 17, readings: [{ id: 'x', years: 30 }] } }],
      }),
      'programme-refused',
    ],
    ['has an offer without a document', json({ ...FILE, documents: [] }), 'programme-refused'],
    [
      'is a megabyte of text',
      answer(JSON.stringify({ ...FILE, publisher: 'x'.repeat(1_000_000) }), 'application/json'),
      'programme-refused',
    ],
    [
      'holds ten thousand offers',
      json({ ...FILE, offers: Array.from({ length: 10_000 }, () => ({})) }),
      'programme-refused',
    ],
    ['holds markup', json({ ...FILE, publisher: '<img src=x onerror=alert(1)>' }), 'programme-refused'],
    [
      'is nested without end',
      answer(`${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'application/json'),
      'programme-refused',
    ],
  ] as const) {
    it(`changes nothing and causes one report when it ${name}`, async () => {
      const heard = warnings();
      const failed = listenTo('tenmien-failed');
      fakeFetch(step);
      const programme = fresh();
      const banner = await put('tenmien-banner', { programme });
      const checker = await put('tenmien-eligibility', { programme });
      await waitUntil(() => failed().length > 0);
      // Told in the order of asking: when the failure of a further file is told, all of the first one is.
      await put('tenmien-eligibility', { programme: fresh() });
      await waitUntil(() => failed().length > 1);
      expect(failed()).to.deep.equal([{ code }, { code }]);
      expect(heard().match(new RegExp(`ERRORS\\.md#${code}`, 'g'))).to.have.length(2);
      expect(wordsOf(banner)).to.contain(OLD);
      expect(wordsOf(checker)).to.contain('Ưu đãi đã kết thúc ngày 31/12/2026');
    });
  }

  it('is not requested from an address that is neither https nor of the page', async () => {
    const heard = warnings();
    fakeFetch(json(FILE));
    const banner = await put('tenmien-banner', { programme: 'http://other.example/programme.json' });
    await waitUntil(() => heard().includes('programme-not-loaded'));
    expect(requests).to.have.length(0);
    expect(wordsOf(banner)).to.contain(OLD);
  });

  it('may hold unknown fields, which are ignored with one warning', async () => {
    const heard = warnings();
    fakeFetch(json({ ...FILE, colour: 'green' }));
    const banner = await put('tenmien-banner', { programme: fresh() });
    await waitUntil(() => wordsOf(banner).includes(NEW));
    expect(heard()).to.contain('programme-unknown-fields').and.to.contain('colour');
  });

  it('yields to offers that a script sets on the element', async () => {
    fakeFetch(json(FILE));
    const programme = fresh();
    const banner = await put('tenmien-banner', { programme });
    await waitUntil(() => wordsOf(banner).includes(NEW));
    Object.assign(banner, { policies: [] });
    await banner.updateComplete;
    expect(wordsOf(banner)).to.not.contain('Miễn phí');
  });
});
