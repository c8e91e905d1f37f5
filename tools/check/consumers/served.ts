// Projects whose server sends the elements: pages without a build, as README.md and docs/start.md write them, Lit's own renderer, and frameworks
// that write static pages.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/release.ts';
import { figure, html, LINK, MARKUP, PLAIN, template, type Project } from './projects.ts';

const guide = readFileSync(join(root, 'docs/start.md'), 'utf8');
const [, IMPORT_MAP = ''] = /```html\n(<script type="importmap">[^]*?<\/script>)/.exec(guide) ?? [];

/** The administrator's two lines, with the folder of the installed package in the place of the host. */
const TWO_LINES = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^<(?:link|script) .*your\.host.*$/gm)]
  .map(([line]) => line.replace('https://your.host/', '/node_modules/tenmien-widgets/'))
  .join('');

const STYLES = '<link rel="stylesheet" href="/node_modules/tenmien-widgets/embed.css">';

/** Writes the page with the elements as Lit renders them. */
const draw = (head: string) => `import { writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'tenmien-widgets/define';
const drawn = await collectResult(render(html\`${MARKUP.replace('<tenmien-banner', '<tenmien-banner theme="dark"')}\`));
writeFileSync('index.html', ${JSON.stringify(html('<!-- drawn -->', './main.js', head + STYLES))}.replace('<!-- drawn -->', () => drawn));
`;

const HYDRATION = '"@lit-labs/ssr-client/": "/node_modules/@lit-labs/ssr-client/",';

const NEXT = `'use client';
import { useEffect, useState } from 'react';
const figure = ${JSON.stringify(figure)};
export function Blocks() {
  const [isThere, setThere] = useState(false);
  useEffect(() => void import('tenmien-widgets/define').then(() => setThere(true)), []);
  return (
    <main>
      <tenmien-banner province="hue" theme="dark" ontenmien-opened={isThere ? () => (document.title = 'opened') : undefined}>${LINK}</tenmien-banner>
      <tenmien-eligibility><p>${LINK}</p></tenmien-eligibility>
      <tenmien-availability><p>${LINK}</p></tenmien-availability>
      <tenmien-progress {...figure}><p>${LINK}</p></tenmien-progress>
    </main>
  );
}
`;

export const served: Readonly<Record<string, Project>> = {
  'import map': {
    files: { 'index.html': html(MARKUP, './main.js', IMPORT_MAP + STYLES), 'main.js': PLAIN },
    out: '.',
    isServed: true,
  },
  'script tags': {
    files: { 'index.html': html(MARKUP, './main.js', TWO_LINES), 'main.js': PLAIN.replace(/^import.*\n/, '') },
    out: '.',
    isServed: true,
  },
  'Lit SSR': {
    files: { 'draw.js': draw(IMPORT_MAP), 'main.js': PLAIN },
    build: ['node', 'draw.js'],
    packages: ['@lit-labs/ssr@4'],
    out: '.',
    isServed: true,
  },
  // A page that hydrates other elements with Lit's own support, which also changes LitElement for ours.
  'Lit hydration': {
    files: {
      'draw.js': draw(IMPORT_MAP.replace('"imports": {', `$& ${HYDRATION}`)),
      'main.js': `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';\n${PLAIN}`,
    },
    build: ['node', 'draw.js'],
    packages: ['@lit-labs/ssr@4', '@lit-labs/ssr-client@1'],
    out: '.',
    isServed: true,
  },
  Next: {
    files: {
      'package.json': '{ "private": true, "type": "module" }',
      'next.config.js': "export default { output: 'export', basePath: '/Next/out' };",
      'app/layout.jsx': `import 'tenmien-widgets/embed.css';
export const metadata = { title: 'Trang thử' };
export default function Layout({ children }) {
  return <html lang="vi"><head><link rel="icon" href="data:," /></head><body>{children}</body></html>;
}
`,
      'app/page.jsx': `import { Blocks } from './blocks.jsx';
export default function Page() {
  return <Blocks />;
}
`,
      'app/blocks.jsx': NEXT,
    },
    build: ['next', 'build'],
    packages: ['next@16.4.6'],
    out: 'out',
    isServed: true,
    isHeavy: true,
    isTalkative: true,
  },
  Nuxt: {
    files: {
      'package.json': '{ "private": true, "type": "module" }',
      'nuxt.config.js': `export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  app: { baseURL: '/Nuxt/.output/public/', head: { title: 'Trang thử', htmlAttrs: { lang: 'vi' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  css: ['tenmien-widgets/embed.css'],
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('tenmien-') } },
});
`,
      'app/app.vue': `<script setup>
const theme = 'dark';
const opened = () => (document.title = 'opened');
onMounted(() => import('tenmien-widgets/define'));
</script>
<template><main>${template(':theme="theme"', '@tenmien-opened="opened"')}</main></template>`,
    },
    build: ['nuxt', 'generate'],
    packages: ['nuxt@4.5.2'],
    out: '.output/public',
    isServed: true,
    isHeavy: true,
    isTalkative: true,
    node: 22,
  },
  Astro: {
    files: {
      'package.json': '{ "private": true, "type": "module" }',
      'astro.config.js': "export default { base: '/Astro/dist', devToolbar: { enabled: false } };",
      'src/pages/index.astro': `---
import 'tenmien-widgets/embed.css';
---
<html lang="vi"><head><meta charset="utf-8" /><title>Trang thử</title><link rel="icon" href="data:," /></head><body><main>
${MARKUP}
</main>
<script>
${PLAIN}</script></body></html>
`,
    },
    build: ['astro', 'build', '--silent'],
    packages: ['astro@7.3.5'],
    out: 'dist',
    isServed: true,
    isHeavy: true,
    node: 22,
  },
};
