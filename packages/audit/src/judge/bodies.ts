// Matches a body in a table with the bodies of a plan, by name or by kind.

import { foldVietnamese } from '../../../../src/base/vietnamese.ts';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bttdt\b/g, 'thong tin dien tu'],
  [/\b(?:kh ?& ?cn|khcn)\b/g, 'khoa hoc va cong nghe'],
  [/\b(?:gd ?& ?dt|gddt)\b/g, 'giao duc va dao tao'],
  [/\b(?:nn ?& ?mt|nnmt)\b/g, 'nong nghiep va moi truong'],
  [/\b(?:nn ?& ?ptnt|nnptnt)\b/g, 'nong nghiep va phat trien nong thon'],
  [/\b(?:kh ?& ?dt|khdt)\b/g, 'ke hoach va dau tu'],
  [/\b(?:vh ?& ?tt)\b/g, 'van hoa va the thao'],
  [/\b(?:ldtbxh|ldtb ?& ?xh|ld-tb ?& ?xh|ld-tb-xh)\b/g, 'lao dong thuong binh va xa hoi'],
  [/\b(?:tncs|tncshcm|tncs hcm)\b/g, 'thanh nien cong san'],
  [/\bmttq\b/g, 'mat tran to quoc'],
];

export const plainBody = (text: string): string =>
  SHORT.reduce((plain, [short, long]) => plain.replace(short, long), foldVietnamese(text))
    .replace(/&/g, ' va ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const COMMUNE = '(?:xa|phuong|thi tran|dac khu)';

/** The plans' words for a kind of body, and the bodies of that kind. */
const KINDS: readonly (readonly [named: RegExp, bodies: RegExp])[] = [
  [
    /^uy ban nhan dan cac xa phuong$/,
    new RegExp(`^uy ban nhan dan ${COMMUNE}\\b|^(?:trang|cong) thong tin dien tu ${COMMUNE}\\b`),
  ],
  [/^uy ban nhan dan cac cap$/, new RegExp(`^uy ban nhan dan (?:${COMMUNE}|huyen|quan|thi xa|thanh pho|tinh)\\b`)],
  [
    /^cac to chuc co so doan thanh nien$/,
    /\b(?:doan thanh nien|(?:tinh|thanh|xa|phuong|huyen|thi|quan) doan|doan (?:xa|phuong|truong|thi tran|co so))\b/,
  ],
  [
    /^cac to chuc chinh tri xa hoi$/,
    /^(?:hoi|doan thanh nien|tinh doan|lien doan lao dong|mat tran to quoc|uy ban mat tran)\b/,
  ],
  [/^cac so ban nganh$/, /^(?:so|ban|thanh tra tinh|van phong uy ban nhan dan tinh)\b/],
  [
    /^cac trang thong tin dien tu cua so nganh dia phuong$/,
    new RegExp(`^(?:so|ban|thanh tra tinh|uy ban nhan dan (?:${COMMUNE}|huyen|quan|thi xa|thanh pho))\\b`),
  ],
  [
    /^(?:cong thong tin dien tu tinh|van phong uy ban nhan dan tinh.*)$/,
    /^(?:cong thong tin dien tu(?: tinh\b.*|)|van phong uy ban nhan dan tinh.*|uy ban nhan dan tinh\b.*)$/,
  ],
];

/** @param named the plan's name of the body @param body the table's name of the body */
export function isBody(named: string, body: string): boolean {
  const [plan, plain] = [plainBody(named), plainBody(body)];
  const kind = KINDS.find(([words]) => words.test(plan));
  return kind ? kind[1].test(plain) : plain === plan || plain.startsWith(`${plan} `);
}
