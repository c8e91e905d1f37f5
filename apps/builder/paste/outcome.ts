// Whether a snippet still works after a system changed it: its look without and with the site's script.

import type { DamageCode } from '../../../src/embed/snippet/damage.ts';
import type { ReadSnippet } from '../../../src/embed/snippet/read-snippet.ts';
import type { System } from '../../../src/embed/cms/cms.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';

/** The look for a reader. `box`: an empty box. */
export type Sight = 'block' | 'frame' | 'words' | 'link' | 'inside' | 'address' | 'code' | 'box' | 'nothing';

export interface PasteOutcome {
  /** On a page without our script, and with it. */
  readonly without: Sight;
  readonly with: Sight;
}

/** The look of a snippet in its current form. @param system WordPress, for example, turns an address into a frame */
export function outcomeOf({ form, inside: left, damages }: ReadSnippet, { form: its }: System): PasteOutcome {
  const has = (code: DamageCode): boolean => damages.some((damage) => damage.code === code);
  if (has('escaped') || has('mail-code') || has('quotes') || has('stray') || has('line-breaks'))
    return { without: 'code', with: 'code' };
  const inside: Sight = left === 'page' ? 'link' : left === 'other' ? 'inside' : 'nothing';
  switch (form) {
    case 'link':
      return {
        without: inside,
        with: has('not-alone') || has('split') || has('insecure') || has('inexact') ? inside : 'block',
      };
    case 'div':
      return { without: inside, with: has('misnamed') ? inside : 'block' };
    case 'element':
      return {
        without: has('no-script') || has('wrong-integrity') || has('no-crossorigin') ? inside : 'block',
        with: 'block',
      };
    case 'iframe': {
      const sight = has('frame-emptied') || has('insecure') ? 'box' : has('sandboxed') ? 'words' : 'frame';
      return { without: sight, with: sight };
    }
    case 'address': {
      const isTaken = its === 'address' && !(['not-alone', 'insecure', 'inexact', 'frame-address'] as const).some(has);
      const sight = has('oembed') ? 'nothing' : isTaken ? 'frame' : 'address';
      return { without: sight, with: sight };
    }
  }
}

const isGood = (sight: Sight): boolean => sight === 'block' || sight === 'frame';
const isBad = (sight: Sight): boolean => sight === 'code' || sight === 'box' || sight === 'nothing';

/** `works`: as intended, at the latest with the site's script. `partly`: some text is readable. `broken`: none is. */
export const verdictOf = ({ without, with: then }: PasteOutcome): 'works' | 'partly' | 'broken' =>
  isBad(then) ? 'broken' : isGood(then) && !isBad(without) ? 'works' : 'partly';

const sights: Readonly<Record<Sight, Readonly<Record<SiteLanguage, string>>>> = {
  block: { vi: 'khối hiện đầy đủ', en: 'the whole block' },
  frame: { vi: 'khung có khối bên trong', en: 'a frame with the block in it' },
  words: { vi: 'khung chỉ có chữ và liên kết', en: 'a frame with words and links only' },
  link: { vi: 'một liên kết, bấm vào thì mở trang của khối', en: 'a link to the page of the block' },
  inside: { vi: 'chữ hoặc liên kết khác ở bên trong', en: 'other words or another link inside' },
  address: { vi: 'địa chỉ dưới dạng chữ, không bấm được', en: 'an address as text that cannot be clicked' },
  code: { vi: 'người đọc thấy mã', en: 'code' },
  box: { vi: 'một ô trống', en: 'an empty box' },
  nothing: { vi: 'không có gì', en: 'nothing' },
};

export const sightText = (sight: Sight, language: SiteLanguage): string => sights[sight][language];
