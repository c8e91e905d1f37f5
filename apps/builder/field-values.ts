// Converts values between people's notation and that of addresses and snippets.

import { parseCivilDate } from '../../src/base/civil-date.ts';
import { formatDate, formatNumber } from '../../src/localization/format.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { MINIMUM, readCount, readReportDate } from '../../src/progress/row.ts';
import type { OptionField } from './option-field.ts';

/** A value in people's notation: day/month/year, grouped thousands. An unknown value is returned unchanged. */
export function shownValue({ input }: Pick<OptionField, 'input'>, value: string, language: SiteLanguage): string {
  if (input === 'date') {
    const day = parseCivilDate(readReportDate(value));
    return day.ok ? formatDate(day.value, 'vi') : value;
  }
  if (input !== 'count' && input !== 'target') return value;
  const count = readCount(value.replace(MINIMUM, ''));
  return typeof count === 'number' ? `${MINIMUM.test(value) ? '≥' : ''}${formatNumber(count, language)}` : value;
}

/** The same value for addresses and snippets: `2025-03-31`, `3295`, `≥300000`. An unreadable value is returned unchanged. */
export function plainValue({ input }: Pick<OptionField, 'input'>, typed: string): string {
  const text = typed.trim();
  if (input === 'date') return parseCivilDate(readReportDate(text)).ok ? readReportDate(text) : typed;
  if (input !== 'count' && input !== 'target') return typed;
  const count = readCount(text.replace(MINIMUM, ''));
  return typeof count === 'number' ? `${MINIMUM.test(text) ? '≥' : ''}${count}` : typed;
}
