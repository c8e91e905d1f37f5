// Keeps the text as it was written, and makes each telephone number in it a link.

import { html, type TemplateResult } from 'lit';
import { telephonePieces } from '../base/telephone.ts';

export const renderTelephone = (text: string): (TemplateResult | string)[] =>
  telephonePieces(text).map(([piece, address]) =>
    address ? html`<a class="phone" href=${address}>${piece}</a>` : piece,
  );
