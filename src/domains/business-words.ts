// Words in a business's name that do not belong in a label: legal forms, trades, kinds of shop. They have no accents, as `foldVietnamese` writes
// them. The exceptions are words that are family names without accents (Quan, Lầu, Chế, Bành, Trương).

import { alternatives } from '../base/alternatives.ts';

/** The letters of each abbreviation, with or without spaces, because people also write T.N.H.H. */
const letters = (...abbreviations: string[]): string => abbreviations.map((each) => [...each].join(' ?')).join('|');

/** Words that are always a legal form. */
const STRONG = /* @__PURE__ */ alternatives(`
  (?:tong |nhom )?cong ty(?: me| con)?, (?:tong )?c ?ty, ct(?= (?:tnhh|cp|co phan|t n)), tcty, tap doan, trach nhiem huu han,
  doanh nghiep(?: tu nhan| nha nuoc| xa hoi)?, (?:ho|dia diem) (?:kinh doanh|kd)(?: ca the| gia dinh)?,
  (?:lien hiep |lien minh )?hop tac xa, (?:lien hiep |lien minh )?htx, lhhtx, to hop tac, quy tin dung(?: nhan dan)?,
  chi nhanh, cn(?= c(?:ong|ty|tcp| ty| tcp)), van phong dai dien, co ltd, company limited, limited company,
  corporation, corp, inc, joint stock, jsc, ltd, llc,
  ${letters('tnhh', 'mtv', 'ctcp', 'tmcp', 'dntn', 'hkd', 'vpdd')}
`);

/** Words that are a legal form only next to one of the strong forms. Alone they may mean something else. */
const WEAK = /* @__PURE__ */ alternatives(`
  (?:mot|hai|[1-9]) thanh vien(?: tro len)?, [1-9] ?tv, co phan, c ?p, hop danh, lien doanh, (?:one member )?company,
  limited, liability, plc, pte, tong
`);

/** Every legal form in a text with a space at each end. */
export const legalForms: RegExp = /* @__PURE__ */ new RegExp(` (?:${STRONG}|${WEAK})(?= )`, 'g');

/** A label that is nothing but legal forms. */
export const formsAlone: RegExp = /* @__PURE__ */ new RegExp(`^(?:${`${STRONG}|${WEAK}`.replace(/ \??/g, '')})+$`);

/** A legal form written together with the name behind it. */
export const formInFront: RegExp =
  /^(?:congty(?:tnhh|cophan|cp)?|tnhh|ctcp|dntn|htx|hoptacxa|hkd|hokinhdoanh|doanhnghieptunhan)(?=[a-z\d]{3})/;

const strongForm = /* @__PURE__ */ new RegExp(`(?:^| )(?:${STRONG})(?: |$)`);

/** Common trades, between the legal form and the name of a business. */
export const tradeWords: RegExp = /* @__PURE__ */ new RegExp(
  `^(${alternatives(`
    thuong mai, dich vu, san xuat, xuat nhap khau, xuat khau, nhap khau, dau tu, xay dung, xay lap, nong nghiep,
    phat trien, kinh doanh, cong nghe, ky thuat, tai chinh, ngan hang, bao hiem, chung khoan, du lich,
    truong(?= (?:thpt|thcs|tieu hoc|mam non|mau giao|pho thong|trung hoc|trung cap|cao dang|dai hoc)), thpt, thcs,
    tieu hoc, mam non, mau giao, trung hoc(?: co so| pho thong)?, van tai, tu van, thiet ke, truyen thong, quang cao,
    giai phap, dia oc, bat dong san, noi that, co khi, thuc pham, che bien, va, tm, dv, sx, xnk, dt, xd, tmdv, sxtm
  `)})(?= |$)`,
);

/** The kind of a place, before its own name. */
export const shopWords: RegExp = /* @__PURE__ */ new RegExp(
  `^(${alternatives(`
    cua hang, cua hieu, tiem, shop, xuong, co so, nha hang, homestay, khach san, nha nghi, nha tro, nha thuoc,
    hieu thuoc, nha may, nha xe, nha vuon, sieu thi, tap hoa, dai ly, trung tam, phong kham, phong tap, nha khoa,
    tham my vien, spa, salon, studio, cafe, coffee, ca phe, gara, garage, trang trai, nong trai, farm, farmstay,
    hotel, resort, showroom, mini ?mart
  `)})(?= |$)`,
);

/** Words with accents that stand first only in the names of shops. */
const SHOP_FIRST = /* @__PURE__ */ new RegExp(
  `^(${alternatives(`
    quán, phở, bún, bánh, lẩu, chè, cơm, trà sữa, bia hơi, hải sản, đặc sản, gạo, mật ong, cà phê, tạp hóa, tạp hoá,
    hiệu, lò (bánh|mổ|gạch|rèn), vựa, sạp, quầy, kho, chợ, trường, lớp, ngân hàng
  `)}) `,
);

/** The same words without accents, if the next word confirms the meaning. */
const SHOP_FIRST_PLAIN = /* @__PURE__ */ new RegExp(
  `^(${alternatives(`
    quan (pho|bun|com|an|nuoc|oc|nhau|bia|che|ca phe|cafe|tra|nuong|lau|chao|mi|hu tieu|ga|vit|de), pho, bun, com,
    banh (mi|cuon|trang|xeo|bao|chung|ngot|kem|canh|da), lau (bo|ga|de|thai|nam|ca), che (tan|thai|xanh|buoi|dau),
    (tra|rau|nuoc) (sua|chanh|da|mam|sach|ngot), dac san, hai san, nong san, mat ong, my pham, thoi trang, vat lieu,
    dien (may|lanh|nuoc), sua (xe|chua), rua xe, giat (la|ui), cat toc, lam toc, hoa tuoi, gio cha, nem chua,
    do (go|gom), gom su, vang bac, tranh theu, in an, may do, trai (ga|heo|lon|cay),
    truong (thpt|thcs|tieu hoc|mam non|mau giao|pho thong)
  `)}) `,
);

const SHOP_LAST = /* @__PURE__ */ new RegExp(
  ` (${alternatives(`
    shop, store, homestay, hotel, resort, hostel, villa, spa, salon, studio, cafe, coffee, tea, farm, farmstay, mart,
    mini ?mart, gara, garage, auto, restaurant, bistro, bakery, bar, pub, boutique, clinic, academy, nails?, beauty,
    fashion, gym, yoga, group
  `)})$`,
);

/** Whether a name is a business's. @param written in lower case with its accents @param folded without them */
export const isBusiness = (written: string, folded: string): boolean =>
  strongForm.test(folded) ||
  shopWords.test(folded) ||
  SHOP_FIRST.test(written) ||
  SHOP_FIRST_PLAIN.test(folded) ||
  SHOP_LAST.test(folded);

/** Places that are no label below .vn, the country, and words that stand for everywhere; several may stand together. */
export const everywhere: RegExp = /* @__PURE__ */ new RegExp(
  `^(${alternatives(`
    vietnam, vn, vina, quocte, international, intl, global, toancau, thegioi, world, asia, chaua, dongduong,
    dongnama, asean, trungquoc, hanquoc, nhatban, thailan, campuchia, singapore, malaysia, hoaky, anhquoc, dalat,
    nhatrang, phuquoc, sapa, halong, hoian, quynhon, phanthiet, buonmathuot, pleiku, saigon, hochiminh, tp?hcm,
    hcmc?, bariavungtau, vungtau, hatay, mien(bac|trung|nam|tay|dong), tay(bac|nguyen), dongbac, bactrungbo, nambo,
    toanquoc
  `)})+$`,
);
