import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { builtIn, type Known } from '../../src/program/known.ts';
import { fillFrontPage } from '../../apps/pages/front-page.ts';
import '../dom-parser.ts';
import { wrongAfter } from '../embed/dated.ts';
import { builtInWith, cases, students2027 } from '../program/offers.ts';

const source = await readFile(new URL('../../apps/index.html', import.meta.url), 'utf8');

/** What stands in the elements of the first page where no script runs. */
const saidIn = (html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return ['tenmien-banner', 'tenmien-eligibility']
    .map((tag) => page.querySelector(`${tag} p`)!.textContent!.replace(/\s+/g, ' ').trim())
    .join('\n');
};
const said = (known: Known): string => saidIn(fillFrontPage(source, known));

describe('the first page without script', () => {
  it('names no offer in its source', () => {
    expect(saidIn(source)).to.not.match(/\d|công dân|doanh nghiệp|hộ kinh doanh/i);
    expect(source).to.not.match(/thôi hứa/);
  });

  it('lists the offers with their days, and where each kind of applicant registers', () => {
    const text = said(builtIn);
    expect(text).to.include(
      'Công dân Việt Nam từ đủ 18 đến 23* tuổi đăng ký tên miền id.vn từ ngày 01/7/2025 đến hết ngày 31/12/2026',
    );
    expect(text).to.include(
      'Công dân từ đủ 18 đến 23 tuổi: đăng ký tên miền id.vn từ ngày 01/7/2025 đến hết ngày 31/12/2026 tại guongmatso.tenmien.vn.',
    );
    expect(text.match(/đánh dấu \*/g)).to.have.length(1);
  });

  it('follows the offers of another file, repeatedly, and is true after they end', () => {
    const known = builtInWith([students2027]);
    const once = fillFrontPage(source, known);
    expect(saidIn(once)).to.include('31/12/2030');
    expect(fillFrontPage(once, known)).to.equal(once);
    expect(fillFrontPage(once, builtIn)).to.equal(fillFrontPage(source, builtIn));
    for (const [name, facts] of Object.entries(cases)) expect(wrongAfter(said(facts), facts), name).to.deep.equal([]);
    expect(said(cases['none at all'])).to.include('Đăng ký tên miền “.vn” tại các nhà đăng ký: tenmien.vn.');
  });
});
