// Takes the white space out of css`` and html`` templates: a third of the bytes of a style sheet.

import minify from '@lit-labs/rollup-plugin-minify-html-literals';

export const minifyTemplates = () => [{ ...(minify.default ?? minify)({ failOnError: true }), enforce: 'pre' }];
