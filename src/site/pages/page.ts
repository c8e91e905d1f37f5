// Owns what the permalink and frame pages have in common: a head that carries no script of its own, and the words of a widget as HTML.

import { fallback } from '../../embed/fallback.ts';
import { figureOf } from '../../embed/figure-words.ts';
import { encode, openTag } from '../../embed/markup.ts';
import type { Permalink, Room } from '../../embed/permalink.ts';
import { tagOf } from '../../embed/upgrade.ts';
import type { Fallback } from '../../embed/words.ts';
import { formatDate } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import { dataDate, planTitles } from '../../program/sources.ts';

/** Whose pages they are, and what they run. */
export interface Host {
  /** Ends in a slash. */
  readonly address: string;
  /** The provinces of which it has figures. */
  readonly feeds: readonly string[];
  /** The attributes of each script that a page of a widget runs. */
  scripts(widget: Permalink['widget'], room: Room): readonly Readonly<Record<string, string>>[];
}

/**
 * The strictest policy that a portal may have; the pages are a proof that the widgets live with it. The host is named beside 'self', for
 * in a sandbox WebKit takes 'self' for the page's own opaque origin.
 */
function policyOf({ address }: Host): string {
  const own = `'self' ${new URL(address).origin}`;
  return (
    `default-src 'none'; script-src ${own}; style-src ${own}; img-src ${own}; connect-src ${own}; base-uri 'none'; form-action 'none'; ` +
    "require-trusted-types-for 'script'"
  );
}

/** The words of an embed that has nothing but its address. */
export const wordsOf = (embed: Permalink): Fallback => fallback({ ...embed, attributes: {} });

/** The path of the host itself, to be put before files that every page uses. */
export const base = ({ address }: Host): string => new URL(address).pathname;

/** Where to go from there, out of a frame as well. */
export const renderLinks = ({ links }: Fallback): string =>
  `<ul>${links.map(({ text, href }) => `<li>${openTag('a', { href, target: '_top' })}${encode(text)}</a></li>`).join('')}</ul>`;

/** What there is to read, each piece on its line, with the documents that it rests on. */
export function renderText({ paragraphs, cites }: Fallback, language: Language): string[] {
  const titles = new Set(cites.map(({ source }) => planTitles[source as keyof typeof planTitles] ?? source));
  // The documents' names are Vietnamese on every page.
  const name = (title: string): string => (language === 'vi' ? encode(title) : `<span lang="vi">${encode(title)}</span>`);
  const documents = [...titles].map(name).join('; ');
  const checked = encode(formatDate(dataDate, language));
  const basis =
    language === 'vi'
      ? `${documents && `Căn cứ: ${documents}. `}Kiểm tra lần cuối ngày ${checked}.`
      : `${documents && `Based on: ${documents}. `}Last checked on ${checked}.`;
  return [...paragraphs.map((text) => `<p>${encode(text)}</p>`), `<p class="small">${basis}</p>`];
}

/** The element, with what is seen where no script runs inside it. Figures come from the host where it has them, else from the plan. */
export function renderElement({ widget, province }: Permalink, host: Host, inside: readonly string[]): string {
  const figures = widget !== 'progress' || !province ? {} : host.feeds.includes(province) ? { src: `${base(host)}data/${province}.json` } : figureOf(province);
  return [openTag(tagOf(widget), { ...(province && { province }), ...figures }), ...inside, `</${tagOf(widget)}>`].join('\n');
}

/** A whole document. @param head further lines of it */
export function renderPage({ embed, host, room, title, head, body }: {
  readonly embed: Permalink;
  readonly host: Host;
  readonly room: Room;
  readonly title: string;
  readonly head: readonly string[];
  readonly body: readonly string[];
}): string {
  return `${[
    '<!doctype html>',
    openTag('html', { lang: embed.language }),
    '<head>',
    '<meta charset="utf-8">',
    openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(host) }),
    '<meta name="viewport" content="width=device-width">',
    `<title>${encode(title)}</title>`,
    ...head,
    openTag('link', { rel: 'icon', href: `${base(host)}icon.svg` }),
    openTag('link', { rel: 'stylesheet', href: `${base(host)}page.css` }),
    ...host.scripts(embed.widget, room).map((attributes) => `${openTag('script', attributes)}</script>`),
    '</head>',
    ...body,
    '</html>',
  ].join('\n')}\n`;
}
