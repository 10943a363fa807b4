import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from './entries.ts';
import { judge, readCorpus, understandFile } from './score.ts';
import { writeWorkbook } from './workbook.ts';

const corpus = readCorpus();

describe('the corpus of workbooks', () => {
  it('has at least 120, each described once', () => {
    expect(corpus.length).toBeGreaterThan(120);
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  });

  it('is what its descriptions say, to the byte', () => {
    const written = entries.map(({ name, sheets }) => [`${name}.xlsx`, writeWorkbook(sheets)]);
    const kept = new Map(corpus.map(({ file, bytes }) => [file, bytes]));
    const other = written.filter(([file, bytes]) => {
      const before = kept.get(String(file));
      return before === undefined || !Buffer.from(before).equals(Buffer.from(bytes ?? ''));
    });
    expect(other.map(([file]) => file)).toEqual([]);
  });

  it.each(corpus)('reads $file rightly, or asks what is to be asked', async (one) => {
    const verdict = judge(one.expected, await understandFile(one.file, one.bytes));
    expect(verdict).toBe('asks' in one.expected ? 'refused rightly' : 'right');
  });

  it('keeps what is expected apart from the program that reads', () => {
    const source = [
      'tables',
      'layouts',
      'periods',
      'entries',
      'odd',
      'exports',
      'refused',
      'workbook',
    ]
      .map((name) => readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8'))
      .join('');
    expect(source).not.toMatch(/from '[^']*src\//);
  });
});
