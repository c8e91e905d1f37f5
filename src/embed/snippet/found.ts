// A snippet that was found in HTML, and the parts of it that are left.

import type { Permalink } from '../permalink.ts';
import type { WidgetName } from '../../widgets.ts';
import type { FoundAddress } from './find-address.ts';
import type { Tag } from './html-reader.ts';
import type { Form } from './write-snippet.ts';

/** The visible content without script: a link to the page of the embed, something else, or nothing. */
export type Inside = 'page' | 'other' | 'nothing';

export interface Found {
  readonly form: Form;
  readonly widget: WidgetName;
  /** The tag whose attributes hold the settings that are not in the address. */
  readonly tag?: Tag;
  /** The address of the snippet itself; `link` is the link inside it, if there is one. */
  readonly address?: FoundAddress | undefined;
  readonly link?: FoundAddress | undefined;
  /** Whether the snippet contains a link with visible content, to our host or to another. */
  readonly hasLink: boolean;
  readonly inside: Inside;
  /** Whether the loader turns a link in this place into a widget, or the system turns an address into a frame. */
  readonly isPlaced: boolean;
  /** Whether formatting divided the link into several. */
  readonly isSplit?: boolean;
  /** The embed of a frame that lost its address, found by another attribute or by the title of the frame. */
  readonly emptied?: Permalink & { readonly host?: string };
  /** An invisible character beside a link that looks as if it were alone. */
  readonly unseen?: string | undefined;
  /** If copied from a page with the finished widget: the widget's rendered content, or the snippet that became the widget. */
  readonly published?: Tag;
}
