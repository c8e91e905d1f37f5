import { msg } from '../../localization/msg.ts';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { webAddress } from '../../base/web-address.ts';
import type { CivilDate } from '../../base/civil-date.ts';
import { UpdatedEvent } from '../../contract.ts';
import { findProvinceBySlug, type NamedPlace } from '../../program/province-names.ts';
import type { ProgressFeed } from '../../progress/feed.ts';
import { stateOf } from '../../progress/measures.ts';
import { cellOf, plainFigure, readReportDate, type Row } from '../../progress/row.ts';
import type { ProgressSnapshot } from '../../progress/snapshot.ts';
import { hostStyles } from '../host.styles.ts';
import { childStyles } from '../child.styles.ts';
import { checkerAddress, checkerOnPage } from '../checker.ts';
import { PageController } from '../page.ts';
import { placeFor } from '../place.ts';
import { WidgetElement } from '../widget-element.ts';
import { isAsked } from './check.ts';
import type { Counter, Notice, CounterView } from './counter.ts';
import type { FiguresController } from './figures.controller.ts';
import { renderFigure } from './figure.view.ts';
import { borders, heading } from './progress.messages.ts';
import { progressStyles } from './progress.styles.ts';
import { slugOn } from './figure-owner.ts';

type Details = typeof import('./details.ts');

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
export class ProgressElement extends WidgetElement implements Counter {
  static override styles = [hostStyles, childStyles, progressStyles];

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
    snapshot: { attribute: false },
    feed: { attribute: false },
    isOpen: { state: true },
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
  /** A figure in the place of the attributes, in the form of a feed entry. */
  declare snapshot?: ProgressSnapshot | undefined;
  /** Where figures come from, in the place of `src`. */
  declare feed?: ProgressFeed | undefined;

  /** The table is shown. @internal */
  declare isOpen?: boolean | undefined;
  /** The result of the last button that a person pressed. @internal */
  declare notice?: Notice | undefined;
  declare private details?: Details | undefined;

  /** @internal */
  declare view: CounterView;
  declare private figures?: FiguresController | undefined;
  declare private loading?: Promise<unknown> | undefined;
  /** The content of the last event. */
  declare private told?: string | undefined;

  /** @internal */
  readonly page = new PageController(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.view = this.choose();
  }

  /** The figures that a server drew stay until the feed is read. Child content moves into the card. */
  protected override isWaiting(): boolean {
    return this.view.kind === 'loading' && !!this.renderRoot.querySelector('.root ~ .root');
  }

  protected override updated(): void {
    const { view } = this;
    if (view.kind !== 'figure') return;
    const { asOf, total } = view.snapshot;
    const state = stateOf(view.snapshot, this.on);
    if (this.told === (this.told = asOf + total + state)) return;
    this.dispatchEvent(new UpdatedEvent(state));
  }

  /** Whose figure it is; today's province where there is none. @internal */
  get subject(): NamedPlace | undefined {
    const { view } = this;
    if (view.kind === 'figure') return findProvinceBySlug(view.snapshot.province ?? '');
    const found = placeFor(this);
    return found && { province: found.province };
  }

  /** The figure of the attributes. @internal */
  get row(): Row {
    const { value, target, targetBy, asOf, source, sourceHref, idVn, bizVn } = this;
    const place = placeFor(this);
    return {
      province: place && slugOn(place, readReportDate(String(asOf))),
      asOf,
      total: value,
      sourceTitle: source,
      sourceUrl: sourceHref,
      count: target,
      by: targetBy,
      'id.vn': idVn,
      'biz.vn': bizVn,
    };
  }

  /** The day by which figures are told: none of ours is known before `dataDate`, whatever a device's clock says. @internal */
  get on(): CivilDate {
    return this.today ? this.page.today : this.page.day;
  }

  private choose(): CounterView {
    const { row } = this;
    const own = plainFigure(row, this.on);
    const isFed = this.src || this.feed || this.snapshot;
    // The details contain the code of the bar.
    if (
      this.isConnected &&
      (isFed || (own ? own.targets[0] && stateOf(own, this.on) !== 'old' : cellOf(row, 'total')) || isAsked())
    )
      this.loading ??= this.load();
    const view = this.figures?.choose(own);
    if (view) return view;
    return own
      ? { kind: 'figure', snapshot: own, main: own.targets[0] }
      : { kind: isFed && !this.figures && !this.notice ? 'loading' : 'fallback' };
  }

  /** Loads the code that only some counters need. After a failure, the next press loads it again. */
  private async load(): Promise<Details | undefined> {
    try {
      const details = await import('./details.ts');
      this.figures ??= new details.FiguresController(this);
      return (this.details = details);
    } catch {
      this.notice = 'not-loaded';
      return undefined;
    }
  }

  private async press(event: Event): Promise<void> {
    const { id } = event.currentTarget as Element;
    this.notice = undefined;
    const details = await this.load();
    if (details) this.notice = await details.detailActions[id as keyof Details['detailActions']](this);
  }

  private renderBody(): unknown {
    const { view, subject, page, on, details } = this;
    switch (view.kind) {
      case 'fallback':
      case 'loading':
        // A server cannot read the child content.
        return html`${
          this.childElementCount || this.textContent?.trim() !== ''
            ? html`<slot></slot>`
            : html`<p class="muted">${view.kind === 'loading' ? msg('Đang tải số liệu…') : msg('Chưa có số liệu.')}</p>`
        }
        ${view.kind === 'loading' ? '' : this.renderNext()}`;
      case 'figure':
        return renderFigure(
          view,
          subject && !view.isSum ? borders(subject, view.snapshot, on) : '',
          page.language,
          on,
          details?.renderScale,
        );
      case 'parts':
        return view.parts;
    }
  }

  /** Shown if there is no figure: the name of the programme and a link to the eligibility checker. */
  private renderNext(): TemplateResult {
    const { language } = this.page;
    const href = checkerAddress(language, placeFor(this)?.province.slug) || (checkerOnPage() && '#');
    return html`<div class="small">
      ${msg('Chương trình Phổ cập tên miền quốc gia “.vn”')} ${href ? html`<a class="next" id="eligibility" href=${href}>${msg('Xem điều kiện', { desc: 'link: who can have a name' })}</a>` : ''}
    </div>`;
  }

  private renderFoot(snapshot: ProgressSnapshot): TemplateResult {
    const { isOpen, press } = this;
    const { title, url } = snapshot.source;
    const href = webAddress(url);
    return html`<div class="foot small">
      <p class="source muted">${msg('Nguồn:', { desc: 'before the publisher of a figure' })} ${href ? html`<a href=${href}>${title}</a>` : title}</p>
      <button class="button" id="table" aria-expanded=${!!isOpen} @click=${press}>
        ${isOpen ? msg('Ẩn bảng số liệu') : msg('Xem bảng số liệu')}
      </button>
      <button class="button" id="file" @click=${press}>${msg('Tải CSV', { desc: 'button: saves the figures as a file' })}</button>
      <button class="button" id="copy" @click=${press}>${msg('Sao chép câu này')}</button>
    </div>`;
  }

  protected override render(): TemplateResult {
    const { page, view, details, notice } = this;
    return html`<div class="root" lang=${page.language}>
      <div class="card" part="card">
        <div class="body ${view.kind}">
          <h2 class="heading">${heading(this.subject, this.on)}</h2>
          ${this.renderBody()} ${details?.renderDetails(this)} ${this.figures?.render()}
        </div>
        ${view.kind === 'figure' ? this.renderFoot(view.snapshot) : ''}
        <p class="status small" role="status">${notice === 'not-loaded' ? msg('Chưa tải được. Hãy thử lại khi có mạng.') : notice && details?.noticeText(notice)}</p>
      </div>
    </div>`;
  }
}
