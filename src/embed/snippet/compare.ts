// Finds the damage that is seen only by comparison with the pasted snippet.

import type { EmbedSettings } from '../settings.ts';
import { holds, type Form } from './write-snippet.ts';
import type { Damage } from './damage.ts';

/** A snippet as it was pasted, with the data that the builder has. */
export interface Pasted {
  readonly settings: EmbedSettings;
  readonly form: Form;
  /** Whether it was copied from a page that shows it as a widget. Such a copy does not tell its original form. */
  readonly isPublished?: boolean;
}

const lostFrom = (now: EmbedSettings, then: EmbedSettings): Damage[] =>
  Object.entries(then.attributes).flatMap(([field, value]): Damage[] =>
    now.attributes[field] === value
      ? []
      : [{ code: now.attributes[field] === undefined ? 'lost-attribute' : 'changed-attribute', field }],
  );

/** The differences from the pasted snippet. */
export function compare(found: Pasted, pasted: Pasted): Damage[] {
  const [now, then] = [found.settings, pasted.settings];
  if (now.widget !== then.widget || now.province !== then.province || now.language !== then.language)
    return [{ code: 'another' }];
  const changes: Damage[] = [];
  if (found.isPublished) return lostFrom(now, then);
  if (found.form === 'link' && (pasted.form === 'div' || pasted.form === 'element'))
    changes.push({ code: 'unwrapped' });
  if (pasted.form === 'address' && found.form !== 'address')
    changes.push({ code: found.form === 'iframe' ? 'framed' : 'linked' });
  if (!holds(pasted.form, then)) return changes;
  return [...changes, ...lostFrom(now, then)];
}
