import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { followFrames } from '../../src/embed/frames/frame-host.ts';
import { permalinkOf } from '../../src/embed/frames/frame-links.ts';
import { HEIGHT, heightMessages, linkMessage, readHeight } from '../../src/embed/frames/frame-message.ts';
import { waitUntil } from '../wait-until.ts';

const host = `${location.origin}/`;
const GUEST = `${host}test/embed/guest.html`;

describe('links in frames', () => {
  it('are sent to WordPress only, which gave a secret', () => {
    expect(linkMessage('https://a.vn/e/banner/vi', '')).to.equal(undefined);
    expect(linkMessage('https://a.vn/e/banner/vi', '#?secret=aB3')).to.deep.equal({
      message: 'link',
      value: 'https://a.vn/e/banner/vi',
      secret: 'aB3',
    });
  });

  it('lead to the permalink of the frame, on every host and below every path', () => {
    for (const host of ['https://a.vn/', 'https://a.vn/f/khoi/']) {
      for (const path of ['banner/vi', 'progress/en/thai-nguyen', 'banner/vi/hue/']) {
        expect(permalinkOf(`${host}f/${path}?x=/f/#?secret=aB3`)).to.equal(`${host}e/${path}`);
      }
    }
  });
});

describe('frame heights', () => {
  it('are sent in our message, and in WordPress’s when it gave a secret', () => {
    expect(heightMessages(320, '')).to.deep.equal([{ type: HEIGHT, height: 320 }]);
    expect(heightMessages(320, '#?secret=aB3')).to.deep.equal([
      { type: HEIGHT, height: 320 },
      { message: 'height', value: 320, secret: 'aB3' },
    ]);
  });

  it('are heights or are ignored', () => {
    for (const garbage of [
      null,
      undefined,
      'x',
      1,
      [],
      {},
      { type: HEIGHT },
      { type: HEIGHT, height: 0 },
      { type: HEIGHT, height: -1 },
      { type: HEIGHT, height: NaN },
      { type: HEIGHT, height: Infinity },
      { type: HEIGHT, height: '300' },
      { type: 'other', height: 300 },
    ]) {
      expect(readHeight(garbage)).to.equal(undefined);
    }
    expect(readHeight({ type: HEIGHT, height: 300.2 })).to.equal(301);
    fc.assert(fc.property(fc.anything(), (data) => ['undefined', 'number'].includes(typeof readHeight(data))));
  });

  describe('in a page with a frame', () => {
    before(() => followFrames(host));

    /** A frame whose address is one of ours, with a document that sends what it is told to. */
    async function frame(sandbox: string | null, body: string): Promise<HTMLIFrameElement> {
      const element = document.createElement('iframe');
      if (sandbox !== null) element.setAttribute('sandbox', sandbox);
      element.srcdoc = body;
      element.height = '50';
      (await fixture(html`<div></div>`)).append(element);
      // The address of ours, while the document is the test's.
      Object.defineProperty(element, 'src', { value: `${host}f/banner/vi` });
      return element;
    }
    const send = (message: unknown): string => `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

    it('are accepted from a frame without an origin', async () => {
      const shown = await frame('allow-scripts', send({ type: HEIGHT, height: 432 }));
      await waitUntil(() => shown.height === '432');
    });

    it('are refused from any other window', async () => {
      const ours = await frame(null, '<p>…</p>');
      window.postMessage({ type: HEIGHT, height: 998 }, '*');
      dispatchEvent(new MessageEvent('message', { data: { type: HEIGHT, height: 997 }, source: null }));
      await settle();
      expect(ours.height).to.equal('50');
    });

    it('are refused from other people’s frames, and garbage has no effect', async () => {
      const other = document.createElement('iframe');
      other.setAttribute('sandbox', 'allow-scripts');
      other.height = '50';
      other.srcdoc = send({ type: HEIGHT, height: 999 });
      (await fixture(html`<div></div>`)).append(other);
      const ours = await frame(
        'allow-scripts',
        ['null', '{}', '"x"', '{"type":"tenmien-embed:height","height":"1e9"}']
          .map((text) => send(JSON.parse(text)))
          .join(''),
      );
      await settle();
      expect([ours.height, other.height]).to.deep.equal(['50', '50']);
    });

    it('are sent again to a page that listens late and asks, and to no other window', async () => {
      const shown = document.createElement('iframe');
      shown.src = GUEST;
      const other = document.createElement('iframe');
      other.srcdoc = '<p>…</p>';
      (await fixture(html`<div></div>`)).append(shown, other);
      await new Promise((resolve) => shown.addEventListener('load', resolve));
      await settle();
      const heard: unknown[] = [];
      const hear = ({ source, data }: MessageEvent): void => void (source === shown.contentWindow && heard.push(data));
      addEventListener('message', hear);
      (other.contentWindow as Window & { eval(code: string): void }).eval(
        `parent.frames[[...parent.document.querySelectorAll('iframe')].indexOf(parent.document.querySelector('iframe[src="${GUEST}"]'))].postMessage({ message: 'ready', secret: 'aB3' }, '*')`,
      );
      shown.contentWindow!.postMessage('ready?', '*');
      await settle();
      expect(heard).to.deep.equal([]);
      shown.contentWindow!.postMessage({ message: 'ready', secret: 'aB3' }, '*');
      await waitUntil(() => heard.length > 0, 'after ready');
      expect(heard).to.deep.equal([{ type: HEIGHT, height: 240 }]);

      // As WordPress's script does with frames that came without a secret.
      shown.src += '#?secret=aB3';
      await waitUntil(() => heard.some((data) => (data as { secret?: string }).secret === 'aB3'), 'after the secret');
      removeEventListener('message', hear);
      expect(heard.slice(1)).to.deep.equal([
        { type: HEIGHT, height: 240 },
        { message: 'height', value: 240, secret: 'aB3' },
      ]);
    });

    it('are sent by a frame page when it loads and when it changes, and never as 0', async () => {
      const heights: number[] = [];
      const hear = ({ data }: MessageEvent): void =>
        void (readHeight(data) !== undefined && heights.push(readHeight(data)!));
      addEventListener('message', hear);
      const shown = document.createElement('iframe');
      shown.src = GUEST;
      (await fixture(html`<div></div>`)).append(shown);
      await waitUntil(() => heights.includes(240), 'first height');
      await waitUntil(() => shown.contentDocument?.body?.firstElementChild, 'its content');
      shown.contentDocument!.body.firstElementChild!.setAttribute('style', 'height: 410px');
      await waitUntil(() => heights.includes(410), 'second height');
      shown.hidden = true;
      shown.style.display = 'none';
      await settle();
      removeEventListener('message', hear);
      expect(heights.every((height) => height > 0)).to.equal(true);
    });
  });
});

describe('a link in a frame that may open no other page', () => {
  async function frameWith(sandbox: string): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', sandbox);
    frame.src = new URL('leaving-guest.html', import.meta.url).href;
    document.body.append(frame);
    await waitUntil(() => frame.contentDocument?.body?.dataset['ready'] === '');
    return frame;
  }
  // As NukeViet writes it when an article is saved again.
  const SHUT = 'allow-scripts allow-same-origin allow-forms allow-presentation';

  it('shows the address of another host’s page, and no error inside the frame', async () => {
    const frame = await frameWith(SHUT);
    frame.contentDocument!.querySelector<HTMLElement>('#others')!.click();
    await waitUntil(() => !!frame.contentDocument!.querySelector('#address')?.textContent);
    expect(frame.contentDocument!.querySelector('[role=status]')!.textContent).to.equal(
      'Khung này không mở được trang khác. Địa chỉ: https://guongmatso.tenmien.vn/',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(frame.contentWindow!.location.pathname).to.match(/leaving-guest\.html$/);
    frame.remove();
  });

  it('opens a page of the host inside the frame', async () => {
    const frame = await frameWith(SHUT);
    frame.contentDocument!.querySelector<HTMLElement>('#own')!.click();
    await waitUntil(() => !!frame.contentWindow?.location.pathname.endsWith('/guest.html'));
    frame.remove();
  });
});
