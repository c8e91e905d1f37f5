// @ts-check

// `npm run gateway`: installs missing packages and runs the gateway from its sources. Its settings are environment variables: docs/gateway.md.

import { installPackages } from './packages.mjs';

installPackages({ tests: false });
const { register } = await import('tsx/esm/api');
register();
await import(new URL('../packages/gateway/src/cli.ts', import.meta.url).href);
