// Says whether the feed was written, and what it lacks.

import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import { provinceOf } from './feed.ts';
import { carried, type Run } from './run.ts';

interface FeedState {
  readonly hasFeed: boolean;
  /** The file or the address of the province's own figures. */
  readonly from: string | undefined;
}

export function feedText(run: Run, { hasFeed, from = '' }: FeedState, language: SiteLanguage): string {
  const say = sayIn(language);
  const { portals } = run;
  if (hasFeed)
    return say(
      `feed.json: thêm “${carried(run)} trên ${portals.length} cổng” vào số liệu ở ${from}.`,
      `feed.json: adds “${carried(run)} of ${portals.length} portals” to the figures of ${from}.`,
    );
  if (!provinceOf(portals))
    return say(
      'feed.json không được viết: số liệu là của một tỉnh, mà cột “Tỉnh” trống hoặc có nhiều tỉnh.',
      'feed.json was not written: figures are of one province, and the column “Province” is empty or has several.',
    );
  return from
    ? say(
        `feed.json không được viết: ở ${from} không có số liệu hiện nay của tỉnh. Có thể đưa tệp khác bằng --figures.`,
        `feed.json was not written: ${from} has no figure of the province of today. Another file can be given by --figures.`,
      )
    : say(
        'feed.json không được viết: cần số liệu của tỉnh (--figures), hoặc máy chủ của khối (--host) có số liệu ấy.',
        'feed.json was not written: it needs the province’s figures (--figures), or the host of the blocks (--host) that has them.',
      );
}
