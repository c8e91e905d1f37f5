// The bar above the sample portal: reads its settings from the address, applies them to the page, and writes them back.

import { formatDate } from '../../src/localization/format.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { plans } from '../../src/program/plans.ts';
import { provinceNames } from '../../src/domains/places.ts';
import { findProvinceName } from '../../src/program/province-names.ts';
import { pathOf, type Permalink } from '../../src/embed/permalink.ts';
import { counterAttributes, demoFeed, noteOf } from './figures.ts';
import { DAYS, readDemoSettings, writeSettings, type DemoSettings } from './settings.ts';

const find = <Found extends HTMLElement = HTMLElement>(selector: string): Found =>
  document.querySelector<Found>(selector)!;

const form = find<HTMLFormElement>('#tryout');
const banner = find('tenmien-banner');
const eligibility = find('tenmien-eligibility');
const availability = find('tenmien-availability');
const counter = find('tenmien-progress');
const sentence = find('tenmien-progress p');
const elements = [banner, eligibility, availability, counter];

function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** The page's own text: Vietnamese in the page, English in `data-en`. */
function translate(language: SiteLanguage): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-en]')) {
    element.dataset['vi'] ??= element.textContent;
    element.textContent = element.dataset[language]!;
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-en-label]')) {
    const name = element.localName === 'optgroup' ? 'label' : 'aria-label';
    element.dataset['viLabel'] ??= element.getAttribute(name) ?? '';
    element.setAttribute(name, element.dataset[`${language}Label`]!);
  }
}

/** Without a figure the counter shows its child content, and the page gives the reason there. */
function showFigures({ province, feed, lang }: DemoSettings): void {
  const src = feed === 'attributes' ? null : demoFeed(province, feed);
  setAttributes(counter, { ...counterAttributes(province), province, src });
  const note = noteOf(province, lang);
  const said = document.createElement('p');
  said.className = 'note';
  said.textContent = note;
  counter.replaceChildren(note ? said : sentence);
}

/** Links to the permalink pages of the four widgets, in the chosen language and for the chosen province. */
function leadToPages({ lang: language, province }: DemoSettings): void {
  const place = findProvinceName(province)!.province.slug;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-widget]')) {
    link.href = `./${pathOf({ widget: link.dataset['widget'] as Permalink['widget'], language, province: place })}`;
  }
}

function apply(settings: DemoSettings): void {
  const { lang, theme, today, side, css, province } = settings;
  document.documentElement.lang = lang;
  document.documentElement.dataset['theme'] = theme;
  find<HTMLLinkElement>('#hostile').disabled = css === 'plain';
  translate(lang);
  for (const element of elements) setAttributes(element, { province, theme, today: today || null });
  showFigures(settings);
  leadToPages(settings);
  const other = lang === 'vi' ? 'en' : 'vi';
  Object.assign(find<HTMLAnchorElement>('#other'), {
    href: `./${writeSettings({ ...settings, lang: other })}`,
    lang: other,
  });

  const figures = find('#so-lieu');
  const [narrow, wide, place] = side === 'counter' ? [figures, banner, '#top'] : [banner, figures, '#figures'];
  if (narrow.parentElement === find('#side')) return;
  find(place).append(wide);
  find('#side').prepend(narrow);
}

function fillProvinces(): void {
  const option = (slug: string, text: string): HTMLOptionElement => new Option(text, slug);
  find('#plans').append(
    ...plans.map(({ province, former }) => {
      const names = [former, province].flatMap((slug) => findProvinceName(slug ?? '') ?? []);
      const [first] = names;
      return option(
        former ?? province,
        first?.former ? `${first.former.name} → ${first.province.name}` : (first?.province.name ?? province),
      );
    }),
  );
  find('#provinces').append(...provinceNames.map(({ slug, name }) => option(slug, name)));
}

/** Only the development server has the service. Without it, the form works without name lookups. */
async function connectRegistry(): Promise<void> {
  if (!import.meta.env.DEV) return;
  const { sampleLabels } = await import('./sample-names.ts');
  availability.setAttribute('endpoint', '/rdap/');
  find('#sample').hidden = false;
  find('#sample-names').append(
    ...sampleLabels.map((label) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => availability.setAttribute('value', label));
      return button;
    }),
  );
}

fillProvinces();
find('#tryout [name=today]').append(...DAYS.map((day) => new Option(formatDate(day, 'vi'), day)));
void connectRegistry();
const settings = readDemoSettings(location.search);
for (const [name, value] of Object.entries(settings)) find<HTMLSelectElement>(`#tryout [name=${name}]`).value = value;
apply(settings);

form.addEventListener('change', () => {
  const chosen = readDemoSettings(
    `?${new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))}`,
  );
  history.replaceState(null, '', `${location.pathname}${writeSettings(chosen)}${location.hash}`);
  apply(chosen);
});
