// Maps headings, as people write them, to the columns of a table.

import { foldVietnamese } from '../../base/vietnamese.ts';
import { SUFFIX } from '../snapshot.ts';
import { groupOf } from './groups.ts';

/**
 * A column of the feed; those of an ending are called by it, those of a group by its slug. `count 2030` and `percent 2030` hold the
 * targets for the end of that year.
 */
export type Column =
  | 'province'
  | 'asOf'
  | 'total'
  | 'sourceTitle'
  | 'sourceUrl'
  | 'count'
  | 'percent'
  | 'of'
  | 'by'
  | 'atLeast'
  | 'size'
  | 'registered'
  | 'vn'
  | `${string}.vn`
  | `${string}.${'size' | 'registered'}`
  | `${'count' | 'percent'} ${number}`;

/** Headings without marks, spaces or punctuation. */
const headings: readonly (readonly [column: Column, ...letters: string[]])[] = [
  [
    'province',
    'province',
    'tinhthanhpho',
    'tinh',
    'tinhtp',
    'tinhthanh',
    'thanhpho',
    'diaphuong',
    'diaban',
    'donvi',
    'tentinh',
    'tentinhthanhpho',
  ],
  [
    'asOf',
    'asof',
    'denngay',
    'ngay',
    'tinhden',
    'tinhdenngay',
    'ngaythang',
    'ngaybaocao',
    'ngaysolieu',
    'kybaocao',
    'ky',
    'kysolieu',
    'quy',
    'thoidiem',
    'thoigian',
    'date',
    'day',
  ],
  [
    'total',
    'total',
    'tongsotenmien',
    'tong',
    'tongso',
    'tongcong',
    'sotenmien',
    'soluong',
    'soluongtenmien',
    'solieu',
    'names',
  ],
  ['sourceTitle', 'sourcetitle', 'nguon', 'source', 'nguonsolieu', 'tennguon', 'baocao', 'coquanbaocao', 'vanban'],
  ['sourceUrl', 'sourceurl', 'diachinguon', 'sourceaddress', 'lienket', 'linknguon', 'duongdan', 'link', 'url'],
  ['count', 'count', 'chitieu', 'target'],
  ['percent', 'percent'],
  ['of', 'of', 'tinhtren', 'nhom', 'tinhtrennhom', 'doituong', 'group'],
  ['size', 'size', 'sothuocnhom', 'inthegroup', 'tongsothuocnhom'],
  ['registered', 'registered', 'sodacotenmien', 'withaname', 'dacotenmien'],
  ['by', 'by', 'hancuachitieu', 'targetby', 'han', 'thoihan', 'hanchitieu', 'denhan'],
  ['atLeast', 'atleast', 'itnhat', 'toithieu'],
];

const columns: ReadonlyMap<string, Column> = new Map(
  headings.flatMap(([column, ...letters]) => letters.map((name) => [name, column] as const)).reverse(),
);

const DAY =
  /\(?\b(?:tinh )?(?:den|as of|up to|to)(?: het)?(?: ngay)? (?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)\)?/;
/** Additions to a heading that do not change its meaning. */
const ASIDE = /\((ten mien|ten|dd\/mm\/yyyy|ngay\/thang\/nam)\)/;

/** The longest heading, in characters. */
const LONGEST = 300;

export const foldHeading = (text: string): string =>
  foldVietnamese(text.slice(0, LONGEST))
    .replace(/["'“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const bare = (text: string): string => text.replace(/[^a-z0-9]/g, '');

const PERCENT = /%|ty le|phan tram|\bper ?cent/;

/** A heading about a target. */
const AIM = /^(chi tieu|muc tieu|target|goal)\b/;
const AIM_WORDS =
  /^(chi tieu|muc tieu|target|goal)(?: (?:ve )?(?:so )?(?:ten mien|names?))?(?: (?:duoc )?(?:giao|de ra))?/;
const YEAR = /^(?:(?:den |by )?(?:het |cuoi |the end of )?(?:nam )?(20\d\d))?$/;

/** "Chỉ tiêu", "Chỉ tiêu năm 2030", "Mục tiêu 2030 (%)". `undefined` if the heading leaves open the subject of the target or its day. */
function aimColumn(name: string): Column | undefined {
  const kind = PERCENT.test(name) ? 'percent' : 'count';
  const left = name
    .replace(AIM_WORDS, '')
    .replace(/%|ty le|phan tram|\bper ?cent(age)?/g, '')
    .replace(/[().,:–-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const year = YEAR.exec(left);
  if (!year) return undefined;
  return year[1] ? `${kind} ${Number(year[1])}` : kind;
}

const RUNNING_WORDS = 'luy ke|l\\.? ?ke|lk|tich luy|luy tien|cong don|cumulative|accumulated|to date';
const ACHIEVED_WORDS = 'thuc hien|hien co|da dat|dat duoc|achieved|actual';
/** All names up to the day, not those of a period or a plan. */
const RUNNING = RegExp(`\\b(${RUNNING_WORDS}|running total)\\b`);
const ACHIEVED = RegExp(`\\b(${ACHIEVED_WORDS})\\b`);
/** Words beside a total that may mean the same number, or the number of which that total is the plan. */
const RIVAL =
  /^(?:(?:so|so luong|tong so)(?: ten mien)? )?(?:ket qua|da dang ky|da cap|da co|(?:da )?hoan thanh|th|ytd|so du|du|(?:so )?(?:du )?cuoi ky|closing(?: balance)?|year to date)$/;
/** Names of a period, names of the year so far, or the difference between two periods. */
const PERIOD =
  /\b(trong|ky nay|ky truoc|phat sinh|tang|giam|moi|quy|thang|dau nam|tu ngay|tu nam|so voi|cung ky|new|newly|increase|growth|quarter|month|year|nam(?: 20\d\d)?|kh|ke hoach|plan|giao|uoc)\b/;
/** Words in a heading about how names are counted. They are removed, because they do not change the meaning. */
const COUNTED = RegExp(
  `\\b(${RUNNING_WORDS}|running|${ACHIEVED_WORDS}|duoc|da|ket qua|so lieu|tong so|tong|so luong|so|ten mien|quoc gia|da dang ky|dang ky|tinh|den nay|den (?:het )?(?:cuoi )?ky(?: bao cao)?|total|names?|registered|count|result)\\b|\\.?\\bvn\\b`,
  'g',
);

/** How a column says that it holds the total: as a running one, as what has been reached, or just so; undefined for one that does not. */
export type ColumnClaim = 'running' | 'achieved' | 'named' | 'plain';
export function columnClaimOf(heading: string): ColumnClaim | undefined {
  const name = foldHeading(heading).replace(DAY, '').replace(ASIDE, '').trim();
  if (PERCENT.test(name) || AIM.test(name)) return undefined;
  const isRunning = RUNNING.test(name);
  if (isRunning || ACHIEVED.test(name)) {
    return !PERIOD.test(name) && !bare(name.replace(COUNTED, '')) ? (isRunning ? 'running' : 'achieved') : undefined;
  }
  if ((columns.get(bare(name)) ?? suffixColumn(name)) !== 'total') return undefined;
  return /ten mien|\bvn\b|names/.test(name) ? 'named' : 'plain';
}

/** An ending after words that say only that names are counted: "Trong đó id.vn", "Lũy kế tên miền id.vn", "parts.id.vn". */
function suffixColumn(name: string): Column | undefined {
  const found =
    /^(?:parts\.)?((?:trong do|of which|of these|so luong|tong so|tong|so|luy ke|cong don|ten mien|quoc gia|names?)[ :]*)*\.?((?:[a-z]+\.)?vn)(?: (?:da dang ky|luy ke|cong don))?$/.exec(
      name,
    );
  if (!found) return undefined;
  const [, words, suffix] = found;
  if (suffix !== 'vn') return suffix as Column;
  // ".vn" alone is the ending. After other words, it means all names below .vn.
  if (!words) return 'vn';
  return /trong do|of /.test(name) ? undefined : 'total';
}

/** The column that a heading means; undefined for one that the feed does not have. */
export function columnOf(heading: string): Column | undefined {
  const name = foldHeading(heading).replace(DAY, '').replace(ASIDE, '').trim();
  const group = /^(?:groups\.)?([a-z]+(?:-[a-z0-9]+)*\.(?:size|registered))$/.exec(name)?.[1];
  if (group) return group as Column;
  if (AIM.test(name))
    return columns.get(bare(name)) === 'by' ? 'by' : aimColumn(foldHeading(heading).replace(ASIDE, '').trim());
  if (name !== 'percent' && PERCENT.test(name)) return undefined;
  if (!name && DAY.test(foldHeading(heading))) return undefined;
  if (columnClaimOf(heading)) return 'total';
  // "idvn" is not in the list of headings, so its dot is added.
  return columns.get(bare(name)) ?? suffixColumn(name.replace(/^idvn$/, 'id.vn').replace(/^bizvn$/, 'biz.vn'));
}

/** Whether a heading speaks of a sum of periods; one that is no total leaves open since when. */
export const isRunning = (heading: string): boolean =>
  RUNNING.test(foldHeading(heading)) && !PERCENT.test(foldHeading(heading));

/** Whether a heading that is no column may say what has been reached, so that a total beside it may be the plan. */
export const isReached = (heading: string): boolean =>
  RIVAL.test(foldHeading(heading).replace(DAY, '').replace(/[.:]/g, '').trim());

/** Whether numbers below a heading are not of all names: those of a plan, a period or a group. */
export const isOfPart = (heading: string): boolean => {
  const name = foldHeading(heading);
  return (
    PERIOD.test(name) || AIM.test(name) || /^kh$/.test(name) || !!groupOf(heading) || /^(ca nhan|to chuc)\b/.test(name)
  );
};

/** Whether a heading speaks of a target; one that does and is no column leaves open which. */
export const isAim = (heading: string): boolean => AIM.test(foldHeading(heading));

/** Whether a heading that is no column may have numbers below it. */
export const isNumeric = (heading: string): boolean =>
  PERIOD.test(foldHeading(heading)) ||
  PERCENT.test(foldHeading(heading)) ||
  /^(so|stt|tt|no)\b/.test(foldHeading(heading));

/** Remarks, in which anything may be said. */
export const isRemark = (heading: string): boolean =>
  /^(ghi chu|chu thich|note|remark|comment|dien giai)/.test(foldHeading(heading));

/** Words for a cell of a heading row that stands over others and says nothing of its own. */
export const isGrouping = (heading: string): boolean =>
  /^(trong do|chia ra|bao gom|gom|of which|so lieu|ket qua|tinh hinh|so luong|so|ten mien|ten mien \.?vn|thong tin|noi dung|including)\b/.test(
    foldHeading(heading),
  ) && !SUFFIX.test(foldHeading(heading));
