// Takes a picture of each further state of the blocks: verdicts of the checker, answers about a name, states of the counter. In Vietnamese, light and narrow.

import type { LitElement } from 'lit';
import type { Browser, Page } from 'puppeteer-core';
import { cases } from '../../../test/program/offers.ts';
import { tagOf, widgetNames, type WidgetName } from '../../../src/widgets.ts';
import type { Build } from '../../lib/built.ts';
import { newPage } from '../../lib/chromium.ts';
import { page as trialPage } from '../../lib/trial-pages.ts';
import { pictureOf, settle, STYLES } from './blocks.ts';
import type { Picture } from './png.ts';

interface State {
  readonly widget: WidgetName;
  readonly attributes?: string;
  /** The day of the element. */
  readonly today?: string;
  /** Properties of the element. */
  readonly set?: object;
  /** Answers to the checker's questions. A date is written as `day/month/year`. */
  readonly answers?: readonly string[];
  /** The name that a person looks at, and the answer of the service; without it the page has no service. */
  readonly name?: string;
  readonly answer?: object;
}

const TODAY = '2026-11-30';
const SOURCE = 'source="Báo cáo của Sở Khoa học và Công nghệ tỉnh Thái Nguyên"';
const FIGURE = `value="12450" as-of="2026-09-30" ${SOURCE}`;
const announced = { policies: cases['announced for a coming day, while none stands'].policies };

const eligibility = (answers: readonly string[], more: Partial<State> = {}): State => ({
  widget: 'eligibility',
  answers,
  ...more,
});
const availability = (name: string, answer?: object): State => ({
  widget: 'availability',
  name,
  ...(answer && { answer }),
});
const progress = (attributes: string, more: Partial<State> = {}): State => ({
  widget: 'progress',
  attributes,
  ...more,
});

const STATES: Readonly<Record<string, State>> = {
  'eligibility-not-eligible': eligibility(['citizen', '5/6/1974']),
  'eligibility-likely': eligibility(['citizen', '20/11/2003', 'yes']),
  'eligibility-not-yet': eligibility(['citizen', '21/12/2008']),
  'eligibility-expired': eligibility(['enterprise', '19/11/2024']),
  'eligibility-pending': eligibility(['citizen', '1/1/2009']),
  'eligibility-services': eligibility(['cooperative']),
  'eligibility-announced': { widget: 'eligibility', today: '2027-02-15', set: announced },
  'eligibility-error': eligibility(['citizen', '31/6/06']),
  'banner-announced': { widget: 'banner', today: '2027-02-15', set: announced },
  'availability-invalid': availability('https://facebook.com/hoa'),
  'availability-auction': availability('ab.vn'),
  'availability-suggestions': availability('Quán phở Bà Hoa'),
  'availability-accented': availability('đặcsản'),
  'availability-registered': availability('chetancuong', {
    state: 'registered',
    source: 'rdap',
    registrar: 'Nhà đăng ký Mẫu',
    expiry: '2027-11-20',
    sample: true,
  }),
  'availability-no-record': availability('chetancuong', { state: 'no-record', source: 'rdap' }),
  'availability-failed': availability('chetancuong', { state: 'unknown', reason: 'unavailable' }),
  'progress-split': progress(`${FIGURE} target="≥20000" target-by="2026-12-31" id-vn="8120" biz-vn="4330"`),
  'progress-beyond': progress(`${FIGURE} target="≥10000" target-by="2026-12-31"`),
  'progress-old': progress(
    'value="3295" as-of="2025-03-31" source="Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên" target="≥300000" target-by="2026-12-31"',
  ),
  'progress-refused': progress(`value="12450" ${SOURCE}`),
  'progress-reports': progress('', {
    set: {
      snapshot: {
        province: 'thai-nguyen',
        asOf: '2026-09-30',
        total: 1650,
        source: { title: 'Số liệu mẫu' },
        parts: {},
        groups: { enterprises: { size: 3000, registered: 700 } },
        targets: [
          { by: '2026-12-31', count: 1800, atLeast: true },
          { by: '2030-12-31', count: 2000, atLeast: true },
          { by: '2030-12-31', percent: 40, of: 'enterprises', atLeast: true },
        ],
        series: [
          { asOf: '2026-03-31', total: 900 },
          { asOf: '2026-06-30', total: 1300 },
        ],
      },
    },
  }),
};

const body = [
  STYLES,
  ...Object.entries(STATES).map(([name, { widget, attributes = '', today = TODAY }]) => {
    const tag = tagOf(widget);
    return `<section id="${name}"><${tag} province="thai-nguyen" today="${today}" ${attributes}></${tag}></section>`;
  }),
].join('\n');

/** Path → page. */
export const statePages = (build: Pick<Build, 'version' | 'integrity'>): Record<string, string> => ({
  '/states.html': trialPage(build, widgetNames, body).replace(/<link rel="stylesheet".*/, ''),
});

/** Runs in the page: brings each element into its state, as a person does. */
async function reachStates(states: Readonly<Record<string, State>>): Promise<void> {
  const until = async <Found>(find: () => Found | null | undefined | false): Promise<Found> => {
    for (let tries = 0; tries < 500; tries += 1) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${find} is never found`);
  };
  for (const [id, { set, answers = [], name, answer }] of Object.entries(states)) {
    const element = document.querySelector<LitElement>(`#${id} > *`)!;
    await customElements.whenDefined(element.localName);
    Object.assign(element, set, answer && { checker: { check: () => Promise.resolve(answer) } });
    await element.updateComplete;
    const root = element.renderRoot;
    for (const given of answers) {
      const before = root.querySelector('h2, legend')!.textContent;
      const parts = given.split('/');
      root.querySelectorAll<HTMLInputElement>('.date input').forEach((box, index) => (box.value = parts[index] ?? ''));
      root.querySelector<HTMLInputElement>(`.choice input[value='${given}']`)?.click();
      root.querySelector<HTMLButtonElement>('button.main')!.click();
      await until(
        () => root.querySelector('h2, legend')?.textContent !== before || root.querySelector('[aria-invalid=true]'),
      );
    }
    if (name === undefined) continue;
    const field = root.querySelector<HTMLInputElement>('#name')!;
    field.value = name;
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    root.querySelector<HTMLButtonElement>('button.main')!.click();
    await until(() => root.querySelector('#answer h3')?.textContent.trim() || root.querySelector('.press'));
  }
}

/** @returns name → picture */
export async function statePictures(browser: Browser, origin: string): Promise<Map<string, Picture>> {
  const page: Page = await newPage(browser);
  // An answer tells the time of its check.
  await page.evaluateOnNewDocument((now) => (Date.now = () => now), Date.parse(`${TODAY}T05:00:00Z`));
  await page.setViewport({ width: 320, height: 1200 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(`${origin}/states.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(reachStates, STATES);
  await settle(page);
  const pictures = new Map<string, Picture>();
  for (const name of Object.keys(STATES)) pictures.set(`state-${name}`, await pictureOf(page, `#${name}`));
  await page.close();
  return pictures;
}
