// Tests that need no browser: `npm run test:core`, one file by `npx mocha test/program/eligibility.core.ts`.
// The device's zone is New York's, as in the browsers.

process.env.TZ = 'America/New_York';

module.exports = {
  'node-option': ['import=tsx'],
  parallel: true,
  reporter: 'dot',
  // Only a test that hangs takes it.
  timeout: 600_000,
};
