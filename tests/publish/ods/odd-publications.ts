import fc from 'fast-check';
import type { Figure } from '../../../src/domain/figures/figure.ts';
import { type Status, withoutValue } from '../../../src/domain/figures/status.ts';
import { count } from '../../../src/domain/figures/unit.ts';
import type { Publication, PublishedTable } from '../../../src/domain/publication/publication.ts';
import { editionOf, publication } from '../../builders/published/publication.ts';
import { section, tableOf } from '../../builders/published/sections.ts';

/** Any words that a person or a program can have put there: none, controls, quotation marks, emoji, pages of text. */
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    "'",
    "O'Brien's [c]",
    ']]>',
    '<a href="x">',
    '\ud800',
    '\ufffe',
  ),
  fc.constantFrom(
    'Offences',
    'offences',
    '[note 1]',
    '=1+1',
    '😀'.repeat(40),
    'long '.repeat(9_000),
  ),
);

/** Words with something in them to read: folders without are refused. */
const names = words.filter((word) => /\p{L}/u.test(word));

const statuses = ['final', 'provisional', 'revised', 'suppressed', 'unavailable'] as const;

const [model] = publication().figures.values();

/** Figures of every status, large, small, negative and nearly nothing. */
export const oddFigures = fc
  .array(
    fc.record({
      value: fc.oneof(
        fc.integer({ min: -2_000_000, max: 2_000_000 }),
        fc.double({ min: -5_000, max: 5_000, noNaN: true }),
        fc.constantFrom(0, -0.04, -0.4, 0.5, -0.5, 1.005, 999.95, 1e9),
      ),
      decimals: fc.integer({ min: 0, max: 3 }),
      status: fc.constantFrom(...statuses),
      isShare: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((values) => values.map(figureOf));

function figureOf(
  given: { value: number; decimals: number; status: Status; isShare: boolean },
  index: number,
): Figure<string> {
  if (model === undefined) throw new Error('there is no figure to start from');
  const { interval: _, ...rest } = model;
  return {
    ...rest,
    id: `odd.${index}`,
    status: given.status,
    value: withoutValue.has(given.status) ? null : given.value,
    decimals: given.decimals,
    unit: given.isShare ? { kind: 'percentage' } : model.unit,
  };
}

function oddTable(ids: readonly string[]): fc.Arbitrary<PublishedTable> {
  return fc.integer({ min: 0, max: 30 }).chain((width) =>
    fc
      .record({
        caption: words,
        corner: words,
        titles: fc.array(words, { minLength: width, maxLength: width }),
        rows: fc.array(
          fc.record({
            header: words,
            cells: fc.array(fc.option(fc.constantFrom(...ids)), {
              minLength: width,
              maxLength: width,
            }),
            texts: fc.array(fc.option(words), { minLength: width, maxLength: width }),
          }),
          { maxLength: 5 },
        ),
        notes: fc.array(words, { maxLength: 3 }),
      })
      .map(({ titles, rows, ...table }) => ({
        ...tableOf({ id: 'odd', columns: titles.map(column), rows: [], ...table }),
        rows: rows.map((row) => ({ ...row, total: false })),
      })),
  );
}

function column(title: string): PublishedTable['columns'][number] {
  return { title, unit: count('offence') };
}

export const oddPublications: fc.Arbitrary<Publication> = oddFigures.chain((figures) =>
  fc
    .record({
      name: names,
      title: names,
      reason: words,
      tables: fc.array(oddTable(figures.map(({ id }) => id)), { maxLength: 4 }),
    })
    .map(({ name, title, reason, tables }) => publishing(figures, tables, { name, title, reason })),
);

/** An edition of one section with these tables, of figures that it may not know. */
export function publishing(
  figures: Iterable<Figure<string>>,
  tables: readonly PublishedTable[],
  { name = 'Office', title = 'Edition', reason = 'First.' } = {},
): Publication {
  const blocks = tables.map((table) => ({ kind: 'table', table }) as const);
  const usual = publication();
  return {
    ...usual,
    body: { ...usual.body, name },
    figures: new Map([...figures].map((figure) => [figure.id, figure])),
    editions: [{ ...editionOf(section({ id: 'odd', title, blocks })), title, reason }],
  };
}

/** One table with a figure a row. */
export function listOf(
  figures: readonly Figure<string>[],
  caption = 'Figures in a list',
): PublishedTable {
  return tableOf({
    id: 'list',
    caption,
    corner: 'Figure',
    columns: [column('Value')],
    rows: figures.map(({ id }) => ({ header: id, total: false, cells: [id] })),
  });
}

/** Says what went wrong and how to see it again; a whole publication is too much to print. */
export function briefly<T>(details: fc.RunDetails<T>): void {
  const { failed, errorInstance, seed, counterexamplePath } = details;
  if (failed) throw new Error(`seed ${seed}, path ${counterexamplePath}`, { cause: errorInstance });
}
