// Checks how Node, bundlers and compilers resolve the package, with publint and Are the types wrong.

import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Whether a problem is about CommonJS or about resolution before `exports`: this package has ES modules with `exports`. */
const isOfOldNode = (problem: Problem): boolean =>
  problem.kind === 'CJSResolvesToESM' || ('resolutionKind' in problem && problem.resolutionKind === 'node10');

/** @param tarball as npm packs it */
export async function shapeProblems(tarball: string): Promise<string[]> {
  const content = new Uint8Array(readFileSync(tarball));
  // Level `warning`, because one suggestion is to remove pages that README.md links to.
  const { messages, pkg } = await publint({ pack: { tarball: content.buffer }, level: 'warning', strict: true });
  const types = await checkPackage(createPackageFromTarballData(content), { excludeEntrypoints: [/\.css$/] });
  return [
    ...messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`),
    ...(types.types ? types.problems : [])
      .filter((problem) => !isOfOldNode(problem))
      .map((problem) => `types: ${JSON.stringify(problem)}`),
    ...(types.types ? [] : ['types: none']),
  ];
}
