import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleReport } from './set-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const file = join(folder, 'report.pdf');

const hasTool = (tool: string) => spawnSync(tool, ['--version']).error === undefined;
const run = (tool: string, ...args: readonly string[]) => {
  const { status, stdout } = spawnSync(tool, [...args, file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout };
};

beforeAll(async () => writeFileSync(file, (await exampleReport()).pdf));

afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!hasTool('qpdf'))('qpdf', () => {
  it('finds no error in the report', () => {
    const { status, stdout } = run('qpdf', '--check');
    expect(stdout).toContain('No syntax or stream encoding errors found');
    expect(status).toBe(0);
  });
});

describe.skipIf(!hasTool('pdfinfo'))('pdfinfo (needs poppler-utils)', () => {
  it('sees a tagged A4 document with its title, and no script, form or lock', () => {
    const { stdout } = run('pdfinfo');
    expect(stdout).toMatch(/^Title: +Information document, June 2024, Office of the Police/m);
    expect(stdout).toMatch(/^Tagged: +yes$/m);
    expect(stdout).toMatch(/^Page size: +.*\(A4\)$/m);
    expect(stdout).toMatch(/^JavaScript: +no$/m);
    expect(stdout).toMatch(/^Form: +none$/m);
    expect(stdout).toMatch(/^Encrypted: +no$/m);
  });
});

describe.skipIf(!hasTool('pdffonts'))('pdffonts (needs poppler-utils)', () => {
  const fonts = () =>
    run('pdffonts')
      .stdout.split('\n')
      .slice(2)
      .filter((line) => line !== '');

  it('sees the two families of the site and no other', () => {
    const other = fonts().filter((line) => !/^[A-Z]{6}\+(Source|Report)(Sans3|Serif4)/.test(line));
    expect(fonts().length).toBeGreaterThan(2);
    expect(other).toEqual([]);
  });

  it('sees each embedded, cut down to what is used, and readable as text', () => {
    const flags = fonts().map((line) => / (yes|no) (yes|no) (yes|no) +\d+ +\d+$/.exec(line)?.[0]);
    expect(new Set(flags.map((flag) => flag?.trim().slice(0, 11)))).toEqual(
      new Set(['yes yes yes']),
    );
  });
});
