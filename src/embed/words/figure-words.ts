// The counter's text for pages without script: a figure with its day and source, and the targets of the province's plans.
// The text has no clock, so it does not mention the age of a figure.

import type { CivilDate } from '../../base/civil-date.ts';
import { mergedOn, provinceNames } from '../../domains/places.ts';
import { formatDate, formatNumber } from '../../localization/format.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import { plans, type Plan } from '../../program/plans.ts';
import { nationalTarget } from '../../program/campaign.ts';
import { dataDate, planTitles } from '../../program/sources.ts';
import { plainFigure } from '../../progress/row.ts';
import type { ProgressSnapshot } from '../../progress/snapshot.ts';
import { targetText } from './target-words.ts';
import type { EmbedSettings } from '../settings.ts';
import type { Words } from './bilingual.ts';

const plansFor = (province: string | undefined): Plan[] => plans.filter((plan) => plan.province === province);

/** The counter's attributes for the figure of a plan and its last target. An attribute holds one target; a feed holds all. */
export function figureAttributes({ id, baseline, targets }: Plan): Readonly<Record<string, string>> {
  const target = targets.filter((each) => each.kind === 'count').at(-1);
  return {
    ...(baseline && { value: String(baseline.total), 'as-of': baseline.asOf, source: planTitles[id] }),
    ...(target?.by && { target: `${target.atLeast ? '≥' : ''}${target.count}`, 'target-by': target.by }),
  };
}

/** The same of a province's own plan; empty if the plan has no figure. */
export function figureOf(province: string | undefined): Readonly<Record<string, string>> {
  const plan = plansFor(province).find(({ baseline }) => baseline);
  return plan ? figureAttributes(plan) : {};
}

/**
 * The figure of the settings, else that of the plan; undefined if there is no valid one. Target and split are ignored here. As in the
 * counter, an invalid one does not invalidate the figure.
 */
function figure({ attributes, province }: EmbedSettings): ProgressSnapshot | undefined {
  const from = attributes['value'] ? attributes : figureOf(province);
  // The author of a figure is responsible for its day. Only code with a clock checks that the day is not in the future.
  return plainFigure(
    { asOf: from['as-of'], total: from['value'], sourceTitle: from['source'] },
    '9999-12-31' as CivilDate,
  );
}

/** Provinces that are part of this province today but were not when the figure was taken. */
function mergedSince(asOf: CivilDate, slug: string | undefined, language: SiteLanguage): string {
  const absorbed = provinceNames.find((province) => province.slug === slug)?.absorbed ?? [];
  if (asOf >= mergedOn || !absorbed[0]) return '';
  const names = absorbed.map(({ name }) => name).join(', ');
  return language === 'vi' ? ` (trước khi hợp nhất với ${names})` : ` (before the merger with ${names})`;
}

function figureText(
  { total, asOf, source }: ProgressSnapshot,
  { language, province }: EmbedSettings,
  place: string,
): string {
  const [number, day] = [formatNumber(total, language), formatDate(asOf, language)];
  const merger = mergedSince(asOf, province, language);
  return language === 'vi'
    ? `Đến ngày ${day}, ${place}${merger} có ${number} tên miền “.vn”. Nguồn: ${source.title}.`
    : `As of ${day}, ${number} “.vn” names were registered in ${place}${merger}. Source: ${source.title}.`;
}

function planTargetsText(plan: Plan, language: SiteLanguage): string {
  const aims = plan.targets.flatMap((target) => targetText(target, language) ?? []);
  if (!aims[0]) return '';
  return language === 'vi'
    ? `${planTitles[plan.id]} đặt chỉ tiêu: ${aims.join('; ')}.`
    : `Targets of “${planTitles[plan.id]}”: ${aims.join('; ')}.`;
}

function nationalText(language: SiteLanguage): string {
  const [count, percent] = [formatNumber(nationalTarget.count, language), nationalTarget.percentOfNamesUsed];
  return language === 'vi'
    ? `Mục tiêu chung trong quy hoạch thời kỳ 2021–2030, theo Kế hoạch của UBND tỉnh Bến Tre dẫn lại: ít nhất ${count} tên miền “.vn”, ít nhất ${percent}% số tên miền được dùng ở Việt Nam.`
    : `The national aim for 2021–2030, as Bến Tre’s plan quotes it: at least ${count} “.vn” names, and at least ${percent}% of all names used in Viet Nam.`;
}

export function progressWords(settings: EmbedSettings, place: string): Words {
  const { language, province } = settings;
  const vi = language === 'vi';
  const own = plansFor(province).map((plan) => ({ id: plan.id, targets: planTargetsText(plan, language) }));
  const found = figure(settings);
  const title = vi ? `Số liệu tên miền “.vn” – ${place}` : `Figures on “.vn” names – ${place}`;
  const none = vi
    ? `Đến ngày ${formatDate(dataDate, language)}, chưa có số liệu được công bố của ${place}.`
    : `As of ${formatDate(dataDate, language)}, no figure for ${place} has been published.`;
  const count = found && formatNumber(found.total, language);
  return {
    title,
    link: found
      ? `${title}: ${count} ${vi ? 'tên miền đến ngày' : 'names as of'} ${formatDate(found.asOf, language)}`
      : title,
    paragraphs: [
      found ? figureText(found, settings, place) : none,
      ...own.map(({ targets }) => targets).filter(Boolean),
      ...(province ? [] : [nationalText(language)]),
    ],
    // A plan that the text does not use is not a source.
    cites: province
      ? own
          .filter(({ id, targets }) => targets || found?.source.title === planTitles[id])
          .map(({ id }) => ({ source: id }))
      : nationalTarget.cites,
  };
}
