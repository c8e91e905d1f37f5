// Finds the figure of a feed, of a script or of incomplete attributes, and its faults.
// Loaded only if a feed or a script gives figures, or if an editor asks for the faults.

import type { ReactiveController } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { webAddress } from '../../base/web-address.ts';
import { absorbedBy, mergedOn } from '../../domains/places.ts';
import { findProvinceName } from '../../program/province-names.ts';
import { tablePlaces } from '../../program/table-places.ts';
import { combine, type Combined } from '../../progress/combine.ts';
import { feedAt, watchFeed, type FeedState, type FeedWatch, type ProgressFeed } from '../../progress/feed.ts';
import { stateOf } from '../../progress/measures.ts';
import { cellOf, fromRow } from '../../progress/row.ts';
import { checkParts, parseSnapshot, type ProgressSnapshot } from '../../progress/snapshot.ts';
import { placeFor } from '../place.ts';
import { report } from '../report.ts';
import { isAsked, isPreview } from './check.ts';
import type { Counter, Figure, CounterView } from './counter.ts';
import { detailsStyles } from './details.styles.ts';
import { doubtIn, withoutDoubts } from './doubts.ts';
import {
  addressFault,
  feedFaults,
  figureFault,
  nothingFault,
  notInFeedFault,
  provinceFault,
  refreshFault,
  splitFault,
} from './faults.messages.ts';
import { reportFeed } from './feed-faults.ts';
import { renderFaults, renderHindrance, renderParts, renderSum } from './figures.view.ts';
import { slugOn } from './figure-owner.ts';

/** `waiting`: the device saves data, so a person must press a button first. `loading`: the first time or again. */
type Status = 'none' | 'waiting' | 'loading' | 'done';

const savesData = (): boolean => !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

/** The main target of a figure with several targets is the one with the next due day. */
function figureOf(snapshot: ProgressSnapshot, on: CivilDate, isSum = false): Figure {
  const counts = snapshot.targets.filter((target) => 'count' in target);
  return { kind: 'figure', snapshot, main: counts.find(({ by }) => by >= on) ?? counts.at(-1), isSum };
}

/** Watches `src` or `feed` of its host while the host is on a page. When the feed changes, the state of the old feed is dropped. */
export class FiguresController implements ReactiveController {
  private status: Status = 'none';
  private state: FeedState | undefined;
  private source: ProgressFeed | string | undefined;
  private refresh: number | undefined;
  private watch: FeedWatch | undefined;
  private isFollowing = false;
  /** A person pressed the button that loads the feed. */
  private isWanted = false;
  /** The faults, as sentences for the editor. */
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

  /** Starts, stops or changes the watch to match the settings. */
  private arrange(): void {
    const { src, feed, refresh, isConnected } = this.host;
    const isFeed = typeof feed?.load === 'function';
    if (feed && !isFeed) report(this.host, 'not-text', 'feed');
    const source = isFeed ? feed : webAddress(src) && src;
    const minutes = Number(refresh) > 0 ? Number(refresh) : undefined;
    if (src && !source) this.fault('bad-address', `src="${src}"`, addressFault('src'));
    if (refresh && !minutes) this.fault('bad-refresh', `refresh="${refresh}"`, refreshFault());
    if (!isConnected || (this.isFollowing && source === this.source && minutes === this.refresh)) return;
    this.hostDisconnected();
    if (source !== this.source) this.state = undefined;
    this.source = source;
    this.refresh = minutes;
    this.isFollowing = true;
    this.status = !source ? 'none' : savesData() && !this.isWanted ? 'waiting' : 'loading';
    if (this.status === 'loading') this.follow();
  }

  /**
   * Returns the view to show, or undefined if there is nothing to add to the attributes.
   * @param own the figure of the attributes
   */
  choose(own: ProgressSnapshot | undefined): CounterView | undefined {
    const { host } = this;
    this.faults = [];
    this.arrange();
    if (host.province && !placeFor(host) && !findProvinceName(host.province))
      this.faults.push(provinceFault(host.province));
    const given = host.snapshot
      ? this.read(host.snapshot, false)
      : (own ?? (cellOf(host.row, 'total') ? this.read(fromRow(host.row), true) : undefined));
    if (isAsked() && !given && !host.snapshot && !cellOf(host.row, 'total') && !this.source)
      this.faults.push(nothingFault());
    const found = this.find();
    if (found?.state === 'none') {
      const { province = '' } = host;
      this.fault('bad-figure', `province="${province}"`, province ? notInFeedFault(province) : provinceFault(province));
    }
    if (found?.state === 'whole') {
      const { targets } = found.snapshot;
      const snapshot = this.read(
        { ...found.snapshot, targets: targets.length ? targets : fromRow(host.row)['targets'] },
        false,
      );
      // The figure of the feed may be older than a figure that an editor typed.
      if (snapshot && !(given && given.asOf > snapshot.asOf))
        return figureOf(snapshot, host.on, !this.state!.snapshots!.includes(found.snapshot));
    }
    if (given) return figureOf(given, host.on);
    if (found && 'parts' in found) return { kind: 'parts', parts: renderParts(found, host.page.language) };
    return this.status === 'loading' ? { kind: 'loading' } : undefined;
  }

  /** Reports a fault to the editor: in the console, and as a sentence on the page where only editors see it. */
  private fault(code: string, text: string, words: string): void {
    this.faults.push(words);
    report(this.host, code, text);
  }

  /**
   * Parses a figure. Returns undefined if the figure is invalid or in the future.
   * Invalid targets are left out, and so are parts with a sum above the total.
   * @param isOwn whether the figure is in the attributes
   */
  private read(entry: object, isOwn: boolean): ProgressSnapshot | undefined {
    const parsed = parseSnapshot(entry);
    if (!parsed.ok) {
      const { code, field } = parsed.problem;
      this.fault('bad-figure', `${field} ${code}`, figureFault(parsed.problem, isOwn));
      return field.startsWith('targets') ? this.read({ ...entry, targets: [] }, isOwn) : undefined;
    }
    const { value } = parsed;
    const { state } = checkParts(value);
    const { url } = value.source;
    if (state === 'less' || state === 'more') this.fault('bad-parts', state, splitFault(state));
    if (url && !webAddress(url))
      this.fault('bad-address', `source-href="${url}"`, addressFault(isOwn ? 'source-href' : 'source.url'));
    const doubt =
      doubtIn(value) ?? (stateOf(value, this.host.on) === 'future' ? { field: 'asOf', code: 'future' } : undefined);
    if (doubt) {
      this.fault('bad-figure', `${doubt.field} ${doubt.code}`, figureFault(doubt, isOwn));
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
    // A single figure belongs to the place, even if the place had other borders on that day.
    if (only && !others.length && (!place || slugs.includes(only.province))) return { state: 'whole', snapshot: only };
    if (!place) return { state: 'none' };
    const { province } = place;
    return combine(snapshots, {
      province: province.slug,
      formers: [province, ...absorbedBy(province)].map(({ slug }) => slug),
      since: mergedOn,
    });
  }

  private follow(): void {
    const { source, refresh } = this;
    this.watch = watchFeed(
      typeof source === 'string' ? feedAt(source, tablePlaces) : source!,
      (state) => this.hear(state),
      { refresh },
    );
  }

  private hear(heard: FeedState): void {
    const { host } = this;
    const name = host.src ?? 'feed';
    const state = (this.state = withoutDoubts(heard, this.state?.snapshots ?? null));
    this.status = 'done';
    reportFeed(host, name, state);
    host.requestUpdate();
    if (this.isWanted) void this.tell(state);
  }

  private readonly ask = (): void => {
    this.isWanted = true;
    this.status = 'loading';
    this.host.notice = undefined;
    this.host.requestUpdate();
    if (this.watch) this.watch.reload();
    else this.follow();
  };

  /** Announces the result to the person who asked. Moves the focus, because the button with the focus may be gone. */
  private async tell({ error }: FeedState): Promise<void> {
    this.isWanted = false;
    this.host.notice = error ? 'not-renewed' : 'renewed';
    await this.host.updateComplete;
    if (!error) this.host.renderRoot.querySelector<HTMLElement>('.sentence')?.focus();
  }

  /** The notes below the figure: its origin, the reason why there is no newer figure, the faults. */
  render(): unknown {
    const { status, state, host } = this;
    const { view } = host;
    const hasFigure = view.kind === 'figure';
    const place = placeFor(host);
    const error = state?.error as { readonly code?: string } | null | undefined;
    const faults = [...this.faults, ...(state ? feedFaults(host.src ?? 'feed', state) : [])];
    return [
      hasFigure && view.isSum && place && absorbedBy(place.province)[0] ? renderSum(place.province) : '',
      status === 'waiting' || error
        ? renderHindrance(
            { code: error ? (error.code ?? '') : undefined, isLoading: status === 'loading', hasFigure },
            this.ask,
          )
        : '',
      isAsked() || (faults[0] && isPreview()) ? renderFaults(faults) : '',
    ];
  }
}
