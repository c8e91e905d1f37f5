// Owns how the settings that name suffixes are read. Never throws: what cannot be used is left out, and said.

import { findSuffix } from '../../domains/suffixes.ts';
import { report } from '../report.ts';

/** `.Biz.VN` is `biz.vn`; undefined where no names are registered below it, or where there is none. */
export function readSuffix(text: string | undefined, element: HTMLElement): string | undefined {
  const suffix = text?.trim().toLowerCase().replace(/^\./, '');
  if (!suffix || findSuffix(suffix)) return suffix || undefined;
  report(element, 'unknown-suffix', `"${text}"`);
  return undefined;
}

/** The suffixes to choose from; those of the programme where none is named that can be used. */
export function readSuffixes(text: string | undefined, element: HTMLElement): readonly string[] {
  const known = (text ?? '').split(/[\s,;]+/).flatMap((name) => readSuffix(name, element) ?? []);
  return known.length ? [...new Set(known)] : ['id.vn', 'biz.vn'];
}
