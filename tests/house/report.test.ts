import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport, summarise, tally } from '../../setup/report.mjs';

const passed = { status: 'passed' };
const failed = { status: 'failed' };
const skipped = { status: 'skipped' };

/** A report in the shape of Vitest's. */
const report = (numPassedTests: number, numFailedTests: number, testResults: readonly object[]) =>
  JSON.parse(
    JSON.stringify({
      numPassedTests,
      numFailedTests,
      numPendingTests: 1,
      numTodoTests: 2,
      testResults,
    }),
  );

const good = { status: 'passed', assertionResults: [passed, skipped] };
const bad = { status: 'failed', assertionResults: [passed, failed] };
const unloadable = { status: 'failed', assertionResults: [] };
const brokenHook = { status: 'failed', assertionResults: [skipped, skipped] };

describe('the tally of a run', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(tally(report(5, 1, [good, bad]), 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(tally(report(5, 1, [good, bad, unloadable]), 1).failed).toBe(2);
  });

  it('counts a file whose hook broke as one failure', () => {
    expect(tally(report(5, 0, [good, brokenHook]), 1).failed).toBe(1);
  });

  it('counts a bad end without a failed test as one failure', () => {
    expect(tally(report(5, 0, [good]), 1).failed).toBe(1);
  });

  it('counts a run without a report as one failure', () => {
    expect(tally(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('a report on disk', () => {
  it('is none where the file is missing or cut short', () => {
    const folder = mkdtempSync(join(tmpdir(), 'answerable-report-'));
    writeFileSync(join(folder, 'short.json'), '{"numPassed');
    expect(readReport(join(folder, 'short.json'))).toBeUndefined();
    expect(readReport(join(folder, 'missing.json'))).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});

it('sums up in the one line that other programs read', () => {
  expect(summarise({ passed: 12, failed: 3, skipped: 1 })).toBe('12 passed, 3 failed');
});
