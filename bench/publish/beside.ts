// What publishing costs beside another version, pair by pair on the same machine at the same time:
//   node bench/publish/beside.ts ROOT [--write] [--pairs 9]
// ROOT is the folder of the other version, built. Each pair publishes the example with both, in turn the one and the
// other first: to a new place, and again to the same place.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './built.ts';
import { describeLoad, describeMachine, describePlace } from './machine.ts';
import { type Ran, runNodeWithUsage, type Used } from './program.ts';
import { replaceResults } from './results.ts';
import { spread } from './spread.ts';
import { table } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    pairs: { type: 'string', default: '9' },
  },
});
const [named] = positionals;
const other = named === undefined ? undefined : resolve(named);
if (other === undefined || !existsSync(join(other, 'dist', 'assets'))) {
  throw new Error('Name the folder of another version that is built.');
}
const versions = { this: root, other };
type Version = keyof typeof versions;

/** What a pair used, by what was done. */
type Pair = Readonly<Record<Version, Readonly<Record<Deed, Ran & Used>>>>;
type Deed = 'new' | 'again';

const place = mkdtempSync(join(tmpdir(), 'answerable-beside-'));
try {
  // Once each for the caches of compiled code, which do not count.
  for (const version of ['this', 'other'] as const) publishTwice(version, 'before');
  const pairs = Array.from({ length: Number(values.pairs) }, (_, number): Pair => {
    if (number % 2 === 0) {
      const first = publishTwice('this', `${number}`);
      return { this: first, other: publishTwice('other', `${number}`) };
    }
    const first = publishTwice('other', `${number}`);
    return { other: first, this: publishTwice('this', `${number}`) };
  });
  const about = [
    `${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; sites written to`,
    `${describePlace(place)}; ${describeLoad()}. ${pairs.length} pairs; medians, with the least and the most.`,
  ].join('\n');
  const report = `${about}\n\n${reportOn(pairs)}`;
  process.stdout.write(`${report}\n`);
  if (values.write) replaceResults(join(root, 'bench', 'README.md'), report, 'publish/beside');
} finally {
  rmSync(place, { recursive: true, force: true });
}

function publishTwice(version: Version, name: string): Readonly<Record<Deed, Ran & Used>> {
  const folder = join(versions[version], 'examples', 'bedfordshire');
  const out = join(place, `${version}-${name}`);
  const command = join(versions[version], 'bin', 'answerable.mjs');
  const publish = () => runNodeWithUsage([command, 'publish', folder, '--out', out]);
  return { new: publish(), again: publish() };
}

function reportOn(pairs: readonly Pair[]): string {
  const deeds: readonly (readonly [Deed, string])[] = [
    ['new', 'the first release'],
    ['again', 'the same again'],
  ];
  const uses: readonly (readonly ['wallSeconds' | 'cpuSeconds', string])[] = [
    ['wallSeconds', 'by the clock, s'],
    ['cpuSeconds', 'of the processors, s'],
  ];
  const rows = deeds.flatMap(([deed, done]) =>
    uses.map(([use, unit]) => {
      const of = (version: Version) => pairs.map((pair) => pair[version][deed][use]);
      const ratios = pairs.map((pair) => pair.this[deed][use] / pair.other[deed][use]);
      return [`${done}, ${unit}`, said(of('this')), said(of('other')), said(ratios)];
    }),
  );
  return table(['', 'this version', 'the other', 'ratio, pair by pair'], rows);
}

function said(numbers: readonly number[]): string {
  const { median, least, most } = spread(numbers);
  return `${median.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`;
}
