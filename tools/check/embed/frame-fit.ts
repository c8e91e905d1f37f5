// Measures the built frame pages with and without script, in any engine, and checks the published heights against them.

import { readIn, type Driven } from './drive.ts';
import type { LitElement } from 'lit';
import { widgetNames, type WidgetName } from '../../../src/widgets.ts';
import { callOf } from '../../lib/chromium.ts';

export const WIDTHS = [320, 640, 960] as const;
const MODES = ['script', 'words'] as const;
export type Mode = (typeof MODES)[number];

interface Job {
  readonly path: string;
  readonly mode: Mode;
}

/** Frames for every engine: the longest names, merged provinces and a former one, with figures and without. */
const PLACES = ['', 'thai-nguyen', 'ho-chi-minh', 'vinh-long', 'ba-ria-vung-tau', 'ninh-binh', 'hue'];

/** Maximum empty share of a published height in the tallest frame. */
const EMPTY = 0.25;

/** Runs in a page of the host. A same-origin frame without script looks as with sandbox="", and its content can be read. */
const measure = async (jobs: readonly Job[], widths: readonly number[]): Promise<void> => {
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const heightOf = async ({ path, mode }: Job) => {
    const frame = document.createElement('iframe');
    if (mode === 'words') frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = `/${path}`;
    frame.width = String(widths[0]);
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const { body, documentElement } = frame.contentDocument!;
    const element = body.firstElementChild as LitElement;
    const isDrawn = () =>
      mode === 'words' || element.shadowRoot?.querySelector<HTMLElement>('.root')?.lang === documentElement.lang;
    for (let tries = 0; tries < 200 && !isDrawn(); tries++) await wait(50);
    const height = () => body.getBoundingClientRect().height;
    // Figures may load after the first rendering.
    for (let last = -1, same = 0; same < 6; last = height()) {
      same = last === height() ? same + 1 : 0;
      await wait(50);
    }
    const heights: number[] = [];
    for (const width of widths) {
      frame.width = String(width);
      element.requestUpdate?.();
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      heights.push(isDrawn() ? height() : NaN);
    }
    frame.remove();
    return heights;
  };
  const heights: Record<string, number[]> = {};
  const left = [...jobs];
  const work = async () => {
    for (let job = left.shift(); job; job = left.shift()) heights[`${job.mode} ${job.path}`] = await heightOf(job);
  };
  await Promise.all([work(), work(), work(), work()]);
  Object.assign(window, { heights });
};

/** @returns path of a page → its heights at each of WIDTHS, by mode */
export async function heightsOf(
  browser: Driven,
  host: string,
  paths: readonly string[],
): Promise<(Job & { readonly heights: readonly number[] })[]> {
  const jobs = paths.flatMap((path) => MODES.map((mode) => ({ path, mode })));
  await browser.open(`${host}/page.css`);
  await browser.evaluate(`void ${callOf(measure, jobs, WIDTHS)}`);
  const found = JSON.parse(
    await readIn(browser, { ready: 'window.heights !== undefined', result: 'JSON.stringify(window.heights)' }),
  ) as Record<string, (number | null)[]>;
  return jobs.map((job) => ({ ...job, heights: found[`${job.mode} ${job.path}`]!.map((height) => height ?? NaN) }));
}

/** @returns problems: content that is cut at the published heights, and heights with too much empty space */
export async function misfits(
  browser: Driven,
  host: string,
  frameHeights: Readonly<Record<WidgetName, Readonly<Record<(typeof WIDTHS)[number], number>>>>,
): Promise<string[]> {
  const pathsOf = (widget: WidgetName) =>
    ['vi', 'en'].flatMap((language) => PLACES.map((place) => ['f', widget, language, place].filter(Boolean).join('/')));
  const all = await heightsOf(browser, host, widgetNames.flatMap(pathsOf));
  return widgetNames.flatMap((widget) =>
    WIDTHS.flatMap((width, index) => {
      const own = all
        .filter(({ path }) => path.startsWith(`f/${widget}/`))
        .map(({ path, mode, heights }) => ({ name: `${mode} ${path}`, height: heights[index]! }));
      if (own.some(({ height }) => Number.isNaN(height))) return [`a frame of ${widget} draws nothing`];
      const { name, height: most } = own.sort((one, other) => other.height - one.height)[0]!;
      const [room, at] = [frameHeights[widget][width], `${width} px`];
      if (most > room) return [`${name} is ${most} px high at ${at}, and ${room} px are published`];
      return most < room * (1 - EMPTY) ? [`no ${widget} needs the ${room} px at ${at}, ${most} px would do`] : [];
    }),
  );
}
