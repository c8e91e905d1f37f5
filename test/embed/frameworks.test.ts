import { expect } from '@open-wc/testing';
import { createElement, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createApp, h, reactive } from 'vue';
import { widgets } from '../../src/contract.ts';
import { follow } from '../../src/embed/loader/follow-changes.ts';

const host = 'https://embed.example.vn/';
follow({
  address: host,
  attributes: [...new Set(widgets.flatMap(({ attributes }) => attributes))],
  feeds: ['ninh-binh', 'vinh-long'],
});

/** An article as a portal's script has it. */
interface Article {
  readonly place: string;
  readonly hotline?: string;
  readonly widget?: 'progress' | 'banner';
  readonly isLinked?: boolean;
}
const addressOf = ({ place, widget = 'progress' }: Article): string => `${host}e/${widget}/vi/${place}`;

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve));
};

interface Framework {
  start(box: HTMLElement, first: Article): Promise<(next: Article) => Promise<void>>;
  end(): Promise<void>;
}

let root: Root;
const react: Framework = {
  async start(box, first) {
    let set!: (next: Article) => void;
    const App = () => {
      const [article, setArticle] = useState(first);
      set = setArticle;
      const link = createElement('a', { href: addressOf(article), 'data-tenmien-hotline': article.hotline }, 'Tiến độ');
      return createElement(
        'main',
        null,
        createElement('h1', null, article.place),
        createElement('p', null, article.isLinked === false ? null : link),
        createElement('p', null, 'Hết tin.'),
      );
    };
    root = createRoot(box);
    root.render(createElement(App));
    await settle();
    return async (next) => {
      set(next);
      await settle();
    };
  },
  end: async () => {
    root.unmount();
    await settle();
  },
};

let app: ReturnType<typeof createApp>;
const vue: Framework = {
  async start(box, first) {
    const article = reactive<{ now: Article }>({ now: first });
    app = createApp({
      render: () =>
        h('main', [
          h('h1', article.now.place),
          h('p', [
            article.now.isLinked === false
              ? null
              : h('a', { href: addressOf(article.now), 'data-tenmien-hotline': article.now.hotline }, 'Tiến độ'),
          ]),
          h('p', 'Hết tin.'),
        ]),
    });
    app.mount(box);
    await settle();
    return async (next) => {
      article.now = next;
      await settle();
    };
  },
  end: async () => {
    app.unmount();
    await settle();
  },
};

for (const [name, framework] of Object.entries({ 'React 19': react, 'Vue 3': vue })) {
  describe(`the embeds of a page that ${name} draws`, () => {
    let box: HTMLElement;
    const errors: string[] = [];
    const listen = ({ message }: ErrorEvent): void => void errors.push(message);
    const widget = (): HTMLElement | null => box.querySelector('tenmien-progress,tenmien-banner');
    const link = (): HTMLAnchorElement | null => box.querySelector('p > a');
    const isSeen = (element: Element | null): boolean => !!element && element.getBoundingClientRect().height > 0;

    beforeEach(() => {
      box = document.body.appendChild(document.createElement('div'));
      errors.length = 0;
      addEventListener('error', listen);
    });
    afterEach(() => {
      box.remove();
      removeEventListener('error', listen);
    });

    it('become widgets, each with a copy of its link, while the hidden original stays in place', async () => {
      await framework.start(box, { place: 'ninh-binh' });
      expect(widget()!.getAttribute('src')).to.equal(`${host}data/ninh-binh.json`);
      expect(widget()!.querySelector('a')!.textContent).to.equal('Tiến độ');
      expect(link()!.parentElement!.localName).to.equal('p');
      expect([isSeen(widget()!.querySelector('a')), isSeen(link())]).to.deep.equal([true, false]);
      await framework.end();
      expect(errors).to.deep.equal([]);
    });

    it('follow the address of their link to the next article, as the same element', async () => {
      const go = await framework.start(box, { place: 'ninh-binh' });
      const before = widget();
      await go({ place: 'vinh-long', hotline: '0000 000 000' });
      expect(widget()).to.equal(before);
      expect(['province', 'src', 'hotline'].map((attribute) => before!.getAttribute(attribute))).to.deep.equal([
        'vinh-long',
        `${host}data/vinh-long.json`,
        '0000 000 000',
      ]);
      expect(before!.querySelector('a')!.href).to.include('vinh-long');
      await go({ place: 'hue' });
      expect(before!.getAttributeNames()).to.have.members(['province']);
      await framework.end();
    });

    it('become another widget when the link names another', async () => {
      const go = await framework.start(box, { place: 'ninh-binh' });
      await go({ place: 'ninh-binh', widget: 'banner' });
      expect(
        [...box.querySelectorAll('tenmien-progress,tenmien-banner')].map(({ localName }) => localName),
      ).to.deep.equal(['tenmien-banner']);
      await framework.end();
    });

    it('are removed with their link, without an error, and come back with it', async () => {
      const go = await framework.start(box, { place: 'ninh-binh' });
      await go({ place: 'ninh-binh', isLinked: false });
      expect([widget(), link(), errors.length]).to.deep.equal([null, null, 0]);
      expect(box.textContent).to.include('Hết tin.');
      await go({ place: 'hue' });
      expect(widget()!.getAttribute('province')).to.equal('hue');
      await framework.end();
      expect([box.childElementCount, errors]).to.deep.equal([0, []]);
    });

    it('are links again when the address becomes another page’s', async () => {
      const go = await framework.start(box, { place: 'ninh-binh' });
      link()!.href = 'https://embed.example.vn/tin/1';
      await settle();
      expect([widget(), isSeen(link())]).to.deep.equal([null, true]);
      await go({ place: 'hue' });
      expect(widget()!.getAttribute('province')).to.equal('hue');
      await framework.end();
    });
  });
}
