import { formatNumber } from '../domain/figures/format.ts';
import { describeRepeats } from '../domain/open-data/set-aside.ts';
import { sumOf } from '../domain/statistics/sum.ts';
import { counted } from '../intake/wording.ts';
import { english } from '../locale/en/index.ts';
import { coverageLines } from './coverage-lines.ts';
import type { IngestOutcome } from './ingest-outcome.ts';
import { width, wrap } from './report.ts';

/** What a run of `ingest` did, for a terminal of 80 columns. */
export function reportIngest(outcome: IngestOutcome): readonly string[] {
  return [
    ...wrap(`${outcome.lake}: ${fileCounts(outcome)}.`, width),
    ...rowLines(outcome),
    ...quarantineLines(outcome),
    ...restatedLines(outcome),
    ...setAsideLines(outcome),
    ...lostLines(outcome),
    ...section('Partial or missing in the lake:', coverageLines(outcome.coverage)),
  ];
}

function fileCounts({ files }: IngestOutcome): string {
  const parts: readonly (readonly [number, string])[] = [
    [files.taken, `${files.taken === 1 ? 'file' : 'files'} taken`],
    [files.older, 'kept beside a later archive’s'],
    [files.alreadyHere, 'already here'],
    [files.refused, 'refused'],
    [files.outside, 'outside England and Wales'],
    [files.passedOver, 'of no known kind passed over'],
  ];
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 0) return 'no files given';
  return said.map(([count, what]) => `${formatNumber(count, 0)} ${what}`).join(', ');
}

function rowLines({ rows }: IngestOutcome): readonly string[] {
  const lines = rows.map(({ kind, files, read, kept, quarantined }) =>
    [
      `  ${kind.padEnd(16)}`,
      counted(files, 'file').padStart(12),
      `${formatNumber(read, 0)} rows read`.padStart(21),
      `${formatNumber(kept, 0)} kept`.padStart(15),
      quarantined === 0 ? '' : `${formatNumber(quarantined, 0)} set aside`.padStart(14),
    ]
      .join('')
      .trimEnd(),
  );
  const repeats = sumOf(rows, (one) => one.repeats);
  const shared = sumOf(rows, (one) => one.sharedIds);
  const once = describeRepeats(sumOf(rows, (one) => one.countedOnce));
  const notes = [
    repeats === 0
      ? ''
      : `${counted(repeats, 'row')} said in every column what an earlier row of the file says, and kept: nothing tells a repeat from two alike.`,
    once === null ? '' : english.say(once),
    shared === 0
      ? ''
      : `${counted(shared, 'row')} with the crime id of a different row: each is counted.`,
  ].filter((note) => note !== '');
  return [...lines, ...notes.flatMap((note) => indented(note, 2))];
}

function quarantineLines({ quarantined, quarantine, lake }: IngestOutcome): readonly string[] {
  const reasons = quarantined.flatMap(({ reason, rows }) =>
    hanging(`  ${formatNumber(rows, 0).padStart(7)}  `, `${reason}.`),
  );
  const [only] = quarantine;
  const where =
    quarantine.length === 1
      ? `Each with its line in ${lake}/${only}`
      : `Each with its line in ${quarantine.length} files in ${lake}/quarantine`;
  return section('Set aside:', reasons.length === 0 ? [] : [...reasons, ...indented(where, 2)]);
}

/** So many are named one by one. */
const mostRestated = 12;

function restatedLines({ restated }: IngestOutcome): readonly string[] {
  const lines = restated
    .slice(0, mostRestated)
    .flatMap(({ kind, force, month, before, after, added, removed }) =>
      indented(
        `${kind}, ${force}, ${month}: ${counted(before, 'row')} before, ${formatNumber(after, 0)} now; ${formatNumber(added, 0)} added, ${formatNumber(removed, 0)} removed`,
        2,
      ),
    );
  const rest = restated.length - mostRestated;
  const more = rest > 0 ? [`  and ${counted(rest, 'month')} more`] : [];
  return section('Stated again by a later archive:', [...lines, ...more]);
}

function setAsideLines({ outside }: IngestOutcome): readonly string[] {
  const [first] = outside;
  if (first === undefined) return [];
  const places = outside.map(({ place }) => place);
  return section(
    'Outside England and Wales:',
    places.slice(0, 3).flatMap((place) => indented(`${place}: ${first.says}`, 2)),
  );
}

function lostLines({ lost }: IngestOutcome): readonly string[] {
  return section(
    'Not as they were written, and so left out until their files are given again:',
    lost.slice(0, mostRestated).map((path) => `  ${path}`),
  );
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function indented(text: string, columns: number): readonly string[] {
  return hanging(' '.repeat(columns), text);
}

function hanging(start: string, text: string): readonly string[] {
  const [first = '', ...rest] = wrap(text, width - start.length);
  return [start + first, ...rest.map((line) => ' '.repeat(start.length) + line)];
}
