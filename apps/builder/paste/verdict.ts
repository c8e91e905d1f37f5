// The verdict on a snippet that was pasted back, and the next step, as text for editors.

import type { Damage } from '../../../src/embed/snippet/damage.ts';
import type { System } from '../../../src/embed/cms/cms.ts';
import type { Say } from '../say.ts';
import type { Mended } from './repair.ts';
import { outcomeOf, verdictOf } from './outcome.ts';

export interface PasteVerdict {
  readonly look: 'good' | 'warn' | 'bad';
  readonly sign: string;
  readonly text: string;
}

const has = ({ damages }: Mended, ...codes: readonly Damage['code'][]): boolean =>
  damages.some(({ code }) => codes.includes(code));

/** The worst defect of a snippet that still looks as intended. @param nameOf returns the label of an attribute's field */
function reserve(mended: Mended, nameOf: (attribute: string) => string, say: Say): string | undefined {
  if (has(mended, 'relative'))
    return say(
      'Chỉ dùng được nếu chính cổng của bạn lưu các tệp của khối.',
      'This works only where your own portal keeps the files of the block.',
    );
  if (has(mended, 'no-way-out'))
    return say(
      'Khung vẫn hiện, nhưng liên kết trong khung không mở được trang khác.',
      'The frame still shows, but its links open no other page.',
    );
  if (has(mended, 'fixed-day'))
    return say(
      'Vẫn hiện, nhưng ngày bị cố định nên không tự hết hạn.',
      'It still shows, but with a fixed day, so it does not expire.',
    );
  const lost = mended.damages.flatMap(({ code, field }) => (code === 'lost-attribute' && field ? [nameOf(field)] : []));
  return lost.length
    ? say(`Vẫn hiện, nhưng mất: ${lost.join(', ')}.`, `It still shows, but lost: ${lost.join(', ')}.`)
    : undefined;
}

export function verdictText(
  mended: Mended,
  system: System,
  nameOf: (attribute: string) => string,
  say: Say,
): PasteVerdict {
  switch (verdictOf(outcomeOf(mended.found, system))) {
    case 'works': {
      const but = reserve(mended, nameOf, say);
      return but
        ? { look: 'warn', sign: '!', text: but }
        : { look: 'good', sign: '✓', text: say('Khối này vẫn dùng được.', 'This block still works.') };
    }
    case 'partly':
      return {
        look: 'warn',
        sign: '!',
        text: say('Khối này chỉ còn dùng được một phần.', 'This block works in part.'),
      };
    case 'broken':
      return { look: 'bad', sign: '✗', text: say('Khối này không dùng được.', 'This block does not work.') };
  }
}

/** @param isWhole whether the pasted snippet equals the repaired one */
export function todoText(mended: Mended, isWhole: boolean, say: Say): string {
  // A changed address has to be replaced in any place.
  if (has(mended, 'not-alone') && !has(mended, 'split', 'inexact', 'stray'))
    return say(
      'để liên kết một mình trong một đoạn: nhấn Enter trước và sau nó, rồi lưu.',
      'leave the link alone in its paragraph: press Enter before it and after it, and save.',
    );
  if (isWhole) return say('không phải làm gì.', 'nothing.');
  if (mended.losesAgain) {
    return say(
      'dán lại như cũ sẽ lại mất. Nhờ người quản trị làm theo phần “Dành cho người quản trị” ở dưới.',
      'pasted again the same way it is lost again. Ask the administrator to do what stands below under “For the administrator”.',
    );
  }
  return mended.form === 'link'
    ? say(
        'xóa đoạn cũ, chép liên kết đã sửa rồi dán vào đúng chỗ đó.',
        'delete the old piece, copy the mended link and paste it in its place.',
      )
    : say(
        'xóa đoạn cũ, chép đoạn đã sửa rồi dán vào đúng chỗ đó.',
        'delete the old piece, copy the mended one and paste it in its place.',
      );
}
