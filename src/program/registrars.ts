// The registrars in Viet Nam that register names below .vn. No prices, and no preference.

import type { Claim, SourceId } from './sources.ts';

export interface Registrar {
  readonly name: string;
  readonly url: string;
  /** Named as taking part in the programme; false: not named, which does not mean that it does not. */
  readonly inProgramme: boolean;
}

/** The last element has the fields that differ from the default. */
const rows: readonly [name: string, url: string, but?: Partial<Registrar>][] = [
  ['Bạch Kim (BKNS)', 'https://www.bkns.vn'],
  ['GMO-Z.com RUNSYSTEM (Tenten)', 'https://tenten.vn'],
  ['iNET', 'https://inet.vn'],
  ['Long Vân', 'https://longvan.net', { inProgramme: false }],
  ['Mắt Bão', 'https://www.matbao.net'],
  ['Nhân Hòa', 'https://nhanhoa.com'],
  // The name is settled; no source states the address.
  ['Online Solution (ESC)', 'https://esc.vn'],
  ['P.A Việt Nam', 'https://www.pavietnam.vn'],
  ['Tino', 'https://tino.vn'],
  ['VinaHost', 'https://vinahost.vn'],
];

/**
 * The domestic ones, in the order of the alphabet. Sources disagree on whether somebody who lives in Viet Nam may use one abroad,
 * so none of those is listed.
 */
export const registrars: readonly Registrar[] = /* @__PURE__ */ rows.map(([name, url, but]) => ({
  name,
  url,
  inProgramme: true,
  ...but,
}));

const cites = [{ source: 'vnnic-registrars' }] as const;

/** The sources of the list: its members and their addresses; the address of Online Solution; the participants of the programme. */
export const registrarClaims: Readonly<Record<'list' | 'esc.vn' | 'inProgramme', Claim<SourceId>>> = {
  list: { confidence: 'settled', cites },
  'esc.vn': { confidence: 'inferred', cites },
  inProgramme: { confidence: 'single', cites },
};
