// The programme files of the elements of a page. The facts of this release apply until a file is loaded, and if it cannot be used.

import type { LitElement } from 'lit';
import type { Known } from '../program/known.ts';

export type Follower = LitElement & { programme?: string | undefined };

/** Inserted by the script-tag build: the hash of the programme file that it writes. */
declare const TENMIEN_PROGRAMME: number | undefined;

/** Whether these are the files of the script-tag build, which come from a host of their own. */
export const isScriptTag = typeof TENMIEN_PROGRAMME === 'number';

/** The hash of a programme file that is equal to this release. */
export const releaseHash = typeof TENMIEN_PROGRAMME === 'number' ? TENMIEN_PROGRAMME : 0;

/** The programme file on the scripts' own host, set by the script-tag build. */
export const ownFile = { address: '' };

/** Facts by the address of the file. `undefined`: the file is loading, or could not be used. */
export const files = new Map<string, Known | undefined>();

/** The address of the programme file of an element, or `none`; empty if neither the element nor the build has one. */
export const programmeAddressOf = ({ programme }: Follower): string => programme || ownFile.address;

/** The facts of the element's programme file, or undefined until they are loaded. */
export const factsFor = (element: Follower): Known | undefined => files.get(programmeAddressOf(element));
