// On a page that is translated in place: a translator walks into open shadow roots and replaces each text by an element of its own.

import { expect } from '@open-wc/testing';
import { all, one } from '../shadow.ts';
import { wordsOf } from '../support.ts';
import { answered, ask, AT, fake, show as showForm } from './availability/form-on-page.ts';
import { answer, show as showChecker } from './eligibility/checker-on-page.ts';

function translate(root: Node): void {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || /^(STYLE|OPTION)$/.test(text.parentNode!.nodeName)) continue;
    const font = document.createElement('font');
    font.textContent = `EN(${text.data.trim()})`;
    text.replaceWith(font);
  }
}

describe('an element on a translated page', () => {
  it('answers the name that was asked last', async () => {
    for (const checker of [undefined, fake({ state: 'no-record', source: 'rdap', checkedAt: AT })]) {
      const element = await showForm({}, checker);
      for (const name of ['chetancuong', 'hoabinhminh', 'che_tan', 'quetlen', 'saokhue']) {
        await ask(element, name);
        await answered(element);
        expect(wordsOf(one(element, 'h3'))).to.contain(name === 'che_tan' ? 'gạch dưới' : name);
        expect(all(element, '.band')).to.have.length(1);
        translate(element.shadowRoot!);
      }
    }
  });

  it('asks the next question in its own words, and gives its own result', async () => {
    const element = await showChecker();
    for (const [value, words] of [
      ['household', 'giấy chứng nhận'],
      ['yes', 'biz.vn đầu tiên'],
      ['yes', 'Kết quả'],
    ] as const) {
      translate(element.shadowRoot!);
      await answer(element, value);
      expect(wordsOf(one(element, '.root'))).to.contain(words);
      expect(wordsOf(one(element, '.root'))).not.to.contain('EN(Bạn đăng ký tên miền cho ai?)');
    }
  });
});
