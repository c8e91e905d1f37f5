// Owns figures that are not plainly right in the attributes: when a feed is watched, which of its figures is the place's, what is wrong. Loaded
// where a feed or a script gives figures, or an editor asks.

import type { ReactiveController } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { webAddress } from '../../base/web-address.ts';
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

/** `waiting` for a person's word, on a device that saves data; `loading` for the first time or again. */
type Status = 'none' | 'waiting' | 'loading' | 'done';

const savesData = (): boolean => !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

/** A figure with several targets speaks of the one that comes due next. */
function figureOf(snapshot: ProgressSnapshot, on: CivilDate, isSum = false): Figure {
  const counts = snapshot.targets.filter((target) => 'count' in target);
  return { kind: 'figure', snapshot, main: counts.find(({ by }) => by >= on) ?? counts.at(-1), isSum };
}

/** Follows `src` or `feed` of its host while that is on a page. A feed that was changed is forgotten with all that it said. */
export class FiguresController implements ReactiveController {
  private status: Status = 'none';
  private state: FeedState | undefined;
  private source: ProgressFeed | string | undefined;
  private refresh: number | undefined;
  private watch: FeedWatch | undefined;
  private isFollowing = false;
  /** A person pressed for the feed. */
  private isWanted = false;
  /** What is wrong, in the editor's words. */
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

  /** What to show, given the attributes' figure; undefined where there is nothing to add to them. */
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
      // A feed may have been left behind by an editor who types.
      if (snapshot && !(given && given.asOf > snapshot.asOf))
        return figureOf(snapshot, host.on, !this.state!.snapshots!.includes(found.snapshot));
    }
    if (given) return figureOf(given, host.on);
    if (found && 'parts' in found) return { kind: 'parts', parts: renderParts(found, host.page.language) };
    return this.status === 'loading' ? { kind: 'loading' } : undefined;
  }

  /** Tells the editor what is wrong: in the console, and in words on the page where only editors see them. */
  private fault(code: string, text: string, words: string): void {
    this.faults.push(words);
    report(this.host, code, text);
  }

  /**
   * A figure by the rules. What cannot be read, or is still to come, is none; a target that cannot be read is left out, and so is a split of too many.
   * @param isOwn it is in the attributes
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
    // A figure that stands alone is the place's own, whatever its borders were on that day.
    if (only && !others.length && (!place || slugs.includes(only.province))) return { state: 'whole', snapshot: only };
    if (!place) return { state: 'none' };
    const { slug, absorbed } = place.province;
    return combine(snapshots, {
      province: slug,
      formers: [slug, ...absorbed.map((former) => former.slug)],
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

  /** A person asked and hears what came of it. The button may be gone, and the focus must not go with it. */
  private async tell({ error }: FeedState): Promise<void> {
    this.isWanted = false;
    this.host.notice = error ? 'not-renewed' : 'renewed';
    await this.host.updateComplete;
    if (!error) this.host.renderRoot.querySelector<HTMLElement>('.sentence')?.focus();
  }

  /** What there is to say below the figure: of where it came from, why there is nothing new, what is wrong. */
  render(): unknown {
    const { status, state, host } = this;
    const { view } = host;
    const hasFigure = view.kind === 'figure';
    const place = placeFor(host);
    const error = state?.error as { readonly code?: string } | null | undefined;
    const faults = [...this.faults, ...(state ? feedFaults(host.src ?? 'feed', state) : [])];
    return [
      hasFigure && view.isSum && place?.province.absorbed[0] ? renderSum(place) : '',
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
