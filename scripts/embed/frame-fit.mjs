// How high the built frame pages are, with script and without, in any engine; and whether the heights that are published are right for them.

import { readIn } from './drive.mjs';

export const WIDTHS = [320, 640, 960];
export const MODES = ['script', 'words'];

/** Which frames are looked at in every engine: the longest names, provinces of several and one that is gone, with figures and without. */
const PLACES = ['', 'thai-nguyen', 'ho-chi-minh', 'vinh-long', 'ba-ria-vung-tau', 'ninh-binh', 'hue'];

/** How much of a published height may stay empty in the tallest frame. */
const EMPTY = 0.25;

/** Runs in a page of the host. A frame without script, but of the same origin, looks as it does under sandbox="" and can still be read. */
const measure = async (jobs, widths) => {
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const heightOf = async ({ path, mode }) => {
    const frame = document.createElement('iframe');
    if (mode === 'words') frame.sandbox = 'allow-same-origin';
    frame.src = `/${path}`;
    frame.width = widths[0];
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const { body, documentElement } = frame.contentDocument;
    const element = body.firstElementChild;
    const isDrawn = () => mode === 'words' || element.shadowRoot?.querySelector('.root')?.lang === documentElement.lang;
    for (let tries = 0; tries < 200 && !isDrawn(); tries++) await wait(50);
    const height = () => body.getBoundingClientRect().height;
    // Figures may come later than the first drawing.
    for (let last = -1, same = 0; same < 6; last = height()) {
      same = last === height() ? same + 1 : 0;
      await wait(50);
    }
    const heights = [];
    for (const width of widths) {
      frame.width = width;
      element.requestUpdate?.();
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      heights.push(isDrawn() ? height() : NaN);
    }
    frame.remove();
    return heights;
  };
  const heights = {};
  const left = [...jobs];
  const work = async () => {
    for (let job = left.shift(); job; job = left.shift()) heights[`${job.mode} ${job.path}`] = await heightOf(job);
  };
  await Promise.all([work(), work(), work(), work()]);
  window.heights = JSON.stringify(heights);
};

/** @returns "mode path" → the heights at each of WIDTHS */
export async function heightsOf(browser, host, paths) {
  const jobs = paths.flatMap((path) => MODES.map((mode) => ({ path, mode })));
  await browser.open(`${host}/page.css`);
  await browser.evaluate(`void (${measure})(${JSON.stringify(jobs)}, ${JSON.stringify(WIDTHS)})`);
  return JSON.parse(
    await readIn({ ...browser, open: () => {} }, { ready: 'window.heights !== undefined', result: 'window.heights' }),
  );
}

/** @returns what is not as it should be: what is cut off at the published heights, and what they leave empty */
export async function misfits(browser, host, frameHeights) {
  const paths = Object.keys(frameHeights).flatMap((widget) =>
    ['vi', 'en'].flatMap((language) => PLACES.map((place) => ['f', widget, language, place].filter(Boolean).join('/'))),
  );
  const heights = Object.entries(await heightsOf(browser, host, paths));
  return Object.entries(frameHeights).flatMap(([widget, published]) =>
    WIDTHS.flatMap((width, index) => {
      const own = heights
        .filter(([name]) => name.includes(`f/${widget}/`))
        .map(([name, found]) => [name, found[index]]);
      const [name, most] = own.sort(([, one], [, other]) => other - one)[0];
      const [room, at] = [published[width], `${width} px`];
      if (own.some(([, height]) => Number.isNaN(height))) return [`a frame of ${widget} draws nothing`];
      if (most > room) return [`${name} is ${most} px high at ${at}, and ${room} px are published`];
      return most < room * (1 - EMPTY) ? [`no ${widget} needs the ${room} px at ${at}, ${most} px would do`] : [];
    }),
  );
}
