// The programme files that the elements of a page go by. Until a file is there, and wherever it cannot be used, they go by the facts of this
// release.

import type { LitElement } from 'lit';
import type { Known } from '../program/known.ts';

export type Follower = LitElement & { programme?: string | undefined };

/** The file of the scripts' own host, which the script-tag build sets, and the hash of the text that changes nothing. */
export const ownFile = { address: '', hash: 0 };

/** Facts by the file's address. An address without facts was asked, or is being asked. */
export const files = new Map<string, Known | undefined>();

/** The address of the file that an element goes by, or `none`; empty where it names none and the build has none. */
export const programmeAddressOf = ({ programme }: Follower): string => programme || ownFile.address;

/** The facts of the element's programme file, once they are there. */
export const factsFor = (element: Follower): Known | undefined => files.get(programmeAddressOf(element));
