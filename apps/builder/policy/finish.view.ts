// The end of the tool: remaining problems, the changes in the file, the file itself, and the steps to upload and check it.

import { html, nothing, type TemplateResult } from 'lit';
import type { Site } from '../../../src/embed/snippet/write-snippet.ts';
import type { Say } from '../say.ts';
import type { OfferChange } from './changes.ts';
import type { Desk } from './fields.view.ts';
import { problemLine } from './problem-words.ts';
import { changeText } from './words.ts';

/** Number of problems shown at once. */
const MOST = 20;

export const FILE = 'programme.json';
export const DRAFT_FILE = 'ban-nhap-chinh-sach-moi.json';

/** The last action. */
export type DraftNotice = 'downloaded' | 'saved' | '';

export const draftNoticeText = (notice: DraftNotice, say: Say): string =>
  ({
    downloaded: say(`Đã tải tệp ${FILE}.`, `${FILE} was downloaded.`),
    saved: say(`Đã lưu bản nháp ${DRAFT_FILE}.`, `The draft ${DRAFT_FILE} was saved.`),
    '': '',
  })[notice];

export interface Finishing {
  readonly changes: readonly OfferChange[];
  readonly site: Site;
  /** Whether the officer asked for the file. Only then missing values are reported. */
  readonly isAsked: boolean;
  /** The last action. */
  readonly notice: string;
  download(): void;
  save(): void;
}

function renderChanges(changes: readonly OfferChange[], { say, language, checked }: Desk): TemplateResult {
  return html`<div class="note stack" id="policy-changes">
    <p class="label">${say('So với hiện nay, tệp này', 'Against today’s offers, this file')}</p>
    ${changes.length ? html`<ul class="list">${changes.map((change) => html`<li>${changeText(change, checked.known, language)}</li>`)}</ul>` : html`<p>${say('không đổi gì.', 'changes nothing.')}</p>`}
  </div>`;
}

function renderProblems(isAsked: boolean, { checked: { problems }, say, language, go }: Desk): TemplateResult {
  if (!problems.length)
    return html`<p class="good"><b>✓ ${say('Tệp đã đủ và đúng.', 'The file is whole and right.')}</b></p>`;
  const more = problems.length - MOST;
  return html`<div class=${isAsked ? 'bad stack' : 'warn stack'} id="policy-problems" tabindex="-1">
    <b>${isAsked ? '✗' : '!'} ${say(`Còn ${problems.length} chỗ cần điền hoặc sửa.`, `${problems.length} things are left to fill in or to mend.`)}</b>
    <ul class="list">
      ${problems.slice(0, MOST).map((problem) => {
        const line = problemLine(problem, language);
        return html`<li>${problem.path ? html`<button type="button" class="as-link" @click=${() => go(problem.path)}>${line}</button>` : line}</li>`;
      })}
    </ul>
    ${more > 0 ? html`<p>${say(`Và ${more} chỗ nữa.`, `And ${more} more.`)}</p>` : nothing}
  </div>`;
}

function renderHow({ host }: Site, { checked, say, today }: Desk): TemplateResult {
  const on =
    checked.offers
      .flatMap(({ policy }) => policy?.from ?? [])
      .filter((day) => day > today)
      .sort()[0] ?? today;
  const page = `${host}e/banner/${say('vi', 'en')}/`;
  return html`
    <h4>${say('Đưa tệp lên đâu, kiểm tra thế nào', 'Where to put the file, and how to check it')}</h4>
    <ol class="list">
      <li>${say('Gửi tệp', 'Send')} ${FILE} ${say('cho người quản trị máy chủ phát khối', 'to the administrator of the host of the blocks')} (${host}). ${say('Người ấy chạy', 'There, run')} <code>npx tenmien-programme check ${FILE} --on ${on}</code> ${say('để đọc lại từng ưu đãi bằng lời.', 'to read each offer in words.')}</li>
      <li>${say('Đặt tệp vào', 'Put it at')} <code>${host}data/${FILE}</code>${say(', thay tệp cũ. Không phải sửa bài viết nào.', ', in the place of the old one. No article has to be changed.')}</li>
      <li>${say('Mở', 'Open')} <a href=${page} target="_blank" rel="noopener">${page}</a> ${say('và xem ngày cuối, đối tượng có đúng như bản này không; máy chủ có thể giữ bản cũ thêm vài phút.', 'and see whether the last day and whom it is for are as in this draft; the host may keep the old one for some minutes.')}</li>
    </ol>
  `;
}

export function renderFinish(
  { changes, site, isAsked, notice, download, save }: Finishing,
  desk: Desk,
): TemplateResult {
  const { say } = desk;
  return html`
    <h3 id="policy-finish" tabindex="-1">6. ${say('Tải tệp', 'Download the file')}</h3>
    ${renderChanges(changes, desk)} ${renderProblems(isAsked, desk)}
    <div class="row">
      <button type="button" class="button main" id="policy-download" @click=${download}>${say('Tải', 'Download')} ${FILE}</button>
      <button type="button" class="button" id="policy-save" @click=${save}>${say('Lưu bản nháp', 'Save the draft')}</button>
    </div>
    <p role="status" class=${notice ? 'good' : 'hidden-text'}>${notice ? html`<b>✓</b> ${notice}` : nothing}</p>
    <p class="hint">${say('Bản nháp là một tệp trên máy này; trang không giữ gì. Mở lại tệp ấy ở đầu phần này để làm tiếp.', 'A draft is a file on this device; the page keeps nothing. Open it at the top of this part to go on.')}</p>
    ${renderHow(site, desk)}
  `;
}
