import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Column, Dataset, TextColumn } from '../../src/domain/tables/dataset.ts';
import { type Period, parsePeriod } from '../../src/domain/time/period.ts';
import { findArea } from '../../src/reference/areas/index.ts';
import { agree } from './agree.ts';
import { balance } from './balance.ts';
import { type DraftRow, draftRows } from './draft.ts';
import { putNumbers, type Setting } from './numbers.ts';

/**
 * Fills a folder made by `answerable init` with a made-up return for each of the datasets that a
 * force returns about itself, for benchmarks and tests. The numbers keep to units, limits and identities. The same folder and seed
 * give the same bytes; the area takes part in the seed. A return goes back a year, or as many
 * periods as fit into `mostRows`. The folder says on every page that its figures are invented.
 */
export function fillReturns(
  directory: string,
  datasets: readonly Dataset[],
  seed: string,
  mostRows = 100,
): void {
  const area = readArea(directory);
  const edition = newestEdition(directory);
  const setting: Setting = { seed: `${seed}|${area.id}`, population: area.population2021 };
  const drafts = new Map<string, readonly DraftRow[]>();
  const own = datasets.filter(isOfOneForce);
  for (const dataset of own) {
    const rows = draftRows(dataset, { edition, seed: setting.seed, mostRows });
    for (const row of rows) putNumbers(dataset, row, setting);
    balance(dataset, rows);
    drafts.set(dataset.id, rows);
  }
  agree(drafts);
  for (const dataset of own) {
    const rows = drafts.get(dataset.id) ?? [];
    balance(dataset, rows);
    write(directory, dataset, rows);
  }
  appendFileSync(join(directory, 'body.yaml'), `demonstration: ${JSON.stringify(demonstration)}\n`);
}

const demonstration = 'Generated for a benchmark; every figure is invented.';

function readArea(directory: string) {
  const body = readFileSync(join(directory, 'body.yaml'), 'utf8');
  const area = findArea(/^area: *(.+)$/m.exec(body)?.[1] ?? '');
  if (area === undefined) throw new Error(`${directory}/body.yaml names no area.`);
  return area;
}

function newestEdition(directory: string): Period {
  const newest = readdirSync(join(directory, 'editions')).toSorted().at(-1) ?? '';
  const period = parsePeriod(newest);
  if (period === null) throw new Error(`${directory} has no edition.`);
  return period;
}

/** What other areas did is not for a force to return, and groups of areas are not to be made up. */
function isOfOneForce({ columns }: Dataset): boolean {
  return columns.every(({ name }) => name !== 'area');
}

function write(directory: string, dataset: Dataset, rows: readonly DraftRow[]): void {
  const columns = dataset.columns.filter(
    (column) => column.kind !== 'text' || !column.optional || column.instead !== undefined,
  );
  const header = columns.map(({ name }) => name);
  const lines = [
    header,
    ...rows.map((row, at) => columns.map((column) => cell(column, row, at + 2))),
  ];
  const folder = join(directory, 'returns', dataset.id);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${rows.at(-1)?.period.id}.csv`);
  writeFileSync(file, lines.map((line) => `${line.join(',')}\n`).join(''));
}

/** The text of a cell; none of them needs quotation marks. `at` is the row in the file. */
function cell(column: Column, row: DraftRow, at: number): string {
  switch (column.kind) {
    case 'period':
      return row.period.id;
    case 'code':
      return row.codes[column.name] ?? '';
    case 'number': {
      const value = row.numbers[column.name] ?? null;
      if (value === null) return '[z]';
      return column.unit.kind === 'scale' ? (column.unit.labels[value - 1] ?? '') : String(value);
    }
    case 'text':
      return wordsOf(column, row, at);
  }
}

/** Words that name a row have to differ from row to row. */
function wordsOf({ format, instead }: TextColumn, { period }: DraftRow, at: number): string {
  // Nobody is made up where a name may be withheld.
  const [withheld] = instead ?? [];
  if (withheld !== undefined) return withheld.label;
  if (format === 'date') return period.end;
  if (format === 'time') return '18:30';
  return format === 'address' ? `https://example.org/${at}` : `Generated for a benchmark (${at}).`;
}
