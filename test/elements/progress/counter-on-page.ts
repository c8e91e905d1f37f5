// Counters for tests: the figure of Thái Nguyên's directive on 20 November 2026, unless a test says otherwise.

import { aTimeout, fixture } from '@open-wc/testing';
import '../../../src/elements/progress/progress.define.ts';
import type { ProgressElement } from '../../../src/elements/progress/progress.ts';

export const TODAY = '2026-11-20';

export const thaiNguyen = {
  province: 'thai-nguyen',
  value: '3295',
  'as-of': '2025-03-31',
  source: 'Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên',
  target: '300000',
  'target-by': '2026-12-31',
};

/** A figure of the last quarter, which is measured against its target. */
export const sample = { ...thaiNguyen, 'as-of': '2026-09-30', source: 'Số liệu mẫu' };

type Settings = Readonly<Record<string, string | undefined>>;

/** A counter on the page; nothing but `today` is set unless given. */
export function show(
  settings: Settings = thaiNguyen,
  properties: Partial<ProgressElement> = {},
  child = '',
): Promise<ProgressElement> {
  const counter = document.createElement('tenmien-progress');
  for (const [name, value] of Object.entries({ today: TODAY, ...settings })) {
    if (value !== undefined) counter.setAttribute(name, value);
  }
  Object.assign(counter, properties);
  counter.append(child);
  return fixture<ProgressElement>(counter as unknown as string);
}

export const shadow = (counter: ProgressElement): ShadowRoot => counter.shadowRoot!;
export const find = <Kind extends Element = HTMLElement>(counter: ProgressElement, selector: string): Kind | null =>
  shadow(counter).querySelector<Kind>(selector);

/** Waits until a counter shows something: what is not plainly right is looked at by a part that is loaded for it. */
export async function until<Value>(look: () => Value): Promise<NonNullable<Value>> {
  for (let turn = 0; turn < 200; turn += 1) {
    const seen = look();
    if (seen) return seen;
    await aTimeout(10);
  }
  throw new Error('it was not shown');
}

/** The one sentence, as it is read. */
export const sentence = (counter: ProgressElement): string =>
  (find(counter, '.sentence')?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

/** An entry of a feed. */
export const entry = (over: object = {}): object => ({
  version: 1,
  province: 'thai-nguyen',
  asOf: '2026-09-30',
  source: { title: 'Sở Khoa học và Công nghệ' },
  total: 150_000,
  ...over,
});
