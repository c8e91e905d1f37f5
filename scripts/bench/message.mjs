// The programme's message on a page: as a snippet without script, as ours with script, and as other governments' banners.

import { importSource } from '../build/pages.mjs';
import { barePage } from './pages.mjs';
import { fetchPeers } from './peers.mjs';

/** The page that the others are compared with, and the same in a portal, which has a style sheet of its own. */
export const PLAIN = 'the snippet alone';
const PORTAL = 'the snippet alone, in a portal';

/** @returns pages with their name; `ours` and `peer` draw the element of `tag`; `against`: what a page is compared with, where not PLAIN */
export async function messagePages({ version, integrity, folder }) {
  const { write, writeLink, writeScript } = await importSource('embed/snippet.ts');
  const settings = { widget: 'banner', language: 'vi', province: 'thai-nguyen', attributes: {} };
  const site = { host: '/site/', version, integrity };
  const link = writeLink(settings, site.host);
  const sheet = (href) => `<link rel="stylesheet" href="/site/${href}">`;
  const own = sheet('portal.css');
  const ours = { kind: 'ours', tag: 'tenmien-banner' };
  return [
    { name: PLAIN, html: barePage(link) },
    { name: 'ours, pasted as an element', html: barePage(write(settings, 'element', site)), ...ours },
    { name: PORTAL, html: barePage(link, own) },
    {
      name: 'ours, a link with the loader, in a portal',
      html: barePage(link, `${own}${sheet(`w/${version}/embed.css`)}${writeScript(site)}`),
      ...ours,
      against: PORTAL,
    },
    ...(await fetchPeers(folder)).map(({ name, tag, html }) => ({ name, tag, html: barePage(html), kind: 'peer' })),
  ];
}
