// Owns how a setting is read that a script or a framework gave in the place of text.

import type { LitElement } from 'lit';
import { report } from './report.ts';

/** A number, a list, an address object as text; empty where there is none. What cannot be read is reported and left out. */
export function settingText(element: HTMLElement, name: string, value: unknown): string {
  try {
    const text = value === false ? '' : `${(value ?? '') as string}`;
    // An older React writes objects out like this even into attributes, and templates what they have not; `{?dns}` ends a resolver's address.
    if (value === true || /\[object |=>|{(?!\?)|^(NaN|null|undefined)$/.test(text)) throw 0;
    return text;
  } catch {
    report(element, 'not-text', name);
    return '';
  }
}

/** Reads all settings of an element that are text. Called before anything of it is drawn. */
export function readTextSettings(element: LitElement): void {
  const settings = element as unknown as Record<string, unknown>;
  (element.constructor as typeof LitElement).elementProperties.forEach(({ attribute, converter }, name) => {
    const value = settings[name as string];
    if (attribute === false || converter || value == null) return;
    const text = settingText(element, name as string, value);
    if (text !== value) settings[name as string] = text || undefined;
  });
}
