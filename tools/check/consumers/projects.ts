// Projects of users: the files of each, and the command that builds them. All show the four blocks and hear one event of the banner.

import type { NodeMajor } from '../consumer.ts';

/** A project below the folder in which the packages are installed. */
export interface Project {
  readonly files: Readonly<Record<string, string>>;
  /** The program in node_modules/.bin, and its arguments. Without it the files are served as they are. */
  readonly build?: readonly [program: string, ...args: string[]];
  /** The folder that is served. */
  readonly out: string;
  /** Packages that no other project needs. */
  readonly packages?: readonly string[];
  /** Whether the server sends the elements: the page has their words without script, and nothing moves when it runs. */
  readonly isServed?: boolean;
  /** Whether the tool tells of its success in many lines, with warnings of its own. Then its exit code counts. */
  readonly isTalkative?: boolean;
  /** Whether only CI builds it, because its packages and its build take long. */
  readonly isHeavy?: boolean;
  /** Major version of Node, if the tool needs another than ours. */
  readonly node?: NodeMajor;
}

/** Fixed, so that a new release of a tool is tried on purpose. */
export const PACKAGES = [
  ...['vite@8.4.0', 'rollup@4.67.4', '@rollup/plugin-node-resolve@16.0.3', 'esbuild@0.28.2'],
  ...['webpack@5.113.0', 'webpack-cli@6'],
  ...['react@19.3.1', 'react-dom@19.3.1', 'preact@11.2.0', 'vue@3.5.45', '@vitejs/plugin-vue@6.0.11'],
  ...['svelte@5.57.3', '@sveltejs/vite-plugin-svelte@7.3.1', 'solid-js@1.9.20', 'vite-plugin-solid@2.11.14'],
  ...['@angular/core@22.2.6', '@angular/compiler@22.2.6', '@angular/common@22.2.6'],
  ...['@angular/platform-browser@22.2.6', 'rxjs@7'],
];

export const LINK = '<a href="https://tenmien.vn">Chương trình tên miền quốc gia “.vn”</a>';
/** The counter needs a further file for its bar. */
export const figure = {
  province: 'thai-nguyen',
  value: 150000,
  'as-of': '2026-09-30',
  source: 'Sở',
  target: '300000',
  'target-by': '2026-12-31',
  today: '2026-11-20',
};
const FIGURE = Object.entries(figure)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');

export const html = (body: string, script: string, head = ''): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang thử</title><link rel="icon" href="data:,">${head}${body}<script type="module" src="${script}"></script></html>`;

export const MARKUP = `<tenmien-banner province="hue">${LINK}</tenmien-banner>
<tenmien-eligibility><p>${LINK}</p></tenmien-eligibility>
<tenmien-availability><p>${LINK}</p></tenmien-availability>
<tenmien-progress ${FIGURE}><p>${LINK}</p></tenmien-progress>`;

export const PLAIN = `import 'tenmien-widgets/define';
const banner = document.querySelector('tenmien-banner');
banner.theme = 'dark';
banner.addEventListener('tenmien-opened', () => (document.title = 'opened'));
`;

const plainFiles = (script: string): Project['files'] => ({ 'index.html': html(MARKUP, script), 'main.js': PLAIN });

/** Angular with its compiler is larger than Vite's limit for a warning. */
const VITE = 'export default { base: "./", build: { chunkSizeWarningLimit: 2000 } };';

/** @param entry renders the blocks @param config with the framework's plugin */
const vite = (entry: string, config = VITE, files: Project['files'] = {}): Project => ({
  files: {
    'index.html': html('<main id="app"></main>', './main.js'),
    'main.js': `import 'tenmien-widgets/define';\n${entry}`,
    'vite.config.js': config,
    ...files,
  },
  build: ['vite', 'build', '--logLevel', 'warn'],
  out: 'dist',
});

/** The four blocks as templates of frameworks write them: `theme` in a binding, and the listener. */
export const template = (theme: string, listener: string): string =>
  MARKUP.replace('<tenmien-banner ', `<tenmien-banner ${theme} ${listener} `);

/** createElement of React, h of Preact. */
const calls = (listener: string): string => `const blocks = [
  h('tenmien-banner', { key: 1, province: 'hue', theme: 'dark', '${listener}': () => { document.title = 'opened'; } }, 'tenmien.vn'),
  h('tenmien-eligibility', { key: 2 }, 'tenmien.vn'),
  h('tenmien-availability', { key: 3 }, 'tenmien.vn'),
  h('tenmien-progress', { key: 4, ...${JSON.stringify(figure)} }, 'tenmien.vn'),
];
`;

export const projects: Readonly<Record<string, Project>> = {
  Vite: {
    files: { ...plainFiles('./main.js'), 'vite.config.js': VITE },
    build: ['vite', 'build', '--logLevel', 'warn'],
    out: 'dist',
  },
  Rollup: {
    files: {
      ...plainFiles('./dist/main.js'),
      'rollup.config.js':
        "import resolve from '@rollup/plugin-node-resolve';\nexport default { input: 'main.js', output: { dir: 'dist' }, plugins: [resolve()] };",
    },
    build: ['rollup', '--config', '--silent'],
    out: '.',
  },
  esbuild: {
    files: plainFiles('./dist/main.js'),
    build: ['esbuild', 'main.js', '--bundle', '--format=esm', '--splitting', '--outdir=dist', '--log-level=warning'],
    out: '.',
  },
  webpack: {
    files: plainFiles('./dist/main.js'),
    build: [
      'webpack',
      '--mode',
      'production',
      '--entry',
      './main.js',
      '--stats',
      'errors-warnings',
      '--no-performance',
    ],
    out: '.',
  },
  React: vite(`import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
${calls('ontenmien-opened')}createRoot(document.querySelector('#app')).render(h('div', null, blocks));`),
  Preact: vite(`import { h, render } from 'preact';
${calls('ontenmien-opened')}render(h('div', null, blocks), document.querySelector('#app'));`),
  Vue: vite(
    `import { createApp } from 'vue';
import App from './App.vue';
createApp(App).mount('#app');`,
    `import vue from '@vitejs/plugin-vue';
export default { base: './', plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('tenmien-') } } })] };`,
    {
      'App.vue': `<script setup>
const theme = 'dark';
const opened = () => (document.title = 'opened');
</script>
<template>${template(':theme="theme"', '@tenmien-opened="opened"')}</template>`,
    },
  ),
  Svelte: vite(
    `import { mount } from 'svelte';
import App from './App.svelte';
mount(App, { target: document.querySelector('#app') });`,
    `import { svelte } from '@sveltejs/vite-plugin-svelte';
export default { base: './', plugins: [svelte()] };`,
    {
      'App.svelte': `<script>
  const theme = 'dark';
  const opened = () => (document.title = 'opened');
</script>
${template('{theme}', 'ontenmien-opened={opened}')}`,
    },
  ),
  Solid: vite(
    `import { render } from 'solid-js/web';
import { App } from './App.jsx';
render(App, document.querySelector('#app'));`,
    `import solid from 'vite-plugin-solid';
export default { base: './', plugins: [solid()] };`,
    {
      'App.jsx': `const theme = 'dark';
export const App = () => <div>${template('theme={theme}', "on:tenmien-opened={() => (document.title = 'opened')}")}</div>;`,
    },
  ),
  Angular: vite(`import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
class Root {
  theme = 'dark';
  opened() { document.title = 'opened'; }
}
const App = Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${template('[theme]="theme"', '(tenmien-opened)="opened()"')}\`,
})(Root);
bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });`),
};
