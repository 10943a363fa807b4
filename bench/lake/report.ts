import type { Spread } from '../publish/spread.ts';
import { table } from '../publish/table.ts';
import type { Asked } from './ask.ts';
import type { ExplorerTimes, Weight } from './measure-explorer.ts';
import type { Reading } from './measure-ingest.ts';

/** Milliseconds of the slowest question, by its median, and of the slowest run of all. */
interface Slowest {
  readonly median: number;
  readonly worst: number;
}

/** What pandas took for the same. */
export interface PandasAsked {
  readonly version: string;
  readonly one: Slowest;
  readonly largest: Slowest;
  readonly all: Slowest;
  readonly peakMegabytes: number;
}

/** The first reading is what the others are held against, and the second has the limits. */
export function ingestTable(readings: readonly Reading[]): string {
  const [bare] = readings;
  const rows = readings.map((reading, at) => [
    reading.name,
    reading.rows.toLocaleString('en-GB'),
    seconds(reading.seconds),
    reading.cpuSeconds === null ? '' : `${reading.cpuSeconds.median.toFixed(1)} s`,
    rate(reading).toLocaleString('en-GB'),
    bare === undefined ? '' : (rate(reading) / rate(bare)).toFixed(2),
    at === 1 ? 'at least 0.90' : '',
    `${Math.round(reading.peakMegabytes.most)} MB`,
    at === 1 ? 'under 600 MB' : '',
  ]);
  const head = ['', 'rows', 'wall clock', 'processor', 'rows a second'];
  return table([...head, 'against bare', 'limit', 'peak memory', 'limit'], rows);
}

/** Rows a second, to three figures. */
function rate({ rows, seconds: { median } }: Reading): number {
  return Number((rows / median).toPrecision(3));
}

export function questionTable(asked: readonly Asked[]): string {
  const columns = ['one', 'largest', 'all', 'each'] as const;
  const rows = asked.map((question) => [
    question.by,
    ...columns.map((column) => ms(question[column])),
  ]);
  const limits = ['limit', 'under 20 ms', 'under 20 ms', 'under 150 ms', 'under 150 ms'];
  return table(
    ['by', 'Bedfordshire', 'Metropolitan', 'all 43 together', 'each of the 43'],
    [...rows, limits],
  );
}

export function pandasTable(asked: readonly Asked[], pandas: PandasAsked): string {
  const ours = (column: 'one' | 'largest' | 'all') => slowest(asked.map((one) => one[column]));
  return table(
    ['slowest question', 'Bedfordshire', 'Metropolitan', 'all 43 together'],
    [
      ['Answerable, from Parquet', tell(ours('one')), tell(ours('largest')), tell(ours('all'))],
      [
        `pandas ${pandas.version}, all stops in memory (${Math.round(pandas.peakMegabytes)} MB)`,
        tell(pandas.one),
        tell(pandas.largest),
        tell(pandas.all),
      ],
    ],
  );
}

function slowest(times: readonly Spread[]): Slowest {
  return {
    median: Math.max(...times.map(({ median }) => median)),
    worst: Math.max(...times.map(({ most }) => most)),
  };
}

function tell({ median, worst }: Slowest): string {
  return `**${median.toFixed(1)} ms** (worst ${worst.toFixed(1)} ms)`;
}

export function explorerTable({ counts, script, opened, answered }: ExplorerTimes): string {
  const timed = (times: Spread | null) => (times === null ? 'no browser' : ms(times));
  return table(
    ['', ''],
    [
      ['counts that the page loads', weight(counts)],
      ['its script', weight(script)],
      ['opened from disk, until answered', timed(opened)],
      ['from a choice to its answer', timed(answered)],
    ],
  );
}

function weight({ bytes, compressedBytes }: Weight): string {
  return `${Math.round(bytes / 1e3)} kB, ${Math.round(compressedBytes / 1e3)} kB compressed`;
}

function ms({ median, most }: Spread): string {
  return `**${median.toFixed(1)} ms** (worst ${most.toFixed(1)} ms)`;
}

function seconds({ median, least, most, runs }: Spread): string {
  return `**${median.toFixed(1)} s** (${least.toFixed(1)} s to ${most.toFixed(1)} s, ${runs} ${runs === 1 ? 'run' : 'runs'})`;
}
