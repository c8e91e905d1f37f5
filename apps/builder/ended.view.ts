// The text of the tools when no offers are left. Their printouts would be true but useless.

import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../src/base/civil-date.ts';
import { builtIn, type Known } from '../../src/program/known.ts';
import { expiryOn } from './expiry.view.ts';
import type { Say } from './say.ts';

export const renderEnded = (today: CivilDate, say: Say, known: Known = builtIn): TemplateResult | typeof nothing =>
  expiryOn(today, known).until
    ? nothing
    : html`<p class="warn">
        <b>! ${say('Các ưu đãi trong bản này đã hết hạn.', 'The offers told here have ended.')}</b>
        ${say('Hãy chờ chính sách mới trước khi treo hay đọc.', 'Wait for the new policy before it is put up or read.')}
      </p>`;
