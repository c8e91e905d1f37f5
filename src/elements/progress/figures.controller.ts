// Owns the tie between a counter and its feed: when it is watched, what it says of a place, and how that is told. Loaded with a feed.

import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { webAddress } from '../../base/web-address.ts';
import { formatDate, formatNumber } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import { findProvinceName, mergedOn, type FoundPlace } from '../../program/province-names.ts';
import { combine, type Combined } from '../../progress/combine.ts';
import { feedAt, watchFeed, type FeedState, type FeedWatch, type ProgressFeed } from '../../progress/feed.ts';
import { report } from '../report.ts';
import type { ProgressElement } from './progress.ts';

/** `waiting` for a person's word, on a device that saves data; `loading` for the first time or again. */
type Status = 'none' | 'waiting' | 'loading' | 'done';

const savesData = (): boolean => !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

const placeNameOf = (slug: string): string => {
  const found = findProvinceName(slug);
  return (found?.former ?? found?.province)?.name ?? slug;
};

/** Follows `src` or `feed` of its host while that is on a page. A feed that was changed is forgotten with all that it said. */
export class FeedController implements ReactiveController {
  status: Status = 'none';

  private state: FeedState | undefined;
  private source: ProgressFeed | string | undefined;
  private refresh: number | undefined;
  private watch: FeedWatch | undefined;
  private isFollowing = false;
  private isAsked = false;

  constructor(private readonly host: ProgressElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.watch?.stop();
    this.watch = undefined;
    this.isFollowing = false;
  }

  hostUpdate(): void {
    const { src, feed, refresh, isConnected } = this.host;
    const source = feed ?? (webAddress(src) && src);
    const minutes = Number(refresh) > 0 ? Number(refresh) : undefined;
    if (src && !source) report(this.host, 'bad-address', `src="${src}" is neither https: nor of this origin`);
    if (refresh && !minutes) report(this.host, 'bad-refresh', `refresh="${refresh}" is no number of minutes; the feed is asked once`);
    if (!isConnected || (this.isFollowing && source === this.source && minutes === this.refresh)) return;
    this.hostDisconnected();
    if (source !== this.source) this.state = undefined;
    this.source = source;
    this.refresh = minutes;
    this.isFollowing = true;
    this.status = !source ? 'none' : savesData() && !this.isAsked ? 'waiting' : 'loading';
    if (this.status === 'loading') this.follow();
  }

  /** What the feed says of a place; undefined until it said anything. */
  find(place: FoundPlace | undefined): Combined | undefined {
    const snapshots = this.state?.snapshots;
    if (!snapshots) return undefined;
    const [only, ...others] = snapshots;
    const slugs = [undefined, place?.province.slug, place?.former?.slug];
    // A figure that stands alone is the place's own, whatever its borders were on that day.
    if (only && !others.length && (!place || slugs.includes(only.province))) return { state: 'whole', snapshot: only };
    if (!place) return { state: 'none' };
    const { slug, absorbed } = place.province;
    return combine(snapshots, { province: slug, formers: [slug, ...absorbed.map((former) => former.slug)], since: mergedOn });
  }

  private follow(): void {
    const { source, refresh } = this;
    this.watch = watchFeed(typeof source === 'string' ? feedAt(source) : source!, (state) => this.hear(state), { refresh });
  }

  private hear(state: FeedState): void {
    const { host } = this;
    const name = host.src ?? 'feed';
    this.state = state;
    this.status = 'done';
    if (state.error) report(host, 'feed-failed', `${name}: ${String(state.error)}; the last good figures stay`);
    for (const { code, field } of state.problems) report(host, 'bad-figure', `${name}: ${field} is ${code}`);
    host.requestUpdate();
    if (this.isAsked) void this.tell(state);
  }

  private readonly ask = (): void => {
    this.isAsked = true;
    this.status = 'loading';
    this.host.notice = undefined;
    this.host.requestUpdate();
    if (this.watch) this.watch.reload();
    else this.follow();
  };

  /** A person asked and hears what came of it. The button may be gone, and the focus must not go with it. */
  private async tell({ error }: FeedState): Promise<void> {
    this.isAsked = false;
    this.host.notice = error ? 'not-renewed' : 'renewed';
    await this.host.updateComplete;
    if (!error) this.host.renderRoot.querySelector<HTMLElement>('.sentence')?.focus();
  }

  /** Why there is nothing new, and what a person can do. */
  renderStatus(hasFigure: boolean): TemplateResult | typeof nothing {
    const { status, state } = this;
    const error = state?.error as { code?: string } | null | undefined;
    if (status !== 'waiting' && !error) return nothing;
    const cause = !error
      ? msg('Thiết bị đang tiết kiệm dữ liệu nên chưa tải số liệu mới.')
      : error.code === 'offline'
        ? msg('Thiết bị không có mạng nên chưa tải được số liệu mới.')
        : error.code === 'rate-limited'
          ? msg('Máy chủ số liệu đang bận nên chưa tải được số liệu mới.')
          : msg('Chưa tải được số liệu mới.');
    return html`<div>
      <p class="small">${cause} ${hasFigure ? msg('Con số trên là số gần nhất đã có.') : ''}</p>
      <p class="ask">
        <button class="button" @click=${this.ask}>
          ${status === 'loading' ? msg('Đang tải…') : error ? msg('Thử lại') : msg('Tải số liệu')}
        </button>
      </p>
    </div>`;
  }

  /** Which figures were added up, where some were. */
  renderSum(found: Combined, place: FoundPlace | undefined): TemplateResult | undefined {
    if (found.state !== 'whole' || !place?.province.absorbed.length || this.state?.snapshots?.includes(found.snapshot)) return undefined;
    const names = [place.province, ...place.province.absorbed].map(({ name }) => name).join(', ');
    return html`<p class="small">${msg(str`Cộng số liệu của ${names}.`)}</p>`;
  }

  /** Why a province has no figure of its own, and the figures of its parts. */
  renderParts(combined: Extract<Combined, { state: 'missing' | 'dates' }>, language: Language): TemplateResult {
    return html`<p class="sentence" tabindex="-1">
        ${combined.state === 'missing'
          ? msg(str`Chưa có số liệu chung: còn thiếu ${combined.missing.map(placeNameOf).join(', ')}.`)
          : msg('Chưa có số liệu chung: số liệu các phần không cùng ngày.')}
      </p>
      <ul>
        ${combined.parts.map(
          ({ province = '', total, asOf, source }) =>
            html`<li>
              <b>${placeNameOf(province)}</b>: ${msg(str`${formatNumber(total, language)} tên miền, đến ${formatDate(asOf, language)}.`)}
              <span class="small muted">${msg(str`Nguồn: ${source.title}`)}</span>
            </li>`,
        )}
      </ul>`;
  }
}
