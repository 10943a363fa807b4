import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { askedNames } from '../../src/domain/registers/register-question.ts';
import type { Column, Dataset } from '../../src/domain/tables/dataset.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { renderSite } from '../../src/publish/site.ts';
import { publication } from '../builders/published/publication.ts';
import { given, table } from '../builders/published/tables.ts';
import { inspectSite } from '../publish/inspection/inspect-site.ts';

const registers = datasets.filter(({ register }) => register !== undefined);

/** What may stand in a column: made up, and plainly so. */
function madeUp(column: Column, at: number): string {
  if (column.kind === 'code') return column.codes === 'open' ? `made-up-${at}` : codeIn(column, at);
  if (column.kind !== 'text') return '';
  if (column.format === 'date') return `2024-05-0${at}`;
  if (column.format === 'time') return '18:30';
  return column.format === 'address' ? 'https://www.example.org/made-up' : `Made-up ${at}`;
}

function codeIn({ codes }: Extract<Column, { kind: 'code' }>, at: number): string {
  return codes === 'open' ? '' : (codes[at % codes.length]?.code ?? '');
}

const periods: Record<string, string> = {
  day: '2024-05-31',
  month: '2024-05',
  quarter: '2023-24-q4',
  'financial-year': '2023-24',
  'rolling-year': '12-months-to-2024-05',
};

/** Three rows of any dataset. */
function madeUpTable(dataset: Dataset): Table {
  const period = dataset.columns.find(({ kind }) => kind === 'period');
  const [grain = 'month'] = period?.kind === 'period' ? period.grains : [];
  const valuesOf = (kind: Column['kind'], at: number) =>
    dataset.columns
      .filter((column) => column.kind === kind)
      .map((column) => [column.name, madeUp(column, at)] as const);
  const rows = [1, 2, 3].map((at) => ({
    period: periods[grain] ?? '2024-05',
    codes: Object.fromEntries(valuesOf('code', at)),
    texts: Object.fromEntries(valuesOf('text', at)),
    numbers: Object.fromEntries(valuesOf('number', at).map(([name]) => [name, given(at)])),
  }));
  return table(dataset, rows);
}

describe('the registers of this product', () => {
  it('are there', () => {
    expect(registers.length).toBeGreaterThan(10);
  });

  it('have no column that is named as the parts of a question are', () => {
    const clashing = registers.filter(({ columns }) =>
      columns.some(({ name }) => askedNames.includes(name)),
    );
    expect(clashing.map(({ id }) => id)).toEqual([]);
  });

  it('can be read, each of them, on pages that lead nowhere wrong', () => {
    const tables = registers.map(madeUpTable);
    const files = new Map(
      renderSite(publication({ tables }), []).map(({ path, content }) => [path, String(content)]),
    );
    const pages = registers.map(({ id }) => files.get(`registers/${id}/index.html`) ?? '');
    expect(pages.filter((page) => !page.includes('All 3 rows'))).toEqual([]);
    const assets = ['site.css', 'icon.svg', 'register.js'].map(
      (name) => [`assets/${name}`, ''] as const,
    );
    const faults = inspectSite(new Map([...files, ...assets]));
    expect(faults.filter((fault) => fault.startsWith('registers/'))).toEqual([]);
  });

  it('each say what asks for them', () => {
    expect(registers.filter(({ basis }) => basis === undefined).map(({ id }) => id)).toEqual([]);
  });
});
