import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, type CivilDate } from '../../src/base/civil-date.ts';
import { offerTexts } from '../../src/embed/words/offer-words.ts';
import { toldNames, toldOffers } from '../../src/embed/words/lasting-offers.ts';
import { formatDate } from '../../src/localization/format.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { awaitedYears, builtIn, checkedOn, type Known } from '../../src/program/known.ts';
import type { Policy } from '../../src/program/policies.ts';
import { anyKnown, builtInWith, cases, circular2027, knownOf, student, students2027 } from '../program/offers.ts';
import { spokenNumber } from '../../apps/builder/loudspeaker/speech.ts';
import '../dom-parser.ts';
import { wrongAfter } from './dated.ts';
import { letterOf, linkWords, surfacesOf } from './surfaces.ts';

const both = ['vi', 'en'] as const;

/** The blocks that tell of offers. */
const telling = ['banner', 'eligibility'] as const;

/** Surfaces that have room for one line alone. */
const ONE_LINE: readonly string[] = ['snippet', 'oembed', 'letter'];

/** How each kind is called, and no other. */
const KINDS: Readonly<Record<Policy['who'], Readonly<Record<SiteLanguage, RegExp>>>> = {
  citizen: { vi: /công dân/i, en: /citizen/i },
  enterprise: { vi: /doanh nghiệp/i, en: /compan(?:y|ies)/i },
  household: { vi: /hộ kinh doanh/i, en: /household business/i },
  cooperative: { vi: /hợp tác xã/i, en: /cooperative/i },
};
const SERVICES: Readonly<Record<Policy['services'][number], RegExp>> = {
  website: /website|trang web/i,
  email: /email|thư điện tử/i,
  hosting: /hosting|lưu trữ web/i,
  cv: /\bCV\b|trang giới thiệu/,
};
const FEES = {
  waived: { vi: /không (?:phải nộp|mất) lệ phí đăng ký/i, en: /no registration fee/i },
  due: { vi: /lệ phí đăng ký (?:phải nộp|nộp) một lần/i, en: /registration fee is due once/i },
  unsettled: {
    vi: /lệ phí đăng ký (?:do nhà đăng ký xác nhận|xin hỏi)/i,
    en: /the registrar confirms the registration fee/i,
  },
} as const;

const spokenDay = (day: CivilDate): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `ngày ${date} tháng ${month} năm ${year}`;
};

/** The numbers of a limit, as they are told. */
function limitNumbers({ who, limit }: Policy): number[] {
  const first = limit?.readings[0];
  const days = first?.days ?? 0;
  if (who !== 'citizen') return first ? [first.years * 12, ...(days > 0 ? [days] : [])] : [];
  return [
    ...(limit?.minYears === undefined ? [] : [limit.minYears]),
    ...(first ? [days < 0 ? first.years - 1 : first.years, ...(days > 0 ? [days] : [])] : []),
  ];
}

/** Every day that may be told for these facts. */
const daysOf = (known: Known): CivilDate[] => {
  const checked = checkedOn([{ source: '507/QĐ-BKHCN' }, ...toldOffers(known).flatMap(({ cites }) => cites)], known);
  const page = [checked, ...toldOffers(known).flatMap(({ cites }) => checkedOn(cites, known)), known.updated];
  return [
    ...toldOffers(known).flatMap(({ from, until }) => [from, until]),
    ...page,
    ...page.map((day) => addDays(day, 90)),
  ];
};

/** The numbers that stand in a text, without those that are no statement: days, documents, names, fees, the province's awaited years. */
function numbersIn(text: string, known: Known, language: SiteLanguage): number[] {
  const days = daysOf(known).flatMap((day) => [formatDate(day, language), formatDate(day, 'vi'), spokenDay(day)]);
  // The longest first: “27 June 2026” holds “7 June 2026”.
  return (
    [...days, awaitedYears(known.updated, known)]
      .filter(Boolean)
      .sort((one, other) => other.length - one.length)
      .reduce((rest, known) => rest.replaceAll(known, ' '), text)
      .replace(/\d[\d/]*\/(?:TT|QĐ)-[\p{L}-]+(?:, (?:Điều|article) \d+(?: (?:khoản|paragraph) \d+)?)?/gu, ' ')
      .replace(/[\d.]+\u00a0đ|VND\u00a0[\d,]+/g, ' ')
      .match(/\d+/g)
      ?.map(Number) ?? []
  );
}

describe('the words about any offers', () => {
  /** @param hold for every list of offers and both languages */
  const everywhere = (
    hold: (known: Known, language: SiteLanguage, widget: (typeof telling)[number]) => void,
    runs = 30,
  ): void => {
    for (const known of Object.values(cases))
      for (const language of both) for (const widget of telling) hold(known, language, widget);
    fc.assert(fc.property(anyKnown, fc.constantFrom(...both), fc.constantFrom(...telling), hold), { numRuns: runs });
  };

  it('contain no number, day, person or service outside the offers, on any surface', () => {
    everywhere((known, language, widget) => {
      const told = toldOffers(known);
      // A reading told in the fold is one of the offer's, and its year of the first fee follows from the free ones.
      const numbers = new Set(
        told.flatMap((offer) => [
          ...limitNumbers(offer),
          offer.freeYears,
          offer.freeYears + 1,
          ...(offer.limit?.readings ?? []).flatMap(({ years, days = 0 }) => [years, years * 12, days]),
        ]),
      );
      for (const [surface, lines] of Object.entries(surfacesOf(known, language, widget))) {
        const text = lines.join('\n');
        for (const number of numbersIn(text, known, language))
          expect(numbers.has(number), `${surface}: ${number} in ${text}`).to.equal(true);
        for (const [who, words] of Object.entries(KINDS))
          if (!told.some((offer) => offer.who === who)) expect(text, surface).to.not.match(words[language]);
        for (const [service, words] of Object.entries(SERVICES))
          if (!told.some(({ services }) => (services as readonly string[]).includes(service)))
            expect(text, surface).to.not.match(words);
        for (const suffix of ['id.vn', 'biz.vn'])
          if (!told.some((offer) => offer.suffix === suffix)) expect(text, surface).to.not.include(suffix);
      }
    });
  });

  it('state people, days, years, services, fee and conditions of each offer, on every surface with room for them', () => {
    everywhere((known, language, widget) => {
      for (const [surface, lines] of Object.entries(surfacesOf(known, language, widget))) {
        if (ONE_LINE.includes(surface)) continue;
        const text = lines.join('\n');
        const isSpoken = surface === 'speech';
        for (const offer of toldOffers(known)) {
          const what = `${surface} of ${JSON.stringify(offer)}`;
          expect(text, what).to.match(KINDS[offer.who][language]);
          expect(text, what).to.include(isSpoken ? spokenDay(offer.until) : formatDate(offer.until, language));
          if (offer.from > known.updated)
            expect(text, what).to.include(isSpoken ? spokenDay(offer.from) : formatDate(offer.from, language));
          for (const number of limitNumbers(offer)) expect(text, what).to.match(new RegExp(`\\b${number}\\b`));
          for (const service of offer.services) expect(text, what).to.match(SERVICES[service]);
          for (const { question } of offer.conditions ?? [])
            expect(text, what).to.include(question[isSpoken ? 'vi' : language].replace('?', isSpoken ? '' : '?'));
          if (!offer.suffix) continue;
          expect(text, what).to.include(isSpoken ? offer.suffix.replace('.', ' chấm ') : offer.suffix);
          expect(text, what).to.match(FEES[offer.registrationFee ?? 'unsettled'][language]);
          if (offer.freeYears)
            expect(text, what).to.match(
              new RegExp(
                isSpoken
                  ? `${spokenNumber(offer.freeYears)} năm đầu`
                  : language === 'vi'
                    ? `\\b${offer.freeYears} năm`
                    : `\\b${offer.freeYears} years?`,
              ),
            );
        }
      }
    });
  });

  it('state the last day of each name with a waived fee in the one line of a link', () => {
    everywhere((known, language) => {
      const { snippet } = linkWords(known, { widget: 'banner', language, province: 'hue' });
      for (const { suffix, until, freeYears } of toldNames(known)) {
        if (freeYears)
          expect(snippet)
            .to.include(suffix)
            .and.include(formatDate(until, language))
            .and.match(new RegExp(`\\b${freeYears} (?:năm|years?)`));
      }
    });
  });

  it('are the same in snippet, page, frame and oEmbed answer', () => {
    everywhere((known, language) => {
      for (const widget of ['banner', 'eligibility'] as const) {
        const words = linkWords(known, { widget, language, province: 'hue' });
        expect(new Set(Object.values(words)).size, JSON.stringify(words)).to.equal(1);
        const { permalink, frame } = surfacesOf(known, language, widget);
        for (const sentence of offerTexts(language, known)) {
          expect(permalink).to.include(sentence);
          expect(frame).to.include(sentence);
        }
      }
    });
  });

  it('are still true after all offers have ended', () => {
    everywhere((known, language) => {
      for (const widget of telling) {
        for (const [surface, lines] of Object.entries(surfacesOf(known, language, widget))) {
          // The loudspeaker’s days are words; its own test ties them.
          if (surface !== 'speech')
            expect(
              lines.flatMap((line) => wrongAfter(line, known)),
              surface,
            ).to.deep.equal([]);
        }
      }
    });
  });

  it('name no offer on a page about other things, and only its name in a letter', () => {
    everywhere((known, language, widget) => {
      const still = knownOf([], known.updated);
      for (const other of ['availability', 'progress'] as const) {
        const { permalink, frame, oembed, snippet, letter } = surfacesOf(known, language, other);
        const without = surfacesOf(still, language, other);
        expect({ permalink, frame, oembed, snippet, letter }).to.deep.include({
          permalink: without['permalink'],
          frame: without['frame'],
          oembed: without['oembed'],
          snippet: without['snippet'],
          letter: without['letter'],
        });
      }
      const embed = { widget, language, province: 'hue' };
      expect(letterOf(known, embed).parts).to.deep.equal(letterOf(still, embed).parts);
    });
  });

  it('leave no placeholder and repeat no sentence', () => {
    everywhere((known, language, widget) => {
      for (const [surface, lines] of Object.entries(surfacesOf(known, language, widget))) {
        for (const line of lines)
          expect(line, surface)
            .to.match(/\S/)
            .and.not.match(/undefined|NaN|null|\n| {2}| [,.;]|\(\)|“”/);
      }
      const texts = offerTexts(language, known);
      expect(new Set(texts).size).to.equal(texts.length);
    });
  });
});

describe('the words about offers of one kind', () => {
  const text = (known: Known, language: SiteLanguage = 'vi'): string => offerTexts(language, known).join('\n');

  it('describe any offer', () => {
    expect(text(cases['cooperatives only, one year, no services'])).to.equal(
      'Hợp tác xã đăng ký tên miền biz.vn từ ngày 01/01/2026 đến hết ngày 31/12/2026 không phải nộp phí duy trì trong 1 năm đầu; không phải nộp lệ phí đăng ký.',
    );
    expect(text(cases['enterprises within 24 months, three years'], 'en')).to.equal(
      'Companies whose registration certificate was issued within the 24 months before the name is registered, who register a name below biz.vn from 1 January 2026 to 31 December 2026, pay no maintenance fee for the first 3 years, with website; the registration fee is due once.',
    );
    expect(text(cases['citizens of 16 to 30, in one reading'])).to.match(/^Công dân Việt Nam từ đủ 16 đến 30 tuổi /);
    expect(text(cases['services alone'])).to.equal(
      'Hợp tác xã được dùng miễn phí website và hosting từ ngày 01/01/2026 đến hết ngày 31/12/2026, không kèm tên miền miễn phí.',
    );
  });

  it('announce an offer of a coming day, and no longer say that it is awaited', () => {
    const { permalink, snippet, poster, speech } = surfacesOf(
      cases['announced for a coming day, while none stands'],
      'vi',
    );
    expect(permalink!.join('\n'))
      .to.include('từ ngày 01/3/2027 đến hết ngày 31/12/2030')
      .and.include(`“${student.question.vi}”`)
      .and.not.include('chờ Bộ Tài chính');
    expect(snippet![0]).to.include('(đăng ký từ 01/3/2027 đến hết 31/12/2030)');
    expect(poster![0]).to.include('Đăng ký từ ngày 01/3/2027 đến hết ngày 31/12/2030');
    expect(speech!.join('\n')).to.include('từ ngày 1 tháng 3 năm 2027 đến hết ngày 31 tháng 12 năm 2030');
  });

  it('say which of two offers counts on days that they share', () => {
    const { permalink, poster, speech } = surfacesOf(cases['two that overlap'], 'vi');
    const rule =
      'Công dân đăng ký từ ngày 01/12/2026 đến hết ngày 31/12/2026: theo quy định bắt đầu từ ngày 01/12/2026.';
    expect(permalink).to.include(rule);
    expect(poster!.join('\n')).to.include(rule);
    expect(speech).to.include('Công dân đăng ký từ ngày 1 tháng 12 năm 2026 thì theo quy định bắt đầu từ ngày đó.');
  });

  it('end on the day on which an offer was cut short', () => {
    const { permalink, poster } = surfacesOf(cases['cut short'], 'vi');
    expect(permalink!.join('\n')).to.include('tên miền id.vn từ ngày 01/01/2026 đến hết ngày 15/12/2026');
    expect(poster!.join('\n')).to.match(/id\.vn: Công dân .+ đến hết ngày 15\/12\/2026/);
  });

  it('omit an offer that has ended, and an offer without a day left', () => {
    expect(toldOffers(cases['one ended, one stands']).map(({ id }) => id)).to.deep.equal(['id-vn-16-to-30']);
    const replaced = { ...students2027, id: 'b', from: '2026-12-01' as CivilDate };
    expect(
      toldOffers(knownOf([{ ...students2027, id: 'a', until: '2028-01-01' as CivilDate }, replaced], '2027-04-01')).map(
        ({ id }) => id,
      ),
    ).to.deep.equal(['b', 'a']);
    expect(
      toldOffers(
        knownOf(
          [{ ...replaced, id: 'old', from: '2026-11-01' as CivilDate, until: '2027-12-31' as CivilDate }, replaced],
          '2026-12-10',
        ),
      ).map(({ id }) => id),
    ).to.deep.equal(['b']);
  });

  it('state the registration fee as waived, due or left open', () => {
    const lines = offerTexts('vi', cases['registration fee waived, due and unsettled']);
    expect(lines.map((line) => (/; (.+)\.$/.exec(line) ?? [])[1])).to.deep.equal([
      'không phải nộp lệ phí đăng ký',
      'lệ phí đăng ký phải nộp một lần',
      'lệ phí đăng ký do nhà đăng ký xác nhận*',
    ]);
  });
});

describe('a circular of 2027, as data alone', () => {
  it('changes every surface without a change of code', () => {
    const known = builtInWith([students2027]);
    for (const language of both) {
      // The letter names a block by its title, and the checker's has the days.
      // The letter names a block by its title, and the checker's has the days.
      const read = (facts: Known): Record<string, readonly string[]> => ({
        ...surfacesOf(facts, language),
        letter: surfacesOf(facts, language, 'eligibility')['letter']!,
      });
      const [before, after] = [read(builtIn), read(known)];
      for (const surface of Object.keys(before)) {
        const [old, now] = [before[surface]!.join('\n'), after[surface]!.join('\n')];
        const last = surface === 'speech' ? spokenDay(students2027.until) : formatDate(students2027.until, language);
        expect(old, surface).to.not.include(last);
        expect(now, surface).to.include(last);
      }
      expect(after['permalink']!.join('\n')).to.include(circular2027.id).and.include('31').and.not.include('2027–2030');
      expect(before['permalink']!.join('\n')).to.include('2027–2030');
    }
  });
});
