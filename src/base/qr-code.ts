// Encodes an address as a QR code, in the form of an SVG path.

import { encodeQR } from 'qr';

/** Where a code is drawn: modules on each side, its quiet margin included, and the dark ones as a path. */
export interface Code {
  readonly size: number;
  readonly path: string;
}

/** Medium correction: a poster outdoors may lose a corner. The margin is the four modules that readers need. */
export function codeOf(address: string): Code {
  const modules = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const runs = modules.flatMap((row, y) => {
    const marks = row.map((dark) => (dark ? '1' : '0')).join('');
    return [...marks.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`);
  });
  return { size: modules.length, path: runs.join('') };
}
