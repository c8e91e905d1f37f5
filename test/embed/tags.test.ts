import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CODE } from '../../src/embed/snippet/damages.ts';
import { joinTags } from '../../src/embed/snippet/html-text.ts';
import { readSnippets } from '../../src/embed/snippet/read-snippet.ts';
import { readMarkup } from '../../src/embed/snippet/html-reader.ts';

/** Tags as they stand in each other: `p(a(b))`. */
function outline(html: string): string {
  const { tags } = readMarkup(html);
  const draw = (parent: (typeof tags)[number] | undefined): string =>
    tags
      .filter((tag) => tag.parent === parent)
      .map((tag) => `${tag.name}${tag.until > tag.index + 1 ? `(${draw(tag)})` : ''}`)
      .join(' ');
  return draw(undefined);
}

describe('the tags that readMarkup finds', () => {
  const rows: readonly [what: string, html: string, outline: string][] = [
    ['stand in each other', '<div><p><a>x</a></p><br>y</div><p>z</p>', 'div(p(a) br) p'],
    [
      'end where the next of their kind begins',
      '<ul><li>a<li><b>b</ul><p>c<p>d<dl><dt>e<dd>f</dl>',
      'ul(li li(b)) p p dl(dt dd)',
    ],
    ['of a table end so too', '<table><tr><td>a<td>b<tr><td>c</table>', 'table(tr(td td) tr(td))'],
    ['end a paragraph where they are blocks', '<p>a<div>b</div>c</p>', 'p div p'],
    ['leave a paragraph in a cell alone', '<p>a<table><tr><td><p>b</td></tr></table>', 'p table(tr(td(p)))'],
    [
      'are not in comments, declarations, scripts and styles',
      '<!doctype html><!-- <p> --><script>"<p>"</script><style><p></style><b>',
      'script style b',
    ],
    ['are there in a script that nothing ends', '<script src="x"><p>', 'script(p)'],
    ['may have signs in their values', '<a title="a > b <p>" data-x=\'"\'>c</a><b>', 'a b'],
    ['may have a quote that nothing ends', '<a title="a>b</a><p>', 'a p'],
    ['are none where a number follows', 'tuổi <18 và >5 <b>', 'b'],
    ['begin where another was torn', '<a href="x" <b>y</b>', 'b'],
  ];
  for (const [what, html, wanted] of rows) it(what, () => expect(outline(html)).to.equal(wanted));

  it('have their attributes in small letters, decoded, the first of each name', () => {
    expect({ ...readMarkup('<P Title=a&amp;b title="c" Hidden data-x = \'d\'>').tags[0]!.attributes }).to.deep.equal({
      title: 'a&b',
      hidden: '',
      'data-x': 'd',
    });
  });

  it('leave the decoded text', () =>
    expect(readMarkup('a<b>&ecirc;</b>&nbsp;c &constructor;').text).to.equal('a ê \u00a0c &constructor;'));

  it('are the tags of the document when the document is valid', () => {
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('x', '<br>', '<img alt="a">', '&ecirc;', '<!-- y -->'),
        fc
          .tuple(
            fc.constantFrom('div', 'span', 'section', 'b', 'ul', 'blockquote'),
            fc.array(tie('node'), { maxLength: 3 }),
          )
          .map(([name, nodes]) => `<${name}>${nodes.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(node, (html) => {
        const box = document.createRange().createContextualFragment(html);
        const { tags, words } = readMarkup(html);
        const elements = [...box.querySelectorAll('*')];
        expect(tags.map(({ name, until, index }) => [name, until - index - 1])).to.deep.equal(
          elements.map((element) => [element.localName, element.querySelectorAll('*').length]),
        );
        expect(tags.map((tag) => tag.words)).to.deep.equal(elements.map((element) => element.textContent!.length));
        expect(words).to.equal(box.textContent!.length);
      }),
    );
  });
});

describe('a long text in readMarkup', () => {
  /** How many characters are gone through where strings are searched and patterns tried. */
  function work(run: () => unknown): number {
    const [indexOf, exec] = [String.prototype.indexOf, RegExp.prototype.exec];
    let done = 0;
    String.prototype.indexOf = function (this: string, what: string, from = 0) {
      const found = indexOf.call(this, what, from);
      done += (found < 0 ? this.length : found) - from + 1;
      return found;
    };
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      const found = exec.call(this, text);
      done += 1 + (found?.[0].length ?? 0);
      return found;
    };
    try {
      run();
    } finally {
      Object.assign(String.prototype, { indexOf });
      Object.assign(RegExp.prototype, { exec });
    }
    return done;
  }

  const GOOD = '<p><a href="https://embed.example.vn/e/banner/vi/hue">x</a></p>';
  const texts: Readonly<Record<string, (times: number) => string>> = {
    'tags that nothing ends': (times) => '<a '.repeat(times),
    'quotes that nothing ends': (times) => `<a x="${"y <a x='".repeat(times)}`,
    'comments that nothing ends': (times) => '<!--'.repeat(times) + GOOD,
    'scripts that nothing ends': (times) => '<script>'.repeat(times) + GOOD,
    'blocks that nothing ends': (times) => '<div>'.repeat(times) + GOOD,
    'one word': (times) => 'a'.repeat(times) + GOOD,
    paragraphs: (times) => '<p class="x">Tin <a href="/tin">mới</a></p>'.repeat(times) + GOOD,
    'breaks in a tag': (times) => `<div ${'<br />\ndata-x="1" '.repeat(times)}>${GOOD}`,
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`is read once, in linear time: ${what}`, () => {
      // What is done once for every text does not count.
      const [short, long] = [200, 1600].map((times) => work(() => readSnippets(text(times))));
      expect(long! / short!).to.be.below(8.8);
      expect(long).to.be.below(20 * text(1600).length);
    });
  }

  it('is not searched again from every position for code: each part of the pattern has an end', () => {
    expect(CODE.source).to.match(/\{\d+,\d+\}/);
    expect(CODE.source).to.not.match(/[*+]|\{\d+,\}/);
  });

  it('is joined in one step, for any number of breaks in its tags', () => {
    const split = String.prototype.split;
    let calls = 0;
    String.prototype.split = function (this: string, ...args: Parameters<string['split']>) {
      calls++;
      return split.apply(this, args);
    } as typeof split;
    try {
      expect(joinTags(`<div ${'<br />a '.repeat(2000)}>`)).to.equal(`<div ${' a '.repeat(2000)}>`);
    } finally {
      Object.assign(String.prototype, { split });
    }
    expect(calls).to.equal(1);
  });
});
