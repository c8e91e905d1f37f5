// Owns the registrars in Viet Nam through which a name below .vn is registered. Knows nothing of their prices and prefers none.

import type { Claim, SourceId } from './sources.ts';

export interface Registrar extends Claim<SourceId> {
  readonly name: string;
  readonly url: string;
  /** Named as taking part in the programme; false: not named, which does not mean that it does not. Known from one source. */
  readonly inProgramme: boolean;
}

const settled: Claim<SourceId> = { confidence: 'settled', cites: [{ source: 'vnnic-registrars' }] };

/**
 * The domestic ones, in the order of the alphabet. Sources disagree on whether somebody who lives in Viet Nam may use one abroad,
 * so none of those is listed.
 */
export const registrars: readonly Registrar[] = [
  { name: 'Bạch Kim (BKNS)', url: 'https://www.bkns.vn', inProgramme: true, ...settled },
  { name: 'GMO-Z.com RUNSYSTEM (Tenten)', url: 'https://tenten.vn', inProgramme: true, ...settled },
  { name: 'iNET', url: 'https://inet.vn', inProgramme: true, ...settled },
  { name: 'Long Vân', url: 'https://longvan.net', inProgramme: false, ...settled },
  { name: 'Mắt Bão', url: 'https://www.matbao.net', inProgramme: true, ...settled },
  { name: 'Nhân Hòa', url: 'https://nhanhoa.com', inProgramme: true, ...settled },
  // The name is settled, the address is not stated anywhere.
  { name: 'Online Solution (ESC)', url: 'https://esc.vn', inProgramme: true, ...settled, confidence: 'inferred' },
  { name: 'P.A Việt Nam', url: 'https://www.pavietnam.vn', inProgramme: true, ...settled },
  { name: 'Tino', url: 'https://tino.vn', inProgramme: true, ...settled },
  { name: 'VinaHost', url: 'https://vinahost.vn', inProgramme: true, ...settled },
];
