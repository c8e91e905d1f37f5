// Reads settings that should be text, but that a script or a framework may set to other values.

import type { LitElement } from 'lit';
import { report } from './report.ts';

/** A number, a list or a URL object as text; empty if there is none. A value without a usable text is reported and left out. */
export function settingText(element: HTMLElement, name: string, value: unknown): string {
  try {
    const text = value === false ? '' : `${(value ?? '') as string}`;
    // Older React writes objects like this into attributes, and templates write missing values. `{?dns}` is the end of a resolver's address.
    if (value === true || /\[object |=>|{(?!\?)|^(NaN|null|undefined)$/.test(text)) throw 0;
    return text;
  } catch {
    report(element, 'not-text', name);
    return '';
  }
}

/** Reads all text settings of an element. Called before the element is drawn. */
export function readTextSettings(element: LitElement): void {
  const settings = element as unknown as Record<string, unknown>;
  (element.constructor as typeof LitElement).elementProperties.forEach(({ attribute, converter }, name) => {
    const value = settings[name as string];
    if (attribute === false || converter || value == null) return;
    const text = settingText(element, name as string, value);
    if (text !== value) settings[name as string] = text || undefined;
  });
}
