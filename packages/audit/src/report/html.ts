// The report as a page: without script, under a policy that blocks all requests, with all text of portals escaped.

import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { sayIn, type Say } from '../../../../src/embed/words/bilingual.ts';
import { placeName } from '../../../../src/embed/words/place-words.ts';
import { formatDate, formatNumber } from '../../../../src/localization/format.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import { metNames, verdictNames } from '../words/outcomes.ts';
import type { Duty } from '../judge/duty.ts';
import { blockText } from './blocks-text.ts';
import { changeNames } from './change-names.ts';
import { provinceOf } from './feed.ts';
import { noHostText } from './no-host.ts';
import { carried, type PortalResult, type Run } from './run.ts';
import { STYLES } from './styles.ts';

const hash = createHash('sha256').update(STYLES).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; base-uri 'none'; form-action 'none'`;

type Html = ReturnType<typeof html>;

const VERDICTS = ['shown', 'mend', 'missing', 'unknown'] as const;
const MET = ['yes', 'partly', 'no', 'unknown'] as const;
const SIGNS = { shown: '✓', mend: '!', missing: '✗', unknown: '?' } as const;

const verdictMark = (verdict: PortalResult['verdict'], language: SiteLanguage): Html =>
  html`<span class="${verdict}">${SIGNS[verdict]} ${verdictNames[verdict][language]}</span>`;

/** Only web addresses become links. */
const link = (address: string, text: string): Html =>
  /^https?:\/\//.test(address) ? html`<a href="${address}" rel="noreferrer noopener">${text}</a>` : html`${text}`;

function row(result: PortalResult, language: SiteLanguage): Html {
  const { portal, verdict, advice } = result;
  return html`<tr>
<td><span class="word">${sayIn(language)('Dòng', 'Row')} </span>${portal.row}</td>
<td>${verdictMark(verdict, language)}</td>
<td><a href="#p${portal.row}">${portal.name}</a><br>${portal.body}</td>
<td>${advice[language]}</td>
</tr>
`;
}

function facts(result: PortalResult, language: SiteLanguage, say: Say): Html[] {
  const { portal, blocks, duty, change, redirects, address, outcome, isSecure, template, programme, browser } = result;
  const entry = (name: string, value: Html | string): Html => html`<dt>${name}</dt><dd>${value}</dd>`;
  return [
    entry(say('Địa chỉ', 'Address'), link(portal.address, portal.address)),
    ...(redirects.length ? [entry(say('Dẫn tới', 'Leads to'), link(address, address))] : []),
    ...(outcome === 'page' ? [entry('https', isSecure ? say('có', 'yes') : say('không', 'no'))] : []),
    ...blocks.map((block) => entry(say('Khối', 'Block'), blockText(block, language))),
    ...(template.loader
      ? [entry(say('Mẫu trang', 'Template'), [template.loader, template.style].filter(Boolean).join('; '))]
      : []),
    ...(programme.state !== 'not-asked'
      ? [
          entry(
            say('Tệp chương trình', 'Programme file'),
            programme.state === 'read' ? say('đọc được', 'read') : say('không đọc được', 'not read'),
          ),
        ]
      : []),
    ...(duty
      ? [
          entry(
            say('Theo kế hoạch', 'By the plan'),
            `${duty.title}, ${say('mục', 'part')} ${duty.article}${duty.isOver ? say(' (kế hoạch đã hết hạn)', ' (the plan’s years are over)') : ''}: ${metNames[duty.met][language]}`,
          ),
        ]
      : []),
    entry(say('So với lần trước', 'Since the last run'), changeNames[change][language]),
    ...(browser && !browser.failed
      ? [
          entry(
            say('Trong trình duyệt', 'In a browser'),
            say(
              `${browser.drawn} khối được dựng, xô lệch ${browser.shift.toFixed(3)}`,
              `${browser.drawn} blocks drawn, layout shift ${browser.shift.toFixed(3)}`,
            ),
          ),
        ]
      : []),
  ];
}

function article(result: PortalResult, language: SiteLanguage, say: Say): Html {
  const { portal, verdict, findings, blocks, letter, browser } = result;
  const snippets = blocks.flatMap(({ snippet }) => snippet ?? []);
  return html`<section class="portal" id="p${portal.row}">
<h3>${portal.name} – ${verdictMark(verdict, language)}</h3>
<p>${portal.body}</p>
${findings[language].length ? html`<ul>${findings[language].map(({ text }) => html`<li>${text}</li>`)}</ul>` : ''}
<dl>${facts(result, language, say)}</dl>
${snippets.map((snippet) => html`<p>${say('Đoạn đã sửa, để dán thay:', 'The mended snippet, to be pasted instead:')}</p><pre>${snippet}</pre>`)}
${letter ? html`<p><a href="${letter[language]}">${say('Thư gửi người quản trị cổng', 'Letter to the portal’s administrator')}</a></p>` : ''}
${browser?.picture ? html`<img src="${browser.picture}" loading="lazy" alt="${say('Ảnh chụp trang', 'Picture of the page')}">` : ''}
</section>
`;
}

/** How many portals of bodies that a plan names have done what it asks. */
function duties({ portals }: Run, language: SiteLanguage, say: Say): Html | '' {
  const bound = portals.flatMap(({ duty }) => duty ?? []);
  if (!bound.length) return '';
  const of = (met: Duty['met']): string =>
    `${metNames[met][language]} ${formatNumber(bound.filter((duty) => duty.met === met).length, language)}`;
  return html`<p>${say('Theo kế hoạch', 'By the plan')} (${say(`${formatNumber(bound.length, language)} cơ quan được nêu`, `${formatNumber(bound.length, language)} bodies named`)}): ${MET.map(of).join(', ')}.</p>`;
}

const changed = ({ portals, before }: Run, language: SiteLanguage, say: Say): Html | '' => {
  if (!before) return '';
  const of = (change: PortalResult['change']): number => portals.filter((result) => result.change === change).length;
  const day = formatDate(before.day, language);
  return html`<p>${say(`So với lần chạy ngày ${day}`, `Since the run of ${day}`)}: ${(['new', 'mended', 'lost', 'changed', 'same'] as const).map((change) => `${changeNames[change][language]} ${of(change)}`).join(', ')}${before.gone.length ? html`; ${say('không còn trong bảng', 'no longer in the table')}: ${before.gone.join(', ')}` : ''}.</p>`;
};

/**
 * The page in pieces, because that of 3,400 portals has 6 MB.
 * @param other address of the page in the other language
 */
export function* reportPage(run: Run, language: SiteLanguage, other: string): Generator<string, void> {
  const say = sayIn(language);
  const { portals, counts, day } = run;
  const title = say('Cổng nào có Chương trình tên miền “.vn”', 'Which portals carry the “.vn” programme');
  const province = provinceOf(portals);
  const where = province ? `, ${placeName(province, language)}` : '';
  const number = (value: number): string => formatNumber(value, language);
  yield String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – ${formatDate(day, language)}</title>
<style>${raw(STYLES)}</style>
</head>
<body>
<nav><a href="${other}" hreflang="${language === 'vi' ? 'en' : 'vi'}" lang="${language === 'vi' ? 'en' : 'vi'}">${language === 'vi' ? 'English' : 'Tiếng Việt'}</a></nav>
<main>
<h1>${title}</h1>
<p>${say(`Ngày ${formatDate(day, language)}${where}: ${number(carried(run))} trên ${number(portals.length)} cổng có Chương trình.`, `${formatDate(day, language)}${where}: ${number(carried(run))} of ${number(portals.length)} portals carry the programme.`)}</p>
<ul class="counts">${VERDICTS.map((verdict) => html`<li>${verdictMark(verdict, language)} <b>${number(counts[verdict])}</b></li>`)}</ul>
${duties(run, language, say)}
${changed(run, language, say)}
${run.host ? '' : html`<p>${noHostText(language)}</p>`}
<table>
<caption>${say('Từng cổng, và việc cần làm', 'Each portal, and what to do')}</caption>
<thead><tr><th scope="col">${say('Dòng', 'Row')}</th><th scope="col">${say('Kết quả', 'Result')}</th><th scope="col">${say('Cổng', 'Portal')}</th><th scope="col">${say('Việc cần làm', 'What to do')}</th></tr></thead>
<tbody>
`);
  for (const result of portals) yield String(row(result, language));
  yield String(html`</tbody>
</table>
<h2>${say('Chi tiết', 'Details')}</h2>
`);
  for (const result of portals) yield String(article(result, language, say));
  yield '</main>\n</body>\n</html>\n';
}
