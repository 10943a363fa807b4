import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { checkTable } from '../../bench/check/report.ts';
import { weighPage } from '../../bench/publish/page-weight.ts';
import { replaceResults } from '../../bench/publish/results.ts';
import { spread } from '../../bench/publish/spread.ts';

const folder = mkdtempSync(join(tmpdir(), 'answerable-bench-report-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('several runs', () => {
  it.each([
    [[3, 1, 2], { median: 2, least: 1, most: 3, runs: 3 }],
    [[4, 1, 2, 3], { median: 2.5, least: 1, most: 4, runs: 4 }],
    [[5], { median: 5, least: 5, most: 5, runs: 1 }],
  ])('%o come to their median and their ends', (values, expected) => {
    expect(spread(values)).toEqual(expected);
  });
});

describe('the weight of a page', () => {
  it('counts what the page loads by itself, each file once, and nothing it only links to', () => {
    mkdirSync(join(folder, 'a'));
    const page = [
      '<link rel="stylesheet" href="../style.css"><link rel="alternate" href="../other.json">',
      '<script type="module" src="./script.js"></script><a href="../big.html">big</a>',
      '<script>registerFile("./d.json", {"path":"./data.json"})</script>',
    ].join('');
    const style = '@font-face{src:url(fonts/serif.woff2)} body{background:url("data:,")}';
    mkdirSync(join(folder, 'fonts'));
    const files = {
      'a/index.html': page,
      'style.css': style,
      'fonts/serif.woff2': 'x'.repeat(500),
      'a/script.js': 'y'.repeat(300),
      'a/data.json': 'z'.repeat(200),
      'big.html': 'b'.repeat(9000),
      'other.json': '{}',
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const packed = [page, style, files['a/script.js'], files['a/data.json']];
    expect(weighPage(folder, 'a/index.html')).toEqual({
      bytes: page.length + style.length + 1000,
      compressedBytes: 500 + packed.reduce((bytes, text) => bytes + gzipSync(text).length, 0),
    });
  });
});

describe('writing the results', () => {
  it('replaces what stands between the marks of the document, and nothing else', () => {
    const file = join(folder, 'README.md');
    const written = readFileSync(new URL('../../bench/README.md', import.meta.url), 'utf8');
    const [before, after] = written.split(
      /(?<=<!-- results: written by bench\/publish\/run[^>]+-->)[\s\S]*?(?=<!-- end of results -->)/,
    );
    writeFileSync(file, written);
    replaceResults(file, 'New results, for $1 and $&.');
    expect(readFileSync(file, 'utf8')).toBe(`${before}\n\nNew results, for $1 and $&.\n\n${after}`);
  });

  it('are those of one benchmark where a document has several', () => {
    const file = join(folder, 'two.md');
    const marks = (bench: string) =>
      `<!-- results: written by bench/${bench}/run.ts --write -->\n\n<!-- end of results -->\n`;
    writeFileSync(file, marks('publish') + marks('check'));
    replaceResults(file, 'Checked.', 'check');
    expect(readFileSync(file, 'utf8')).toBe(
      `${marks('publish')}${marks('check').replace('\n\n', '\n\nChecked.\n\n')}`,
    );
  });

  it('refuses a document without the marks', () => {
    const file = join(folder, 'plain.md');
    writeFileSync(file, 'Nothing here.\n');
    expect(() => replaceResults(file, 'New')).toThrow('has no');
    expect(readFileSync(file, 'utf8')).toBe('Nothing here.\n');
  });
});

describe('what checking took', () => {
  it('stands beside its limit', () => {
    const steps = (seconds: number) => ({
      all: spread([seconds]),
      read: spread([seconds / 4]),
      compile: spread([(3 * seconds) / 4]),
    });
    expect(checkTable({ first: steps(0.2), later: steps(0.04) })).toContain(
      '| the work, first in a process | **200 ms** (200 ms to 200 ms, 1 run) | under 300 ms | reading 50 ms, compiling and checking 150 ms |',
    );
  });
});
