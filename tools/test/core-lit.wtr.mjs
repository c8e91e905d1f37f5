// Runs the tests of the elements in Chromium with the Lit of core.js. All other tests use npm's Lit, because the builder needs more of Lit.

process.env.BROWSERS = 'chromium';
const { default: config } = await import('../../web-test-runner.config.mjs');
const { smallFile } = await import('../build/lit.ts');

export default {
  ...config,
  files: 'test/elements/**/*.test.ts',
  plugins: [{ name: 'core-lit', transform: ({ path, body }) => smallFile(path, body) }, ...config.plugins],
};
