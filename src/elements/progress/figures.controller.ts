// Owns figures that do not come from attributes: when a feed is watched, which of its figures is the place's, and how that is told. Loaded
// where a feed or a script gives figures.

import { msg, str } from '@lit/localize';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { webAddress } from '../../base/web-address.ts';
import { formatDate, formatNumber } from '../../localization/format.ts';
import { mergedOn } from '../../domains/places.ts';
import { findProvinceName } from '../../program/province-names.ts';
import { tablePlaces } from '../../program/table-places.ts';
import { combine, type Combined } from '../../progress/combine.ts';
import { feedAt, watchFeed, type FeedState, type FeedWatch, type ProgressFeed } from '../../progress/feed.ts';
import { stateOf } from '../../progress/measures.ts';
import { cellOf, fromRow } from '../../progress/row.ts';
import { checkParts, parseSnapshot, type ProgressSnapshot } from '../../progress/snapshot.ts';
import { placeFor } from '../place.ts';
import { report } from '../report.ts';
import type { Counter, Figure, View } from './counter.ts';
import { detailsStyles } from './details.styles.ts';
import { doubtIn, withoutDoubts } from './doubts.ts';
import { reportFeed } from './feed-faults.ts';
import { slugOn } from './subject.ts';

/** `waiting` for a person's word, on a device that saves data; `loading` for the first time or again. */
type Status = 'none' | 'waiting' | 'loading' | 'done';

const savesData = (): boolean => !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

/** An editor tries pages out here, and citizens do not come by. */
const isPreview = (): boolean => /^(localhost|127\.0\.0\.1|\[::1])$/.test(location.hostname);

const placeNameOf = (slug: string): string => {
  const found = findProvinceName(slug);
  return (found?.former ?? found?.province)?.name ?? slug;
};

/** A figure with several targets speaks of the one that comes due next; they share one scale. */
function figureOf(snapshot: ProgressSnapshot, on: CivilDate, isSum = false): Figure {
  const counts = snapshot.targets.filter((target) => 'count' in target);
  const main = counts.find(({ by }) => by >= on) ?? counts.at(-1);
  return { kind: 'figure', snapshot, main, end: main && counts.reduce((most, { count }) => Math.max(most, count), 0), isSum };
}

/** Gives each label the room from the mark before it to its own; where that is too little, it takes some of its neighbours' and none overlap. */
function placeLabels(root: ParentNode, { targets }: ProgressSnapshot): void {
  const goals = targets.flatMap((target) => ('count' in target ? target.count : [])).sort((a, b) => a - b);
  const columns = goals.map((goal, index) => `minmax(max-content,${((goal - (goals[index - 1] ?? 0)) / goals.at(-1)!) * 100}fr)`);
  root.querySelector<HTMLElement>('.labels')?.style.setProperty('grid-template-columns', columns.join(' '));
}

/** Follows `src` or `feed` of its host while that is on a page. A feed that was changed is forgotten with all that it said. */
export class FiguresController implements ReactiveController {
  private status: Status = 'none';
  private state: FeedState | undefined;
  private source: ProgressFeed | string | undefined;
  private refresh: number | undefined;
  private watch: FeedWatch | undefined;
  private isFollowing = false;
  private isAsked = false;
  /** What is wrong, for the editor. */
  private faults: string[] = [];

  constructor(private readonly host: Counter) {
    host.addController(this);
    const root = host.renderRoot as ShadowRoot;
    const { styleSheet } = detailsStyles;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.watch?.stop();
    this.watch = undefined;
    this.isFollowing = false;
  }

  /** Takes up what the settings ask for now. */
  private arrange(): void {
    const { src, feed, refresh, isConnected } = this.host;
    const isFeed = typeof feed?.load === 'function';
    if (feed && !isFeed) report(this.host, 'not-text', 'feed');
    const source = isFeed ? feed : webAddress(src) && src;
    const minutes = Number(refresh) > 0 ? Number(refresh) : undefined;
    if (src && !source) this.fault('bad-address', `src="${src}"`);
    if (refresh && !minutes) this.fault('bad-refresh', `refresh="${refresh}"`);
    if (!isConnected || (this.isFollowing && source === this.source && minutes === this.refresh)) return;
    this.hostDisconnected();
    if (source !== this.source) this.state = undefined;
    this.source = source;
    this.refresh = minutes;
    this.isFollowing = true;
    this.status = !source ? 'none' : savesData() && !this.isAsked ? 'waiting' : 'loading';
    if (this.status === 'loading') this.follow();
  }

  /** What to show, given the attributes' figure; undefined where there is nothing to add to them. */
  choose(own: ProgressSnapshot | undefined): View | undefined {
    const { host } = this;
    this.faults = [];
    this.arrange();
    const given = host.snapshot ? this.read(host.snapshot) : (own ?? (cellOf(host.row, 'total') ? this.read(fromRow(host.row)) : undefined));
    const found = this.find();
    if (found?.state === 'none') this.fault('bad-figure', `province="${host.province ?? ''}"`);
    if (found?.state === 'whole') {
      const { targets } = found.snapshot;
      const snapshot = this.read({ ...found.snapshot, targets: targets.length ? targets : fromRow(host.row)['targets'] });
      // A feed may have been left behind by an editor who types.
      if (snapshot && !(given && given.asOf > snapshot.asOf)) return figureOf(snapshot, host.on, !this.state!.snapshots!.includes(found.snapshot));
    }
    if (given) return figureOf(given, host.on);
    if (found && 'parts' in found) return { kind: 'parts', parts: this.renderParts(found) };
    return this.status === 'loading' ? { kind: 'loading' } : undefined;
  }

  /** Tells the editor, on the page as well where only editors see it. */
  private fault(code: string, text: string): void {
    this.faults.push(`${code}: ${text}`);
    report(this.host, code, text);
  }

  /** A figure by the rules. What cannot be read, or is still to come, is none; a target that cannot be read is left out, and so is a split of too many. */
  private read(entry: object): ProgressSnapshot | undefined {
    const parsed = parseSnapshot(entry);
    if (!parsed.ok) {
      const { code, field } = parsed.problem;
      this.fault('bad-figure', `${field} ${code}`);
      return field.startsWith('targets') ? this.read({ ...entry, targets: [] }) : undefined;
    }
    const { value } = parsed;
    const { state } = checkParts(value);
    const { url } = value.source;
    if (state === 'less' || state === 'more') this.fault('bad-parts', state);
    if (url && !webAddress(url)) this.fault('bad-address', `source-href="${url}"`);
    const doubt = doubtIn(value) ?? (stateOf(value, this.host.on) === 'future' ? { field: 'asOf', code: 'future' } : undefined);
    if (doubt) {
      this.fault('bad-figure', `${doubt.field} ${doubt.code}`);
      return undefined;
    }
    const place = placeFor(this.host);
    return {
      ...(place && { province: slugOn(place, value.asOf) }),
      ...value,
      ...(state === 'more' && { parts: {} }),
    };
  }

  private find(): Combined | undefined {
    const snapshots = this.state?.snapshots;
    if (!snapshots) return undefined;
    const place = placeFor(this.host);
    const [only, ...others] = snapshots;
    const slugs = [undefined, place?.province.slug, place?.former?.slug];
    // A figure that stands alone is the place's own, whatever its borders were on that day.
    if (only && !others.length && (!place || slugs.includes(only.province))) return { state: 'whole', snapshot: only };
    if (!place) return { state: 'none' };
    const { slug, absorbed } = place.province;
    return combine(snapshots, { province: slug, formers: [slug, ...absorbed.map((former) => former.slug)], since: mergedOn });
  }

  hostUpdated(): void {
    const { view, renderRoot } = this.host;
    if (view.kind === 'figure') placeLabels(renderRoot, view.snapshot);
  }

  private follow(): void {
    const { source, refresh } = this;
    this.watch = watchFeed(typeof source === 'string' ? feedAt(source, tablePlaces) : source!, (state) => this.hear(state), { refresh });
  }

  private hear(heard: FeedState): void {
    const { host } = this;
    const name = host.src ?? 'feed';
    const state = (this.state = withoutDoubts(heard, this.state?.snapshots ?? null));
    this.status = 'done';
    reportFeed(host, name, state);
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
  private renderStatus(): TemplateResult | '' {
    const { status, state } = this;
    const error = state?.error as { code?: string } | null | undefined;
    if (status !== 'waiting' && !error) return '';
    const cause = !error
      ? msg('Thiết bị đang tiết kiệm dữ liệu nên chưa tải số liệu mới.')
      : error.code === 'offline'
        ? msg('Thiết bị không có mạng nên chưa tải được số liệu mới.')
        : error.code === 'rate-limited'
          ? msg('Máy chủ số liệu đang bận nên chưa tải được số liệu mới.')
          : msg('Chưa tải được số liệu mới.');
    return html`<div>
      <p class="small">${cause} ${this.host.view.kind === 'figure' ? msg('Con số trên là số gần nhất đã có.') : ''}</p>
      <p class="ask">
        <button class="button" @click=${this.ask}>
          ${status === 'loading' ? msg('Đang tải…') : error ? msg('Thử lại') : msg('Tải số liệu')}
        </button>
      </p>
    </div>`;
  }

  /** Which figures were added up, where some were. */
  private renderSum(): TemplateResult | '' {
    const { view } = this.host;
    const province = placeFor(this.host)?.province;
    if (view.kind !== 'figure' || !view.isSum || !province?.absorbed.length) return '';
    const names = [province, ...province.absorbed].map(({ name }) => name).join(', ');
    return html`<p class="small">${msg(str`Cộng số liệu của ${names}.`)}</p>`;
  }

  /** What there is to say below the figure of where it came from. */
  render(): unknown {
    const note =
      this.faults[0] && isPreview() ? html`<p class="small">${msg('Chỉ biên tập viên thấy:')} ${this.faults.join('; ')}</p>` : '';
    return [this.renderSum(), this.renderStatus(), note];
  }

  /** Why a province has no figure of its own, and the figures of its parts. */
  private renderParts(combined: Extract<Combined, { state: 'missing' | 'dates' }>): TemplateResult {
    const { language } = this.host.page;
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
