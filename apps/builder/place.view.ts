// The second step: the province, the kind of site, and the statements of the province's plans about such a site.

import { html, nothing, type TemplateResult } from 'lit';
import { provinceNames } from '../../src/domains/places.ts';
import { targetText } from '../../src/embed/words/target-words.ts';
import { listed } from '../../src/embed/words/bilingual.ts';
import { formatDate } from '../../src/localization/format.ts';
import { findProvinceName } from '../../src/program/province-names.ts';
import { dataDate, planTitles } from '../../src/program/sources.ts';
import { fields } from './fields.ts';
import { shownValue } from './field-values.ts';
import type { OptionField } from './option-field.ts';
import { citePlan, presetOf, type Preset } from './presets.ts';
import type { Say } from './say.ts';
import type { SiteKind } from './state.ts';
import { renderList, renderOptions, type Option, type Page } from './step.view.ts';
import type { WidgetName } from '../../src/widgets.ts';

/** The first is the default: no plan says anything about such a site. */
const kindOptions = (say: Say): readonly Option<SiteKind | ''>[] => [
  { value: '', name: say('Cơ quan khác', 'Another body') },
  { value: 'department', name: say('Sở, ban, ngành', 'Department') },
  { value: 'commune', name: say('Xã, phường, đặc khu', 'Commune, ward or special zone') },
  { value: 'youth-union', name: say('Đoàn thanh niên', 'Youth union') },
  { value: 'university', name: say('Trường đại học, cao đẳng', 'University or college') },
];

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
      ${
        found?.former
          ? say(
              `${found.former.name} nay thuộc ${found.province.name}; khối dùng tên hiện nay.`,
              `${found.former.name} is now part of ${found.province.name}; the block has today’s name.`,
            )
          : nothing
      }
    </p>
  </div>`;
}

const fieldOf = (widget: WidgetName, name: string): OptionField => fields[widget].find((field) => field.name === name)!;

/** Whether a plan's years are over. Its statements are then in the past tense. */
const ended = (years: readonly [number, number]): boolean => `${years[1]}-12-31` < dataDate;

function renderPlans(preset: Preset, { say, language, choice }: Page): TemplateResult {
  const { plans, filled, open, duties, aims } = preset;
  const label = (name: string): string => fieldOf(choice.widget, name).label[language];
  const names = listed(Object.keys(filled).map(label), say);
  const shows = {
    'logo-and-information': say('logo và thông tin chương trình', 'the programme’s logo and information'),
    information: say('thông tin chương trình', 'information on the programme'),
  };
  return html`<details class="more note" id="from-plans">
    <summary>${names ? say(`Đã điền theo kế hoạch của tỉnh: ${names}`, `Filled in from the province’s plans: ${names}`) : say('Kế hoạch của tỉnh nói gì', 'What the province’s plans say')}</summary>
    <div class="stack">
      ${renderList(plans.map(({ id, years }) => html`${planTitles[id]} (${years.join('–')})${ended(years) ? say(', đã hết thời gian', ', its years are over') : nothing}`))}
      <dl class="facts">
        ${Object.entries(filled).map(
          ([name, planned]) => html`<div>
          <dt>${label(name)}</dt>
          <dd>${shownValue(fieldOf(choice.widget, name), planned.value, language).replace('≥', say('ít nhất ', 'at least '))}<span class="hint">${citePlan(planned, language)}</span></dd>
        </div>`,
        )}
        ${open.map(
          (name) => html`<div>
          <dt>${label(name)}</dt>
          <dd><span class="open">${say('tự điền', 'yours to fill in')}</span></dd>
        </div>`,
        )}
        ${duties.map(
          (place) => html`<div>
          <dt>${ended(place.plan.years) ? say(`Đã phải đăng (${place.plan.years.join('–')})`, `Had to be shown (${place.plan.years.join('–')})`) : say('Cổng phải đăng', 'To be shown')}</dt>
          <dd>${place.duty.bodies.join(', ')}: ${shows[place.duty.show]}<span class="hint">${citePlan(place, language)}</span></dd>
        </div>`,
        )}
        ${aims.map(
          (place) => html`<div>
          <dt>${place.target.by ? say(`Chỉ tiêu năm ${place.target.by.slice(0, 4)}`, `Target of ${place.target.by.slice(0, 4)}`) : say('Chỉ tiêu', 'Target')}</dt>
          <dd>${targetText(place.target, language)}<span class="hint">${citePlan(place, language)}</span></dd>
        </div>`,
        )}
      </dl>
    </div>
  </details>`;
}

/** Shown for a counter without a figure: the next step instead of an empty card. */
const renderEmpty = ({ say, go, choose }: Page): TemplateResult => html`<div class="warn stack" id="no-figure">
  <p>
    <b>! ${say('Khối này chưa có số liệu.', 'This block has no figure yet.')}</b>
    ${say(
      'Nhập số ở “Tùy chọn”, hoặc dán bảng Excel. Nếu chưa có số nào, hãy chọn khối Giới thiệu.',
      'Type one in “Options”, or paste a table from Excel. Without any, choose the block “Introduction”.',
    )}
  </p>
  <p class="row">
    <button type="button" class="button" @click=${() => go('settings')}>${say('Nhập số', 'Type a figure')}</button>
    <button type="button" class="button" @click=${() => go('figures')}>${say('Dán bảng Excel', 'Paste a table')}</button>
    <button type="button" class="button" @click=${() => choose({ widget: 'banner' })}>${say('Chọn khối Giới thiệu', 'Choose “Introduction”')}</button>
  </p>
</div>`;

export function renderPlace(page: Page): TemplateResult {
  const { say, choice, choose, language } = page;
  const preset = presetOf(choice);
  const place = findProvinceName(choice.province)?.province.name;
  const isEmpty = choice.widget === 'progress' && !choice.attributes['value'] && !choice.attributes['src'];
  return html`
    ${renderProvince(page)}
    ${renderOptions({
      name: 'kind',
      question: say('Cổng của cơ quan nào?', 'Whose portal is it?'),
      options: kindOptions(say),
      chosen: choice.kind ?? '',
      choose: (kind) => choose({ kind: kind || undefined }),
    })}
    ${
      !preset
        ? nothing
        : preset.plans.length
          ? renderPlans(preset, page)
          : html`<p class="note" id="from-plans">
            ${say(
              `Đến ngày ${formatDate(dataDate, language)}, trang này chưa có kế hoạch nào của ${place}. Bạn tự điền các ô ở “Tùy chọn” nếu cần.`,
              `As of ${formatDate(dataDate, language)}, this page has no plan of ${place}. The fields in “Options” are yours to fill in.`,
            )}
          </p>`
    }
    ${isEmpty ? renderEmpty(page) : nothing}
  `;
}
