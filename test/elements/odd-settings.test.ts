// Whatever a script or an editor gives a setting, a block keeps its place: its own words or its child content are seen.

import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { widgets } from '../../src/contract.ts';
import '../../src/define.ts';
import { quiet, textOf } from '../support.ts';

const throwing = (): never => {
  throw new Error('no');
};

/** Made anew for each setting. */
const VALUES: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  'a number': () => 19001234,
  'no number': () => NaN,
  'a negative number': () => -1,
  'a large number': () => 2n ** 70n,
  'a symbol': () => Symbol('x'),
  nothing: () => '',
  'a space': () => ' ',
  'a long text': () => 'tên '.repeat(20_000),
  'half a letter': () => '\uD83D',
  marks: () => '<b>\u202E"\'&amp;{}[]',
  'an address': () => new URL('https://xa.gov.vn/a b'),
  'a day': () => new Date(NaN),
  'an empty list': () => [],
  'a list': () => ['a', 2, null],
  'a list of nothing': () => [null, undefined],
  'a list of lists': () => [[[]]],
  'a list of symbols': () => [Symbol('x')],
  'an object': () => ({}),
  'an object of its own': () => ({ from: 1, until: {}, load: 1, check: 'x', province: {}, asOf: [], total: NaN }),
  'an object without a prototype': () => Object.create(null) as object,
  'an object whose text throws': () => ({ toString: throwing, valueOf: throwing }),
  'an object whose fields throw': () =>
    Object.defineProperties(
      {},
      Object.fromEntries(['load', 'check', 'asOf', 'length', 'source'].map((name) => [name, { get: throwing }])),
    ),
  'a function': () => throwing,
  'a class': () => class {},
  'a function as minifiers write it': () => Object.assign(() => {}, { toString: () => 'function(){}' }),
  'a proxy': () => new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing }),
  'a proxy of a list': () => new Proxy([], { get: throwing }),
  'a proxy that was revoked': () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  },
  'a promise': () => Promise.resolve('x'),
  'an element': () => document.createElement('a'),
  'a window': () => window,
  'a map': () => new Map([['load', 1]]),
};

const WORDS = [
  '',
  ' ',
  'null',
  'undefined',
  'NaN',
  '-0',
  '[object Object]',
  'Symbol(x)',
  '() => {}',
  '{{agency}}',
  '<b>',
  'javascript:alert(1)',
  'data:,x',
  '#',
  '?',
  '../..',
  '2026-02-30',
  '\u202E',
  '\0',
  '9'.repeat(400),
  'x'.repeat(50_000),
];

const first = 'Lời thay thế';

function made(tag: string): LitElement {
  const element = document.createElement(tag) as LitElement;
  element.setAttribute('today', '2026-11-20');
  element.innerHTML = `<a href="/e/x">${first}</a>`;
  return element;
}

/** What is wrong with what is seen of an element; empty where nothing is. */
function fault(element: LitElement): string {
  const { width, height } = element.getBoundingClientRect();
  const hasLink = element.firstElementChild!.getClientRects().length > 0;
  const hasOwn =
    !!element.shadowRoot!.querySelector('.root .card')?.getClientRects().length && textOf(element).length > 20;
  return width < 100 || height < 15 ? `${width} × ${height}` : hasLink || hasOwn ? '' : `“${textOf(element)}”`;
}

const settle = async (element: LitElement): Promise<void> => {
  await element.updateComplete.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve));
};

const uncaught: string[] = [];
const hear = (event: PromiseRejectionEvent | ErrorEvent): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
  uncaught.push(String('reason' in event ? event.reason : event.message));
};

describe('a property or attribute of an odd type', () => {
  before(() => {
    addEventListener('unhandledrejection', hear, true);
    addEventListener('error', hear, true);
  });
  after(() => {
    removeEventListener('unhandledrejection', hear, true);
    removeEventListener('error', hear, true);
  });

  for (const { tag, attributes } of widgets) {
    const names = [...(customElements.get(tag) as typeof LitElement).elementProperties]
      .filter(([, { state }]) => !state)
      .map(([name]) => name as string);

    /** Tries some at once, but for banners, of which a page shows one. */
    const together = async <Case>(cases: readonly Case[], run: (one: Case) => Promise<void>): Promise<void> => {
      if (tag === 'tenmien-banner') for (const one of cases) await run(one);
      else await Promise.all(cases.map(run));
    };

    for (const [kind, make] of Object.entries(VALUES)) {
      it(`never blanks <${tag}>: ${kind} as each property, before and after connection`, () =>
        quiet(async () => {
          uncaught.length = 0;
          const faults: string[] = [];
          const cases = [...names, 'theme', 'layout', 'lang'].flatMap((name) =>
            [false, true].map((isLate) => ({ name, isLate })),
          );
          await together(cases, async ({ name, isLate }) => {
            const element = made(tag);
            const give = (): void => {
              try {
                Object.assign(element, { [name]: make() });
              } catch (error) {
                // What the browser itself refuses is nothing of ours.
                if (name !== 'lang') faults.push(`${name} throws ${String(error)}`);
              }
            };
            if (!isLate) give();
            document.body.append(element);
            await settle(element);
            if (isLate) {
              give();
              await settle(element);
            }
            const found = fault(element);
            if (found) faults.push(`${name}${isLate ? ', late' : ''}: ${found}`);
            element.remove();
          });
          expect([...faults, ...uncaught]).to.deep.equal([]);
        })).timeout(20_000);
    }

    it(`never blanks <${tag}>: odd words as each attribute`, () =>
      quiet(async () => {
        uncaught.length = 0;
        const faults: string[] = [];
        const cases = [...attributes, 'today', 'lang'].flatMap((name) => WORDS.map((value) => ({ name, value })));
        await together(cases, async ({ name, value }) => {
          const element = made(tag);
          element.setAttribute(name, value);
          document.body.append(element);
          await settle(element);
          const found = fault(element);
          if (found) faults.push(`${name}="${value.slice(0, 20)}": ${found}`);
          element.remove();
        });
        expect([...faults, ...uncaught]).to.deep.equal([]);
      })).timeout(20_000);
  }
});
