// Tells when the text of an embed changes by itself, and that nobody has to do anything.

import type { TemplateResult } from 'lit';
import type { CivilDate } from '../../src/base/civil-date.ts';
import { lastDayOf } from '../../src/embed/words/lasting-offers.ts';
import { formatDate } from '../../src/localization/format.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { awaitedYears, builtIn, type Known } from '../../src/program/known.ts';
import { announcedOn, standingOn } from '../../src/program/policies.ts';
import { sayIn } from './say.ts';
import { renderFold, renderList } from './step.view.ts';
import type { WidgetName } from '../../src/widgets.ts';

/** For a day: the last day of the current and announced offers of names, and the undecided years after it. */
export function expiryOn(
  today: CivilDate,
  known: Known = builtIn,
): { readonly until?: CivilDate; readonly awaiting?: string } {
  const { policies } = known;
  const until = lastDayOf(
    [...standingOn(today, policies), ...announcedOn(today, policies)].filter(({ suffix }) => suffix),
  );
  const awaiting = awaitedYears(today, known);
  return { ...(until && { until }), ...(awaiting && { awaiting }) };
}

/** The day after the last offer, and the changes on that day. */
export function renderExpiry(
  widget: WidgetName,
  today: CivilDate,
  language: SiteLanguage,
  known: Known = builtIn,
): TemplateResult {
  const say = sayIn(language);
  const { until, awaiting } = expiryOn(today, known);
  const day = until && formatDate(until, language);
  const changes: Readonly<Record<WidgetName, string>> = {
    banner: say(
      'Khối tự ngừng giới thiệu ưu đãi và nói ưu đãi đã kết thúc ngày nào.',
      'The block stops telling of the offers by itself, and says on which day they ended.',
    ),
    eligibility: say(
      'Khối tự ngừng trả lời “đủ điều kiện” và nói ưu đãi đã kết thúc ngày nào.',
      'The block stops answering “entitled” by itself, and says on which day the offers ended.',
    ),
    availability: say(
      'Phần nói về ưu đãi tự đổi; việc xem tên không đổi.',
      'What it says of offers changes by itself; looking up names does not.',
    ),
    progress: say('Khối tự ghi số liệu đã cũ bao lâu.', 'The block tells how old its figure is.'),
  };
  const nothingToDo = day
    ? say('Bạn không phải sửa hay gỡ gì vào ngày đó.', 'You need not edit or remove anything on that day.')
    : say('Bạn không phải sửa hay gỡ gì.', 'You need not edit or remove anything.');
  return renderFold(
    {
      id: 'expiry',
      title: day ? say(`Sau ngày ${day}`, `After ${day}`) : say('Ưu đãi đã hết hạn', 'The offers have ended'),
      lead: nothingToDo,
    },
    renderList([
      changes[widget],
      ...(awaiting
        ? [
            say(
              `Giai đoạn ${awaiting} chờ Bộ Tài chính quyết định.`,
              `The years ${awaiting} await the Ministry of Finance.`,
            ),
          ]
        : []),
      say(
        'Chữ trong liên kết nêu ngày cuối của ưu đãi, nên vẫn đúng ở nơi không chạy script.',
        'The words of the link name the last day of the offers, so they stay true where no script runs.',
      ),
    ]),
  );
}
