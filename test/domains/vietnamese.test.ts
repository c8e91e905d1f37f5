import { expect } from '@open-wc/testing';
import { foldVietnamese } from '../../src/domains/vietnamese.ts';

describe('foldVietnamese', () => {
  it('returns ASCII letters for composed and decomposed text', () => {
    expect(foldVietnamese('Nguyễn Thị Đào')).to.equal('nguyen thi dao');
    expect(foldVietnamese('Nguyễn Thị Đào'.normalize('NFD'))).to.equal('nguyen thi dao');
    expect(foldVietnamese('ăâđêôơư ằẩẵặ Ỹ')).to.equal('aadeoou aaaa y');
    expect(foldVietnamese('Bà Rịa – Vũng Tàu')).to.equal('ba ria – vung tau');
    expect(foldVietnamese('Ðắk Lắk')).to.equal('dak lak');
  });
});
