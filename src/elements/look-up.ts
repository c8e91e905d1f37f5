// Finds the province of an element whose `province` names none of today's.

import { isServer } from '../base/server.ts';
import { later } from './later.ts';
import { findPlace } from './other-place.ts';
import { otherSpellings, placeFor } from './place.ts';

/** Searches the province of an element. @returns the search that the first drawing waits for, if one is needed */
export function lookUpPlace({ province }: { readonly province?: string | undefined }): Promise<unknown> | undefined {
  if (!province || placeFor({ province }) || otherSpellings.has(province)) return undefined;
  const keep = (part?: { findPlace: typeof findPlace }) => otherSpellings.set(province, part?.findPlace(province));
  if (isServer) return void keep({ findPlace });
  return later().then(keep, () => keep());
}
