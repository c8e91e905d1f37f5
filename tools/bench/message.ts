// The programme's message on a page: as a snippet without script, as our widget with script, and as banners of other governments.

import { writeSnippet, writeLink, writeScript } from '../../src/embed/snippet/write-snippet.ts';
import { barePage } from '../lib/trial-pages.ts';
import { fetchPeers } from './peers.ts';
import { addressSettings } from '../../src/embed/settings.ts';
import type { Build } from '../lib/built.ts';
import type { ServedBuild } from './earlier-build.ts';

/** The baseline page for the others, and the same page in a portal with its own style sheet. */
export const PLAIN = 'the snippet alone';
const PORTAL = 'the snippet alone, in a portal';

interface MessagePage {
  readonly name: string;
  readonly html: string;
  /** `ours` and `peer` render the element of `tag`. */
  readonly kind?: 'ours' | 'peer';
  readonly tag?: string;
  /** The page whose text and peers this page is compared with. */
  readonly against: string;
}

/** @param before an earlier build that is served too */
export async function messagePages(
  { version, integrity, folder }: Build,
  before?: ServedBuild,
): Promise<MessagePage[]> {
  const settings = addressSettings({ widget: 'banner', language: 'vi', province: 'thai-nguyen' });
  const site = { host: '/site/', version, integrity };
  const link = writeLink(settings, site.host);
  const sheet = (href: string) => `<link rel="stylesheet" href="/site/${href}">`;
  const own = sheet('portal.css');
  const places = own + sheet(`w/${version}/embed.css`);
  const template = places + writeScript(site);
  const plain = { against: PLAIN };
  const portal = { against: PORTAL };
  const ours = { kind: 'ours', tag: 'tenmien-banner' } as const;
  const peers = await fetchPeers(folder);
  const earlier = { kind: 'peer', tag: 'tenmien-banner' } as const;
  return [
    { name: PLAIN, html: barePage(link), ...plain },
    { name: 'ours, pasted as an element', html: barePage(writeSnippet(settings, 'element', site)), ...ours, ...plain },
    ...(before
      ? [
          {
            name: 'the earlier build, pasted',
            html: barePage(writeSnippet(settings, 'element', before)),
            ...earlier,
            ...plain,
          },
          {
            name: 'the earlier build, in a portal',
            html: barePage(
              writeSnippet(settings, 'element', before),
              own + `<link rel="stylesheet" href="${before.host}w/${before.version}/embed.css">`,
            ),
            ...earlier,
            ...portal,
          },
        ]
      : []),
    ...peers.map(({ name, tag, html }) => ({ name, tag, html: barePage(html), kind: 'peer' as const, ...plain })),
    { name: PORTAL, html: barePage(link, own), ...portal },
    {
      name: 'ours, an element, in a portal',
      html: barePage(writeSnippet(settings, 'element', site), places),
      ...ours,
      ...portal,
    },
    {
      name: 'ours, a link, the loader and banner.js',
      html: barePage(link, template + writeScript(site, 'banner.js')),
      ...ours,
      ...portal,
    },
    { name: 'ours, a link and the loader', html: barePage(link, template), ...ours, ...portal },
    ...peers.map(({ name, tag, html }) => ({
      name: `${name}, in a portal`,
      tag,
      html: barePage(html, own),
      kind: 'peer' as const,
      ...portal,
    })),
  ];
}
