import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { widgets } from '../../src/contract.ts';
import { readSnippet } from '../../src/embed/snippet/read-snippet.ts';
import { systems } from '../../src/embed/cms/cms-list.ts';
import { candidates } from '../../src/embed/loader/find-embeds.ts';
import { upgrade } from '../../src/embed/loader/upgrade.ts';
import { outcomeOf } from '../../apps/builder/paste/outcome.ts';
import { site } from './embeds.ts';

const LINK = '<a href="https://embed.example.vn/e/banner/vi/hue">Chương trình</a>';
const host = {
  address: site.host,
  attributes: [...new Set(widgets.flatMap(({ attributes }) => attributes))],
  feeds: [],
};
const system = systems.other;

/** What a document makes of the piece: whether the loader puts an element around a link of ours. */
async function isUpgraded(markup: string): Promise<boolean> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(document.createRange().createContextualFragment(markup));
  for (const found of box.querySelectorAll(candidates)) upgrade(found, host);
  return !!box.querySelector('tenmien-banner > a, tenmien-banner > div');
}

/** What the reading says of it. */
function isSaid(markup: string): boolean {
  const found = readSnippet(markup, { site });
  return found.ok && outcomeOf(found.value, system).with === 'block';
}

const rows: readonly [where: string, markup: string, becomesBlock: boolean][] = [
  ['by itself', LINK, true],
  ['in a paragraph', `<p>${LINK}</p>`, true],
  ['in a cell', `<table><tr><td>${LINK}</td><td>x</td></tr></table>`, true],
  ['in bold letters with a break', `<p><strong><span>${LINK}</span></strong>&nbsp;<br></p>`, true],
  ...['\u200b', '\u200b\u200b\ufeff', '\u200c', '\u200d', '\u2060', '\u200e', '\u00ad', '\ufe0f', '\u3164'].map(
    (unseen): [string, string, boolean] => [
      `beside U+${[...unseen].map((one) => one.codePointAt(0)!.toString(16)).join(' U+')}, which nobody sees`,
      `<p>${unseen}${LINK}${unseen}<br></p>`,
      true,
    ],
  ),
  ...['ins', 'big', 'sup', 'sub', 'mark', 'code', 'tt', 'cite', 'abbr', 'bdi', 'bdo', 'nobr', 'o:p'].map(
    (name): [string, string, boolean] => [`in <${name}>`, `<p><${name}>${LINK}</${name}><wbr></p>`, true],
  ),
  ['with what Word leaves', `<p class="MsoNormal"><span lang="VI">${LINK}<o:p></o:p></span></p>`, true],
  ['that was struck out', `<p><del>${LINK}</del></p>`, false],
  ['with a script behind it', `<p>${LINK}<script src="data:text/javascript,"></script></p>`, true],
  ['with its class in a sentence', `<p>Xem ${LINK.replace('<a', '<a class="x tenmien-embed"')} nhé.</p>`, true],
  ['with a class like it in a sentence', `<p>Xem ${LINK.replace('<a', '<a class="tenmien-embed-x"')} nhé.</p>`, false],
  ['with capitals in scheme and host', `<p>${LINK.replace('https://embed', 'HTTPS://Embed')}</p>`, true],
  ['in a paragraph that nothing ends', `<p>Tin<p>${LINK}<p>Hết`, true],
  ['behind what an editor left', `<div contenteditable="false"><p>${LINK}</p></div>`, true],
  ['in an editor', `<div contenteditable="true"><p>${LINK}</p></div>`, false],
  ['in a sentence', `<p>Xem ${LINK}</p>`, false],
  ['with a full stop', `<p>${LINK}.</p>`, false],
  ['beside another link', `<p>${LINK}<a href="/tin">Tin</a></p>`, false],
  ['in a menu', `<nav><div>${LINK}</div></nav>`, false],
  ['in a menu’s paragraph', `<nav><p>${LINK}</p></nav>`, false],
  ['beside a picture', `<p><img alt="">${LINK}</p>`, false],
  ['around a picture', `<p>${LINK.replace('Chương', '<img alt="">Chương')}</p>`, false],
  ['in an article', `<article>${LINK}</article>`, false],
  ['in the middle', `<center>${LINK}</center>`, false],
  ['in a definition', `<dl><dd>${LINK}</dd></dl>`, false],
  ['in a list', `<ul><li>${LINK}</li></ul>`, false],
  ['in a paragraph of a list', `<ul><li><p>${LINK}</p></li></ul>`, true],
  ['bare behind a heading', `<h2>Tin</h2>${LINK}`, false],
  ['that is a heading', `<h2>${LINK}</h2>`, false],
  ['in a block with a paragraph', `<div><p>Tin</p>${LINK}</div>`, false],
  ['behind a paragraph that had ended', `<div></p>${LINK}</div>`, false],
  ['in a drawing', `<div><svg>${LINK}</svg></div>`, false],
  ['where scripts run not', `<noscript><p>${LINK}</p></noscript>`, false],
  ['with two slashes', `<p>${LINK.replace('vn/e', 'vn//e')}</p>`, false],
  ['with a full stop in the address', `<p>${LINK.replace('hue"', 'hue."')}</p>`, false],
  ['to the page for frames', `<p>${LINK.replace('/e/', '/f/')}</p>`, false],
  ['over http', `<p>${LINK.replace('https', 'http')}</p>`, false],
  ['beside the name of an invisible character', `<p>&zwnj;${LINK}&ZeroWidthSpace;</p>`, true],
  ['behind a space without a semicolon', `<p>&nbsp${LINK}</p>`, true],
  ['with an empty link before it', `<p>${LINK.replace('Chương trình', '')}${LINK}</p>`, true],
  ['in two parts', `<p>${LINK}<b>${LINK}</b></p>`, false],
  ['with a no-break space in the address', `<p>${LINK.replace('hue"', 'hue&nbsp;"')}</p>`, false],
  ['with an invisible character in the address', `<p>${LINK.replace('hue"', 'hue\u200b"')}</p>`, false],
  ['with somebody’s name in the address', `<p>${LINK.replace('://', '://a@')}</p>`, false],
  ['without its scheme', `<p>${LINK.replace('https://', '')}</p>`, false],
  ['in a block that names its widget in capitals', `<div data-tenmien-widget="Banner">${LINK}</div>`, false],
  ['in a block that names no widget', `<div data-tenmien-widget="">${LINK}</div>`, false],
  ['in a marked block with words', `<div data-tenmien-widget="banner">Xem ${LINK}</div>`, true],
];

describe('the decision whether a link becomes an element', () => {
  for (const [where, markup, becomesBlock] of rows) {
    it(`is ${becomesBlock ? 'yes' : 'no'} ${where}, in the loader and in the reader`, async () => {
      expect([await isUpgraded(markup), isSaid(markup)]).to.deep.equal([becomesBlock, becomesBlock]);
    });
  }

  it('is the same in the loader and in the reader, in any surroundings', async () => {
    const { node } = fc.letrec<{ node: string; nodes: string }>((tie) => ({
      nodes: fc.array(tie('node'), { maxLength: 3 }).map((nodes) => nodes.join('')),
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom(
          '',
          ' ',
          '&nbsp;',
          '&#8203;',
          '\u2060',
          'Tin',
          '<br>',
          '<img alt="">',
          '<hr>',
          '<script type="text/plain"></script>',
          '<p>',
          '</p>',
        ),
        fc
          .tuple(
            fc.constantFrom(
              'p',
              'div',
              'span',
              'b',
              'em',
              'h2',
              'h3',
              'ul',
              'li',
              'nav',
              'article',
              'section',
              'blockquote',
              'figure',
              'center',
              'dl',
              'dd',
              'td',
              'font',
              'mark',
              'ins',
              'q',
              'del',
            ),
            tie('nodes'),
            tie('nodes'),
          )
          .map(([name, before, inside]) =>
            name === 'td'
              ? `<table><tr><td>${inside}</td><td>${before}</td></tr></table>`
              : `${before}<${name}>${inside}</${name}>`,
          ),
      ),
    }));
    /** The piece with the link at one of its places. */
    const piece = fc.tuple(fc.array(node, { maxLength: 4 }), fc.nat()).map(([nodes, at]) => {
      const parts = nodes.join('').split(/(?=<)|(?<=>)/);
      const index = parts.length ? at % (parts.length + 1) : 0;
      // Not inside a table's own tags, where a document moves it.
      const before = parts.slice(0, index).join('');
      const isInTable = /<(?:table|tr)>$/.test(before) || /<\/t[dr]>$/.test(before);
      const isInScript = /<script[^>]*>$/.test(before);
      return isInTable || isInScript ? `${nodes.join('')}${LINK}` : `${before}${LINK}${parts.slice(index).join('')}`;
    });
    const answers = { true: 0, false: 0 };
    await fc.assert(
      fc.asyncProperty(piece, async (markup) => {
        const answer = await isUpgraded(markup);
        answers[`${answer}`]++;
        expect(isSaid(markup), markup).to.equal(answer);
      }),
      { numRuns: 400 },
    );
    expect(Math.min(answers.true, answers.false)).to.be.above(40);
  });
});
