import { expect } from 'chai';
import { hasTelephone, telephonePieces } from '../../src/base/telephone.ts';

/** As offices write them → what is dialled. */
const TEXTS: readonly (readonly [text: string, ...dialled: string[]])[] = [
  ['0208 3855 688', 'tel:02083855688'],
  ['(0208) 3855 688', 'tel:02083855688'],
  ['0208 - 3855 688', 'tel:02083855688'],
  ['(0275) 3.822.111', 'tel:02753822111'],
  ['0208 3855 688 - 0912 345 678', 'tel:02083855688', 'tel:0912345678'],
  ['0208 3855 688 – 0912 345 678', 'tel:02083855688', 'tel:0912345678'],
  ['0208.3855.688; 0912.345.678', 'tel:02083855688', 'tel:0912345678'],
  ['0208.3855.688/0912.345.678', 'tel:02083855688', 'tel:0912345678'],
  ['0912-345-678 hoặc 0987-654-321', 'tel:0912345678', 'tel:0987654321'],
  ['0208\u00a03855\u00a0688, 0912345678', 'tel:02083855688', 'tel:0912345678'],
  ['1022', 'tel:1022'],
  ['1022 nhánh 3', 'tel:1022'],
  ['024 3943 1234 máy lẻ 123', 'tel:02439431234'],
  ['024.39448888 (102)', 'tel:02439448888'],
  ['0208 3855 688/699', 'tel:02083855688'],
  ['1900 1234 (8h–17h)', 'tel:19001234'],
  ['1900 63 63 63', 'tel:1900636363'],
  ['18001091 phím 2', 'tel:18001091'],
  ['0912 345 678 (8h-17h)', 'tel:0912345678'],
  ['0208 3855 688 (giờ hành chính: 7h30–11h30, 13h30–17h)', 'tel:02083855688'],
  ['0912 345 678 24/7', 'tel:0912345678'],
  ['+84 208 3855 688', 'tel:+842083855688'],
  ['(+84) 912 345 678', 'tel:+84912345678'],
  ['+84 (0)208 3855 688', 'tel:+842083855688'],
  ['Đường dây nóng: 0912.345.678 (anh Nam)', 'tel:0912345678'],
  ['113, 114 và 115', 'tel:113', 'tel:114', 'tel:115'],
  ['(84-208) 3855688', 'tel:+842083855688'],
  ['84 208 3855 688', 'tel:+842083855688'],
  ['0084 912 345 678', 'tel:+84912345678'],
  ['0208·3855·688, 0208–3855–689', 'tel:02083855688', 'tel:02083855689'],
  ['02 08 38 55 68 8', 'tel:02083855688'],
  ['1022, 0208 3855 688', 'tel:1022', 'tel:02083855688'],
  // Of ten digits no telephone begins with 01, 02, 04 or 06: tax codes and numbers that lack a digit are not dialled.
  ['Mã số thuế 0101234567'],
  ['0208 385568'],
  ['CCCD 001202012345, ngày 02/12/2026'],
  ['dvc@xa.gov.vn'],
  ['0912345678@example.vn'],
  ['Bộ phận một cửa, số 12 đường 2/9'],
  ['Trong giờ hành chính, từ 7h30 đến 17h00'],
  [''],
];

describe('telephone numbers in words', () => {
  for (const [text, ...dialled] of TEXTS) {
    it(`"${text}" dials ${dialled.join(' and ') || 'nothing'}, and every word stays`, () => {
      const pieces = telephonePieces(text);
      expect(pieces.flatMap(([, address]) => address || [])).to.deep.equal(dialled);
      expect(pieces.map(([piece]) => piece).join('')).to.equal(text);
      expect(hasTelephone(text)).to.equal(dialled.length > 0);
    });
  }
});
