import { expect } from '@open-wc/testing';
import { cite, citeAll } from '../../src/elements/cite.ts';

describe('cite', () => {
  for (const [source, article, words] of [
    ['64/2025/TT-BTC', '3', 'Thông tư 64/2025/TT-BTC, Điều 3'],
    ['20/2023/TT-BTC', '7.3', 'Thông tư 20/2023/TT-BTC, Điều 7 khoản 3'],
    ['507/QĐ-BKHCN', undefined, 'Quyết định 507/QĐ-BKHCN'],
    ['147/2024/NĐ-CP', '9', 'Nghị định 147/2024/NĐ-CP, Điều 9'],
    ['91/2015/QH13', '148.3', 'Bộ luật Dân sự 2015, Điều 148 khoản 3'],
    ['tuyen-quang-2026', 'III.1', 'Kế hoạch của UBND tỉnh Tuyên Quang, mục III.1'],
    ['thai-nguyen-2025', undefined, 'Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên'],
    ['202/2025/QH15', undefined, '202/2025/QH15'],
    ['a-document-of-the-host', undefined, 'a-document-of-the-host'],
  ] as const) {
    it(`names ${source}${article ? `, ${article},` : ''} in words`, () => {
      expect(cite({ source, ...(article && { article }) })).to.equal(words);
    });
  }

  it('names each document once', () => {
    const one = { source: '64/2025/TT-BTC', article: '3' };
    expect(citeAll([one, { source: '20/2023/TT-BTC' }, one])).to.equal(
      'Thông tư 64/2025/TT-BTC, Điều 3; Thông tư 20/2023/TT-BTC',
    );
  });
});
