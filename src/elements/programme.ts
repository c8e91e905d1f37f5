// The programme file of a page: asked for once, after the first drawing. Until it is there, and wherever it cannot be used, the elements go
// by the facts of this release.

import type { LitElement } from 'lit';
import { fetchText } from '../base/http.ts';
import { textHash } from '../base/text-hash.ts';
import { webAddress } from '../base/web-address.ts';
import type { Known } from '../program/known.ts';
import { report } from './report.ts';

type Host = LitElement & { programme?: string | undefined };

/** The file of the scripts' own host, which the script-tag build sets, and the hash of the text that changes nothing. */
export const ownFile = { address: '', hash: 0 };

/** Facts by the file's address. An address without facts was asked, or is being asked. */
const files = new Map<string, Known | undefined>();

/** The address of the file that an element goes by, or `none`; empty where it names none and the build has none. */
const fileOf = ({ programme }: Host): string => programme || ownFile.address;

/** The facts of the element's programme file, once they are there. */
export const factsFor = (host: Host): Known | undefined => files.get(fileOf(host));

/** Asks for the element's programme file, unless somebody did. @param redraw called when its facts are there */
export async function followProgramme(host: Host, redraw: () => void): Promise<void> {
  const file = fileOf(host);
  if (!file || file === 'none' || files.has(file)) return;
  files.set(file, undefined);
  try {
    const url = host.programme ? webAddress(file) : file;
    if (!url) throw 'bad-address';
    const text = await fetchText(url);
    if (textHash(text) === ownFile.hash) return;
    const { readProgramme } = await import('./programme-file.ts');
    files.set(file, readProgramme(text, host));
    redraw();
  } catch (error) {
    report(host, 'programme-not-loaded', `${file}: ${error}`);
  }
}
