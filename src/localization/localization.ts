// Owns the language of the words on the page: sets up lit-localize once and follows <html lang>.

import { configureLocalization } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../base/warn.ts';
import { languageFor, type Language } from './language.ts';

const hosts = new Set<ReactiveControllerHost>();
const observer = /* @__PURE__ */ (() =>
  typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(follow))();

let setLocale: ((locale: string) => Promise<void>) | undefined;
let shown: Language = 'vi';
let wanted: Language = 'vi';

/** lit-localize can be set up once per page; a host page that uses it itself keeps its own words, and ours stay Vietnamese. */
function setUp(): (locale: string) => Promise<void> {
  try {
    return configureLocalization({
      sourceLocale: 'vi',
      targetLocales: ['en'],
      loadLocale: () => import('./generated/en.ts'),
    }).setLocale;
  } catch {
    warnOnce('tenmien-*', 'language-taken', 'lit-localize is configured by the page; Vietnamese is shown');
    return () => Promise.reject();
  }
}

function show(language: Language): void {
  shown = wanted = language;
  for (const host of hosts) host.requestUpdate();
}

function follow(): void {
  const language = languageFor(document.documentElement.lang);
  if (language === wanted) return;
  wanted = language;
  (setLocale ??= setUp())(language).then(
    () => wanted === language && show(language),
    () => {
      if (wanted !== language) return;
      warnOnce('tenmien-*', 'language-not-loaded', `the words for "${language}" could not be loaded; Vietnamese is shown`);
      show('vi');
    },
  );
}

/** Redraws its host when the page's language changes, and tells which one is shown. One observer serves the whole page. */
export class LanguageController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The language of the words that `msg` gives now. */
  get language(): Language {
    return shown;
  }

  /** False while the words of the page's language are on their way: the host shows its child content until then. */
  get ready(): boolean {
    return shown === wanted;
  }

  hostConnected(): void {
    if (!hosts.size) observer?.observe(document.documentElement, { attributeFilter: ['lang'] });
    hosts.add(this.host);
    follow();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (!hosts.size) observer?.disconnect();
  }
}
