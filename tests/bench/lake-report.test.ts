import { describe, expect, it } from 'vitest';
import type { Asked } from '../../bench/lake/ask.ts';
import type { Reading } from '../../bench/lake/measure-ingest.ts';
import { explorerTable, ingestTable, pandasTable, questionTable } from '../../bench/lake/report.ts';
import { spread } from '../../bench/publish/spread.ts';

function reading(name: string, rows: number, seconds: readonly number[]): Reading {
  return {
    name,
    rows,
    seconds: spread(seconds),
    cpuSeconds: null,
    peakMegabytes: spread([100, 599.6]),
  };
}

const asked: Asked = {
  by: 'age',
  one: spread([3, 4, 9]),
  largest: spread([12]),
  all: spread([40, 60]),
  each: spread([80]),
};

describe('the tables of the lake', () => {
  it('hold ingestion against the bare copy by rows a second, and tell the most memory', () => {
    const lines = ingestTable([reading('bare', 1000, [2]), reading('ours', 1000, [3, 4, 5])]).split(
      '\n',
    );
    expect(lines.slice(2)).toEqual([
      '| bare | 1,000 | **2.0 s** (2.0 s to 2.0 s, 1 run) |  | 500 | 1.00 |  | 600 MB |  |',
      '| ours | 1,000 | **4.0 s** (3.0 s to 5.0 s, 3 runs) |  | 250 | 0.50 | at least 0.90 | 600 MB | under 600 MB |',
    ]);
  });

  it('tell the median and the worst of each question above the limits', () => {
    expect(questionTable([asked]).split('\n').slice(2)).toEqual([
      '| age | **4.0 ms** (worst 9.0 ms) | **12.0 ms** (worst 12.0 ms) | **50.0 ms** (worst 60.0 ms) | **80.0 ms** (worst 80.0 ms) |',
      '| limit | under 20 ms | under 20 ms | under 150 ms | under 150 ms |',
    ]);
  });

  it('set the slowest question beside that of pandas', () => {
    const theirs = { median: 5, worst: 7 };
    const quicker = { ...asked, one: spread([1]) };
    const pandas = {
      version: '1.5.3',
      one: theirs,
      largest: theirs,
      all: theirs,
      peakMegabytes: 1000,
    };
    expect(pandasTable([quicker, asked], pandas)).toContain(
      '| Answerable, from Parquet | **4.0 ms** (worst 9.0 ms) |',
    );
  });

  it('say where there was no browser', () => {
    const weight = { bytes: 20_400, compressedBytes: 9100 };
    const table = explorerTable({ counts: weight, script: weight, opened: null, answered: null });
    expect(table).toContain('| counts that the page loads | 20 kB, 9 kB compressed |');
    expect(table).toContain('| from a choice to its answer | no browser |');
  });
});
