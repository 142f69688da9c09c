/**
 * How many tests passed and failed. A test that was skipped did not pass, and a run of nothing proves nothing.
 * @typedef {{ passed: number, failed: number }} Totals
 */

/**
 * @param {number} passed
 * @param {number} failed
 * @returns {Totals}
 */
function proven(passed, failed) {
  return { passed, failed: passed === 0 && failed === 0 ? 1 : failed };
}

/**
 * Reads Vitest's JSON report. A file that did not load counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 */
export function vitestTotals(report) {
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const skipped = report.numPendingTests + report.numTodoTests;
  return proven(report.numPassedTests, report.numFailedTests + skipped + unloaded.length);
}

/**
 * Reads Playwright's JSON report.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 */
export function playwrightTotals({ stats, errors }) {
  return proven(stats.expected, stats.unexpected + stats.flaky + stats.skipped + errors.length);
}

/**
 * Adds up stages.
 * @param {Totals[]} stages
 * @returns {Totals}
 */
export function sum(stages) {
  return stages.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * What a stage is worth, given how it ended and what it reported: a runner that failed without naming a test failed once.
 * @param {number} status
 * @param {Totals | undefined} reported
 * @returns {Totals}
 */
export function worth(status, reported = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) {
  return status !== 0 && reported.failed === 0 ? { ...reported, failed: 1 } : reported;
}
