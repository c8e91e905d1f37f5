// Validates the answer of a checker. The checker of a host may be plain JavaScript and return any value.

import { parseCivilDate, timestamp } from '../../base/civil-date.ts';
import type { Availability, AvailabilitySource } from '../../domains/availability.ts';
import { asOfNow, type Finding } from './answer.ts';

/** The longest wait that is shown to people, in milliseconds. */
const LONGEST_WAIT = 3_600_000;

const sources = ['rules', 'dns', 'rdap', 'registrar', 'registry'];
const refusals = ['auction', 'geographic', 'generic', 'reserved'];
const reasons = ['offline', 'timeout', 'network', 'rate-limited', 'unavailable', 'refused', 'inconclusive'];

const among = <Value extends string>(value: Value, list: readonly string[], otherwise: Value): Value =>
  list.includes(value) ? value : otherwise;

/** Reads a timestamp from a number or from a value that converts to one, such as a Date. */
function timeIn(value: unknown): number | undefined {
  const time = Number(value);
  return time > 0 && time < 1e14 ? time : undefined;
}

/** Accepts `free` only from a registry or a registrar, and only while the answer is valid. */
export function believable(said: Availability): Finding {
  const now = timestamp();
  const { state } = said;
  const common = () => {
    const { source = 'rdap', checkedAt, sample } = said as Finding & { source?: AvailabilitySource };
    return { source: among(source, sources, 'rdap'), checkedAt: timeIn(checkedAt) ?? now, ...(sample && { sample }) };
  };
  switch (state) {
    case 'invalid':
      if (typeof said.problem?.code === 'string') return { state, problem: said.problem };
      break;
    case 'not-registrable':
      return { state, reason: among(said.reason, refusals, 'reserved'), ...common() };
    case 'registered': {
      const { registrar, expiry, inactive } = said;
      const day = parseCivilDate(expiry);
      return {
        state,
        ...common(),
        ...(typeof registrar === 'string' && registrar.trim() && { registrar }),
        ...(day.ok && { expiry: day.value }),
        ...(inactive && { inactive }),
      };
    }
    case 'no-record':
      return { state, ...common() };
    case 'free': {
      const { source, ...rest } = common();
      return source === 'registry' || source === 'registrar'
        ? asOfNow({ answer: { state, source, ...rest } }).answer
        : { state: 'no-record', source, ...rest };
    }
    case 'unknown': {
      const retryAt = timeIn(said.retryAt);
      return {
        state,
        reason: among(said.reason, reasons, 'invalid-answer'),
        ...(retryAt && { retryAt: Math.min(retryAt, now + LONGEST_WAIT) }),
      };
    }
  }
  return { state: 'unknown', reason: 'invalid-answer' };
}
