// Audits made portals in a folder of its own.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CivilDate } from '../../../../src/base/civil-date.ts';
import { anyReach, type OpenNetwork } from '../../src/ask/guard.ts';
import { audit } from '../../src/audit.ts';
import { readPortals } from '../../src/input/read-portals.ts';
import { openJournal } from '../../src/journal.ts';
import type { Judged } from '../../src/judge/judged.ts';
import { release } from './files.ts';

export const today = '2026-11-30' as CivilDate;
export const USER_AGENT = 'tenmien-audit/0 (+a@b.vn)';

export interface MadePortal {
  readonly name: string;
  readonly address: string;
  readonly body?: string;
  readonly province?: string;
  readonly expected?: string;
}

export const tableOf = (portals: readonly MadePortal[]): string =>
  [
    'name,body,address,province,blocks',
    ...portals.map(
      ({ name, body = 'UBND xã Mẫu', address, province = 'Thái Nguyên', expected = '' }) =>
        `"${name}","${body}","${address}",${province},"${expected}"`,
    ),
  ].join('\n');

export async function auditMade(
  portals: readonly MadePortal[],
  { timeout = 30_000, reach = anyReach }: { readonly timeout?: number; readonly reach?: OpenNetwork } = {},
): Promise<readonly Judged[]> {
  const read = readPortals(new TextEncoder().encode(tableOf(portals)).buffer, anyReach);
  assert(read.ok, JSON.stringify(read));
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  const journal = openJournal(join(folder, 'journal.jsonl'), 'made', 0);
  try {
    const manners = { userAgent: USER_AGENT, timeout, pause: 10, reach };
    return (await audit({ portals: read.value, journal, release, manners, today, atOnce: 8 })).all;
  } finally {
    journal.close();
    rmSync(folder, { recursive: true });
  }
}
