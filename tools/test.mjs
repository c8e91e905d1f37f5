// `npm test`: installs what is missing and runs every check and test (test/test.ts).

import './install.mjs';

const { register } = await import('tsx/esm/api');
register();
await import('./test/test.ts');
