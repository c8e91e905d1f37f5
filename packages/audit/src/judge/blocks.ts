// The state of each block of a page: visible or not, whole or damaged, its version, and the repaired snippet.

import { inProvince } from '../../../../src/embed/settings.ts';
import type { Widget } from '../../../../src/contract.ts';
import { harmless, type Damage } from '../../../../src/embed/snippet/damage.ts';
import type { ReadSnippet } from '../../../../src/embed/snippet/read-snippet.ts';
import { isByLoader, isFrame, type Form, type Site } from '../../../../src/embed/snippet/write-snippet.ts';
import { systems } from '../../../../src/embed/cms/cms-list.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import { repairPasted, outcomeOf, verdictOf, type Release, type Sight } from '../builder.ts';
import type { NamedFile } from '../page/facts.ts';
import type { Portal } from '../portal.ts';
import type { Visit } from '../visit.ts';
import { policiesAt, type FileProblem } from './files.ts';
import { keptOutBy, mayFrame, policiesOf } from './policy.ts';
import { firstFiles, loaderOf, pageAddress, snippetsOf, versionOf, type FileOf } from './wanted.ts';

export interface Block {
  readonly widget: Widget['name'];
  readonly form: Form;
  readonly language: SiteLanguage;
  readonly province?: string;
  readonly host?: string;
  readonly version?: string;
  /** Whether its scripts have a fixed version or follow the newest. A frame follows its host. A link without script has none. */
  readonly pin: 'pinned' | 'rolling' | 'none';
  /** Whether it stands alone in its paragraph, so that it can become a block. */
  readonly isAlone: boolean;
  readonly sight: Sight;
  readonly state: 'works' | 'partly' | 'broken';
  /** Harmful damages first, then harmless ones. */
  readonly damages: readonly Damage[];
  /** The snippet to paste instead. Missing if no repair is needed. */
  readonly snippet?: string;
  /** Compared with the portal's province: the same, another, or the whole country; unknown if the table names none. */
  readonly place: 'right' | 'other' | 'country' | 'unknown';
  /** Whether a link or a div lacks the two lines of the template. */
  readonly waitsForLoader?: boolean;
  /** The reason why its page on the host cannot be loaded, or cannot be framed here. */
  readonly pageProblem?: 'missing' | 'not-framed' | 'policy';
}

/** An old version is not damage by the system. */
const isHarm = ({ code }: Damage): boolean => !harmless.includes(code) && code !== 'old-version';

const isSame = (problem: FileProblem, host: string | undefined): boolean => !!host && problem.address.startsWith(host);

/** The scripts that render a block: its own, or the loader. */
function scriptsOf({ settings, form, host }: ReadSnippet, visit: Visit): NamedFile[] {
  const { page } = visit;
  if (!page || isFrame(form)) return [];
  const loader = loaderOf(page, host);
  const own = page.files.filter(
    ({ kind, file }) => kind === 'script' && (file === `${settings.widget}.js` || file === 'core.js'),
  );
  return isByLoader(form) ? [...(loader ? [loader] : [])] : own.length ? own : loader ? [loader] : [];
}

function pageProblemOf(snippet: ReadSnippet, visit: Visit, fileOf: FileOf): Block['pageProblem'] {
  const address = pageAddress(snippet);
  const facts = address ? fileOf(address) : undefined;
  if (!address || !facts) return undefined;
  if (facts.failed) return facts.failed === 'robots' ? undefined : 'missing';
  if (snippet.form !== 'iframe') return undefined;
  if (keptOutBy(policiesAt(visit), { fetch: 'frame', address }, visit.address)) return 'policy';
  return mayFrame(facts.frameOptions, facts.policy ? policiesOf([facts.policy]) : [], address, visit.address)
    ? undefined
    : 'not-framed';
}

/** The view of a reader of the page. On a published page, nothing turns an address into a frame any more. */
function sightOf(
  snippet: ReadSnippet,
  visit: Visit,
  problems: readonly FileProblem[],
  pageProblem: Block['pageProblem'],
): Sight {
  const outcome = outcomeOf(snippet, systems.unknown);
  if (isFrame(snippet.form)) return outcome.with === 'frame' && pageProblem ? 'box' : outcome.with;
  const scripts = scriptsOf(snippet, visit);
  const isShut = problems.some(
    (problem) =>
      problem.directive === 'trusted-types' ||
      scripts.some(({ address }) => address === problem.address) ||
      (isByLoader(snippet.form) &&
        isSame(problem, snippet.host) &&
        firstFiles(snippet).some((file) => problem.address.endsWith(`/${file}`))),
  );
  const isDrawn = scripts.length > 0 && !isShut;
  if (isDrawn && snippet.form === 'element') return 'block';
  const left: Sight = snippet.inside === 'page' ? 'link' : snippet.inside === 'other' ? 'inside' : 'nothing';
  return isDrawn ? outcome.with : outcome.with === 'block' ? left : outcome.with;
}

const placeOf = (snippet: ReadSnippet, portal: Portal): Block['place'] => {
  const { province } = snippet.settings;
  if (!portal.province) return 'unknown';
  return province ? (province === portal.province ? 'right' : 'other') : 'country';
};

function blockOf(
  snippet: ReadSnippet,
  portal: Portal,
  visit: Visit,
  fileOf: FileOf,
  problems: readonly FileProblem[],
  release: Release,
): Block {
  const { settings, form, host, damages } = snippet;
  const { widget, language, province } = settings;
  const scripts = scriptsOf(snippet, visit);
  const [first] = scripts;
  const version = versionOf(first, fileOf);
  const pageProblem = pageProblemOf(snippet, visit, fileOf);
  const sight = sightOf(snippet, visit, problems, pageProblem);
  const state = verdictOf({ without: sight, with: sight });
  const place = placeOf(snippet, portal);
  const harmful = damages.filter(isHarm).filter(({ code }) => code !== 'no-script' || !scripts.length);
  const mustMend = harmful.length > 0 || place === 'other';
  const site: Site | undefined = host ? { ...release, host } : undefined;
  const right = place === 'other' && portal.province ? inProvince(settings, portal.province) : settings;
  return {
    widget,
    form,
    language,
    ...(province && { province }),
    ...(host && { host }),
    ...(version && { version }),
    pin: isFrame(form) ? 'rolling' : first ? (first.version ? 'pinned' : 'rolling') : 'none',
    isAlone: !damages.some(({ code }) => code === 'not-alone'),
    sight,
    state,
    damages: [...harmful, ...damages.filter((damage) => !isHarm(damage))],
    ...(mustMend &&
      site && {
        snippet: repairPasted(
          { ...snippet, settings: right },
          { settings: right, form },
          systems[visit.page!.system],
          site,
        ).snippet,
      }),
    place,
    ...(isByLoader(form) &&
      !loaderOf(visit.page!, host) &&
      outcomeOf(snippet, systems.unknown).with === 'block' && { waitsForLoader: true }),
    ...(pageProblem && { pageProblem }),
  };
}

export const blocksOf = (
  portal: Portal,
  visit: Visit,
  fileOf: FileOf,
  problems: readonly FileProblem[],
  release: Release,
): Block[] =>
  visit.page ? snippetsOf(visit.page).map((snippet) => blockOf(snippet, portal, visit, fileOf, problems, release)) : [];
