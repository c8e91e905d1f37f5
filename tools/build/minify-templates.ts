// Removes white space from css`` and html`` templates: a third of the bytes of a style sheet.

import minify from '@lit-labs/rollup-plugin-minify-html-literals';
import type { Plugin } from 'vite';

export const minifyTemplates = (): Plugin => ({
  ...(minify({ failOnError: true }) as unknown as Plugin),
  enforce: 'pre',
});
