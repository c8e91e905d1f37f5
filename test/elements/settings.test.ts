// Settings that a script or a framework gives in the place of text.

import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { policies as builtIn } from '../../src/program/policies.ts';
import { listenTo, quiet, wordsOf } from '../support.ts';
import { waitUntil } from '../wait-until.ts';

const FIRST: Readonly<Record<string, string>> = {
  'tenmien-banner': 'Chương trình Phổ cập',
  'tenmien-eligibility': 'Bạn đăng ký tên miền cho ai?',
  'tenmien-progress': 'Tên miền “.vn”',
};

async function given(tag: string, settings: object): Promise<LitElement> {
  const element = document.createElement(tag) as LitElement;
  Object.assign(element, { today: '2026-11-20', ...settings });
  element.append('Lời thay thế');
  return fixture<LitElement>(element as unknown as string);
}

/** Opens the banner's details and waits until they came. */
const open = async (banner: LitElement): Promise<void> => {
  banner.shadowRoot!.querySelector('button')!.click();
  await waitUntil(() => banner.shadowRoot!.querySelector('dt'));
};

const telephones = (element: LitElement): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[href^=tel]')].map((link) => link.getAttribute('href')!);

const codes = (heard: () => unknown[]): string[] => heard().map((detail) => (detail as { code: string }).code);

describe('settings that are no text', () => {
  for (const tag of ['tenmien-banner', 'tenmien-eligibility', 'tenmien-availability']) {
    for (const [kind, policies] of [
      ['an object', {}],
      ['a text', 'id-vn'],
      ['a list of texts', ['id-vn']],
      ['offers without their days', [{ who: 'citizen' }]],
      [
        'a limit that ends five days later, for which blocks have no words',
        builtIn.map((policy) => ({
          ...policy,
          limit: { readings: [{ id: 'later', years: 24, days: 5 }] },
        })),
      ],
      ['citations without a text', builtIn.map((policy) => ({ ...policy, cites: [{ source: Symbol('x') }] }))],
      ['nothing for a citation', builtIn.map((policy) => ({ ...policy, cites: [null] }))],
      ['services that are no words', builtIn.map((policy) => ({ ...policy, services: [{}] }))],
      ['an early end without its document', builtIn.map((policy) => ({ ...policy, endedBy: 5 }))],
      ['a condition without a question', builtIn.map((policy) => ({ ...policy, conditions: [{ id: 'x' }] }))],
      [
        'a proxy that throws',
        new Proxy([{}], {
          get: (_, name) => {
            if (name === Symbol.iterator || name === 'every') throw new Error('no');
            return 1;
          },
        }),
      ],
    ] as const) {
      it(`are reported and ignored when <${tag}> gets ${kind} in place of offers`, () =>
        quiet(async () => {
          const failed = listenTo('tenmien-failed');
          const element = await given(tag, {});
          const before = wordsOf(element);
          Object.assign(element, { policies });
          await waitUntil(() => failed().length);
          await element.updateComplete;
          expect(wordsOf(element)).to.contain(before);
          expect(codes(failed)).to.include.oneOf(['not-text', 'not-drawn']);
        }));
    }
  }

  it('are reported when a counter gets a value that is no feed, and the counter’s own figure stays', () =>
    quiet(async () => {
      for (const feed of ['/data/x.json', {}, 5, () => 1]) {
        const failed = listenTo('tenmien-failed');
        const counter = await given('tenmien-progress', {
          province: 'thai-nguyen',
          value: 3295,
          asOf: '2025-03-31',
          source: 'Báo cáo',
          feed,
        });
        await waitUntil(() => failed().length);
        expect(codes(failed)).to.include('not-text');
        expect(wordsOf(counter)).to.contain('3.295');
        counter.remove();
      }
    }));

  it('are accepted when they are numbers, lists or addresses', async () => {
    const banner = await given('tenmien-banner', {
      hotline: 19001234,
      province: ['thai-nguyen'],
      href: new URL('https://xa.gov.vn/chuong-trinh'),
      headingLevel: 3,
      logoSrc: new URL('/icon.svg', location.href),
    });
    await open(banner);
    expect(telephones(banner)).to.deep.equal(['tel:19001234']);
    expect(wordsOf(banner)).to.contain('tỉnh Thái Nguyên');
    expect(banner.shadowRoot!.querySelector('[href="https://xa.gov.vn/chuong-trinh"]')).to.exist;
    expect(banner.shadowRoot!.querySelector('[aria-level="3"]')).to.exist;
    banner.remove();
    const two = await given('tenmien-banner', { hotline: ['0208 3855 688', '0912 345 678'] });
    await open(two);
    expect(telephones(two)).to.deep.equal(['tel:02083855688', 'tel:0912345678']);
    two.remove();
    const counter = await given('tenmien-progress', {
      province: 'thai-nguyen',
      value: 3295,
      asOf: '2025-03-31',
      source: 'Báo cáo',
      sourceHref: new URL('https://xa.gov.vn/bao-cao'),
      target: 300000,
      targetBy: '2026-12-31',
    });
    expect(wordsOf(counter)).to.contain('3.295');
    expect(counter.shadowRoot!.querySelector('[href="https://xa.gov.vn/bao-cao"]')).to.exist;
  });

  for (const [tag, first] of Object.entries(FIRST)) {
    for (const [kind, value] of [
      ['an object', {}],
      ['a function', () => 1],
      ['a symbol', Symbol('x')],
      ['an object without a prototype', Object.create(null)],
      ['a list of objects', [{}]],
      ['an object that an older React wrote out', '[object Object]'],
      ['a class', class {}],
      ['a template that nobody filled in', '{{hotline}}'],
      ['what a template wrote of nothing', 'undefined'],
      ['no number', NaN],
      [
        'an object whose text throws',
        {
          toString: () => {
            throw new Error('no');
          },
        },
      ],
    ] as const) {
      it(`never blank <${tag}>: ${kind} is reported and ignored`, () =>
        quiet(async () => {
          const failed = listenTo('tenmien-failed');
          const element = document.createElement(tag) as LitElement;
          element.append('Lời thay thế');
          Object.assign(element, { today: '2026-11-20' });
          const names = [...(element.constructor as typeof LitElement).elementProperties]
            .filter(([name, { attribute, converter }]) => attribute !== false && !converter && name !== 'today')
            .map(([name]) => name as string);
          for (const name of names) Object.assign(element, { [name]: value });
          await fixture<LitElement>(element as unknown as string);
          expect(wordsOf(element)).to.contain(first);
          expect(codes(failed).filter((code) => code === 'not-text')).to.have.length(names.length);
        }));
    }

    for (const [kind, value] of [
      ['a number', 7],
      ['a list', ['a', 'b']],
      ['an address', new URL('https://xa.gov.vn/')],
      ['a day', new Date(0)],
      ['true', true],
      ['false', false],
      ['nothing', null],
    ] as const) {
      it(`never blank <${tag}>: ${kind} in the place of each`, () =>
        quiet(async () => {
          const element = document.createElement(tag) as LitElement;
          element.append('Lời thay thế');
          for (const [name, { attribute }] of (element.constructor as typeof LitElement).elementProperties) {
            if (attribute !== false) Object.assign(element, { [name]: value });
          }
          await fixture<LitElement>(element as unknown as string);
          expect(wordsOf(element)).to.contain(first);
        }));
    }
  }
});
