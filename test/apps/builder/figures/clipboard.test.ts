import { expect, fixture, html } from '@open-wc/testing';
import { readCopy } from '../../../../apps/builder/figures/clipboard.ts';
import { BuilderFigures } from '../../../../apps/builder/figures/figures.ts';
import { BuilderText } from '../../../../apps/builder/text.ts';
import { textOf } from '../../../support.ts';
import { banner, site } from '../builder-data.ts';
import { check, errorsOf, today } from './checked-table.ts';

if (!customElements.get('builder-figures')) customElements.define('builder-figures', BuilderFigures);
if (!customElements.get('builder-text')) customElements.define('builder-text', BuilderText);

const file = async (name: string): Promise<string> =>
  (await fetch(new URL(`clipboard/${name}`, import.meta.url))).text();
const copyOf = async (name: string) => {
  const [markup, words] = [await file(`${name}.html`), await file(`${name}.txt`)];
  return { markup, words, copied: readCopy(markup, words)! };
};

describe('a table copied from an office program', () => {
  for (const name of ['calc-vi', 'calc-en']) {
    it(`keeps full days, numbers and visible rows: ${name}`, async () => {
      const { words, copied } = await copyOf(name);
      expect(errorsOf(check(words)).length).to.be.above(0);
      expect(copied.hidden).to.have.length(1);
      expect(copied.hidden[0]).to.match(/^\d\d\/\d\d\/26 \| 9[.,]999 \| Bản nháp$/);
      const checked = check(copied.text);
      expect(errorsOf(checked)).to.deep.equal([]);
      expect(checked.snapshots[0]!.series).to.deep.equal([
        { asOf: '2026-06-30', total: 3295 },
        { asOf: '2026-09-30', total: 4295 },
      ]);
    });
  }

  it('is a table in the HTML of a text document, though not in its plain text', async () => {
    const { words, copied } = await copyOf('writer');
    expect(errorsOf(check(words))[0]).to.include('Mỗi ô bị dán thành một dòng');
    expect(copied.hidden).to.deep.equal([]);
    expect(check(copied.text).snapshots[0]).to.deep.include({ asOf: '2026-09-30', total: 4295 });
  });

  it('keeps line breaks, and leaves out rows that are hidden by their style', async () => {
    const { copied } = await copyOf('excel');
    expect(copied.hidden).to.deep.equal(['31/10/2026 | 9.999 | Bản nháp']);
    expect(errorsOf(check(copied.text))).to.deep.equal([
      'Dòng 3, cột “Tổng số”: “412 ⏎ 417” có thể là hai số. Mỗi ô chỉ ghi một số, ví dụ 3.295 hoặc 3295.',
    ]);
  });

  it('may hold no more in its HTML than in its plain text', async () => {
    const { words, copied } = await copyOf('google');
    expect(copied).to.deep.equal({ text: words, hidden: [], hiddenColumns: [] });
  });

  const calc = (cell: string, more = ''): string =>
    readCopy(
      `<table><tr><td>Đến ngày</td><td>Tổng số</td></tr><tr><td ${cell}</td><td ${more || 'sdval="5">5'}</td></tr></table>`,
      '',
    )!.text.split('\n')[1]!;
  for (const [what, cell, written] of [
    ['a day in words', 'sdval="46295" sdnum="1066;0;D MMMM YYYY">30 tháng 9 2026', '30/9/2026'],
    ['a day with its hour', 'sdval="46295.5" sdnum="1066;0;DD/MM/YY HH:MM">30/09/26 12:00', '30/9/2026'],
    ['a day by another calendar', 'sdval="44833" sdnum="1066;0;DD/MM/YY">30/09/26', '30/09/26'],
    ['a share', 'sdval="0.4" sdnum="1066;0;0%">40%', '40%'],
    ['a number in its own sign', 'sdval="3295" sdnum="1066;0;#.##0">3.295', '3295'],
    ['a fraction that looks like thousands', 'sdval="3.295" sdnum="1033;">3.295', '3.2950'],
    ['a number without a value', '>3.295', '3.295'],
  ] as const) {
    it(`reads ${what} as ${written}`, () => expect(calc(cell).split('\t')[0]).to.equal(written));
  }

  const cellOf = (html: string, style = ''): string =>
    readCopy(`${style}<table><tr><td>Đến ngày<td>Tổng số<tr><td>30/9/2026${html}</table>`, '')!
      .text.split('\n')
      .slice(1)
      .join('\n')
      .replace('30/9/2026\t', '');
  for (const [what, cell, written] of [
    ['a number and its footnote mark', '<td>3295<sup>1</sup>', '"3295\n1"'],
    ['a number and its mark in brackets', '<td>3.295<sup>(1)</sup>', '"3.295\n(1)"'],
    ['a number and its star', '<td>3.295<sup>*</sup>', '3.295'],
    [
      'a number and a mark of Google’s',
      '<td><span>3295</span><span style="font-size:6pt;vertical-align:super;">2</span>',
      '"3295\n2"',
    ],
    ['a number struck out beside another', '<td><s>412</s>417', '"412\n417"'],
    [
      'the same by its style',
      '<td><span style="text-decoration:line-through">412</span><span>417</span>',
      '"412\n417"',
    ],
    ['a number struck out', '<td><s>3.295</s>', '~~3.295~~'],
    ['a cell struck out', '<td style="text-decoration:line-through">3.295', '~~3.295~~'],
    ['words with a mark', '<td>Tổng số<sup>1</sup>', 'Tổng số'],
  ] as const) {
    it(`keeps ${what} apart`, () => expect(cellOf(cell)).to.equal(written));
  }

  for (const [what, cell, written] of [
    [
      'a number that Word divided by language',
      '<p><span lang=VI>3.2</span><span lang=EN-US>95<o:p></o:p></span></p>',
      '3.295',
    ],
    ['a number that is bold in part', '3.<b>295</b>', '3.295'],
    ['a number beside hidden text', "<span style='display:none;mso-hide:all'>9</span>3295", '3295'],
    ['a number beside text of size 0', '<font style="font-size:0pt">9</font>3295', '3295'],
    ['two numbers in two blocks', '<div>412</div><div>417</div>', '"412\n417"'],
    ['two numbers in a list', '<ul><li>412</li><li>417</li></ul>', '"412\n417"'],
    ['a block and text behind it', '<p>3</p>295', '"3\n295"'],
    ['text and a block behind it', '3<div>295</div>', '"3\n295"'],
    ['blocks in blocks', '<div><div>3</div><blockquote><p>295</p></blockquote></div>', '"3\n295"'],
    ['two numbers above and below a line', '412<hr>417', '"412\n417"'],
    ['lines with nothing between them', '412<br><br>417', '"412\n417"'],
    ['one number in several blocks', '<div>\n <p>3.295</p>\n</div><br>', '3.295'],
    ['a number beside white text', '<span style="color:#FFF">9</span>3295', '9 3295'],
  ] as const)
    it(`reads ${what} as “${written}”`, () =>
      expect(readCopy(`<table><tr><td>a<td>b<tr><td>${cell}<td>c</table>`, '')!.text).to.equal(`a\tb\n${written}\tc`));

  for (const [how, hidden] of [
    ['a class', '<style>.xl65 {mso-x:y; display:none}</style><table><tr><td>a<td>b<tr class="x xl65"><td>1<td>2'],
    [
      'the group of rows around it',
      '<table><tr><td>a<td>b</tr><tbody style="visibility:collapse"><tr><td>1<td>2</tbody>',
    ],
    ['a height of 0.0pt', '<table><tr><td>a<td>b<tr style="height:0.0pt"><td>1<td>2'],
  ] as const)
    it(`leaves out a row that is hidden by ${how}, and names it`, () => {
      const copy = readCopy(`${hidden}<tr><td>3<td>4</table>`, '');
      expect([copy?.text, copy?.hidden]).to.deep.equal(['a\tb\n3\t4', ['1 | 2']]);
    });

  it('keeps a cell struck out by a class', () =>
    expect(cellOf('<td class=xl66>3.295', '<style>.xl66 {color:red; text-decoration:line-through;}</style>')).to.equal(
      '~~3.295~~',
    ));

  it('leaves out hidden columns and names them', () => {
    for (const columns of [
      "<col width=64><col width=0 style='display:none;mso-width-source:userset'><col width=64>",
      '<col><col style="visibility:collapse"><col>',
      '<colgroup><col width="100"/><col width="0"/><col width="100"/></colgroup>',
    ]) {
      const copied = readCopy(
        `<table>${columns}<tr><td>Đến ngày<td>Lũy kế<td>Tổng số<tr><td>30/9/2026<td>9.999<td>3.295</table>`,
        '',
      )!;
      expect(copied.text).to.equal('Đến ngày\tTổng số\n30/9/2026\t3.295');
      expect(copied.hiddenColumns).to.deep.equal(['Lũy kế']);
    }
    // LibreOffice's HTML has no hidden columns, and its text has.
    expect(
      readCopy(
        '<table><tr><td>Đến ngày<td>Tổng số<tr><td>30/9/2026<td>3.295</table>',
        'Đến ngày\tLũy kế\tTổng số\n30/9/2026\t9.999\t3.295\n',
      ),
    ).to.deep.equal({ text: 'Đến ngày\tTổng số\n30/9/2026\t3.295', hidden: [], hiddenColumns: ['Lũy kế'] });
  });

  it('names only the number of hidden rows when it cannot tell which are hidden', () => {
    const copied = readCopy('<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'A\tB\nx\ty\nC\tD\n');
    expect(copied!.hidden).to.deep.equal(['']);
  });

  it('keeps merged cells in their columns', () => {
    expect(readCopy('<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f</table>', '')!.text).to.equal(
      'a\tb\t\tc\n\td\te\tf',
    );
  });

  it('is not found in HTML with no table or several tables', () => {
    for (const markup of [
      '',
      '<p>a',
      '<table><tr><td>a</table>',
      '<table><tr><td>a<td>b<tr><td>c<td>d</table><table><tr><td>a</table>',
    ])
      expect(readCopy(markup, 'a')).to.equal(undefined);
  });
});

describe('the figures’ tool after a table is pasted', () => {
  it('shows visible cells, names hidden ones, and forgets both with the next table', async () => {
    const element = await fixture<BuilderFigures>(html`<builder-figures
      .language=${'vi'} .today=${today} .site=${site} .province=${'hue'} .settings=${banner}></builder-figures>`);
    const field = element.querySelector<HTMLTextAreaElement>('#figures-text')!;
    const paste = async (markup: string, words: string): Promise<boolean> => {
      const data = new DataTransfer();
      data.setData('text/html', markup);
      data.setData('text/plain', words);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      // Firefox gives an event made by a script no data of its own.
      if (!event.clipboardData?.getData('text/plain')) Object.defineProperty(event, 'clipboardData', { value: data });
      field.select();
      field.dispatchEvent(event);
      await element.updateComplete;
      return event.defaultPrevented;
    };
    const { markup, words } = await copyOf('calc-vi');
    expect(await paste(markup, words)).to.equal(true);
    expect(field.value).to.contain('30/9/2026\t4295').and.not.to.contain('nháp');
    expect(textOf(element)).to.contain('Không dán 1 dòng đang ẩn trong bảng tính: “31/10/26 | 9.999 | Bản nháp”.');
    await expect(element).to.be.accessible();
    expect(await paste('', 'Đến ngày')).to.equal(false);
    expect(textOf(element)).not.to.contain('đang ẩn');
  });
});
