import { type Figure, intervalOf } from '../../../../src/domain/figures/figure.ts';
import { formatFigure } from '../../../../src/domain/figures/format.ts';
import { unitLabel } from '../../../../src/domain/figures/unit.ts';
import type { Publication } from '../../../../src/domain/publication/publication.ts';
import { figuresShown } from '../../../../src/domain/publication/shown.ts';
import { type ReadCell, type ReadWorkbook, sheetNamed, tableOn } from './read-workbook.ts';

/** What a row of the sheet of figures says; numbers as numbers, null where it says [z]. */
type FigureRow = Readonly<Record<string, string | number | null>>;

export function figuresRead(workbook: ReadWorkbook): readonly FigureRow[] {
  const { headers, rows } = tableOn(sheetNamed(workbook, 'Figures'));
  return rows.map((cells) => {
    const of = (header: string) => said(cells[headers.indexOf(header)]);
    return {
      id: of('Figure'),
      start: of('First day'),
      end: of('Last day'),
      value: of('Value'),
      status: of('Status'),
      shown: of('Shown as'),
      unit: of('Unit'),
      low: of('Interval, low end'),
      high: of('Interval, high end'),
      method: of('Interval, method'),
      formula: of('Formula'),
      dataset: of('Dataset'),
      files: of('Files'),
      hashes: of('SHA-256 of files'),
      page: of('Page of the site'),
    };
  });
}

/** The same, from the publication. */
export function figuresOf({ editions: [edition], figures }: Publication): readonly FigureRow[] {
  const sections = edition?.groups.flatMap((group) => group.sections) ?? [];
  const ids = new Set(sections.flatMap((section) => [...figuresShown(section)]));
  return [...ids].flatMap((id) => {
    const figure = figures.get(id);
    return figure === undefined ? [] : [rowOf(figure)];
  });
}

function rowOf(figure: Figure<string>): FigureRow {
  const { period, provenance } = figure;
  const interval = intervalOf(figure);
  return {
    id: figure.id,
    start: period.start,
    end: period.end,
    value: figure.value ?? standIn(figure),
    status: figure.status,
    shown: figure.status === 'not-applicable' ? null : formatFigure(figure),
    unit: unitLabel(figure.unit),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    method: interval?.method ?? null,
    formula: provenance.formula,
    dataset: provenance.dataset,
    files: joined(provenance.cells.map(({ file }) => file)),
    hashes: joined(provenance.cells.map(({ sha256 }) => sha256)),
    page: `figures/${figure.id}/index.html`,
  };
}

function standIn({ status }: Figure): string | null {
  return status === 'suppressed' ? '[c]' : status === 'unavailable' ? '[x]' : null;
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].join('; ');
}

function said(cell: ReadCell | undefined): string | number | null {
  if (cell === undefined || cell.text === '[z]') return null;
  return cell.value === null ? cell.text : Number(cell.value);
}
