// Fills the placeholders of the front page with text for readers without script.
// index.html itself names no offer and no figure.

import { capital } from '../../src/base/capital.ts';
import { addressSettings } from '../../src/embed/settings.ts';
import { fallback } from '../../src/embed/words/static-words.ts';
import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import { whoShort, windowText } from '../../src/embed/words/offer-phrases.ts';
import { offerTexts, starText } from '../../src/embed/words/offer-words.ts';
import { grouped, toldNames, type NameOffer } from '../../src/embed/words/lasting-offers.ts';
import { programmeName } from '../../src/embed/words/widget-words.ts';
import { builtIn, type Known } from '../../src/program/known.ts';
import { pages, portals } from '../../src/program/campaign.ts';

/** The province of the sample portal. */
const PROVINCE = 'thai-nguyen';

const link = (href: string): string => `${openTag('a', { href })}${encode(new URL(href).host)}</a>`;

function bannerText(known: Known): string {
  const texts = offerTexts('vi', known);
  const text = [...texts, starText(texts, 'vi')].filter(Boolean).join(' ');
  return `<b>${encode(programmeName('vi'))}</b><br />${encode(text)}`;
}

/** Where each kind of applicant registers, and the last day. */
function eligibilityText(known: Known): string {
  const lines = grouped(toldNames(known), ({ suffix, from, until }) => [suffix, from, until]).map((group) => {
    const [offer] = group as [NameOffer, ...NameOffer[]];
    const who = capital([...new Set(group.map((one) => whoShort(one, 'vi')))].join('; '));
    return `${encode(`${who}: đăng ký tên miền ${offer.suffix} ${windowText(offer, 'vi')} tại `)}${link(portals[offer.suffix])}.`;
  });
  return lines.join(' ') || `Đăng ký tên miền “.vn” tại các nhà đăng ký: ${link(pages.registrars)}.`;
}

const progressText = (): string =>
  encode(fallback(addressSettings({ widget: 'progress', language: 'vi', province: PROVINCE })).paragraphs.join(' '));

/** By the name of the placeholder in the page. */
const TEXTS: Readonly<Record<string, (known: Known) => string>> = {
  banner: bannerText,
  eligibility: eligibilityText,
  progress: progressText,
};

/** Returns the page with its sentences. Text between the marks is replaced. */
export const fillFrontPage = (html: string, known: Known = builtIn): string =>
  html.replace(/(<!--words:(\w+)-->)[^]*?(<!--\/words-->)/g, (whole, begin: string, name: string, end: string) => {
    const text = TEXTS[name];
    return text ? `${begin}${text(known)}${end}` : whole;
  });
