// Former provinces, and other spellings than the name or slug of a province of today.

import type { CivilDate } from '../base/civil-date.ts';
import { msg, str } from '../localization/msg.ts';
import { findProvinceName, type NamedPlace } from '../program/province-names.ts';
import { placeName, type ShownPlace } from './place.ts';

/** The sentence that says which province now contains a former one; empty for a province of today. */
export const formerNote = (found: NamedPlace | undefined, on: CivilDate): string =>
  found?.former
    ? msg(str`Tỉnh ${found.former.name} nay thuộc ${placeName(found.province, on)}.`, {
        desc: 'a former province; “tỉnh …” or “thành phố …”',
      })
    : '';

/** Finds a province, however it is written. */
export function findPlace(text: string): ShownPlace | undefined {
  const found = findProvinceName(text);
  return found && { ...found, note: (on) => formerNote(found, on) };
}
