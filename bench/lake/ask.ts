// Asks a lake every question by one dimension, warm and in one process, and prints the milliseconds:
//   node bench/lake/ask.ts LAKE RUNS
import { built } from '../publish/built.ts';
import { type Spread, spread } from '../publish/spread.ts';

/** Milliseconds of one question. */
export interface Asked {
  readonly by: string;
  /** Bedfordshire. */
  readonly one: Spread;
  /** Metropolitan, with a quarter of all searches. */
  readonly largest: Spread;
  /** All 43 forces together. */
  readonly all: Spread;
  /** Each of the 43 forces. */
  readonly each: Spread;
}

const dimensions = [
  ...(['month', 'type', 'self', 'officer', 'age', 'gender', 'reason', 'legislation'] as const),
  ...(['outcome', 'found', 'csp', 'weekday', 'hour'] as const),
];
/** Before what is used often has been compiled, and the ends of the files are in memory. */
const warmUps = 3;

const [directory = '', runs = '30'] = process.argv.slice(2);
const { openLake } = await built('lake/lake.js');
const { openDatabase } = await built('lake/database.js');
const { stopsFiles } = await built('lake/stops-files.js');
const { tallyStops, crossStops } = await built('lake/questions/tally-stops.js');
const { lakeLists } = await built('cli/lake-lists.js');
const { areas } = await built('reference/areas/index.js');

const lake = openLake(directory);
if (lake === null) throw new Error(`There is no lake in ${directory}.`);
const filesOf = (forces: readonly string[]) => stopsFiles(lake, forces, lakeLists);
const forces = areas.map(({ id }) => id);
const [one, largest, all] = [
  await filesOf(['bedfordshire']),
  await filesOf(['metropolitan']),
  await filesOf(forces),
];
const database = await openDatabase(directory);
/** Groups are those that occur, as many as in the lists, or more. */
const codes = forces.map((code) => ({ code, label: code }));

async function time(ask: () => Promise<unknown>): Promise<Spread> {
  const taken: number[] = [];
  for (let run = 0; run < warmUps + Number(runs); run += 1) {
    const started = performance.now();
    await ask();
    taken.push(performance.now() - started);
  }
  return spread(taken.slice(warmUps));
}

const asked: Asked[] = [];
for (const by of dimensions) {
  const tally = (stopFiles: readonly string[]) =>
    time(() => tallyStops({ database, stopFiles }, {}, { by, codes: [] }));
  asked.push({
    by,
    one: await tally(one),
    largest: await tally(largest),
    all: await tally(all),
    each: await time(() =>
      crossStops({ database, stopFiles: all }, {}, { by: 'force', codes }, { by, codes: [] }),
    ),
  });
}
database.close();
process.stdout.write(JSON.stringify(asked));
