// Counts the tests of a run: prints the numbers if there is no progress bar, and writes them to the file that `npm test` reads.

import { writeFileSync } from 'node:fs';
import type { Reporter, TestSuiteResult } from '@web/test-runner';

const tests = (suite: TestSuiteResult | undefined): TestSuiteResult['tests'] =>
  suite ? [...suite.tests, ...suite.suites.flatMap(tests)] : [];

export function countReporter({ file = process.env.TEST_COUNT_FILE } = {}): Reporter {
  return {
    stop({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        for (const test of tests(session.testResults)) {
          count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        }
        // A file that did not load has no tests and counts as one failure.
        if (session.errors.length) count.failed++;
      }
      if (!process.stdout.isTTY)
        console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
      if (file) writeFileSync(file, JSON.stringify(count));
    },
  };
}
