// Bundles the third-party libraries that tests need and that a browser cannot load from npm as they are. Each bundle is made on first request.
// Libraries that share state are in one file.

import { build, type Plugin, type Rolldown } from 'vite';
import type { TestRunnerPlugin } from '@web/test-runner';
import { root } from '../lib/release.ts';

/** File → its content; import → file. */
const FILES: Readonly<Record<string, string>> = {
  '/bundled/react.js':
    "export { createElement, useState } from 'react'; export { createRoot } from 'react-dom/client';",
  '/bundled/wordpress-blocks.js':
    "export { createBlock, pasteHandler, registerBlockType, setDefaultBlockName, setFreeformContentHandlerName } from '@wordpress/blocks';",
};
const IMPORTS: Readonly<Record<string, string>> = {
  react: '/bundled/react.js',
  'react-dom/client': '/bundled/react.js',
  vue: '/node_modules/vue/dist/vue.runtime.esm-browser.prod.js',
  '@wordpress/blocks': '/bundled/wordpress-blocks.js',
};

async function bundle(code: string): Promise<string> {
  const virtual: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? '\0entry' : null),
    load: (id) => (id === '\0entry' ? code : null),
  };
  const result = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      'globalThis.IS_WORDPRESS_CORE': 'false',
      'globalThis.SCRIPT_DEBUG': 'false',
    },
    plugins: [virtual],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'entry', formats: ['es'] },
      rollupOptions: { input: 'entry', output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  return [result].flat()[0]!.output[0].code;
}

/** A plugin of web-test-runner. */
export function bundledLibraries(): TestRunnerPlugin {
  const made: Record<string, Promise<string>> = {};
  return {
    name: 'bundled-libraries',
    resolveImport: ({ source }) => IMPORTS[source],
    async serve({ path }) {
      const code = FILES[path];
      return code ? { body: await (made[path] ??= bundle(code)), type: 'js' } : undefined;
    },
  };
}
