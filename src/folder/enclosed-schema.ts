import * as v from 'valibot';
import type { Column, Dataset } from '../domain/tables/dataset.ts';
import type { Row } from '../domain/tables/table.ts';
import { type Period, parsePeriod } from '../domain/time/period.ts';
import { readAddress } from '../intake/cells/address.ts';
import { slug } from '../intake/cells/slug.ts';
import type { Enclosed, EnclosedTable } from './enclosed.ts';
import { statusSchema } from './release-schema.ts';

const text = v.pipe(v.string(), v.maxLength(100_000));
const texts = v.array(text);
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const byName = v.record(v.string(), text);
const value = v.nullable(v.number());

const period = v.custom<Period>(isPeriod);

const source = v.strictObject({
  file: text,
  sha256: v.pipe(v.string(), v.regex(/^([0-9a-f]{64}|\[c\])$/)),
  sheet: v.exactOptional(text),
  period,
  revision: whole,
});

const number = v.strictObject({
  value,
  status: statusSchema,
  given: text,
  at: v.exactOptional(v.strictObject({ sheet: v.exactOptional(text), row: whole, column: text })),
});

const row = v.strictObject({
  period,
  codes: byName,
  numbers: v.record(v.string(), number),
  texts: byName,
  source,
  row: whole,
});

const interval = v.strictObject({
  low: v.number(),
  high: v.number(),
  level: v.picklist([0.95, 0.998]),
  method: v.picklist([
    'exact-poisson',
    'byar',
    'widened',
    'wilson',
    'log-ratio',
    'katz',
    'exact-conditional',
    'dobson',
    'rank',
    'given',
  ]),
});

const own = {
  tables: v.array(
    v.strictObject({
      dataset: text,
      rows: v.array(row),
      sources: v.array(source),
      labels: v.record(v.string(), byName),
    }),
  ),
  measures: texts,
  figures: v.array(
    v.strictObject({
      id: text,
      value,
      status: statusSchema,
      reason: v.exactOptional(text),
      interval: v.exactOptional(interval),
    }),
  ),
};

const schema = v.looseObject({
  files: texts,
  ...own,
  earlier: v.exactOptional(v.array(v.strictObject({ editions: texts, ...own }))),
  disclosure: v.looseObject({
    profile: v.looseObject({ id: text, title: text, says: texts }),
    zeroHidden: v.boolean(),
    figures: texts,
    tables: v.array(
      v.looseObject({
        dataset: text,
        title: text,
        numbers: v.array(
          v.looseObject({
            kind: v.picklist(['cell', 'sum']),
            row: text,
            column: text,
            period: text,
            figure: v.nullable(text),
            least: v.number(),
            most: value,
            range: text,
          }),
        ),
      }),
    ),
  }),
  findings: texts,
});

/**
 * True of what `protected.json` of a package says, also of each value in the tables that it gives: `datasets` are those
 * that the package can have.
 */
export function isEnclosed(said: unknown, datasets: readonly Dataset[]): said is Enclosed {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  return (
    v.is(schema, said) &&
    [said, ...(said.earlier ?? [])].every(({ tables }) =>
      tables.every((table) => fitsDataset(table, byId.get(table.dataset))),
    )
  );
}

function fitsDataset({ rows, labels }: EnclosedTable, dataset: Dataset | undefined): boolean {
  if (dataset === undefined) return false;
  const isColumn = new Set(dataset.columns.map(({ name }) => name));
  return (
    Object.keys(labels).every((name) => isColumn.has(name)) &&
    rows.every((one) => fitsRow(one, dataset))
  );
}

/** Codes become addresses of figures, and addresses links: neither may be anything else. */
function fitsRow({ codes, numbers, texts: words }: Row, { columns }: Dataset): boolean {
  const has = { code: codes, number: numbers, text: words, period: {} };
  const known = new Set(columns.map(({ kind, name }) => `${kind} ${name}`));
  const all = Object.entries(has).flatMap(([kind, by]) =>
    Object.keys(by).map((name) => `${kind} ${name}`),
  );
  return (
    all.every((one) => known.has(one)) &&
    columns.every((column) => fitsCell(column, codes, numbers, words))
  );
}

function fitsCell(
  column: Column,
  codes: Row['codes'],
  numbers: Row['numbers'],
  words: Row['texts'],
): boolean {
  switch (column.kind) {
    case 'period':
      return true;
    case 'number':
      return numbers[column.name] !== undefined;
    case 'code':
      return isCode(codes[column.name] ?? '', column.codes);
    case 'text': {
      const said = words[column.name];
      const isLink = column.format === 'address' && said !== '';
      return said !== undefined && (!isLink || readAddress(said).ok);
    }
  }
}

function isCode(code: string, codes: Extract<Column, { kind: 'code' }>['codes']): boolean {
  return codes === 'open'
    ? code !== '' && slug(code) === code
    : codes.some((known) => known.code === code);
}

/** A period is what its id says. */
function isPeriod(said: unknown): boolean {
  if (typeof said !== 'object' || said === null || !('id' in said)) return false;
  if (typeof said.id !== 'string' || said.id.length > 40) return false;
  const id = said.id;
  return [id, id.replace('-', '/')].some((one) => {
    const { kind, id: own, start, end } = parsePeriod(one) ?? {};
    return JSON.stringify({ kind, id: own, start, end }) === JSON.stringify(said);
  });
}
