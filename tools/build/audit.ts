// Builds dist/audit, the package tenmien-audit.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildNodePackage } from './node-package.ts';
import { releaseOf } from './release.ts';
import type { Integrity } from '../lib/release.ts';

interface AuditOptions {
  readonly version: string;
  readonly integrity: Integrity;
  /** dist/site: the release that the letters mention. */
  readonly site: string;
  readonly outDir: string;
}

export async function buildAudit({ version, integrity, site, outDir }: AuditOptions): Promise<void> {
  // The worker and the release are in the same folder as every file that loads them.
  const modules = { cli: 'src/cli.ts', worker: 'src/page/worker.ts' };
  await buildNodePackage({ name: 'audit', version, outDir, modules, guide: 'audit.md' });
  const release = await releaseOf({ version, integrity, folder: join(site, 'w', version) });
  await writeFile(join(outDir, 'release.json'), `${JSON.stringify(release)}\n`);
}
