// @ts-check
import { readFileSync } from 'node:fs';

/**
 * What Vitest's JSON report says about a file of tests.
 *
 * @typedef {object} FileReport
 * @property {string} status
 * @property {readonly { readonly status: string }[]} assertionResults
 *
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly FileReport[]} testResults
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Counts a run. A file that failed without a failed test (it could not be loaded, or a hook broke)
 * is one failure, and so is a run that ended badly although no test failed.
 *
 * @param {Report | undefined} report
 * @param {number} exitCode of Vitest
 * @returns {Tally}
 */
export function tally(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {string} path
 * @returns {Report | undefined} undefined where there is none or it is cut short
 */
export function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The last line of `npm test`, which other programs read. @param {Tally} tally */
export function summarise({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
