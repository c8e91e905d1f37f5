// The letter to a portal's administrator: what was found on the portal, then the builder's letter for the block that needs them.

import { settingsOf } from '../../../../src/embed/settings.ts';
import type { CivilDate } from '../../../../src/base/civil-date.ts';
import type { Widget } from '../../../../src/contract.ts';
import type { Form } from '../../../../src/embed/snippet/write-snippet.ts';
import { systems } from '../../../../src/embed/cms/cms-list.ts';
import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import { formatDate } from '../../../../src/localization/format.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import { letterFor, plainText, type Letter, type LetterSubject, type Release } from '../builder.ts';
import type { Block } from '../judge/blocks.ts';
import type { Judged } from '../judge/judged.ts';
import type { PortalFinding } from './finding.ts';
import { findingsOf } from './findings.ts';

export interface LetterOptions {
  readonly language: SiteLanguage;
  readonly release: Release;
  /** The host of blocks, for portals without blocks. */
  readonly host: string | undefined;
  /** The day of the run. */
  readonly day: CivilDate;
}

/** The block that the letter is about: one that does not work, one that is lacking, or one whose page or files have a fault. */
function subjectOf({ blocks, lacking }: Judged): { readonly widget: Widget['name']; readonly block?: Block } {
  const broken = blocks.find(({ state }) => state !== 'works');
  if (broken) return { widget: broken.widget, block: broken };
  const [block] = blocks;
  const lacks = lacking.find((name) => !blocks.some(({ widget }) => widget === name));
  return lacks ? { widget: lacks } : { widget: block?.widget ?? 'banner', ...(block && { block }) };
}

function foundPart(
  judged: Judged,
  findings: readonly PortalFinding[],
  { language, day }: LetterOptions,
): Letter['parts'][number] {
  const say = sayIn(language);
  const snippets = judged.blocks.flatMap(({ snippet }) => snippet ?? []);
  return {
    title: say(
      `Điều thấy trên cổng, ngày ${formatDate(day, language)}`,
      `What was found on the portal, ${formatDate(day, language)}`,
    ),
    lines: [
      `${judged.portal.name}, ${judged.address}`,
      ...findings.map(({ text }) => `– ${text}`),
      ...(snippets.length
        ? [say('Đoạn để dán thay cho đoạn đang có:', 'To be pasted in place of what is there:')]
        : []),
    ],
    ...(snippets.length && { code: snippets.flatMap((snippet) => snippet.split('\n')) }),
  };
}

const letters = new Map<string, Letter>();

/** The builder's letter, which is the same for all portals of a province with one system and one host. */
function builderLetter(subject: LetterSubject): Letter {
  const { language, settings, form, site, system } = subject;
  const key = JSON.stringify([language, settings, form, site.host, site.version, system.id]);
  const letter = letters.get(key) ?? letterFor(subject);
  if (letters.size < 500) letters.set(key, letter);
  return letter;
}

/** @returns undefined if nobody needs a letter, or if no host of blocks is known */
export function letterText(judged: Judged, options: LetterOptions): string | undefined {
  const { language, release, host } = options;
  const { verdict, portal, system, outcome } = judged;
  const findings = findingsOf(judged, language).filter(({ who }) => who !== 'nobody');
  const isForThem =
    verdict === 'missing' || judged.lacking.length > 0 || findings.some(({ who }) => who === 'administrator');
  if (outcome !== 'page' || verdict === 'shown' || !isForThem) return undefined;
  const { widget, block } = subjectOf(judged);
  const its = block?.host ?? judged.blocks[0]?.host ?? host;
  if (!its) return undefined;
  const province = portal.province ?? block?.province;
  const settings = settingsOf({ widget, language: block?.language ?? 'vi', ...(province && { province }) });
  if (!settings.ok) return undefined;
  const known = systems[system];
  const form: Form = block && (block.state === 'works' || block.pageProblem === 'policy') ? block.form : known.form;
  const { version, integrity, bytes } = release;
  const site = { host: its, version, integrity };
  const letter = builderLetter({ language, settings: settings.value, form, site, system: known, bytes });
  return plainText({ ...letter, parts: [foundPart(judged, findings, options), ...letter.parts] });
}
