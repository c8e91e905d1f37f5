// Owns how a telephone is drawn: the words as they were written, each number in them a link.

import { html, type TemplateResult } from 'lit';
import { telephonePieces } from '../base/telephone.ts';

export const renderTelephone = (text: string): (TemplateResult | string)[] =>
  telephonePieces(text).map(([piece, address]) =>
    address ? html`<a class="phone" href=${address}>${piece}</a>` : piece,
  );
