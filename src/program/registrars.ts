// Owns the registrars in Viet Nam through which a name below .vn is registered. Knows nothing of their prices and prefers none.

import type { Claim, SourceId } from './sources.ts';

export interface Registrar extends Claim<SourceId> {
  readonly name: string;
  readonly url: string;
  /** Named as taking part in the programme; false: not named, which does not mean that it does not. Known from one source. */
  readonly inProgramme: boolean;
}

const settled: Claim<SourceId> = { confidence: 'settled', cites: [{ source: 'vnnic-registrars' }] };

/** What differs from the others stands last. */
const rows: readonly [name: string, url: string, but?: Partial<Registrar>][] = [
  ['Bạch Kim (BKNS)', 'https://www.bkns.vn'],
  ['GMO-Z.com RUNSYSTEM (Tenten)', 'https://tenten.vn'],
  ['iNET', 'https://inet.vn'],
  ['Long Vân', 'https://longvan.net', { inProgramme: false }],
  ['Mắt Bão', 'https://www.matbao.net'],
  ['Nhân Hòa', 'https://nhanhoa.com'],
  // The name is settled, the address is not stated anywhere.
  ['Online Solution (ESC)', 'https://esc.vn', { confidence: 'inferred' }],
  ['P.A Việt Nam', 'https://www.pavietnam.vn'],
  ['Tino', 'https://tino.vn'],
  ['VinaHost', 'https://vinahost.vn'],
];

/**
 * The domestic ones, in the order of the alphabet. Sources disagree on whether somebody who lives in Viet Nam may use one abroad,
 * so none of those is listed.
 */
export const registrars: readonly Registrar[] = /* @__PURE__ */ rows.map(([name, url, but]) => ({ name, url, inProgramme: true, ...settled, ...but }));
