// @ts-check

// `npm test`: installs missing packages and runs every check and test (tools/test/test.ts).

import './install.mjs';

const { register } = await import('tsx/esm/api');
register();
await import('./test/test.ts');
