// Owns whether this runs on a server. The script-tag build puts `false` in its place, and what is for servers alone is left out.

export const isServer = !globalThis.document;
