// Owns the groups that percentage targets are of: from the words of a cell to the slug of the feed, and back. Knows no table.

import { foldVietnamese } from '../../../domains/vietnamese.ts';
import { GROUPS } from '../../../embed/aims.ts';
import type { Language } from '../../../localization/language.ts';

const bare = (text: string): string => foldVietnamese(text).replace(/[^a-z0-9]/g, '');

/** Further words. "Mới" is a group of its own, so that it is never left out. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  enterprises: ['enterprise', 'companies'],
  households: ['hộ', 'hộ kinh doanh cá thể'],
  'new-enterprises': ['doanh nghiệp mới thành lập', 'doanh nghiệp thành lập mới', 'doanh nghiệp đăng ký mới'],
  'new-households': ['hộ kinh doanh mới thành lập', 'hộ kinh doanh thành lập mới', 'hộ kinh doanh đăng ký mới'],
  'new-cooperatives': ['hợp tác xã mới thành lập', 'hợp tác xã thành lập mới'],
};

const slugs = /* @__PURE__ */ new Map(
  Object.entries(GROUPS).flatMap(([slug, { vi, en }]) => [slug, vi, en, ...(OTHERS[slug] ?? [])].map((words) => [bare(words), slug] as const)),
);

/** The slug of "Doanh nghiệp", "số doanh nghiệp", "enterprises"; undefined for a group that no plan knows. */
export const groupOf = (cell: string): string | undefined => slugs.get(bare(cell)) ?? slugs.get(bare(cell).replace(/^(tongso|so|cac)/, ''));

export const groupName = (slug: string, language: Language): string => GROUPS[slug as keyof typeof GROUPS]?.[language] ?? slug;
