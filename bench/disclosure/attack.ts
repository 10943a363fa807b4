// Attacks the folders of some seeds, and prints what came of each as a line of JSON:
//   node bench/disclosure/attack.ts FROM COUNT
// ANSWERABLE_ATTACKED names the built module of another version that publishes, attacked in place of this one.
import { folderOf } from '../../tests/attack/folders.ts';
import { judge } from '../../tests/attack/judge.ts';

/** What became of a folder. */
export interface Attacked {
  readonly seed: number;
  readonly shape: string;
  readonly deeds: readonly string[];
  readonly leaks: readonly string[];
  readonly hidden: number;
  readonly shown: number;
  /** The fewest values that a hidden number is left with; null where none is hidden. */
  readonly fewest: number | null;
  readonly open: number;
  readonly refused: readonly string[];
  readonly stages: number;
  readonly mistakes: readonly string[];
  readonly seconds: number;
}

const [from = '0', count = '10'] = process.argv.slice(2);
for (let seed = Number(from); seed < Number(from) + Number(count); seed += 1) {
  const started = performance.now();
  const { folder, leaks, fewest, ...verdict } = await judge(folderOf(seed));
  const told: Attacked = {
    ...verdict,
    seed,
    shape: folder.shape,
    deeds: folder.stages.map(({ deed }) => deed),
    leaks: leaks.map(({ what, values, how }) => `${what} = ${values.join('/')} (${how})`),
    fewest: Number.isFinite(fewest) ? fewest : null,
    seconds: (performance.now() - started) / 1000,
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
