// Builds dist/gateway, the package tenmien-gateway: the program, and the handler for other servers and edges with its types.

import { join } from 'node:path';
import { buildNodePackage } from './node-package.ts';
import { buildTypes } from './types.ts';

/** Below outDir. The declarations also reach into src/. */
const TYPES = 'types/packages/gateway/src';

/** Public path → module. */
const ENTRIES: Readonly<Record<string, string>> = { '.': 'index', './node': 'node' };

export async function buildGateway({
  version,
  outDir,
}: {
  readonly version: string;
  readonly outDir: string;
}): Promise<void> {
  await buildNodePackage({
    name: 'gateway',
    version,
    outDir,
    modules: Object.fromEntries([...Object.values(ENTRIES), 'cli'].map((module) => [module, `src/${module}.ts`])),
    guide: 'gateway.md',
    fields: {
      exports: {
        ...Object.fromEntries(
          Object.entries(ENTRIES).map(([path, module]) => [
            path,
            { types: `./${TYPES}/${module}.d.ts`, default: `./${module}.js` },
          ]),
        ),
        './package.json': './package.json',
      },
    },
  });
  await buildTypes({
    project: 'packages/gateway/tsconfig.json',
    rootDir: '.',
    outDir: join(outDir, 'types'),
    entries: Object.values(ENTRIES).map((module) => `packages/gateway/src/${module}`),
  });
}
