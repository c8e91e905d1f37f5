// Clicks a link in a frame in every kind of sandbox. The link leaves the frame if the sandbox allows it, and works in every case.

import { sleep } from '../../lib/chromium.ts';
import { readIn, type Driven } from './drive.ts';
import type { TrialPage } from './servers.ts';

const TARGET = '/linked/e/banner/en/hue';
const WIDTH = 640;

type Way = 'top' | 'frame' | 'tab' | 'message';

interface Sandbox {
  readonly sandbox?: string;
  readonly secret?: string;
  readonly way: Way;
}

/** `top`: the link replaces the top page. `frame`: it replaces the frame. `tab`: it opens a new tab. `message`: a message asks WordPress. */
const SANDBOXES: Readonly<Record<string, Sandbox>> = {
  none: { way: 'top' },
  'sandbox=""': { sandbox: '', way: 'frame' },
  scripts: { sandbox: 'allow-scripts', way: 'frame' },
  'scripts and own origin': { sandbox: 'allow-scripts allow-same-origin', way: 'frame' },
  'scripts and windows': { sandbox: 'allow-scripts allow-popups', way: 'tab' },
  'scripts and the page around, on a click': {
    sandbox: 'allow-scripts allow-top-navigation-by-user-activation',
    way: 'top',
  },
  'scripts, in WordPress': { sandbox: 'allow-scripts', secret: 'aB3', way: 'message' },
};

const nameOf = (name: string) => `leaving, ${name}`;

/** Name → page. The portal serves these pages beside the cases. */
export const leavingPages = (host: string): Record<string, TrialPage> =>
  Object.fromEntries(
    Object.entries(SANDBOXES).map(([name, { sandbox, secret }]) => [
      nameOf(name),
      {
        html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang thử</title><script src="/probe.js"></script></head>
<body class="bare"><link rel="stylesheet" href="/tall.css"><iframe src="${host}/linked/f/banner/vi/hue${secret ? `#?secret=${secret}` : ''}" ${
          sandbox === undefined ? '' : `sandbox="${sandbox}"`
        } width="${WIDTH}" height="600" title="…"></iframe></body></html>`,
        script: `window.loads = 0; addEventListener('DOMContentLoaded', () => document.querySelector('iframe').addEventListener('load', () => loads++));`,
      },
    ]),
  );

/** Runs in a page of the host, because the portal's frame cannot be read. Returns the points to click, in order, to follow the link. */
const measure = (hasScript: boolean) => `(() => {
  document.body.replaceChildren();
  const frame = document.createElement('iframe');
  ${hasScript ? '' : "frame.sandbox = 'allow-same-origin';"}
  frame.width = ${WIDTH}; frame.height = 600;
  frame.src = '/linked/f/banner/vi/hue';
  document.body.append(frame);
  const middle = (node) => {
    const { left, top, width, height } = node?.getClientRects()[0] ?? {};
    return width ? [{ x: Math.round(left + width / 2), y: Math.round(top + height / 2) }] : [];
  };
  let opening;
  window.found = () => {
    const element = frame.contentDocument?.querySelector('tenmien-banner');
    if (!${hasScript}) return middle(frame.contentDocument?.querySelector('noscript b a'));
    // The script's drawing replaces the server's.
    if (!element?.hasUpdated) return [];
    const button = element?.shadowRoot?.querySelector('button');
    if (button && !opening) { opening = middle(button); button.click(); }
    const link = middle(element?.shadowRoot?.querySelector('#page'));
    return link[0] ? [...opening, ...link] : [];
  };
})()`;

const until = async (isSo: () => Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < 40; tries++) {
    // A page that is being left cannot be asked.
    if (await isSo().catch(() => false)) return true;
    await sleep(100);
  }
  return false;
};

/** @returns problems, as sentences */
export async function leave(browser: Driven, portal: string, host: string): Promise<string[]> {
  const { open, evaluate, click, tabs } = browser;
  const problems: string[] = [];
  const spotsWith = async (hasScript: boolean): Promise<{ x: number; y: number }[]> => {
    await open(`${host}/page.css`);
    await evaluate(measure(hasScript));
    await until(() => evaluate('window.found().length > 0'));
    return evaluate('window.found()');
  };
  const [bare, scripted] = [await spotsWith(false), await spotsWith(true)];
  for (const [name, { sandbox, way }] of Object.entries(SANDBOXES)) {
    await readIn(browser, {
      url: `${portal}/case/${encodeURIComponent(nameOf(name))}`,
      ready: 'window.loads === 1',
      result: '0',
    });
    await until(() => evaluate(`${sandbox === ''} || messages.some((message) => message.height > 200)`));
    await sleep(300);
    const before = await tabs();
    for (const { x, y } of sandbox === '' ? bare : scripted) {
      await click(x, y);
      await sleep(200);
    }
    const ways: Record<Way, () => Promise<boolean>> = {
      top: async () => (await evaluate('location.pathname')) === TARGET,
      frame: () => evaluate('window.loads === 2'),
      tab: async () => (await tabs()) === before + 1,
      message: () =>
        evaluate(
          `messages.some((message) => message.message === 'link' && message.secret === 'aB3' && message.value === ${JSON.stringify(host + TARGET)})`,
        ),
    };
    const went = await until(ways[way]);
    if (!went) problems.push(`a click in a frame, ${name}: no way out by ${way}`);
    if (way === 'top' || !went) continue;
    await sleep(200);
    for (const [other, isSo] of Object.entries(ways))
      if (other !== way && (await isSo())) problems.push(`a click in a frame, ${name}: ${other} beside ${way}`);
  }
  return problems;
}
