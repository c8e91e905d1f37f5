// Owns how a snippet gets onto the clipboard, in three ways, and says which one worked.

import { writeSnippet, writeLink, type Form, type Site } from '../../src/embed/snippet/write-snippet.ts';
import type { EmbedSettings } from '../../src/embed/settings.ts';
import { pathOf } from '../../src/embed/permalink.ts';
import { takesCode, type System } from '../../src/embed/cms/cms.ts';

/** What is copied: `html` is what an editor of texts takes, `text` what a field for code takes. */
export interface Clip {
  readonly html?: string;
  readonly text: string;
}

/**
 * - `copied`: it is on the clipboard
 * - `selected`: the browser refused; it is selected, and a person has to copy it
 */
export type Copied = 'copied' | 'selected';

/**
 * Of a form. Code that is pasted where texts are written would show as code, so the link goes with it; where only text is taken, the link
 * is its address. An address goes alone: a system that asks for oEmbed does so for bare addresses only. So does code where a system has a
 * block for it: an editor would take the link instead, and its settings away.
 */
export function clipOf(settings: EmbedSettings, form: Form, site: Site, system?: System): Clip {
  if (form === 'address' || (system && takesCode(system, form))) return { text: writeSnippet(settings, form, site) };
  const html = writeLink(settings, site.host);
  return { html, text: form === 'link' ? site.host + pathOf(settings) : writeSnippet(settings, form, site) };
}

/** By the Clipboard API: on secure pages, and where the browser lets it. */
async function copyByApi({ html, text }: Clip): Promise<boolean> {
  try {
    if (!html) await navigator.clipboard.writeText(text);
    else {
      const blob = (type: string, value: string): Blob => new Blob([value], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
      ]);
    }
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

/** By an event of copying, which works over plain http as well. Some browsers ask for a selection first. */
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

/** @param shown where it can be read, and selected by hand */
export async function copy(clip: Clip, shown: Element): Promise<Copied> {
  if ((await copyByApi(clip)) || copyByEvent(clip, shown)) {
    getSelection()?.removeAllRanges();
    return 'copied';
  }
  select(shown);
  return 'selected';
}
