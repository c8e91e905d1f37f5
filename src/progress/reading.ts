// Owns how one value of an input is read, and how an input is refused as a whole. Knows neither feeds nor rows.

import { parseCivilDate, type CivilDate } from '../base/civil-date.ts';
import type { Result } from '../base/result.ts';
import type { ProgressSnapshot, SnapshotProblem } from './snapshot.ts';

class Refusal {
  constructor(readonly problem: SnapshotProblem) {}
}
/** Ends the reading that `attempt` began. */
export const refuse = (code: SnapshotProblem['code'], field: string): never => {
  throw new Refusal({ code, field });
};

/** Runs a reading; what it refuses becomes the problem. */
export function attempt(read: () => ProgressSnapshot): Result<ProgressSnapshot, SnapshotProblem> {
  try {
    return { ok: true, value: read() };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ok: false, problem: refusal.problem };
    throw refusal;
  }
}

export const isLeftOut = (value: unknown): value is null | undefined | '' => value === undefined || value === null || value === '';

export function count(value: unknown, field: string): number {
  if (isLeftOut(value)) return refuse('missing', field);
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : refuse('malformed', field);
}

export const positive = (value: unknown, field: string): number => count(value, field) || refuse('malformed', field);

export function date(value: unknown, field: string): CivilDate {
  if (isLeftOut(value)) return refuse('missing', field);
  const parsed = parseCivilDate(value);
  return parsed.ok ? parsed.value : refuse(parsed.problem.code, field);
}

export function text(value: unknown, field: string): string {
  const trimmed = typeof value === 'string' ? value.normalize().trim() : value;
  if (isLeftOut(trimmed)) return refuse('missing', field);
  return typeof trimmed === 'string' ? trimmed : refuse('malformed', field);
}

/** The address becomes a link, so that only web addresses pass; a relative one is the host page's own. */
export function address(value: unknown, field: string): string {
  const read = text(value, field);
  try {
    if (/^https?:$/.test(new URL(read, 'https://host.invalid').protocol)) return read;
  } catch {
    // Not an address at all.
  }
  return refuse('malformed', field);
}
