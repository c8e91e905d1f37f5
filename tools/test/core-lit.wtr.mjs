// The tests of the elements, in Chromium, on what core.js has of Lit. All other tests take npm's: the builder uses more of it.

process.env.BROWSERS = 'chromium';
const { default: config } = await import('../../web-test-runner.config.mjs');
const { smallFile } = await import('../build/lit.ts');

export default {
  ...config,
  files: 'test/elements/**/*.test.ts',
  plugins: [{ name: 'core-lit', transform: ({ path, body }) => smallFile(path, body) }, ...config.plugins],
};
