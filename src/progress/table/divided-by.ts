// Finds columns and cells that divide the names of a province: by place, ending, registrar, holder or state. Such a line is not a figure of all names.

import { alternatives } from '../../base/alternatives.ts';
import { foldVietnamese } from '../../base/vietnamese.ts';
import { columnClaimOf, columnOf, foldHeading } from './columns.ts';
import { groupOf } from './groups.ts';
import { isElsewhere, isEnding, isNational, isSmallerPlace } from './places.ts';

/**
 * What the lines of a table are of, where that is not all `.vn` names of a province that its name says: places within it, endings, registrars,
 * groups, one period; several provinces that no line tells apart, or codes in the place of names; an estimate or a draft; a plan; what is no
 * `.vn` name.
 */
export type Division =
  'places' | 'endings' | 'registrars' | 'groups' | 'period' | 'provinces' | 'codes' | 'estimate' | 'plan' | 'others';

const PLACES = new RegExp(
  `^(?:(?:tên )?(?:đơn vị|địa phương|địa bàn|khu vực|cơ quan|nơi|ubnd|[uủ][ỷy] ban nhân dân)[\\s(:,/–-]+)?(tên |các |số |cấp )?(${alternatives(`
    xã, phường, thị trấn, quận, huyện, thị xã, thôn, ấp, khóm, xóm, buôn, bản(?=$|[,/(]), tổ dân phố, khối phố,
    khu phố, đặc khu, đơn vị hành chính, commune, ward, district, town, village
  `)})s?(?=$|[\\s,/()-])`,
  'iu',
);
const UNMARKED_PLACES = /^(ten )?(xa|phuong|xa phuong|phuong xa|xa phuong dac khu|huyen|quan huyen|thi xa)$/;
/** Headings above provinces as often as above other places. */
const AREAS = /^(khu vuc|vung|mien|cum|noi|dia diem|ten|ten goi|area|location|region|place)$/;
const ENDINGS =
  /^(duoi|phan mo rong|loai ten mien|ten mien cap|cap ten mien|khong gian ten|nhom ten mien|suffix|tld|extension|ending|domain (type|zone)|zone)/;
const GROUPS =
  /^((ten |loai |nhom )?(truong( hoc)?|so,? nganh|nganh|linh vuc|loai hinh( doanh nghiep)?|khu cong nghiep|kcn|cum cong nghiep|phong,? ban|chu the|khach hang|do tuoi|tuoi|gioi tinh|thanh phan|hinh thuc|dien|school|sector|industry|gender|age( group)?|holder|customer)|loai|phan loai|type|category)$/;
/** Headings above the names of several numbers. */
const INDICATORS = /^(chi so|tieu chi|chi tieu bao cao|hang muc|indicator|metric)s?$/;
const REGISTRARS = /^(ten )?(nha dang ky|nha cung cap|ndk|dai ly|noi dang ky|registrar)/;

/** Undefined where a heading does not divide a province's names. */
export function divisionOf(heading: string): Division | undefined {
  const name = foldHeading(heading);
  if (/^(tu( ngay)?|from( date)?|ngay bat dau|bat dau)$/.test(name)) return 'period';
  if (/^(ma|code)( so)?( (tinh|dvhc|don vi|dia phuong|tp)\b.*)?$|^province (code|id)$/.test(name)) return 'codes';
  if (PLACES.test(heading.normalize().trim()) || UNMARKED_PLACES.test(name.replace(/[,/ -]+/g, ' '))) return 'places';
  if (ENDINGS.test(name)) return 'endings';
  if (GROUPS.test(name) || INDICATORS.test(name)) return 'groups';
  return REGISTRARS.test(name) ? 'registrars' : undefined;
}

/** A heading of places that may be provinces. */
export const isArea = (heading: string): boolean => AREAS.test(foldHeading(heading));

/** Everything, or all names: "Tất cả", "Toàn tỉnh", "Tổng số tên miền". The kind of a province divides nothing either. */
const WHOLE = /^(tat ca|chung|toan (tinh|bo|thanh pho)|ca tinh|all|tinh|thanh pho|tp)$/;
export const isWhole = (cell: string): boolean =>
  WHOLE.test(foldVietnamese(cell)) || isNational(cell) || isElsewhere(cell) || !!columnClaimOf(cell);

const HOLDERS =
  /^(khoi )?(ca nhan|to chuc|cong dan|nguoi dan|hoc sinh|giao vien|co quan( nha nuoc)?|don vi su nghiep|cong ty|individuals?|organi[sz]ations?|citizens?)$/;
const STATES =
  /^(da |dang |chua |bi |sap )?(het han|thu hoi|gia han|tam ngung|tam dung|hoat dong|su dung|cap moi|dang ky moi|xoa|expired|active|new)$/;
const LANDS = /^(khu vuc )?(nong thon|thanh thi|do thi|noi thanh|ngoai thanh|noi thi|urban|rural)$/;
const DRAFTS = /^(ban )?(nhap|du thao|draft)$|^cho duyet$|^chua duyet$/;

/** Whether a cell says that its line was not decided yet. */
export const isDraft = (cell: string): boolean => DRAFTS.test(foldVietnamese(cell));

/** A contradiction between a cell of an unused column and its line, under any heading. */
export function divisionInCell(cell: string): Division | undefined {
  if (isSmallerPlace(cell)) return 'places';
  if (isEnding(cell)) return 'endings';
  const name = foldVietnamese(cell);
  if (DRAFTS.test(name)) return 'estimate';
  if (LANDS.test(name)) return 'places';
  if (HOLDERS.test(name) || STATES.test(name) || groupOf(cell)) return 'groups';
  // "Số tên miền hết hạn" are some names, "Tổng số tên miền" are all.
  return /^(so |so luong |tong so )?ten mien /.test(name) && !columnClaimOf(cell) && !columnOf(cell)
    ? 'groups'
    : undefined;
}
