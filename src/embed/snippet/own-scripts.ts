import type { Site } from './write-snippet.ts';
import type { Markup } from './html-reader.ts';
import { widgetNames } from '../../widgets.ts';

/** The script files of the contract; more languages may be added. The rolling loader has only a major version and no hash. */
const SCRIPT = /* @__PURE__ */ new RegExp(
  `^(.*/|)w/(?:(\\d+\\.\\d+\\.\\d+)/((?:loader|links|core|[a-z]{2}|${widgetNames.join('|')})\\.js)|\\d+/loader\\.js)(?:[?#]|$)`,
);

export interface Script {
  readonly host: string;
  /** Undefined for a rolling loader. */
  readonly version?: string | undefined;
  readonly file?: string | undefined;
  readonly integrity: string;
  /** Whether the browser may check the hash of a file from another host. */
  readonly isShared: boolean;
}

/** The types that browsers run, and Cloudflare's Rocket Loader. Consent managers set others. */
const RUNS = /^$|^module$|(?:^|-)(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i;

/** Our scripts among the tags. */
export const ownScriptsOf = ({ tags }: Markup): Script[] =>
  tags.flatMap(({ name, attributes }) => {
    const [found, host, version, file] =
      (name === 'script' && RUNS.test(attributes['type'] ?? '') && SCRIPT.exec(attributes['src'] ?? '')) || [];
    if (!found) return [];
    const isShared = attributes['crossorigin'] !== undefined || !/^(?:https?:)?\/\//i.test(host!);
    return [{ host: host!, version, file, integrity: attributes['integrity'] ?? '', isShared }];
  });

/** A browser uses the strongest of several hashes. A site knows only the hashes of its own version. */
export function isRefused({ host, version, file, integrity }: Script, site: Site): boolean {
  const known = host === site.host && version === site.version ? site.integrity[file!] : undefined;
  return !!known && !!integrity && !integrity.split(/\s+/).includes(known);
}
