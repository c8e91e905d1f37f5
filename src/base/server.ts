// Whether this code runs on a server. The script-tag build replaces this value with `false`, so code for servers only is left out.

export const isServer = !globalThis.document;
