// Said where no host of blocks is known: without one nobody can write a letter or a link.

import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';

export const noHostText = (language: SiteLanguage): string =>
  sayIn(language)(
    'Chưa có thư và liên kết để gửi các cổng, vì chưa biết máy chủ của khối: chạy lại với --host.',
    'There are no letters and links for the portals, because the host of the blocks is not known: run it again with --host.',
  );
