import { expect } from '@open-wc/testing';
import { widgets } from '../../src/contract.ts';
import { follow } from '../../src/embed/loader/follow-changes.ts';

const host = 'https://embed.example.vn/';
follow({ address: host, attributes: [...new Set(widgets.flatMap(({ attributes }) => attributes))], feeds: [] });

const addressOf = ({ place }: { readonly place: string }): string => `${host}e/progress/vi/${place}`;

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve));
};

describe('the embeds of a page that scripts change', () => {
  it('are removed with a link that a script moves by hand', async () => {
    const paragraph = document.body.appendChild(document.createElement('p'));
    const link = Object.assign(document.createElement('a'), {
      href: addressOf({ place: 'ninh-binh' }),
      textContent: 'Tiến độ',
    });
    paragraph.append(link);
    await settle();
    expect(paragraph.querySelector('tenmien-progress')).to.exist;
    paragraph.removeChild(link);
    await settle();
    expect(paragraph.childElementCount).to.equal(0);
    paragraph.remove();
  });

  it('keep the settings of the page’s script, and their element, while their paragraph is elsewhere', async () => {
    const paragraph = document.body.appendChild(document.createElement('p'));
    paragraph.innerHTML = `<a href="${addressOf({ place: 'hue' })}">Tiến độ</a>`;
    await settle();
    const element = paragraph.firstElementChild!;
    element.setAttribute('theme', 'dark');
    paragraph.remove();
    await settle();
    document.body.append(paragraph);
    await settle();
    expect(paragraph.firstElementChild).to.equal(element);
    expect(element.getAttribute('theme')).to.equal('dark');
    paragraph.remove();
  });

  it('appear for links that come to stand alone', async () => {
    const paragraph = document.body.appendChild(document.createElement('p'));
    paragraph.innerHTML = `<b>Xem</b> <a href="${addressOf({ place: 'hue' })}">Tiến độ</a>`;
    await settle();
    expect(paragraph.querySelector('tenmien-progress')).to.equal(null);
    paragraph.firstElementChild!.remove();
    await settle();
    expect(paragraph.querySelector('tenmien-progress')).to.exist;
    paragraph.remove();
  });

  for (const [what, change, places] of [
    ['shows a copy of itself that it kept, as Turbo does', (box) => box.replaceWith(box.cloneNode(true)), 'hue ca-mau'],
    ['writes its own markup again', (box) => (box.innerHTML += '<p>Hết</p>'), 'hue ca-mau'],
    [
      'puts a new link before the widget and removes the rest, as morphing libraries do',
      ({ firstElementChild: line }) => {
        line!.prepend(Object.assign(document.createElement('a'), { href: addressOf({ place: 'vinh-long' }) }));
        line!.firstElementChild!.append('Tiến độ');
        while (line!.childNodes.length > 1) line!.lastChild!.remove();
      },
      'vinh-long ca-mau',
    ],
    [
      'takes the widget and the style of its link away',
      ({ firstElementChild: line }) => {
        line!.firstElementChild!.remove();
        line!.firstElementChild!.removeAttribute('style');
      },
      'hue ca-mau',
    ],
    ['sorts its paragraphs', (box) => box.append(box.firstElementChild!), 'ca-mau hue'],
    [
      'exchanges the links of its paragraphs',
      (box) => {
        const [first, second] = box.querySelectorAll('p > a');
        box.firstElementChild!.append(second!);
        box.lastElementChild!.append(first!);
      },
      'ca-mau hue',
    ],
    [
      'puts comments and empty texts around a link, as Vue and Angular do',
      ({ firstElementChild: line }) => line!.append('', document.createComment('v-if')),
      'hue ca-mau',
    ],
  ] as readonly (readonly [string, (box: HTMLElement) => unknown, string])[])
    it(`show each widget once, and no link beside it, when the page ${what}`, async () => {
      const box = document.body.appendChild(document.createElement('div'));
      box.id = 'page';
      box.innerHTML = ['hue', 'ca-mau'].map((place) => `<p><a href="${addressOf({ place })}">Tiến độ</a></p>`).join('');
      await settle();
      change(box);
      await settle();
      const page = document.querySelector('#page')!;
      const shown = [...page.querySelectorAll('tenmien-progress')].map((element) => element.getAttribute('province'));
      expect(shown.join(' ')).to.equal(places);
      for (const link of page.querySelectorAll('p > a')) expect(link.getBoundingClientRect().height).to.equal(0);
      page.remove();
    });

  it('cost nothing when another part of the page changes', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = `<ul>${'<li><a href="https://embed.example.vn/e/progress/vi/hue">Tin</a></li>'.repeat(2000)}</ul><p id="clock"></p>`;
    await settle();
    let asked = 0;
    const { get } = Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, 'href')!;
    Object.defineProperty(HTMLAnchorElement.prototype, 'href', {
      configurable: true,
      get(this: HTMLAnchorElement) {
        asked++;
        return get!.call(this) as string;
      },
    });
    try {
      for (let tick = 0; tick < 20; tick++) {
        box.querySelector('#clock')!.textContent = String(tick);
        box.append(document.createElement('hr'));
        await settle();
      }
    } finally {
      delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).href;
    }
    expect(asked).to.equal(0);
    box.remove();
  });
});
