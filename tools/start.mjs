// @ts-check

// `npm start`: installs missing packages and serves the demo portal page.

import { installPackages } from './packages.mjs';

installPackages({ tests: false });
const { createServer } = await import('vite');
const server = await createServer();
await server.listen();
server.printUrls();
