// Maps the words of a cell to the slug of the group that a percentage target refers to.

import { foldVietnamese } from '../../base/vietnamese.ts';

const bare = (text: string): string => foldVietnamese(text).replace(/[^a-z0-9]/g, '');

/** "Mới" makes a different group, so it is never left out. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  students: ['sinh viên'],
  enterprises: ['doanh nghiệp', 'enterprise', 'companies'],
  households: ['hộ kinh doanh', 'household businesses', 'hộ', 'hộ kinh doanh cá thể'],
  'new-enterprises': [
    'doanh nghiệp mới',
    'new enterprises',
    'new companies',
    'doanh nghiệp mới thành lập',
    'doanh nghiệp thành lập mới',
    'doanh nghiệp đăng ký mới',
  ],
  'new-households': [
    'hộ kinh doanh mới',
    'new household businesses',
    'hộ kinh doanh mới thành lập',
    'hộ kinh doanh thành lập mới',
    'hộ kinh doanh đăng ký mới',
  ],
  cooperatives: ['hợp tác xã'],
  'new-cooperatives': ['hợp tác xã mới', 'new cooperatives', 'hợp tác xã mới thành lập', 'hợp tác xã thành lập mới'],
  'association-members': ['hội viên hiệp hội doanh nghiệp', 'members of business associations'],
};

const slugs = /* @__PURE__ */ new Map(
  Object.entries(WORDS).flatMap(([slug, words]) => [slug, ...words].map((name) => [bare(name), slug] as const)),
);

/** The slug of "Doanh nghiệp", "số doanh nghiệp", "enterprises"; undefined for a group that no plan knows. */
export const groupOf = (cell: string): string | undefined =>
  slugs.get(bare(cell)) ?? slugs.get(bare(cell).replace(/^(tongso|so|cac)/, ''));
