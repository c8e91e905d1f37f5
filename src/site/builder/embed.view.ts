// Owns the questions on what is embedded and where: widget, language, province, kind of site, and what the province's plans say to that.

import { html, nothing, type TemplateResult } from 'lit';
import type { Widget } from '../../contract.ts';
import { aim } from '../../embed/aims.ts';
import { formatDate } from '../../localization/format.ts';
import { provinceNames } from '../../domains/places.ts';
import { findProvinceName } from '../../program/province-names.ts';
import { dataDate, planTitles } from '../../program/sources.ts';
import { fields } from './fields.ts';
import { citePlan, presetOf, type Preset } from './presets.ts';
import type { Say } from './say.ts';
import type { SiteKind } from './state.ts';
import { renderList, renderOptions, type Option, type Page } from './step.view.ts';

export const widgetOptions = (say: Say): readonly Option<Widget['name']>[] => [
  { value: 'banner', name: say('Giới thiệu', 'Introduction'), words: say('Chương trình là gì, ai được ưu đãi, hỏi ở đâu', 'What the programme is, whom it favours, where to ask') },
  { value: 'eligibility', name: say('Kiểm tra điều kiện', 'Who is entitled'), words: say('Vài câu hỏi, một câu trả lời', 'A few questions, one answer') },
  { value: 'availability', name: say('Tra tên', 'Name look-up'), words: say('Gợi ý và kiểm tra một tên miền', 'Suggests and checks a name') },
  { value: 'progress', name: say('Số liệu', 'Figures'), words: say('Đã đăng ký bao nhiêu, chỉ tiêu bao nhiêu', 'How many are registered, and the target') },
];

const kindOptions = (say: Say): readonly Option<SiteKind>[] => [
  { value: 'department', name: say('Sở, ban, ngành', 'Department') },
  { value: 'commune', name: say('Xã, phường, đặc khu', 'Commune, ward or special zone') },
  { value: 'youth-union', name: say('Đoàn thanh niên', 'Youth union') },
  { value: 'university', name: say('Trường đại học, cao đẳng', 'University or college') },
];

export function renderWidget({ say, choice, choose }: Page): TemplateResult {
  return html`
    ${renderOptions({
      name: 'widget',
      question: say('Bạn muốn đưa khối nào lên trang?', 'Which block goes on your page?'),
      hidden: true,
      options: widgetOptions(say),
      chosen: choice.widget,
      choose: (widget) => choose({ widget }),
    })}
    ${renderOptions({
      name: 'language',
      question: say('Ngôn ngữ của liên kết', 'Language of the link'),
      options: [{ value: 'vi', name: 'Tiếng Việt' }, { value: 'en', name: 'English' }],
      chosen: choice.language,
      choose: (language) => choose({ language, page: choice.page }),
    })}
    <p class="hint">
      ${say('Trên cổng, khối nói theo ngôn ngữ của trang chứa nó.', 'On the portal the block speaks the language of the page around it.')}
    </p>
  `;
}

function renderProvince({ say, choice, choose }: Page): TemplateResult {
  const found = findProvinceName(choice.province);
  const choosen = (event: Event): void => choose({ province: (event.target as HTMLSelectElement).value });
  const option = (slug: string, text: string): TemplateResult =>
    html`<option value=${slug} .selected=${slug === choice.province}>${text}</option>`;
  const former = provinceNames.flatMap(({ name, absorbed }) => absorbed.map((place) => ({ ...place, now: name })));
  return html`<div class="field">
    <label for="province">${say('Tỉnh, thành phố', 'Province or city')}</label>
    <select class="input" id="province" @change=${choosen} aria-describedby="province-note">
      ${option('', say('Cả nước', 'The whole country'))}
      <optgroup label=${say('34 tỉnh, thành phố', 'The 34 of today')}>${provinceNames.map(({ slug, name }) => option(slug, name))}</optgroup>
      <optgroup label=${say('Tên cũ, trước 01/7/2025', 'Former names, before 1 July 2025')}>
        ${[...former].sort((a, b) => a.name.localeCompare(b.name, 'vi')).map(({ slug, name, now }) => option(slug, `${name} → ${now}`))}
      </optgroup>
    </select>
    <p class="hint" id="province-note">
      ${found?.former
        ? say(`${found.former.name} nay thuộc ${found.province.name}; đoạn nhúng dùng tên hiện nay.`, `${found.former.name} is now part of ${found.province.name}; the embed has today’s name.`)
        : nothing}
    </p>
  </div>`;
}

const labelOf = (widget: Widget['name'], name: string, { language }: Page): string =>
  fields[widget].find((field) => field.name === name)?.label[language] ?? name;

/** Whether a plan's years are over: what it says is then told as what it said. */
const ended = (years: readonly [number, number]): boolean => `${years[1]}-12-31` < dataDate;

function renderPlans(preset: Preset, page: Page): TemplateResult {
  const { say, language, choice } = page;
  const { plans, filled, open, duties, aims } = preset;
  const shows = { 'logo-and-information': say('logo và thông tin chương trình', 'the programme’s logo and information'), information: say('thông tin chương trình', 'information on the programme') };
  return html`<div class="note stack" id="from-plans">
    <h3>${say('Từ kế hoạch của tỉnh', 'From the province’s plans')}</h3>
    ${renderList(plans.map(({ id, years }) => html`${planTitles[id]} (${years.join('–')})${ended(years) ? say(', đã hết thời gian', ', its years are over') : nothing}`))}
    <dl class="facts">
      ${Object.entries(filled).map(([name, planned]) => html`<div>
        <dt>${labelOf(choice.widget, name, page)}</dt>
        <dd>${planned.value}<span class="hint">${citePlan(planned, language)}</span></dd>
      </div>`)}
      ${open.map((name) => html`<div>
        <dt>${labelOf(choice.widget, name, page)}</dt>
        <dd><span class="open">${say('chưa có trong kế hoạch', 'not in the plan')}</span></dd>
      </div>`)}
      ${duties.map((place) => html`<div>
        <dt>${ended(place.plan.years) ? say(`Đã phải đăng (${place.plan.years.join('–')})`, `Had to be shown (${place.plan.years.join('–')})`) : say('Cổng phải đăng', 'To be shown')}</dt>
        <dd>${place.duty.bodies.join(', ')}: ${shows[place.duty.show]}<span class="hint">${citePlan(place, language)}</span></dd>
      </div>`)}
      ${aims.map((place) => html`<div>
        <dt>${say('Chỉ tiêu', 'Target')}</dt>
        <dd>${aim(place.target, language)}<span class="hint">${citePlan(place, language)}</span></dd>
      </div>`)}
    </dl>
  </div>`;
}

export function renderPlace(page: Page): TemplateResult {
  const { say, choice, choose, language } = page;
  const preset = presetOf(choice);
  const place = findProvinceName(choice.province)?.province.name;
  return html`
    ${renderProvince(page)}
    ${renderOptions({
      name: 'kind',
      question: say('Trang của ai?', 'Whose site is it?'),
      options: kindOptions(say),
      chosen: choice.kind,
      choose: (kind) => choose({ kind }),
    })}
    ${!preset
      ? html`<p class="hint">${say('Chọn tỉnh và loại trang: những gì kế hoạch của tỉnh đã nêu sẽ được điền sẵn.', 'Choose the province and the kind of site: what the province’s plan says is then filled in.')}</p>`
      : preset.plans.length
        ? renderPlans(preset, page)
        : html`<p class="note" id="from-plans">
            ${say(
              `Đến ngày ${formatDate(dataDate, language)}, trang này chưa có kế hoạch nào của ${place}. Mọi ô ở bước sau để ngỏ, bạn tự điền.`,
              `Up to ${formatDate(dataDate, language)} this page has no plan of ${place}. All fields of the next step are left open for you.`,
            )}
          </p>`}
  `;
}
