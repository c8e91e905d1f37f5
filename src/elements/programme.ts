// The programme files of the elements of a page. The facts of this release apply until a file is loaded, and if it cannot be used.

import type { LitElement } from 'lit';
import type { Known } from '../program/known.ts';

export type Follower = LitElement & { programme?: string | undefined };

/** The programme file on the scripts' own host, set by the script-tag build. `hash` is the hash of a text equal to this release. */
export const ownFile = { address: '', hash: 0 };

/** Facts by the address of the file. `undefined`: the file is loading, or could not be used. */
export const files = new Map<string, Known | undefined>();

/** The address of the programme file of an element, or `none`; empty if neither the element nor the build has one. */
export const programmeAddressOf = ({ programme }: Follower): string => programme || ownFile.address;

/** The facts of the element's programme file, or undefined until they are loaded. */
export const factsFor = (element: Follower): Known | undefined => files.get(programmeAddressOf(element));
