// Copies a snippet to the clipboard in one of three ways, and reports the way that worked.

import { copyText } from '../../src/base/copy-text.ts';
import { writeSnippet, writeLink, type Form, type Site } from '../../src/embed/snippet/write-snippet.ts';
import type { EmbedSettings } from '../../src/embed/settings.ts';
import { pathOf } from '../../src/embed/permalink.ts';
import { takesCode, type System } from '../../src/embed/cms/cms.ts';

/** The copied formats: rich text editors take `html`, code fields take `text`. */
export interface Clip {
  readonly html?: string;
  readonly text: string;
}

/**
 * - `copied`: the snippet is on the clipboard
 * - `selected`: the browser refused; the text is selected, and a person has to copy it
 */
export type Copied = 'copied' | 'selected';

/**
 * The clip for a form. Code would show as code in a rich text editor, so the clip also has the link. Where only text is taken,
 * the link is its address. An address is copied alone, because systems ask for oEmbed only for bare addresses. Code is also
 * copied alone if the system has a code block: an editor would take the link instead and strip its settings.
 */
export function clipOf(settings: EmbedSettings, form: Form, site: Site, system?: System): Clip {
  if (form === 'address' || (system && takesCode(system, form))) return { text: writeSnippet(settings, form, site) };
  const html = writeLink(settings, site.host);
  return { html, text: form === 'link' ? site.host + pathOf(settings) : writeSnippet(settings, form, site) };
}

/** Uses the Clipboard API, on secure pages and if the browser allows it. */
async function copyByApi({ html, text }: Clip): Promise<boolean> {
  if (!html) return copyText(text);
  try {
    const blob = (type: string, value: string): Blob => new Blob([value], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
    ]);
    return true;
  } catch {
    return false;
  }
}

export function select(shown: Element): void {
  if (shown instanceof HTMLTextAreaElement) {
    shown.focus();
    shown.select();
  } else getSelection()?.selectAllChildren(shown);
}

/** Uses a `copy` event, which also works over plain http. Some browsers need a selection first. */
function copyByEvent({ html, text }: Clip, shown: Element): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  const focused = document.activeElement as HTMLElement | null;
  select(shown);
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
    if (shown instanceof HTMLElement) shown.blur();
    focused?.focus();
  }
}

/** @param shown the element with the text, for selecting by hand */
export async function copy(clip: Clip, shown: Element): Promise<Copied> {
  if ((await copyByApi(clip)) || copyByEvent(clip, shown)) {
    getSelection()?.removeAllRanges();
    return 'copied';
  }
  select(shown);
  return 'selected';
}
