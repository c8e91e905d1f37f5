// Libraries of other makers that tests need and a browser cannot read as npm has them: bundled when they are first asked for, one file for
// those that have to share what they know.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** File → what it gives; import → file. */
const FILES = {
  '/bundled/react.js':
    "export { createElement, useState } from 'react'; export { createRoot } from 'react-dom/client';",
  '/bundled/wordpress-blocks.js':
    "export { createBlock, pasteHandler, registerBlockType, setDefaultBlockName, setFreeformContentHandlerName } from '@wordpress/blocks';",
};
const IMPORTS = {
  react: '/bundled/react.js',
  'react-dom/client': '/bundled/react.js',
  vue: '/node_modules/vue/dist/vue.runtime.esm-browser.prod.js',
  '@wordpress/blocks': '/bundled/wordpress-blocks.js',
};

async function bundle(code) {
  const virtual = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? '\0entry' : null),
    load: (id) => (id === '\0entry' ? code : null),
  };
  const result = await build({
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
  });
  return (Array.isArray(result) ? result[0] : result).output[0].code;
}

/** A plugin of web-test-runner. */
export function bundledLibraries() {
  const made = {};
  return {
    name: 'bundled-libraries',
    resolveImport: ({ source }) => IMPORTS[source],
    serve: async ({ path }) =>
      FILES[path] ? { body: await (made[path] ??= bundle(FILES[path])), type: 'js' } : undefined,
  };
}
