// Compiles templates of React, Preact, Solid, Vue and Svelte with the elements, against the installed tarball. Right values compile, a wrong one of
// any attribute does not, and events have types. Also compiles the examples of docs/start.md as written, including Angular's, and reads the editor
// data as editors do. Needs dist/npm: npm run build.

import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/release.ts';
import { widgets } from '../../src/contract.ts';
import { install, tarball } from './consumer.ts';
import { checkEditorData, PACKAGES as EDITOR_PACKAGES } from './editor-data.ts';
import { wrongJsx, wrongSvelte, wrongVue } from './templates/wrong.ts';

const PACKAGES = [
  ...[
    'react@19.3.1',
    '@types/react@19',
    'preact@10',
    'solid-js@1',
    'vue@3.5.45',
    'vue-tsc@3',
    'svelte@5',
    'svelte-check@4',
    'typescript@6.0',
    ...['@angular/core@22', '@angular/compiler@22', '@angular/compiler-cli@22', 'rxjs@7'],
  ],
];

/** JSX for every framework. Only listeners and boolean attributes are written differently. */
const jsx = (name: string, listener: string) => `import type {} from 'tenmien-widgets/types/${name}';
export const right = (
  <main>
    <tenmien-banner province="hue" theme="dark" layout="card" heading-level={3} ${listener}tenmien-followed={(event) => event.detail.target.trim()}>
      <a href="https://tenmien.vn">tenmien.vn</a>
    </tenmien-banner>
    <tenmien-eligibility desk for="names" id="own" ${listener}tenmien-decided={(event) => event.detail.outcome.trim()} />
    <tenmien-availability id="names" suffix="biz.vn" value="hoa" />
    <tenmien-progress value={3295} target="300000" as-of="2025-03-31" source="…" />
  </main>
);
// @ts-expect-error no such theme
export const theme = <tenmien-banner theme="blue" />;
// @ts-expect-error no such level
export const level = <tenmien-banner heading-level={7} />;
// @ts-expect-error no number
export const province = <tenmien-progress province={5} />;
// @ts-expect-error the event has no such detail
export const detail = <tenmien-banner ${listener}tenmien-followed={(event) => event.detail.outcome} />;
`;

const VUE = `<script setup lang="ts">
import type {} from 'tenmien-widgets/types/vue';
const followed = (event: import('tenmien-widgets').FollowedEvent): string => event.detail.target;
const decided = (event: import('tenmien-widgets').DecidedEvent): string => event.detail.outcome;
</script>
<template>
  <tenmien-banner province="hue" theme="dark" layout="card" :heading-level="3" @tenmien-followed="followed"><a href="https://tenmien.vn">tenmien.vn</a></tenmien-banner>
  <tenmien-eligibility desk for="names" @tenmien-decided="decided" />
  <tenmien-progress :value="3295" target="300000" as-of="2025-03-31" />
  <!-- @vue-expect-error no such theme -->
  <tenmien-banner theme="blue" />
  <!-- @vue-expect-error no such level -->
  <tenmien-banner :heading-level="7" />
  <!-- @vue-expect-error another event -->
  <tenmien-banner @tenmien-followed="decided" />
</template>
`;

const SVELTE_HEAD = `<script lang="ts">
  import type {} from 'tenmien-widgets/types/svelte';
</script>

`;
const SVELTE = `${SVELTE_HEAD}<tenmien-banner province="hue" theme="dark" layout="card" heading-level={3} ontenmien-followed={(event) => event.detail.target.trim()}></tenmien-banner>
<tenmien-eligibility desk for="names"></tenmien-eligibility>
<tenmien-progress value={3295} target="300000"></tenmien-progress>
`;

/** The examples of the manual in one language, in document order. */
const guide = readFileSync(join(root, 'docs/start.md'), 'utf8');
const examples = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

const OPTIONS = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  skipLibCheck: true,
};

const user = mkdtempSync(join(tmpdir(), 'user-'));
const config = (name: string, files: readonly string[], options = {}) =>
  writeFileSync(
    join(user, `${name}.json`),
    JSON.stringify({ compilerOptions: { ...OPTIONS, ...options }, files, include: [] }),
  );
const run = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(user, 'node_modules', program), ...args], { cwd: user, encoding: 'utf8' });
const passes = (what: string, { status, stdout, stderr }: SpawnSyncReturns<string>) =>
  assert.equal(status, 0, `${what}: ${stdout}${stderr}`);

try {
  install(user, [tarball(user), ...PACKAGES, ...EDITOR_PACKAGES]);
  checkEditorData(user, widgets);
  for (const { name, options, listener = 'on' } of [
    { name: 'react', options: { jsx: 'react-jsx' } },
    { name: 'preact', options: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    { name: 'solid', options: { jsx: 'preserve', jsxImportSource: 'solid-js' }, listener: 'on:' },
  ]) {
    writeFileSync(join(user, `${name}.tsx`), jsx(name, listener) + wrongJsx(widgets, listener));
    config(name, [`${name}.tsx`], options);
    passes(name, run('typescript/bin/tsc', '-p', `${name}.json`));
  }

  const components = examples('tsx');
  assert.equal(components.length, 2, 'docs/start.md shows React and Next');
  components.forEach((text, at) => writeFileSync(join(user, `guide${at}.tsx`), text));
  config('guide', ['guide0.tsx', 'guide1.tsx'], { jsx: 'react-jsx' });
  passes('docs/start.md, React and Next', run('typescript/bin/tsc', '-p', 'guide.json'));

  const [angular = ''] = examples('ts');
  writeFileSync(join(user, 'guide.ts'), angular);
  writeFileSync(
    join(user, 'angular.json'),
    JSON.stringify({
      compilerOptions: { ...OPTIONS, noEmit: false, outDir: 'out' },
      angularCompilerOptions: { strictTemplates: true },
      files: ['guide.ts'],
    }),
  );
  passes('docs/start.md, Angular', run('@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'angular.json'));

  const [vue = ''] = examples('vue');
  writeFileSync(join(user, 'Guide.vue'), vue);
  writeFileSync(
    join(user, 'Page.vue'),
    VUE.replace('</template>', () => `${wrongVue(widgets)}</template>`),
  );
  config('vue', ['Page.vue', 'Guide.vue'], { jsx: 'preserve' });
  passes('vue', run('vue-tsc/bin/vue-tsc.js', '-p', 'vue.json'));

  const [svelte = ''] = examples('svelte');
  writeFileSync(join(user, 'Guide.svelte'), svelte);
  const lines = wrongSvelte(widgets);
  writeFileSync(join(user, 'Page.svelte'), SVELTE);
  writeFileSync(join(user, 'Wrong.svelte'), SVELTE_HEAD + lines.join('\n'));
  config('tsconfig', ['Page.svelte', 'Guide.svelte', 'Wrong.svelte']);
  const { stdout } = run('svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine');
  const complaints = [...stdout.matchAll(/ERROR "([^"]+)" (\d+):/g)];
  assert.deepEqual(
    complaints.filter(([, file]) => file !== 'Wrong.svelte').map(([line]) => line),
    [],
    stdout,
  );
  const refused = new Set(complaints.map(([, , line]) => Number(line)));
  const first = SVELTE_HEAD.split('\n').length;
  lines.forEach((line, at) => assert(refused.has(first + at), `svelte takes ${line}`));
} finally {
  rmSync(user, { recursive: true });
}
