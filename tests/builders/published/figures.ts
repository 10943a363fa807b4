import type { CellReference, Dimension, Figure } from '../../../src/domain/figures/figure.ts';
import type { Measure } from '../../../src/domain/measures/measure.ts';
import type { Row, Table } from '../../../src/domain/tables/table.ts';

export const bedfordshire = { code: 'E23000026', name: 'Bedfordshire' } as const;

/** The cell of a row. */
export function cell(row: Row, column: string): CellReference {
  return {
    file: row.source.file,
    sha256: row.source.sha256,
    row: row.row,
    column,
    given: row.numbers[column]?.given ?? '',
  };
}

/** One figure for each row of a table: the number that stands in a column. */
export function givenFigures(measure: Measure, table: Table, column: string): Figure<string>[] {
  return table.rows.map((row): Figure<string> => {
    const quantity = row.numbers[column] ?? { value: null, status: 'unavailable', given: '' };
    const dimensions = measure.by.map((name) => dimensionOf(table, row, name));
    return {
      id: [measure.id, ...dimensions.map((dimension) => dimension.code), row.period.id].join('.'),
      measure: measure.id,
      value: quantity.value,
      status: quantity.status,
      unit: measure.unit,
      decimals: measure.decimals,
      place: bedfordshire,
      period: row.period,
      dimensions,
      ...(quantity.value === null ? { reason: reasons[quantity.status] ?? 'Not supplied.' } : {}),
      provenance: {
        dataset: table.dataset.id,
        origin: 'given',
        formula: `the cell in column ${column}`,
        working: quantity.given === '' ? 'the cell is blank' : quantity.given,
        cells: [cell(row, column)],
      },
    };
  });
}

const reasons: Partial<Record<string, string>> = {
  suppressed: 'Fewer than three people: hidden so that no one can be recognised.',
  unavailable: 'The force left this cell blank.',
};

function dimensionOf(table: Table, row: Row, name: string): Dimension {
  const column = table.dataset.columns.find((candidate) => candidate.name === name);
  const code = row.codes[name] ?? 'total';
  const listed = column?.kind === 'code' && column.codes !== 'open' ? column.codes : [];
  const label =
    table.labels[name]?.[code] ??
    listed.find((candidate) => candidate.code === code)?.label ??
    code;
  return { name, title: column?.title ?? name, code, label };
}
