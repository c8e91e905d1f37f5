import { expect } from '@open-wc/testing';
import { keepCompounds } from '../../src/localization/compounds.ts';

/** Written with _ where no line may be broken. */
const kept = (text: string): string => keepCompounds(text).replaceAll('\u00a0', '_');

describe('keepCompounds', () => {
  for (const [text, written] of [
    ['Sở Khoa học và Công nghệ', 'Sở Khoa_học và Công_nghệ'],
    ['hộ kinh doanh đăng ký tên miền biz.vn', 'hộ_kinh_doanh đăng_ký tên_miền biz.vn'],
    ['Đăng ký id.vn, LỆ PHÍ một lần', 'Đăng_ký id.vn, LỆ_PHÍ một lần'],
    ['Thông tư 20/2023/TT-BTC, Điều 7 khoản 3', 'Thông_tư 20/2023/TT-BTC, Điều_7 khoản_3'],
    ['UBND tỉnh Tuyên Quang, thành phố Hồ Chí Minh', 'UBND tỉnh Tuyên_Quang, thành phố Hồ_Chí_Minh'],
    ['từ đủ 18 đến 23 tuổi, 2 năm đầu', 'từ đủ 18 đến 23_tuổi, 2_năm đầu'],
    ['Circular 64/2025/TT-BTC, article 3 paragraph 1', 'Circular 64/2025/TT-BTC, article_3 paragraph_1'],
    // A syllable that only begins or ends like one of a compound.
    ['xếp tên miềng, ghi đăng kýt', 'xếp tên miềng, ghi đăng kýt'],
    ['Sở Khoa Học Và Công Nghệ Tỉnh Thái Nguyên', 'Sở Khoa_Học Và Công_Nghệ Tỉnh_Thái_Nguyên'],
  ] as const) {
    it(`keeps these words together: ${text}`, () => {
      expect(kept(text)).to.equal(written);
      expect(kept(keepCompounds(text))).to.equal(written);
    });
  }

  it('leaves tags and addresses as they are', () => {
    const html = '<a class="main door" href="https://tenmien.vn/dang-ky-ten-mien">Xem</a>\n  <p>Xem</p>';
    expect(keepCompounds(html)).to.equal(html);
  });
});
