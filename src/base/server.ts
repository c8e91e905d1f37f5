// Where this code runs. The script-tag build replaces both values with `false`, so that it leaves out code for servers and for bundlers.

/** Whether this code runs on a server. */
export const isServer = !globalThis.document;

/** Whether other code of the page may use, and change, the same Lit. */
export const sharesLit: boolean = true;
