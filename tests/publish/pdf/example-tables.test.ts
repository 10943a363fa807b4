import { beforeAll, describe, expect, it } from 'vitest';
import { formatFigure } from '../../../src/domain/figures/format.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { squash } from './reading/read-report.ts';
import { type RowRead, rowsRead } from './reading/tables-read.ts';
import { exampleReport, newestOf } from './set-report.ts';

let publication: Publication;
let rows: readonly RowRead[] = [];

beforeAll(async () => {
  const example = await exampleReport();
  publication = example.publication;
  rows = rowsRead(example.report.elements);
});

const tables = () =>
  newestOf(publication)
    .groups.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === 'table' || block.kind === 'chart' ? [block.table] : []));

const textOf = (id: string | null) => {
  const figure = publication.figures.get(id ?? '');
  return figure === undefined ? '' : formatFigure(figure);
};

describe('the tables in the report of the example', () => {
  it('are those of the edition, row by row, with every number as it is shown everywhere', () => {
    const wanted = tables().flatMap((table) =>
      table.rows.map((row) =>
        [row.header, ...row.cells.map((id, index) => textOf(id) || (row.texts?.[index] ?? ''))].map(
          squash,
        ),
      ),
    );
    expect(rows.filter(({ roles }) => roles.has('TD')).map(({ texts }) => texts)).toEqual(wanted);
  });

  it('have one row of headers each, with the titles of the columns', () => {
    const headers = rows.filter(({ roles }) => roles.has('TH')).map(({ texts }) => texts);
    const wanted = tables().map(({ corner, columns }) => [corner, ...columns.map((c) => c.title)]);
    expect(headers.map((titles) => titles.length)).toEqual(wanted.map((titles) => titles.length));
    const other = wanted.filter((titles, row) =>
      titles.some((title, column) => !headers[row]?.[column]?.startsWith(squash(title))),
    );
    expect(other).toEqual([]);
  });

  it('mix no header cells with cells of numbers', () => {
    expect(rows.filter(({ roles }) => roles.size !== 1)).toEqual([]);
  });
});
