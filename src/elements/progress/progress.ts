import { msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../base/web-address.ts';
import { UpdatedEvent } from '../../contract.ts';
import { findProvinceName, type FoundPlace } from '../../program/province-names.ts';
import type { ProgressFeed } from '../../progress/feed.ts';
import { ageOf } from '../../progress/measures.ts';
import { fromRow, readDate } from '../../progress/row.ts';
import { checkParts, parseSnapshot, type ProgressSnapshot } from '../../progress/snapshot.ts';
import { hostStyles } from '../host.styles.ts';
import { PageController } from '../page.ts';
import { report } from '../report.ts';
import type { Notice } from './details.view.ts';
import type { FeedController } from './feed.controller.ts';
import { placeLabels, renderFigure } from './figure.view.ts';
import { heading } from './progress.messages.ts';
import { progressStyles } from './progress.styles.ts';
import { slugOn, subjectOf } from './subject.ts';

type Details = typeof import('./details.ts');

/** What a counter shows: its child content, that figures are on their way, one figure, or the parts of a province that make none. */
type View =
  | { kind: 'fallback' }
  | { kind: 'loading' }
  | { kind: 'figure'; snapshot: ProgressSnapshot; sum?: TemplateResult | undefined }
  | { kind: 'parts'; parts: TemplateResult };

/** An editor tries pages out here, and citizens do not come by. */
const isPreview = (): boolean => /^(localhost|127\.0\.0\.1|\[::1])$/.test(location.hostname);

/**
 * @summary How many names a province has and how far its targets are met, with the day and the source of the figure.
 * @slot - What is seen before the script runs, without it, in reader mode, and where there is no figure: the same sentence.
 * @fires {UpdatedEvent} tenmien-updated - Other figures are shown, or the same ones grew old; `detail.status` is their age.
 * @fires {FailedEvent} tenmien-failed - A setting or a feed is wrong; `detail.code` is a heading in ERRORS.md.
 * @csspart card - The frame.
 * @cssprop --tenmien-accent - Colour of links, buttons and the bar; refused under 4.5 : 1.
 * @cssprop --tenmien-radius - Corners, 10px.
 * @cssprop --tenmien-font - Font family.
 */
export class ProgressElement extends LitElement {
  static override styles = [hostStyles, progressStyles];

  static override properties = {
    province: {},
    value: {},
    target: {},
    targetBy: { attribute: 'target-by' },
    asOf: { attribute: 'as-of' },
    source: {},
    sourceHref: { attribute: 'source-href' },
    idVn: { attribute: 'id-vn' },
    bizVn: { attribute: 'biz-vn' },
    src: {},
    refresh: {},
    theme: {},
    today: {},
    snapshot: { attribute: false },
    feed: { attribute: false },
    open: { state: true },
    notice: { state: true },
    details: { state: true },
  };

  /** Slug or name of one of the 34 provinces, or of a former one. */
  declare province?: string | undefined;
  /** Names registered: `3295` or `3.295`. */
  declare value?: string | undefined;
  /** Names to reach; `≥300000` for a minimum. */
  declare target?: string | undefined;
  /** Last day to reach them, `YYYY-MM-DD` or day first. */
  declare targetBy?: string | undefined;
  /** Day of the figure, `YYYY-MM-DD` or day first. Without it and `source` no figure is shown. */
  declare asOf?: string | undefined;
  /** Who reported the figure, or in which document. */
  declare source?: string | undefined;
  /** Address of the source: `https:` or the same origin. */
  declare sourceHref?: string | undefined;
  /** Names below id.vn. */
  declare idVn?: string | undefined;
  /** Names below biz.vn. */
  declare bizVn?: string | undefined;
  /** Address of a feed, JSON or CSV: `https:` or the same origin. */
  declare src?: string | undefined;
  /** Minutes after which the feed is asked again. */
  declare refresh?: string | undefined;
  /** `auto` (as the device), `light` or `dark`. */
  declare theme?: string | undefined;
  /** `YYYY-MM-DD` in the place of the clock. */
  declare today?: string | undefined;
  /** A figure in the place of the attributes, in the form of a feed entry. */
  declare snapshot?: ProgressSnapshot | undefined;
  /** Where figures come from, in the place of `src`. */
  declare feed?: ProgressFeed | undefined;

  declare private open: boolean;
  declare private details?: Details | undefined;
  /** What came of the last thing that a person pressed. @internal */
  declare notice?: Notice | 'not-loaded' | undefined;

  private view: View = { kind: 'fallback' };
  private place: FoundPlace | undefined;
  private figures: FeedController | undefined;
  private loading: Promise<Details | undefined> | undefined;
  /** What is wrong, for the editor. */
  private faults: string[] = [];
  private told = '';

  private readonly page = new PageController(this);

  constructor() {
    super();
    this.open = false;
  }

  protected override willUpdate(): void {
    if (this.src || this.feed || this.snapshot) this.loading ??= this.load();
    this.faults = [];
    this.place = this.province ? findProvinceName(this.province) : undefined;
    if (this.province && !this.place) this.fault('unknown-province', `province="${this.province}" is none of the 34, nor a former one`);
    this.view = this.choose();
  }

  protected override updated(): void {
    const { view } = this;
    if (view.kind !== 'figure') return;
    const { snapshot } = view;
    placeLabels(this.renderRoot, snapshot);
    const status = ageOf(snapshot, this.page.today).state;
    const told = `${snapshot.asOf} ${snapshot.total} ${status}`;
    if (told === this.told) return;
    this.told = told;
    this.dispatchEvent(new UpdatedEvent(status));
  }

  private fault(code: string, text: string): void {
    this.faults.push(`${code}: ${text}`);
    report(this, code, text);
  }

  /** Reads a figure. A target that cannot be read is left out; a figure that cannot be read, or whose day is still to come, is none. */
  private read(entry: object): ProgressSnapshot | undefined {
    const parsed = parseSnapshot(entry);
    if (parsed.ok) {
      if (ageOf(parsed.value, this.page.today).state !== 'future') return parsed.value;
      this.fault('bad-figure', 'asOf is still to come');
      return undefined;
    }
    const { code, field } = parsed.problem;
    const isTarget = field.startsWith('targets');
    this.fault('bad-figure', `${field} is ${code}; ${isTarget ? 'no target is shown' : 'a figure needs a value, an as-of date and a source'}`);
    return isTarget ? this.read({ ...entry, targets: [] }) : undefined;
  }

  /** What the attributes say, in the form of a feed entry. */
  private get row(): Record<string, unknown> {
    const { place, value, target, targetBy, asOf, source, sourceHref, idVn, bizVn } = this;
    const cells = { asOf, total: value, sourceTitle: source, sourceUrl: sourceHref, count: target, by: targetBy, 'id.vn': idVn, 'biz.vn': bizVn };
    const province = place && slugOn(place, readDate(asOf ?? ''));
    // A script may set numbers.
    return fromRow({ province, ...Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell == null ? '' : String(cell)])) });
  }

  private choose(): View {
    const { figures, place, row } = this;
    const given = this.snapshot ?? (row['total'] === '' ? undefined : row);
    const own = given && this.read(given);
    const found = figures?.find(place);
    if (found?.state === 'none') this.fault('bad-figure', `the feed has no figure of ${this.province ?? 'one province alone'}`);
    const targets = row['targets'] as unknown[];
    const fed =
      found?.state === 'whole'
        ? this.read(found.snapshot.targets.length ? found.snapshot : { ...found.snapshot, targets })
        : undefined;
    if (fed && !(own && own.asOf > fed.asOf)) return { kind: 'figure', snapshot: fed, sum: figures!.renderSum(found!, place) };
    if (own) return { kind: 'figure', snapshot: own };
    if (found && 'parts' in found) return { kind: 'parts', parts: figures!.renderParts(found, this.page.language) };
    return { kind: (this.src || this.feed) && (figures ? figures.status === 'loading' : !this.notice) ? 'loading' : 'fallback' };
  }

  /** Loads what only some counters need; pressed again, it tries again. */
  private async load(): Promise<Details | undefined> {
    try {
      const details = await import('./details.ts');
      this.figures ??= new details.FeedController(this);
      return (this.details = details);
    } catch {
      this.notice = 'not-loaded';
      return undefined;
    }
  }

  private async press(run: (details: Details) => Notice | void | Promise<Notice>): Promise<void> {
    this.notice = undefined;
    const details = await this.load();
    if (details) this.notice = (await run(details)) ?? undefined;
  }

  private renderFigure({ snapshot, sum }: Extract<View, { kind: 'figure' }>): TemplateResult {
    const { details, open } = this;
    const { today, language } = this.page;
    const { title, url } = snapshot.source;
    const href = webAddress(url);
    const subject = subjectOf(snapshot.province ?? this.place?.province.slug, sum ? today : snapshot.asOf);
    const name = heading(subject, today);
    if (url && !href) this.fault('bad-address', `the source's address ${url} is neither https: nor of this origin`);
    if (checkParts(snapshot).rest && Object.keys(snapshot.parts).length) this.fault('bad-parts', 'the parts do not add up to the total');
    return this.renderCard(
      name,
      html`${renderFigure({ snapshot, subject, today, language })} ${details?.renderDetails(snapshot, language)} ${sum}
        <div id="table" ?hidden=${!open}>${open ? details?.renderTable(snapshot, name, language) : nothing}</div>`,
      html`<div class="foot">
        <p class="small muted source">${msg('Nguồn:')} ${href ? html`<a href=${href}>${title}</a>` : title}</p>
        <div class="actions">
          <button class="button quiet" aria-expanded=${open} aria-controls="table" @click=${() => this.press(() => void (this.open = !open))}>
            ${open ? msg('Ẩn bảng số liệu') : msg('Xem bảng số liệu')}
          </button>
          <button class="button quiet" @click=${() => this.press((part) => part.downloadCsv(snapshot))}>${msg('Tải CSV')}</button>
          <button class="button quiet" @click=${() => this.press((part) => part.copySentence(this.renderRoot))}>${msg('Chép câu này')}</button>
        </div>
      </div>`,
    );
  }

  private renderCard(name: string, body: unknown, foot?: TemplateResult): TemplateResult {
    const { notice, view, faults, details } = this;
    return html`<div class="card" part="card">
      <div class="body ${view.kind}">
        <h2>${name}</h2>
        ${body} ${this.figures?.renderStatus(view.kind === 'figure')}
        ${faults.length && isPreview() ? html`<p class="small">${msg('Chỉ biên tập viên thấy:')} ${faults.join('; ')}</p>` : nothing}
      </div>
      ${foot}
      <p class="small status" role="status">
        ${notice === 'not-loaded' ? msg('Chưa tải được. Hãy thử lại khi có mạng.') : notice && details?.noticeText(notice)}
      </p>
    </div>`;
  }

  /** A card in the place of the figure: the child content, or words where there is none. */
  private renderEmpty(text: string): TemplateResult {
    const { today } = this.page;
    const hasContent = this.childElementCount || this.textContent!.trim();
    return this.renderCard(
      heading(subjectOf(this.place?.province.slug, today), today),
      hasContent ? html`<slot></slot>` : html`<p class="muted">${text}</p>`,
    );
  }

  private renderView(): TemplateResult {
    const { view } = this;
    switch (view.kind) {
      case 'fallback':
        return this.renderEmpty(msg('Chưa có số liệu.'));
      case 'loading':
        return this.renderEmpty(msg('Đang tải số liệu…'));
      case 'figure':
        return this.renderFigure(view);
      case 'parts': {
        const { today } = this.page;
        return this.renderCard(heading(subjectOf(this.place?.province.slug, today), today), view.parts);
      }
    }
  }

  protected override render(): TemplateResult {
    if (!this.page.ready) return html`<slot></slot>`;
    return html`<div class="root" lang=${this.page.language}>${this.renderView()}</div>`;
  }
}
