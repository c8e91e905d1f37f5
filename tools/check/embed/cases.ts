// The test pages of the loader: ways to add it to a portal, policies of the page, and failures.

import { LATER } from './another-version.ts';
import type { WidgetName } from '../../../src/widgets.ts';
import type { Integrity } from '../../lib/release.ts';
import type { Expected, TrialPage } from './servers.ts';

/** Input of the cases. */
export interface Material {
  /** The origin of the embeds. */
  readonly host: string;
  readonly version: string;
  readonly integrity: Integrity;
  readonly frameHeights: Readonly<Record<WidgetName, Readonly<Record<number, number>>>>;
}

/** Name → page. */
export function cases({ host, version, integrity, frameHeights }: Material): Record<string, TrialPage> {
  const address = (path: string, at = host) => `${at}/${path}`;
  const loader = (attributes = '', at = host, room = version) =>
    `<script src="${at}/w/${room}/loader.js" ${attributes}></script>`;
  const link = (widget: WidgetName = 'availability', at = host) =>
    `<p><a href="${address(`e/${widget}/vi/thai-nguyen`, at)}">Tra tên miền “.vn”</a></p>`;
  const page = (head: string, body: string, lang = 'vi') => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>Trang thử</title>
<script src="/probe.js" nonce="abc"></script>
${head}
</head>
<body>
${body}
<p>Đoạn văn sau cùng.</p>
</body>
</html>`;
  const one = { widgets: 1, links: 1 };
  const none = { widgets: 0, links: 1 };
  const plain = (head: string, body = link(), expected: Expected = one): TrialPage => ({
    html: page(head, body),
    expect: expected,
  });
  const under = (policy: string, head: string, expected: Expected = one, body = link()): TrialPage => ({
    html: page(head, body),
    headers: { 'content-security-policy': policy },
    expect: expected,
  });
  const sri = `integrity="${integrity['loader.js']}" crossorigin="anonymous"`;
  const nonce = 'nonce="abc"';
  // The first core stays. The link also stays, because its core is of another version.
  const later = `<script defer src="${host}/later/w/${LATER}/banner.js"></script>${loader('defer')}`;
  const withBanner = `<tenmien-banner>${link('banner')}</tenmien-banner>${link()}`;
  const early = { widgets: 1, links: 2, text: '31/12/2026' };
  const TYPES = "require-trusted-types-for 'script'";

  const frames = Object.entries(frameHeights).flatMap(([widget, heights]) =>
    Object.entries(heights).map(
      ([width, height]) =>
        `<iframe src="${host}/f/${widget}/en/ho-chi-minh" width="${width}" height="${height}" title="…"></iframe>`,
    ),
  );

  return {
    'in the head': plain(loader()),
    'deferred, under its hash': plain(loader(`defer="defer" ${sri}`)),
    async: plain(loader('async')),
    'as a module under its hash': plain(loader(`type="module" ${sri}`)),
    'at the end of the body': plain('', link() + loader()),
    'by import()': plain(`<script type="module" src="/import.js"></script>`),
    'the rolling address': plain(loader('', host, version.split('.')[0])),
    'three copies': plain(
      loader() + loader('async', `${host}`, `${version}`).replace('loader.js', 'loader.js?v=2'),
      link() + loader('type="module"'),
    ),
    'two versions of the loader': plain(loader() + loader('', `${host}/later`, LATER)),
    'a pasted banner of a later version': plain(later, withBanner, early),
    'beside the elements’ own scripts': plain(
      ['core', 'availability'].map((name) => `<script defer src="${host}/w/${version}/${name}.js"></script>`).join('') +
        loader(),
    ),
    'a link, a block and an element': plain(
      loader(),
      `${link()}<div data-tenmien-widget="eligibility" data-tenmien-hotline="0000 000 000">${link('eligibility').slice(3, -4)}</div>
      <tenmien-progress province="hue">${link('progress')}</tenmien-progress>`,
      { widgets: 3, links: 3 },
    ),
    'a banner below a form': plain(loader(), `${link()}${link('banner')}`, { widgets: 2, links: 2 }),
    'a banner that comes after a form’s own scripts': plain(
      ['core', 'availability', 'banner']
        .map((name) => `<script defer src="${host}/w/${version}/${name}.js"></script>`)
        .join(''),
      `<tenmien-availability>${link()}</tenmien-availability><tenmien-banner>${link('banner')}</tenmien-banner>`,
      { widgets: 2, links: 2 },
    ),
    'its own host, which has figures': plain(loader('', ''), link('progress', ''), { ...one, text: '3.295' }),
    'an English page with an English link': {
      html: page(loader(), link().replace('/vi/', '/en/'), 'en'),
      expect: { ...one, text: 'See this name' },
    },
    'a Vietnamese link on a page whose template says English': {
      html: page(loader(), link(), 'en'),
      expect: { ...one, text: 'Xem tên này' },
    },
    'a link in each language': {
      html: page(loader(), link() + link('eligibility').replace('/vi/', '/en/')),
      expect: { widgets: 2, links: 2, text: 'Xem tên này' },
    },
    'beside script lines that failed': plain(
      ['core', 'availability']
        .map((name) => `<script defer src="${host}/nowhere/w/${version}/${name}.js"></script>`)
        .join('') + loader('defer'),
    ),
    'beside a script line of another hash': plain(
      `<script defer src="${host}/w/${version}/availability.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"></script>${loader('defer')}`,
    ),
    'beside a picture with the name of a script': plain(
      loader(),
      `<img src="${host}/w/${version}/availability.js" alt="">${link()}`,
    ),
    'beside the elements’ own scripts, as WordPress queues them': plain(
      ['core', 'availability']
        .map((name) => `<script defer src="${host}/w/${version}/${name}.js?ver=6.8.3"></script>`)
        .join('') + loader('defer'),
    ),
    'in a bundle of the page’s': {
      ...plain('', link(), { ...none, warning: 'ERRORS.md#loader-not-started' }),
      script: `fetch('${host}/w/${version}/loader.js').then((answer) => answer.blob()).then((text) => document.head.append(Object.assign(document.createElement('script'), { src: URL.createObjectURL(new Blob([text], { type: 'text/javascript' })) })))`,
    },
    'on a page served as XHTML': {
      html: `<html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head><title>Trang thử</title><script src="/probe.js"></script>${loader('defer="defer"')}</head><body>${link()}</body></html>`,
      headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
      expect: { ...none, warning: 'ERRORS.md#not-drawn' },
    },
    'beside a widget whose file is slow': {
      ...plain(
        loader('', `${host}/slow`),
        `${link('eligibility', `${host}/slow`)}${link('progress', `${host}/slow`)}${link('availability', `${host}/slow`)}`,
        { widgets: 3, links: 3 },
      ),
      script: `const drawn = (name) => !!document.querySelector('tenmien-' + name)?.shadowRoot?.querySelector('.root');
        const look = setInterval(() => {
          if (drawn('eligibility')) { problems.push('the slow one came before the others'); clearInterval(look); }
          if (drawn('progress') && drawn('availability')) clearInterval(look);
        }, 20);`,
    },
    'a core that is slower than its widgets': plain(
      loader('', `${host}/slow-core`),
      `${link('eligibility', `${host}/slow-core`)}${link('progress', `${host}/slow-core`)}`,
      { widgets: 2, links: 2 },
    ),
    'fifty of them': plain(loader(), link().repeat(50), { widgets: 50, links: 50 }),
    'in a sentence and in an editor': plain(
      loader(),
      `<p>Xem ${link().slice(3, -4)} nhé.</p><div contenteditable="true">${link()}</div>`,
      { widgets: 0, links: 2 },
    ),
    'added later': {
      ...plain(loader(), ''),
      script: `addEventListener('load', () => setTimeout(() => put(), 200))`,
      put: link(),
    },
    'the body replaced': {
      ...plain(loader()),
      script: `addEventListener('load', () => setTimeout(() => { document.body.replaceWith(document.createElement('body')); put(); }, 400))`,
      put: link(),
    },
    'taken out and put back': {
      ...plain(loader()),
      script: `addEventListener('load', () => setTimeout(() => { const p = document.querySelector('p'); p.remove(); setTimeout(() => document.body.append(p), 50); }, 400))`,
    },

    'policy: a nonce': under(`default-src 'none'; script-src 'nonce-abc'; connect-src ${host}`, loader(nonce)),
    'policy: a nonce, as a module': under(
      `default-src 'none'; script-src 'nonce-abc'; connect-src ${host}`,
      loader(`${nonce} type="module" crossorigin`),
    ),
    'policy: the programme file may not be asked for': under(
      `default-src 'none'; script-src 'nonce-abc'`,
      loader(nonce),
      { ...one, refused: true, warning: 'programme-not-loaded' },
    ),
    'policy: a list of hosts': under(`default-src 'none'; script-src 'self' ${host}/; connect-src ${host}`, loader()),
    'policy: strict-dynamic': under(
      `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${host}`,
      loader(nonce),
    ),
    'policy: Trusted Types with our names': under(`${TYPES}; trusted-types tenmien-loader tenmien`, loader()),
    'policy: Trusted Types with our names, and two versions': under(
      `${TYPES}; trusted-types tenmien-loader tenmien`,
      later,
      early,
      withBanner,
    ),
    'policy: Trusted Types with our names, and a Lit of the page': {
      ...under(`${TYPES}; trusted-types tenmien-loader tenmien lit-html`, loader('defer')),
      script: `trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });`,
    },
    'policy: Trusted Types with the loader’s name alone': under(`${TYPES}; trusted-types tenmien-loader`, loader(), {
      ...none,
      refused: true,
    }),
    'policy: Trusted Types without a list': under(TYPES, loader()),
    'policy: Trusted Types without our names': under(`${TYPES}; trusted-types other`, loader(), {
      ...none,
      refused: true,
    }),
    'policy: only the loader may run': under(`script-src 'self' ${host}/w/${version}/loader.js`, loader(), {
      ...none,
      refused: true,
    }),
    'policy: nothing of ours may run': under(`script-src 'self'`, loader(), { ...none, refused: true }),

    'a loader of another hash': plain(
      loader(`integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"`),
      link(),
      none,
    ),
    'a tampered widget': plain(loader('', `${host}/tampered`), link('availability', `${host}/tampered`), none),
    'a tampered core': plain(loader('', `${host}/tampered-core`), link('availability', `${host}/tampered-core`), none),
    'a widget that does not come': plain(loader('', `${host}/missing`), link('availability', `${host}/missing`), {
      ...none,
      warning: 'ERRORS.md#file-not-loaded',
    }),
    'a core that does not come': plain(
      loader('', `${host}/missing-core`),
      link('availability', `${host}/missing-core`),
      none,
    ),
    'a host without CORS': plain(loader('', `${host}/closed`), link('availability', `${host}/closed`), none),
    'a host that is away': plain(
      `<script src="http://127.0.0.1:9/w/${version}/loader.js"></script>`,
      link('availability', 'http://127.0.0.1:9'),
      none,
    ),

    'a frame without an origin': {
      ...plain(
        `<script src="${host}/w/${version}/frames.js"></script>`,
        `<iframe sandbox="allow-scripts" src="${host}/f/banner/vi/thai-nguyen#?secret=aB3" height="33" title="…"></iframe>`,
        { widgets: 0, links: 0, frame: true },
      ),
    },
    'a frame as the build left it, below a path': {
      ...plain(
        `<script src="${host}/as/built/w/${version}/frames.js"></script>`,
        `<iframe src="${host}/as/built/f/banner/vi/thai-nguyen#?secret=aB3" height="33" title="…"></iframe>`,
        { widgets: 0, links: 0, frame: true },
      ),
    },
    'a frame of others beside it, which tells heights': {
      ...plain(
        `<script src="${host}/w/${version}/frames.js"></script>`,
        `<iframe sandbox="allow-scripts" src="${host}/f/banner/vi/thai-nguyen#?secret=aB3" height="33" title="…"></iframe>
        <iframe src="/case/others" height="34" title="…"></iframe>`,
        { widgets: 0, links: 0, frame: true },
      ),
    },
    others: {
      html: page('', ''),
      script: `for (const data of [{ type: 'tenmien-embed:height', height: 999 }, { type: 'tenmien-embed:height', height: 'x' }, { message: 'height', value: 999, secret: 'aB3' }, null, 'x', 7]) parent.postMessage(data, '*');`,
    },
    'frames of the heights that are published': plain('', frames.join('\n'), {
      widgets: 0,
      links: 0,
      fitting: frames.length,
    }),
  };
}
