// Reads a portal's address as people type it into a table.

import { isIP } from 'node:net';
import type { Result } from '../../../../src/base/result.ts';
import { checkUrl, type OpenNetwork } from '../ask/guard.ts';
import type { Portal } from '../portal.ts';

/** Copied along with an address: letters without width, and signs around or behind it. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const AROUND = /^[<"'“‘]+|[>"'”’.,;]+$/g;

/** A host name in ASCII; the last part is never a number. Names of an intranet may have one part. */
const HOST = /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.)*[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/;

export function addressOf(
  cell: string,
  reach: OpenNetwork,
): Result<Pick<Portal, 'address' | 'isBare'>, 'address' | 'inner-address'> {
  const typed = cell.replace(INVISIBLE, '').replace(AROUND, '');
  const isBare = !/^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  const text = isBare ? `https://${typed}` : typed;
  const url = /^[^\s<>"]+$/.test(typed) && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return { ok: false, problem: 'address' };
  url.hash = '';
  const { hostname } = url;
  const isNumber = !!isIP(hostname.replace(/^\[|\]$/g, ''));
  const mayBeOnePart = reach.address('127.0.0.1');
  if (!isNumber && !(HOST.test(hostname) && (mayBeOnePart || hostname.includes('.'))))
    return { ok: false, problem: 'address' };
  try {
    checkUrl(url, reach);
  } catch {
    return { ok: false, problem: 'inner-address' };
  }
  // “12.5” and the like become an address of four numbers, which nobody meant.
  if (isNumber && !typed.includes(hostname)) return { ok: false, problem: 'address' };
  return { ok: true, value: { address: url.href, ...(isBare && { isBare }) } };
}

/** The part of an address in which two rows for one portal agree. */
export const sameAddress = (address: string): string => address.replace(/^https?:/, '').replace(/\/$/, '');
