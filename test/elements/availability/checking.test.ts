import { aTimeout, expect } from '@open-wc/testing';
import { createRdapChecker } from '../../../src/domains/rdap-checker.ts';
import type { Availability } from '../../../src/domains/availability.ts';
import { stopClock } from '../../clock.ts';
import { inEnglish, listenTo, warnings, wordsOf } from '../../support.ts';
import { answered, ask, AT, fake, input, show, type } from './form-on-page.ts';
import { all, button, one, spoken } from '../../shadow.ts';
import { waitUntil } from '../../wait-until.ts';

const ENDPOINT = 'https://rdap.example.vn';
const { fetch } = globalThis;
let requests: string[] = [];

/** What the service answers, in turn; the last one again and again. */
function serve(...answers: ((init: RequestInit) => Response | Promise<Response>)[]): void {
  globalThis.fetch = (url, init = {}) => {
    requests.push(String(url));
    return Promise.resolve((answers.length > 1 ? answers.shift() : answers[0])!(init));
  };
}

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/rdap+json', ...headers } });
const never = ({ signal }: RequestInit) =>
  new Promise<Response>((_resolve, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error)));
const domain = (name: string) => ({ objectClassName: 'domain', ldhName: name });

const rdap = () => createRdapChecker({ endpoint: ENDPOINT, timeout: 100, pause: 1 });

describe('<tenmien-availability>: asking a service', () => {
  beforeEach(() => {
    requests = [];
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  describe('an RDAP service', () => {
    const cases: [string, Parameters<typeof serve>, string][] = [
      ['200', [json(domain('chetancuong.biz.vn'))], 'chetancuong.biz.vn đã có người đăng ký'],
      ['404', [json({ errorCode: 404 }, 404)], 'Chưa thấy ai đăng ký chetancuong.biz.vn'],
      ['429', [json({}, 429)], 'quá nhiều lượt tra'],
      ['500', [json({}, 500)], 'sự cố'],
      ['503, twice', [json({}, 503)], 'sự cố'],
      ['503, then 200', [json({}, 503), json(domain('chetancuong.biz.vn'))], 'đã có người đăng ký'],
      [
        'a page of HTML',
        [() => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
        'Kết quả tra cứu chưa rõ',
      ],
      ['JSON of another shape', [json({ available: true })], 'Kết quả tra cứu chưa rõ'],
      [
        'broken JSON',
        [() => new Response('{', { headers: { 'content-type': 'application/json' } })],
        'Kết quả tra cứu chưa rõ',
      ],
      ['the answer about another name', [json(domain('khac.biz.vn'))], 'Kết quả tra cứu chưa rõ'],
      ['silence', [never], 'chưa trả lời'],
      ['no connection', [() => Promise.reject(new TypeError('failed'))], 'sự cố'],
    ];
    for (const [what, answers, words] of cases) {
      it(`can be asked again after ${what}, which the element reports`, async () => {
        serve(...answers);
        const element = await show({}, rdap());
        await ask(element, 'chetancuong.biz.vn');
        await answered(element);
        expect(wordsOf(element)).to.contain(words);
        expect(wordsOf(element)).not.to.contain('còn đăng ký được');
        expect(requests[0]).to.equal(`${ENDPOINT}/domain/chetancuong.biz.vn`);

        serve(json(domain('dao.id.vn')));
        await ask(element, 'dao.id.vn');
        await answered(element);
        expect(wordsOf(one(element, 'h3'))).to.equal('dao.id.vn đã có người đăng ký');
      });
    }

    it('leads to the message “no network” when the device is offline', async () => {
      const online = Object.getOwnPropertyDescriptor(navigator, 'onLine');
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      try {
        serve(() => Promise.reject(new TypeError('failed')));
        const element = await show({}, rdap());
        await ask(element, 'dao.id.vn');
        await answered(element);
        expect(wordsOf(element)).to.contain('không có mạng');
      } finally {
        if (online) Object.defineProperty(navigator, 'onLine', online);
        else delete (navigator as { onLine?: boolean }).onLine;
      }
    });

    it('is named by `endpoint` alone, and gets an ASCII name after the button, not while typing', async () => {
      serve(json({ errorCode: 404 }, 404));
      const element = await show({ endpoint: `${ENDPOINT}/` });
      await type(element, 'đặcsản.biz.vn');
      await aTimeout(50);
      expect(requests).to.be.empty;
      button(element, 'Kiểm tra').click();
      await answered(element);
      expect(requests).to.deep.equal([`${ENDPOINT}/domain/xn--csn-uqa6698amda.biz.vn`]);
    });
  });

  describe('the address of a service', () => {
    it('is shown with its host before a name is sent there', async () => {
      const dns = await show({ doh: 'https://dns.example.org/dns-query{?dns}' });
      expect(wordsOf(dns)).to.contain(
        'Khi bạn bấm “Kiểm tra”, tên được gửi tới dns.example.org để tra. Chọn một gợi ý cũng vậy.',
      );
      expect(input(dns).getAttribute('aria-describedby')).to.contain('hint');
      await expect(dns).to.be.accessible();
      const service = await show({ endpoint: ENDPOINT, doh: 'https://dns.example.org/dns-query' });
      expect(wordsOf(service)).to.contain('rdap.example.vn').and.not.to.contain('dns.example.org');
    });

    it('needs no sentence when it is the page’s own host', async () => {
      const element = await show({ endpoint: '/rdap' });
      expect(wordsOf(element)).not.to.contain('được gửi tới');
    });

    for (const attributes of [
      { endpoint: 'https://user:secret@rdap.example.vn' },
      { endpoint: 'https://rdap.example.vn/?key=secret' },
      { doh: 'https://dns.example.org/dns-query?token=secret' },
    ]) {
      it(`is refused and not repeated when it holds a key: ${JSON.stringify(attributes)}`, async () => {
        serve(json({}, 500));
        const said = warnings();
        const failed = listenTo('tenmien-failed');
        const element = await show(attributes);
        expect(failed()).to.deep.equal([{ code: 'address-with-key' }]);
        expect(said()).not.to.contain('secret');
        await ask(element, 'dao.id.vn');
        expect(wordsOf(element)).to.contain('Trang này không tra được');
        expect(requests).to.be.empty;
      });
    }

    it('is refused when it is neither secure nor the page’s own', async () => {
      const said = warnings();
      await show({ endpoint: 'http://rdap.example.vn' });
      expect(said()).to.contain('address-not-secure');
    });
  });

  describe('a running question', () => {
    /** A checker whose answers are given by hand. */
    function byHand() {
      const open: { name: string; signal: AbortSignal; answer: (availability: Availability) => void }[] = [];
      return {
        open,
        check: (name: string, { signal }: { signal?: AbortSignal | undefined } = {}) =>
          new Promise<Availability>((answer) => open.push({ name, signal: signal!, answer })),
      };
    }
    const taken = (): Availability => ({ state: 'registered', source: 'rdap', checkedAt: AT });

    it('is shown, and leaves the focus in the field', async () => {
      const element = await show({}, byHand());
      element.focus();
      await ask(element, 'dao.id.vn');
      expect(wordsOf(element)).to.contain('Đang kiểm tra dao.id.vn');
      expect(element.shadowRoot!.activeElement).to.equal(input(element));
      expect(spoken(element)).to.equal('');
      await expect(element).to.be.accessible();
      await waitUntil(() => spoken(element).includes('Đang kiểm tra'), 'a long wait is told');
    });

    it('is replaced by a newer one, even when its answer comes last', async () => {
      const heard = listenTo('tenmien-checked');
      const checker = byHand();
      const element = await show({}, checker);
      await ask(element, 'mot.id.vn');
      await ask(element, 'hai.biz.vn');
      await waitUntil(() => checker.open.length === 2);
      expect(checker.open[0]!.signal.aborted).to.equal(true);
      checker.open[1]!.answer({ state: 'no-record', source: 'rdap', checkedAt: AT });
      await answered(element);
      checker.open[0]!.answer(taken());
      await aTimeout(0);
      await element.updateComplete;
      expect(wordsOf(one(element, 'h3'))).to.equal('Chưa thấy ai đăng ký hai.biz.vn');
      expect(heard()).to.deep.equal([{ state: 'no-record', suffix: 'biz.vn' }]);
    });

    it('is dropped when the new text needs no question', async () => {
      const checker = byHand();
      const element = await show({}, checker);
      await ask(element, 'mot.id.vn');
      await waitUntil(() => checker.open.length === 1);
      await ask(element, 'hai_ba');
      checker.open[0]!.answer(taken());
      await aTimeout(0);
      expect(wordsOf(one(element, 'h3'))).to.equal('Tên miền không có dấu gạch dưới');
    });

    it('is dropped when the element leaves the page, which can ask again after its return', async () => {
      const heard = listenTo('tenmien-checked');
      const checker = byHand();
      const element = await show({}, checker);
      await ask(element, 'mot.id.vn');
      await waitUntil(() => checker.open.length === 1);
      const parent = element.parentElement!;
      element.remove();
      expect(checker.open[0]!.signal.aborted).to.equal(true);
      checker.open[0]!.answer(taken());
      parent.append(element);
      await element.updateComplete;
      expect(all(element, '.band')).to.be.empty;
      expect(input(element).value).to.equal('mot');
      expect(heard()).to.be.empty;
      button(element, 'Kiểm tra').click();
      await waitUntil(() => checker.open.length === 2);
      checker.open[1]!.answer(taken());
      await answered(element);
      expect(wordsOf(one(element, 'h3'))).to.contain('đã có người đăng ký');
    });

    it('ends in an answer when the checker breaks its promise', async () => {
      for (const check of [
        () => Promise.reject(new Error('broken')),
        () => Promise.resolve(undefined),
        () => Promise.resolve({ state: 'available' }),
        () => {
          throw new Error('broken at once');
        },
      ]) {
        const said = warnings();
        const element = await show({}, { check } as never);
        await ask(element, 'dao.id.vn');
        await answered(element);
        expect(wordsOf(one(element, 'h3'))).to.equal('Chưa tra được dao.id.vn');
        if (said()) expect(said()).to.contain('checker-failed');
      }
    });
  });

  describe('a question that cannot be answered now', () => {
    let clock: ReturnType<typeof stopClock>;
    beforeEach(() => void (clock = stopClock()));

    const busy = (wait?: number, reason: 'rate-limited' | 'unavailable' = 'rate-limited'): Availability => ({
      state: 'unknown',
      reason,
      ...(wait !== undefined && { retryAt: Date.now() + wait }),
    });
    const showBusy = async (...answers: Availability[]) => {
      const checker = fake(...answers);
      const element = await show({}, checker);
      await ask(element, 'dao.id.vn');
      await answered(element);
      return { checker, element };
    };

    for (const [what, reason] of [
      ['too many questions', 'rate-limited'],
      ['a service that is down', 'unavailable'],
    ] as const) {
      it(`is repeated once at an announced time, after ${what}`, async () => {
        const { checker, element } = await showBusy(busy(500, reason), busy(5000, reason));
        expect(wordsOf(element)).to.contain('Trang sẽ tự tra lại sau 1 giây.');
        await expect(element).to.be.accessible();
        clock.pass(500);
        await waitUntil(() => wordsOf(element).includes('Hãy thử lại sau 5 giây.'));
        expect(button(element, 'Thử lại')).to.exist;
        clock.pass(60_000);
        await aTimeout(0);
        expect(checker.asked).to.deep.equal(['dao.id.vn', 'dao.id.vn']);
      });
    }

    it('announces the later answer', async () => {
      const { element } = await showBusy(busy(200), { state: 'registered', source: 'rdap', checkedAt: AT });
      clock.pass(200);
      await waitUntil(() => wordsOf(element).includes('dao.id.vn đã có người đăng ký'), 'asked again');
      expect(spoken(element)).to.equal('dao.id.vn đã có người đăng ký');
      expect(wordsOf(element)).not.to.contain('tự tra lại');
    });

    it('shows the time of day when the pause is longer than people count in seconds', async () => {
      const { element } = await showBusy(busy(600_000, 'unavailable'));
      expect(wordsOf(element)).to.match(/Trang sẽ tự tra lại lúc \d\d:\d\d\./);
    });

    it('has its words in English on an English page', async () => {
      await inEnglish(async () => {
        const { element } = await showBusy(busy(20_000));
        expect(wordsOf(element)).to.contain('This page will look again by itself in 20 s.');
      });
    });

    it('is repeated after half a minute when nobody gives a time', async () => {
      const { element } = await showBusy(busy());
      expect(wordsOf(element))
        .to.contain('Đang có quá nhiều lượt tra.')
        .and.to.contain('Trang sẽ tự tra lại sau 30 giây.');
    });

    it('can be repeated by a person at once, unless there are too many questions', async () => {
      const limited = await showBusy(busy(60_000));
      expect(wordsOf(limited.element)).not.to.contain('Thử lại');
      const { checker, element } = await showBusy(busy(60_000, 'unavailable'), {
        state: 'no-record',
        source: 'dns',
        checkedAt: AT,
      });
      button(element, 'Thử lại').click();
      await answered(element);
      expect(wordsOf(one(element, 'h3'))).to.equal('Chưa thấy ai đăng ký dao.id.vn');
      expect(checker.asked).to.have.length(2);
    });

    it('is not repeated once a person takes another name from the list, which is checked after the pause alone', async () => {
      const checker = fake(busy(300), { state: 'no-record', source: 'rdap', checkedAt: AT });
      const element = await show({ suffix: 'biz.vn' }, checker);
      await ask(element, 'Chè Tân Cương');
      button(element, 'chetancuong.biz.vn').click();
      await answered(element);
      button(element, 'che-tan-cuong.biz.vn').click();
      clock.pass(200);
      await aTimeout(0);
      // The service asked for a pause: the name waits in the field.
      expect(checker.asked).to.deep.equal(['chetancuong.biz.vn']);
      expect(element.value).to.equal('che-tan-cuong.biz.vn');
      expect(all(element, '.band')).to.be.empty;
      clock.pass(300);
      await aTimeout(0);
      button(element, 'tancuong.biz.vn').click();
      await answered(element);
      expect(checker.asked).to.deep.equal(['chetancuong.biz.vn', 'tancuong.biz.vn']);
    });

    it('is not repeated for a changed name or a removed element', async () => {
      for (const leave of [
        (element: HTMLElement & { updateComplete: Promise<boolean> }) => type(element as never, 'hoa'),
        (element: HTMLElement) => element.remove(),
      ]) {
        const checker = fake(busy(500));
        const element = await show({}, checker);
        await ask(element, 'dao.id.vn');
        await answered(element);
        await leave(element);
        await element.updateComplete;
        expect(wordsOf(element)).not.to.contain('tự tra lại');
        clock.pass(600);
        await aTimeout(0);
        expect(checker.asked).to.deep.equal(['dao.id.vn']);
      }
    });
  });

  it('announces every answer once, in one short sentence, also when it repeats the last one', async () => {
    const element = await show({}, fake({ state: 'no-record', source: 'rdap', checkedAt: AT }));
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(one(element, '[role=status]').textContent!));
    observer.observe(one(element, '[role=status]'), { childList: true, characterData: true, subtree: true });
    for (let times = 1; times <= 3; times++) {
      await ask(element, 'dao.id.vn');
      await answered(element);
      await aTimeout(0);
      expect(said).to.have.length(times);
    }
    observer.disconnect();
    expect(said.map((text) => text.trim())).to.deep.equal(Array(3).fill('Chưa thấy ai đăng ký dao.id.vn'));
    expect(said[1]).not.to.equal(said[0]);
  });
});
