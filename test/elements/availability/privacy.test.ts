import { expect } from '@open-wc/testing';
import { wordsOf } from '../../support.ts';
import { ask, show, type } from './form-on-page.ts';
import { one } from '../../shadow.ts';
import { waitUntil } from '../../wait-until.ts';

/** Takes the network away and notes who asks for it: our functions, and what loads without one, such as a script. */
function blockNetwork() {
  const tried: string[] = [];
  const { fetch } = globalThis;
  const { open } = XMLHttpRequest.prototype;
  const { sendBeacon } = Navigator.prototype;
  const refuse =
    (by: string) =>
    (...parts: unknown[]): never => {
      tried.push(`${by} ${parts.join(' ')}`);
      throw new TypeError('blocked');
    };
  globalThis.fetch = refuse('fetch');
  XMLHttpRequest.prototype.open = refuse('XMLHttpRequest');
  Navigator.prototype.sendBeacon = refuse('sendBeacon');
  // The element's own code comes after the first drawing, and a browser asks for the page's own icon whenever it likes.
  const isOwn = (name: string) => /\/(src|node_modules)\/|\/favicon\.ico$/.test(name);
  const observer = new PerformanceObserver((list) =>
    tried.push(
      ...list
        .getEntries()
        .map(({ name }) => name)
        .filter((name) => !isOwn(name)),
    ),
  );
  observer.observe({ type: 'resource' });
  return {
    tried,
    free: () => {
      observer.disconnect();
      globalThis.fetch = fetch;
      XMLHttpRequest.prototype.open = open;
      Navigator.prototype.sendBeacon = sendBeacon;
    },
  };
}

/** Follows a link as far as leaving the page. */
const follow = (link: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    addEventListener('click', function leave(event) {
      if (event.defaultPrevented) return;
      event.preventDefault();
      removeEventListener('click', leave);
      resolve();
    });
    link.click();
  });

const kept = () => [localStorage.length, sessionStorage.length, document.cookie];

describe('<tenmien-availability>: the form without a network and without a service', () => {
  let network: ReturnType<typeof blockNetwork>;
  beforeEach(() => {
    network = blockNetwork();
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
  });
  afterEach(() => {
    network.free();
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('answers by the rules, links to the registrars, makes no request and stores nothing', async () => {
    const before = kept();
    const head = document.head.childElementCount;
    const element = await show({ province: 'thai-nguyen' });
    element.focus();
    await type(element, 'chetancuong');
    for (const text of ['Nguyễn Thị Đào', 'che_tan', 'hanoi.vn', 'đặcsản', 'chetancuong.biz.vn'])
      await ask(element, text);
    await waitUntil(() => wordsOf(element).includes('Chép tên và đăng ký'));
    expect(wordsOf(element)).to.contain('chetancuong.biz.vn viết đúng quy tắc').and.to.contain('250.000 đ');
    await follow(one(element, '.places a'));
    expect(kept()).to.deep.equal(before);
    expect(document.head.childElementCount).to.equal(head);

    // What is loaded is noted when it is there, so something is loaded last.
    const last = new URL('./form-on-page.ts?last', import.meta.url).href;
    await import(last);
    await waitUntil(() => network.tried.includes(last));
    expect(network.tried).to.deep.equal([last]);
  });
});
