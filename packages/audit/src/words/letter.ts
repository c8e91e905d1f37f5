// The letter to a portal's administrator: the builder's letter, for the existing or the expected block.

import { settingsOf } from '../../../../src/embed/settings.ts';
import type { Form } from '../../../../src/embed/snippet/write-snippet.ts';
import { systems } from '../../../../src/embed/cms/cms-list.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import { letterFor, plainText, type Release } from '../builder.ts';
import type { Judged } from '../judge/judged.ts';

/** @param host of blocks, for portals without blocks @returns undefined if there is no request, or no known host */
export function letterText(
  judged: Judged,
  language: SiteLanguage,
  release: Release,
  host: string | undefined,
): string | undefined {
  const { verdict, blocks, portal, system, outcome } = judged;
  if (outcome !== 'page' || verdict === 'shown') return undefined;
  const [block] = [...blocks].sort((a, b) => Number(a.state === 'works') - Number(b.state === 'works'));
  const its = block?.host ?? host;
  if (!its) return undefined;
  const province = portal.province ?? block?.province;
  const widget = block?.widget ?? judged.lacking[0] ?? 'banner';
  const settings = settingsOf({ widget, language: block?.language ?? 'vi', ...(province && { province }) });
  if (!settings.ok) return undefined;
  const known = systems[system];
  const form: Form = block && block.state === 'works' ? block.form : known.form;
  const { version, integrity, bytes } = release;
  return plainText(
    letterFor({
      language,
      settings: settings.value,
      form,
      site: { host: its, version, integrity },
      system: known,
      bytes,
    }),
  );
}
