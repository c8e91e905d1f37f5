import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, type CivilDate } from '../../src/base/civil-date.ts';
import '../../src/define.ts';
import { benefitText } from '../../src/embed/words/benefit-words.ts';
import { toldOffers } from '../../src/embed/words/lasting-offers.ts';
import { formatDate } from '../../src/localization/format.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { awaitedYears, type Known } from '../../src/program/known.ts';
import { announcedOn, monthsOf, mostYearsOf, standingOn, type Policy } from '../../src/program/policies.ts';
import { dataDate } from '../../src/program/sources.ts';
import { anyKnown, cases, student, students2027 } from '../program/offers.ts';
import { inEnglish, wordsOf } from '../support.ts';
import { waitUntil } from '../wait-until.ts';

type Speaker = HTMLElement & { policies?: readonly Policy[]; updateComplete: Promise<unknown> };

const one = <E extends Element>(element: Element, selector: string): E =>
  element.shadowRoot!.querySelector<E>(selector)!;

async function put(tag: string, policies: readonly Policy[], today: string): Promise<Speaker> {
  const element = document.createElement(tag) as Speaker;
  element.setAttribute('today', today);
  element.policies = policies;
  await fixture(element as unknown as string);
  await element.updateComplete;
  return element;
}

/** The heading of a banner, and all that it says once its details are open. */
async function readBanner(policies: readonly Policy[], today: string): Promise<{ heading: string; text: string }> {
  const banner = await put('tenmien-banner', policies, today);
  const heading = wordsOf(one(banner, '[role=heading]'));
  one<HTMLButtonElement>(banner, 'button').click();
  await waitUntil(() => one(banner, 'dt'), 'the details come');
  const text = wordsOf(banner);
  banner.remove();
  return { heading, text };
}

const bannerText = async (policies: readonly Policy[], today: string): Promise<string> =>
  (await readBanner(policies, today)).text;

/** What the heading of a banner may promise, by what is in the offers. */
const BENEFITS = {
  maintenance: {
    vi: /Miễn phí duy trì .+ năm cho tên miền đầu tiên/,
    en: /-year waiver of the maintenance fee for your first/,
    static: { vi: /miễn phí duy trì/i, en: /no maintenance fee/i },
  },
  registration: {
    vi: /Miễn lệ phí đăng ký/,
    en: /No registration fee/,
    static: { vi: /Miễn lệ phí đăng ký/, en: /No registration fee/ },
  },
  services: {
    vi: /Miễn phí dịch vụ số cho/,
    en: /Digital services free of charge/,
    static: { vi: /Miễn phí dịch vụ số/, en: /Digital services free of charge/ },
  },
  none: {
    vi: /Chương trình Phổ cập tên miền quốc gia/,
    en: /Programme for Viet Nam’s national domain/,
    static: { vi: /^$/, en: /^$/ },
  },
} as const;

/** The best that some offers have: a name's maintenance fee, else its registration fee, else services without a name. */
function bestOf(offers: readonly Policy[]): keyof typeof BENEFITS {
  if (offers.some(({ freeYears }) => freeYears)) return 'maintenance';
  if (offers.some(({ registrationFee, suffix }) => suffix && registrationFee === 'waived')) return 'registration';
  return offers[0] && offers.every(({ suffix }) => !suffix) ? 'services' : 'none';
}

/** Whether the heading promises what the offers that it tells of have and nothing else, and no other than the static line of the same facts. */
function expectHeading(heading: string, known: Known, day: CivilDate, language: SiteLanguage): void {
  const standing = standingOn(day, known.policies);
  const announced = announcedOn(day, known.policies);
  const names = (offers: readonly Policy[]) => offers.some(({ suffix }) => suffix);
  const told = names(standing) || (standing[0] && !names(announced)) ? standing : announced;
  const best = bestOf(told);
  const what = `“${heading}” of ${JSON.stringify(told)}`;
  for (const [kind, words] of Object.entries(BENEFITS))
    expect(words[language].test(heading), `${kind}: ${what}`).to.equal(kind === best);
  // Services alone are told with whom they are for.
  const numbers =
    best === 'services' ? told.flatMap(numbersOf) : told.map(({ freeYears }) => freeYears).filter(Boolean);
  expect([...new Set(numbersIn(heading, known, [], language))], what).to.have.members([...new Set(numbers)]);
  const line = benefitText(language, known);
  // A page that stands for long tells of all that are announced, an element of the next.
  if (known.updated >= dataDate && bestOf(toldOffers(known)) === best)
    expect(line, what).to.match(BENEFITS[best].static[language]);
  for (const { freeYears } of told)
    if (freeYears) expect(line, what).to.match(new RegExp(`\\b${freeYears} (?:năm|years?)`));
}

async function formText(policies: readonly Policy[], today: string, name: string): Promise<string> {
  const form = await put('tenmien-availability', policies, today);
  Object.assign(form, { value: name });
  await form.updateComplete;
  one<HTMLButtonElement>(form, '.main').click();
  await waitUntil(() => one(form, '.fee'), 'the fees come');
  const text = wordsOf(one(form, '.fee'));
  form.remove();
  return text;
}

/** What the checker says to somebody whom no offer names. */
async function checkerText(policies: readonly Policy[], today: string): Promise<string> {
  const checker = await put('tenmien-eligibility', policies, today);
  if (one(checker, '[value=other]')) {
    one<HTMLInputElement>(checker, '[value=other]').click();
    one<HTMLButtonElement>(checker, '.main').click();
    await waitUntil(() => one(checker, '.verdict'), 'the answer comes');
  }
  const text = wordsOf(checker);
  checker.remove();
  return text;
}

const KINDS: Readonly<Record<Policy['who'], Readonly<Record<SiteLanguage, RegExp>>>> = {
  citizen: { vi: /công dân (?!Việt Nam được)/i, en: /citizens?\b/i },
  enterprise: { vi: /doanh nghiệp/i, en: /compan(?:y|ies)/i },
  household: { vi: /hộ kinh doanh/i, en: /household business/i },
  cooperative: { vi: /hợp tác xã/i, en: /cooperative/i },
};

/** The numbers of a text, without days, documents, money and the years that await a decision. */
function numbersIn(text: string, known: Known, days: readonly CivilDate[], language: SiteLanguage): number[] {
  // The longest first: “27 June 2026” holds “7 June 2026”.
  return (
    [...days.map((day) => formatDate(day, language)), awaitedYears(dataDate, known)]
      .filter(Boolean)
      .sort((one, other) => other.length - one.length)
      .reduce((rest, day) => rest.replaceAll(day, ' '), text)
      .replace(
        /\d+\/\d+\/(?:TT|QĐ)-[\p{L}-]+|\d+\/QĐ-[\p{L}-]+|(?:Điều|article) \d+(?: (?:khoản|paragraph) \d+)?/gu,
        ' ',
      )
      // “10 đến” is no money.
      .replace(/[\d.]+ đ(?!\p{L})|VND [\d,]+|\(\d+ days left\)|\(còn \d+ ngày\)/gu, ' ')
      .match(/\d+/g)
      ?.map(Number) ?? []
  );
}

const numbersOf = ({ limit, freeYears, who }: Policy): number[] => [
  ...(freeYears ? [freeYears] : []),
  ...(limit && who === 'enterprise' ? [monthsOf(limit)] : []),
  ...(limit && who === 'citizen' ? [limit.minYears, mostYearsOf(limit)].filter((years) => years !== undefined) : []),
];

/** Whether a page's elements say of some facts what is in them and nothing else, on the day up to which they go. */
async function agree(known: Known, language: SiteLanguage): Promise<void> {
  const { policies, updated: today } = known;
  const day = today < dataDate ? dataDate : today;
  const standing = standingOn(day, policies);
  const told = [...standing, ...announcedOn(day, policies)];
  const days = [...policies.flatMap(({ from, until }) => [from, until]), today, dataDate, addDays(dataDate, 90)];
  const allowed = new Set(told.flatMap(numbersOf));
  const { heading, text: banner } = await readBanner(policies, today);
  expectHeading(heading, known, day, language);
  const texts: Record<string, string> = { banner };
  for (const suffix of ['id.vn', 'biz.vn'] as const) texts[suffix] = await formText(policies, today, `dao.${suffix}`);
  for (const [surface, text] of Object.entries(texts)) {
    for (const number of numbersIn(text, known, days, language))
      expect(allowed.has(number), `${surface}: ${number} in ${text}`).to.equal(true);
    for (const who of Object.keys(KINDS) as Policy['who'][]) {
      if (!told.some((offer) => offer.who === who)) expect(text, surface).to.not.match(KINDS[who][language]);
    }
  }
  for (const offer of told) {
    const what = `${JSON.stringify(offer)} in ${banner}`;
    expect(banner, what).to.match(KINDS[offer.who][language]);
    expect(banner, what).to.include(formatDate(offer.until, language));
    if (!standing.includes(offer)) expect(banner, what).to.include(formatDate(offer.from, language));
    for (const number of numbersOf(offer)) expect(banner, what).to.match(new RegExp(`\\b${number}\\b`));
    for (const service of offer.services) expect(banner.toLowerCase(), what).to.include(service);
    for (const { question } of offer.conditions ?? []) expect(banner, what).to.include(question[language]);
    if (!offer.suffix) continue;
    const shown = standing.some(({ suffix }) => suffix === offer.suffix) ? standing.includes(offer) : true;
    if (shown)
      expect(texts[offer.suffix], what)
        .to.match(KINDS[offer.who][language])
        .and.include(formatDate(offer.until, language));
    if (shown && offer.freeYears) expect(texts[offer.suffix], what).to.match(new RegExp(`\\b${offer.freeYears}\\b`));
  }
  const checker = await checkerText(policies, today);
  for (const who of Object.keys(KINDS) as Policy['who'][]) {
    if (standing.some((offer) => offer.suffix && offer.who === who)) expect(checker).to.match(KINDS[who][language]);
  }
}

describe('the elements of a page with any offers', () => {
  for (const [name, known] of Object.entries(cases)) {
    it(`show the content of the offers and nothing else: ${name}`, () => agree(known, 'vi'));
    it(`show the same content in English: ${name}`, () => inEnglish(() => agree(known, 'en')));
  }

  it('show the content of arbitrary offers and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyKnown, (known) => agree(known, 'vi')),
      { numRuns: 12 },
    );
  });

  it('have the benefit as the banner’s heading, for any offers', async () => {
    const [first, second] = [
      cases['cooperatives only, one year, no services'],
      cases['enterprises within 24 months, three years'],
    ].map(({ policies: [offer] }) => offer!);
    const without = { ...first!, freeYears: 0 };
    const headings: Readonly<Record<string, readonly Policy[]>> = {
      'Miễn phí duy trì 1 năm cho tên miền đầu tiên của bạn': [first!],
      'Miễn phí duy trì 1 hoặc 3 năm cho tên miền đầu tiên của bạn': [first!, second!],
      'Miễn phí duy trì 3 năm cho tên miền đầu tiên của bạn': [without, second!],
      'Miễn lệ phí đăng ký tên miền đầu tiên của bạn': [without],
      'Chương trình Phổ cập tên miền quốc gia “.vn”': [{ ...without, registrationFee: 'due' }],
      'Miễn phí dịch vụ số cho hợp tác xã': cases['services alone'].policies,
    };
    for (const [heading, policies] of Object.entries(headings))
      expect((await readBanner(policies, '2026-12-10')).heading).to.equal(heading);
  });

  it('show announced names before services without a name', async () => {
    const { heading, text } = await readBanner([...cases['services alone'].policies, students2027], '2026-12-10');
    expect(heading).to.equal('Miễn phí duy trì 1 năm cho tên miền đầu tiên của bạn');
    expect(text)
      .to.contain('id.vnCông dân từ đủ 16 đến 30 tuổiĐăng ký từ 01/3/2027')
      .and.to.contain('biz.vnĐăng ký có phí');
    expect(text).to.contain(
      'Hợp tác xã: miễn phí dịch vụ số (website, hosting), không gồm tên miền. Đăng ký từ 01/01/2026 đến hết 31/12/2026.',
    );
  });

  it('agree when one offer is for cooperatives, one year and no services', async () => {
    const { policies } = cases['cooperatives only, one year, no services'];
    const banner = await bannerText(policies, '2026-12-10');
    expect(banner)
      .to.contain('Miễn phí duy trì 1 năm cho tên miền đầu tiên của bạn')
      .and.to.contain('biz.vnHợp tác xã');
    expect(banner).to.not.match(/website|email|Doanh nghiệp|Hộ kinh doanh|2 năm/);
    expect(await formText(policies, '2026-12-10', 'dao.biz.vn')).to.contain(
      'Hợp tác xã: miễn phí duy trì 1 năm đầu cho một tên miền biz.vn; miễn lệ phí đăng ký.',
    );
  });

  it('show the first day of an announced offer, and ask its own question once it begins', async () => {
    expect(await bannerText([students2027], '2027-02-15')).to.contain('đăng ký từ 01/3/2027');
    expect(await checkerText([students2027], '2027-02-15'))
      .to.contain('Đợt ưu đãi mới bắt đầu ngày 01/3/2027')
      .and.to.contain('Công dân từ đủ 16 đến 30 tuổi');
    const checker = await put('tenmien-eligibility', [students2027], '2027-03-01');
    const press = async (): Promise<void> => {
      one<HTMLButtonElement>(checker, '.main').click();
      await checker.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    };
    one<HTMLInputElement>(checker, '[value=citizen]').click();
    await press();
    checker
      .shadowRoot!.querySelectorAll<HTMLInputElement>('.date input')
      .forEach((box, index) => (box.value = ['1', '3', '2005'][index]!));
    await press();
    expect(wordsOf(checker)).to.contain(student.question.vi);
    one<HTMLInputElement>(checker, '[value=no]').click();
    await press();
    expect(wordsOf(one(checker, '.verdict'))).to.contain('chưa thuộc diện miễn phí duy trì');
    expect(wordsOf(checker)).to.match(new RegExp(`✗Không đạt: ${student.question.vi.replace('?', '\\?')}`));
  });
});
