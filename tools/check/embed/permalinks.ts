// Opens permalinks and frame pages in any engine, as a static file server may serve them: re-hosted and as built, at the root and
// below a path, with and without a trailing slash.

import type { LitElement } from 'lit';
import { widgetNames } from '../../../src/widgets.ts';
import { callOf, sleep } from '../../lib/chromium.ts';
import { anyWidget } from '../../lib/trial-pages.ts';
import type { Driven } from './drive.ts';

const PATHS = widgetNames.flatMap((widget) => [
  `e/${widget}/vi/thai-nguyen`,
  `e/${widget}/en`,
  `f/${widget}/en/vinh-long`,
  `f/${widget}/vi/ben-tre`,
]);

/** Runs in a page of the host. Opens each page in a frame of the same origin, and follows its links to the host. */
const look = async (paths: readonly string[], widget: string): Promise<void> => {
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const problems: string[] = [];
  const asked = new Map<string, Promise<boolean>>();
  const isThere = (address: string) => {
    if (!asked.has(address))
      asked.set(
        address,
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      );
    return asked.get(address);
  };
  const open = async (path: string) => {
    const frame = document.createElement('iframe');
    frame.src = path;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const page = frame.contentDocument!;
    page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      problems.push(`${path}: ${violatedDirective} refuses ${blockedURI}`),
    );
    const element = page.querySelector<LitElement>(widget);
    const isDrawn = () => element?.shadowRoot?.querySelector<HTMLElement>('.root')?.lang === page.documentElement.lang;
    const isStyled = () => !!page.styleSheets[0]?.cssRules.length;
    for (let tries = 0; tries < 100 && !(isDrawn() && isStyled()); tries++) await wait(50);
    if (!isDrawn()) problems.push(`${path}: no widget`);
    if (
      /ben-tre/.test(path) &&
      /banner/.test(path) &&
      !/Tỉnh Bến Tre nay thuộc/.test(element?.shadowRoot?.textContent ?? '')
    )
      problems.push(`${path}: does not say where the province is now`);
    if (!isStyled()) problems.push(`${path}: no style`);
    const line = page.querySelector<HTMLInputElement>('#link')?.value;
    if (line && !line.includes(`"${new URL(path, location.href).href.replace(/\/$/, '')}"`))
      problems.push(`${path}: the line to be copied is ${line}`);
    const own = [...page.querySelectorAll('a')]
      .map(({ href }) => href.replace(/#.*/, ''))
      .filter((href) => href.startsWith(location.origin));
    for (const href of own) if (!(await isThere(href))) problems.push(`${path}: ${href} is not there`);
    frame.remove();
  };
  const left = [...paths];
  const work = async () => {
    for (let path = left.shift(); path; path = left.shift()) await open(path);
  };
  await Promise.all([work(), work(), work(), work()]);
  Object.assign(window, { problems });
};

/** @returns problems, as sentences */
export async function permalinks({ open, evaluate }: Driven, host: string): Promise<string[]> {
  await open(`${host}/page.css`);
  const paths = ['/', '/as/built/'].flatMap((root) => PATHS.flatMap((path) => [`${root}${path}`, `${root}${path}/`]));
  await evaluate(`void ${callOf(look, paths, anyWidget)}`);
  for (let tries = 0; tries < 600 && !(await evaluate('!!window.problems')); tries++) await sleep(100);
  return evaluate('window.problems');
}
