import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../publish/built.ts';
import { runNodeWithUsage } from '../publish/program.ts';
import { type Spread, spread } from '../publish/spread.ts';
import { emptyPath, ofKind, rowsIn } from './folders.ts';
import type { GeneratedFolder } from './generate.ts';
import { findPandas, listOfPaths, runPandas } from './programs.ts';

/** What reading a year took by one way. */
export interface Reading {
  readonly name: string;
  readonly rows: number;
  readonly seconds: Spread;
  readonly cpuSeconds: Spread | null;
  readonly peakMegabytes: Spread;
}

interface Run {
  readonly wallSeconds: number;
  readonly cpuSeconds?: number;
  readonly peakMegabytes: number;
}

interface Way {
  readonly name: string;
  readonly rows: number;
  readonly run: (round: number) => Run;
}

const command = join(root, 'bin', 'answerable.mjs');
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Takes a folder into an empty lake by the command. Throws where it set aside other rows than were spoilt. */
export function ingest({ folder, contents }: GeneratedFolder, lake: string) {
  const ran = runNodeWithUsage([command, 'ingest', folder, '--lake', lake, '--format', 'json']);
  const outcome: {
    readonly rows: readonly { readonly read: number; readonly quarantined: number }[];
  } = JSON.parse(ran.stdout);
  const spoilt = contents.reduce((sum, { mistakes }) => sum + mistakes, 0);
  const aside = outcome.rows.reduce((sum, { quarantined }) => sum + quarantined, 0);
  const read = outcome.rows.reduce((sum, { read: each }) => sum + each, 0);
  if (aside !== spoilt || read !== rowsIn(contents)) {
    throw new Error(
      `${read} rows of ${rowsIn(contents)} were read, and ${aside} set aside of ${spoilt}.`,
    );
  }
  return ran;
}

/** Every way in each round, one after the other, so that what else the machine does meets them alike. */
export function measureIngest(year: GeneratedFolder, rounds: number): readonly Reading[] {
  const ways = waysOf(year);
  // All files are in memory before the first is measured.
  for (const { path } of year.contents) readFileSync(join(year.folder, path));
  const runs = Array.from({ length: rounds }, (_, round) => ways.map((way) => way.run(round)));
  return ways.map(({ name, rows }, at) => {
    const own = runs.flatMap((round) => round[at] ?? []);
    const cpu = own.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
    return {
      name,
      rows,
      seconds: spread(own.map(({ wallSeconds }) => wallSeconds)),
      cpuSeconds: cpu.length === 0 ? null : spread(cpu),
      peakMegabytes: spread(own.map(({ peakMegabytes }) => peakMegabytes)),
    };
  });
}

function waysOf(year: GeneratedFolder): readonly Way[] {
  const { folder, contents } = year;
  // A COPY without checks ends at a row with too few cells: it is given the files without mistakes.
  const clean = contents.filter(({ mistakes }) => mistakes === 0);
  const paths = (some: typeof contents) => some.map(({ path }) => join(folder, path));
  const bareList = listOfPaths('clean', paths(clean));
  const [month = ''] = contents.map(({ path }) => path.slice(0, 7));
  const part = [
    ...ofKind(contents, 'stop-and-search'),
    ...ofKind(contents, 'street').filter(({ path }) => path.startsWith(month)),
  ];
  const partList = listOfPaths('part', paths(part));
  const bare: Way = {
    name: 'DuckDB’s bare `COPY … PARTITION_BY`, no checks',
    rows: rowsIn(clean),
    run: (round) =>
      runNodeWithUsage([script('bare-copy.ts'), bareList, emptyPath(`bare-${round}`)]),
  };
  const ours: Way = {
    name: '`answerable ingest`, every check',
    rows: rowsIn(contents),
    run: (round) => ingest(year, emptyPath(`lake-${round}`)),
  };
  const node: Way = {
    name: 'csv-parse in Node, counting rows (all stops, one month of crimes)',
    rows: rowsIn(part),
    run: () => runNodeWithUsage([script('read-csv.ts'), partList]),
  };
  return [bare, ours, ...pandasWays(bareList, rowsIn(clean)), node];
}

function pandasWays(list: string, rows: number): readonly Way[] {
  const found = findPandas();
  if (found === null) return [];
  return [
    {
      name: `pandas ${found.version}, \`read_csv\` into memory`,
      rows,
      run: () => {
        const { result, wallSeconds } = runPandas<{ readonly peakMegabytes: number }>(
          found.python,
          ['read', list],
        );
        return { wallSeconds, peakMegabytes: result.peakMegabytes };
      },
    },
  ];
}
