// The counter's data on the demo page: only the figures and targets of the province's plan.

import { figureAttributes } from '../../src/embed/words/figure-words.ts';
import { targetText } from '../../src/embed/words/target-words.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { plans, type Plan } from '../../src/program/plans.ts';
import { findProvinceName } from '../../src/program/province-names.ts';

/** The plan of a province, by its slug. A former province has its own plan. */
const planOf = (province: string): Plan | undefined =>
  plans.find((plan) => (plan.former ?? plan.province) === province);

/** The counter's attributes; null for a missing one. */
export function counterAttributes(province: string): Readonly<Record<string, string | null>> {
  const plan = planOf(province);
  return {
    ...{ value: null, 'as-of': null, source: null, target: null, 'target-by': null },
    ...(plan && figureAttributes(plan)),
  };
}

/** The address of a province's feed. Null if the plan has no figure. */
export const demoFeed = (province: string, kind: 'json' | 'csv'): string | null =>
  planOf(province)?.baseline ? `data/${province}.${kind}` : null;

/** The reason why a province has no figure, and the statements of its plan; empty if there is a figure. */
export function noteOf(province: string, language: SiteLanguage): string {
  const plan = planOf(province);
  if (plan?.baseline) return '';
  const vi = language === 'vi';
  const found = findProvinceName(province);
  const name = (found?.former ?? found?.province)?.name ?? province;
  if (!plan) {
    return vi
      ? `Trang này không có kế hoạch của ${name} trong dữ liệu, nên không có số liệu để hiện.`
      : `This page’s data holds no plan of ${name}, so that there is no figure to show.`;
  }
  const aims = plan.targets.flatMap((target) => targetText(target, language) ?? []).join('; ');
  return vi
    ? `Kế hoạch của ${name} ${aims ? `đặt chỉ tiêu ${aims}` : 'chỉ đặt chỉ tiêu truyền thông'}, và không nêu số tên miền đã có. Trang này không tự đặt ra số.`
    : `The plan of ${name} ${aims ? `sets targets of ${aims}` : 'sets targets for its news only'}, and gives no number of names so far. This page makes none up.`;
}
