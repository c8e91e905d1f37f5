// @ts-check

// `npm run build`: installs missing packages and builds dist.

import { installPackages } from './packages.mjs';

installPackages({ tests: false });
const { register } = await import('tsx/esm/api');
register();
await import('./build/build.ts');
