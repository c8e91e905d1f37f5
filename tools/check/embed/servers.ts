// Two origins for the trials: a portal with pages and policies, and the host of the embeds, intact and with several faults.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileAnswer, listen, mediaTypes, pathOf, type Answer, type Certificate, type Server } from '../../lib/serve.ts';
import { anyWidget } from '../../lib/trial-pages.ts';
import { buildLater } from './another-version.ts';

/** A page of the portal. */
export interface TrialPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JavaScript that runs in its head. */
  readonly script?: string;
  /** HTML that the script's `put()` adds. */
  readonly put?: string;
  /** A page without expectations is used by other tests. */
  readonly expect?: Expected;
}

export interface Expected {
  readonly widgets: number;
  readonly links: number;
  readonly text?: string;
  readonly warning?: string;
  /** Whether the page's policy blocks something. */
  readonly refused?: boolean;
  /** Whether a frame sends its height. */
  readonly frame?: boolean;
  /** Number of frames whose published height is enough. */
  readonly fitting?: number;
}

const after = <Value>(time: number, value: Value) => new Promise<Value>((resolve) => setTimeout(resolve, time, value));

/** Path → the fault or change of the host below this path. */
const BROKEN: Readonly<Record<string, (path: string, body: string) => string | null | Promise<string>>> = {
  tampered: (path, body) => (path.endsWith('availability.js') ? `${body};` : body),
  'tampered-core': (path, body) => (path.endsWith('core.js') ? `${body};` : body),
  missing: (path, body) => (path.endsWith('availability.js') ? null : body),
  'missing-core': (path, body) => (path.endsWith('core.js') ? null : body),
  closed: (_, body) => body,
  later: (_, body) => body,
  // One file is slow.
  slow: (path, body) => (path.endsWith('eligibility.js') ? after(3000, body) : body),
  'slow-core': (path, body) => (path.endsWith('core.js') ? after(800, body) : body),
  'as/built': (_, body) => body,
  linked: (path, body) =>
    path.startsWith('/f/') ? body.replace('<tenmien-banner', '<tenmien-banner href="../../../e/banner/en/hue"') : body,
};

/** The file of a page is x.html, or x/index.html for an address with a trailing slash. */
const fileOf = (path: string) =>
  normalize(extname(path) ? path : path.endsWith('/') ? `${path}index.html` : `${path}.html`);

/** Re-hosts the pages of the site, as a host with the zip does. */
async function rehosted(folder: string, address: string): Promise<string> {
  const own = mkdtempSync(join(tmpdir(), 'host-'));
  for (const part of ['e', 'f', 'oembed', 'w', 'data', 'page.css'])
    cpSync(join(folder, part), join(own, part), { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const { rehost } = (await import(pathToFileURL(join(folder, 'rehost.mjs')).href)) as {
    rehost: (options: { folder: string; address: string }) => Promise<unknown>;
  };
  await rehost({ folder: own, address });
  return own;
}

/**
 * Serves the built site like a web server, with the headers of deploy/nginx-site.conf. Its pages are re-hosted. Below /as/built/ they are
 * as built, for another host and another path. Below /linked/ the banner has a link to another page of the host.
 * Below /later/ are the scripts of a later version.
 */
export async function serveHost(folder: string, tls?: Certificate): Promise<Server & { stop(): Promise<void> }> {
  let pages = '';
  let later: ReturnType<typeof buildLater> | undefined;
  const server = await listen(async (url) => {
    let path = pathOf(url);
    const state = Object.keys(BROKEN).find((name) => path.startsWith(`/${name}/`));
    if (state) path = path.slice(state.length + 1);
    const file = fileOf(path);
    if (state === 'later') later ??= buildLater();
    const isPage = /^\/([ef]|oembed)\//.test(file);
    const bytes = await readFile(
      join(state === 'later' ? (await later!).folder : isPage && state !== 'as/built' ? pages : folder, file),
    );
    const body = state ? await BROKEN[state]!(path, bytes.toString()) : bytes;
    if (body === null) return null;
    return {
      body,
      headers: {
        'content-type': mediaTypes[extname(file)],
        ...(state !== 'closed' && { 'access-control-allow-origin': '*' }),
      },
    };
  }, tls);
  pages = await rehosted(folder, `${server.origin}/`);
  const stop = async () => {
    (await later)?.remove();
    rmSync(pages, { recursive: true, force: true });
    return server.stop();
  };
  return { ...server, stop };
}

const PROBE = `window.problems = []; window.messages = []; window.warnings = [];
const { warn } = console;
console.warn = (line) => { warnings.push(String(line)); warn(line); };
addEventListener('error', (event) => event.message && problems.push('error: ' + event.message));
addEventListener('unhandledrejection', (event) => problems.push('rejected: ' + event.reason));
document.addEventListener('securitypolicyviolation', (event) => problems.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
addEventListener('message', (event) => {
  messages.push(event.data);
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === event.source);
  if (frame && event.data?.height) frame.fits = event.data.height <= Number(frame.height);
});`;

/** Runs in the portal's own page. Opens each case in a frame of the same origin and checks it until it is as expected or times out. */
const RUNNER = `
const seen = (document) => {
  const drawn = [...document.querySelectorAll('${anyWidget}')]
    .filter((element) => element.shadowRoot && element.shadowRoot.querySelector('.root'));
  return {
    widgets: drawn.length,
    // The page's own stay where they are, unseen, behind the widget that has a copy.
    links: [...document.querySelectorAll('a[href*="/e/"]')].filter((link) => !link.closest('[style*="none"]')).length,
    text: drawn.map((element) => element.shadowRoot.textContent).join(' '),
  };
};
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
async function run(name, expected) {
  const frame = document.createElement('iframe');
  frame.width = 800; frame.height = 600;
  frame.src = '/case/' + encodeURIComponent(name);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentWindow: page } = frame;
  const state = () => {
    const { widgets, links, text } = seen(page.document);
    const told = page.messages.filter((message) => message && message.type === 'tenmien-embed:height' && message.height > 0);
    const wordpress = page.messages.filter((message) => message && message.message === 'height' && message.secret === 'aB3' && message.value > 0);
    const inner = page.document.querySelector('iframe');
    const frameGrew = !!(told.length && wordpress.length && inner && Number(inner.height) > 60);
    const isMisled = page.document.querySelectorAll('iframe[src="/case/others"]:not([height="34"])').length > 0;
    const fitting = [...page.document.querySelectorAll('iframe')].filter((one) => one.fits).length;
    return { widgets, links, hasText: text.includes(expected.text || ''), hasWarned: page.warnings.join().includes(expected.warning || ''), frameGrew, isMisled, fitting, problems: page.problems };
  };
  const right = (now) => now.widgets === expected.widgets && now.links === expected.links && now.hasText && now.hasWarned && now.frameGrew === !!expected.frame && !now.isMisled &&
    now.fitting >= (expected.fitting || 0);
  const quiet = expected.widgets || expected.frame ? 700 : 1200;
  const end = Date.now() + 8000;
  while (Date.now() < end && !right(state())) await wait(50);
  await wait(quiet);
  const now = state();
  frame.remove();
  const problems = expected.refused ? now.problems.filter((problem) => !problem.startsWith('policy:')) : now.problems;
  return right(now) && !problems.length ? null : JSON.stringify({ ...now, expected });
}
window.results = {};
(async () => {
  const all = await (await fetch('/cases.json')).json();
  const left = Object.entries(all);
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [name, expected] = next;
      try { results[name] = await run(name, expected); } catch (error) { results[name] = String(error); }
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  window.done = true;
})();`;

const script = (body: string): Answer => ({ body, headers: { 'content-type': mediaTypes['.js'] } });

/** A portal: one page that runs all cases, one page per case, and the built site again, for a portal that is its own host. */
export const servePortal = (
  list: Readonly<Record<string, TrialPage>>,
  importAddress: string,
  folder: string,
): Promise<Server> =>
  listen(async (url) => {
    if (/^\/(w|data)\//.test(url)) {
      const { body, headers } = await fileAnswer(folder, normalize(url));
      return { body, headers: { 'content-type': headers?.['content-type'] } };
    }
    if (url === '/')
      return {
        body: '<!doctype html><meta charset="utf-8"><body><script src="/runner.js"></script>',
        headers: { 'content-type': mediaTypes['.html'] },
      };
    if (url === '/runner.js') return script(RUNNER);
    if (url === '/probe.js') return script(PROBE);
    if (url === '/tall.css')
      return {
        body: '.tall { height: 1500px; } .bare { margin: 0; } .bare iframe { border: 0; }',
        headers: { 'content-type': mediaTypes['.css'] },
      };
    if (url === '/import.js') return script(`import('${importAddress}')`);
    if (url === '/cases.json') {
      return {
        body: JSON.stringify(
          Object.fromEntries(Object.entries(list).flatMap(([name, { expect }]) => (expect ? [[name, expect]] : []))),
        ),
        headers: { 'content-type': mediaTypes['.json'] },
      };
    }
    const own = /^\/own\/(.*)\.js$/.exec(url);
    if (own) {
      const { script: code, put = '' } = list[decodeURIComponent(own[1]!)]!;
      return script(`const put = () => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(put)}); ${code}`);
    }
    const name = decodeURIComponent(url.replace('/case/', ''));
    const { html, headers, script: code } = list[name]!;
    const body = code
      ? html.replace('</head>', `<script src="/own/${encodeURIComponent(name)}.js"></script></head>`)
      : html;
    return { body, headers: { 'content-type': mediaTypes['.html'], ...headers } };
  });
