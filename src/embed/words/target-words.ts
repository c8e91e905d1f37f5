// Phrases for the targets of a plan. A target has its own day, so no clock is needed.

import { partsOf } from '../../base/civil-date.ts';
import { formatNumber } from '../../localization/format.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import type { PlanGroup, PlanTarget } from '../../program/plans.ts';

/** The groups with targets for their share, now or possibly later. */
export const GROUPS: Partial<Record<PlanGroup, Readonly<Record<SiteLanguage, string>>>> = {
  students: { vi: 'sinh viên', en: 'students' },
  enterprises: { vi: 'doanh nghiệp', en: 'companies' },
  households: { vi: 'hộ kinh doanh', en: 'household businesses' },
  'new-enterprises': { vi: 'doanh nghiệp mới', en: 'new companies' },
  'new-households': { vi: 'hộ kinh doanh mới', en: 'new household businesses' },
  cooperatives: { vi: 'hợp tác xã', en: 'cooperatives' },
  'new-cooperatives': { vi: 'hợp tác xã mới', en: 'new cooperatives' },
  'association-members': { vi: 'hội viên hiệp hội doanh nghiệp', en: 'members of business associations' },
};

/** "ít nhất 1.800 tên miền đến hết năm 2026", "khoảng 80% sinh viên (id.vn)"; undefined for a target that is not a number of names. */
export function targetText(target: PlanTarget, language: SiteLanguage): string | undefined {
  const vi = language === 'vi';
  const number = (value: number): string => formatNumber(value, language);
  const year = target.by && partsOf(target.by).year;
  const until = year ? (vi ? ` đến hết năm ${year}` : ` by the end of ${year}`) : '';
  if (target.kind === 'count') {
    const parts = Object.entries(target.parts ?? {}).map(([suffix, value]) => `${number(value)} ${suffix}`);
    const split = parts.length ? ` (${parts.join(' + ')})` : '';
    return vi
      ? `${target.atLeast ? 'ít nhất ' : ''}${number(target.count)} tên miền${split}${until}`
      : `${target.atLeast ? 'at least ' : ''}${number(target.count)} names${split}${until}`;
  }
  if (target.kind !== 'share') return undefined;
  const amount = target.about ? (vi ? 'khoảng ' : 'about ') : target.atLeast ? (vi ? 'ít nhất ' : 'at least ') : '';
  const groups = target.of.map((group) => GROUPS[group]?.[language] ?? group).join(', ');
  return `${amount}${target.percent}${vi ? '%' : '% of'} ${groups}${target.suffix ? ` (${target.suffix})` : ''}${until}`;
}
