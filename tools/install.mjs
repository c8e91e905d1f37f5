// @ts-check

// Installs every package, including those of the tests. All commands except `npm start` and `npm run build` use it.

import { installPackages } from './packages.mjs';

installPackages({ tests: true });
