// Installs every package, those of the tests as well: for all commands but `npm start` and `npm run build`.

import { installPackages } from './packages.mjs';

installPackages({ tests: true });
