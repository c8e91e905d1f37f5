// Owns how a setting is read that a script or a framework gave in the place of text.

import type { LitElement } from 'lit';
import { report } from './report.ts';

/** A number, a list, an address object as text; what cannot be read is reported and left out. Called before anything of an element is drawn. */
export function readSettings(element: LitElement): void {
  const settings = element as unknown as Record<string, unknown>;
  (element.constructor as typeof LitElement).elementProperties.forEach(({ attribute, converter }, name) => {
    const value = settings[name as string];
    if (attribute === false || converter || value == null) return;
    try {
      const text = value === false ? '' : `${value as string}`;
      // An older React writes objects out like this even into attributes.
      if (/\[object |=>|\) {/.test(text)) throw 0;
      if (text !== value) settings[name as string] = text;
    } catch {
      settings[name as string] = undefined;
      report(element, 'not-text', name as string);
    }
  });
}
