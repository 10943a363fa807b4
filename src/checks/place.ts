import type { Figure } from '../domain/figures/figure.ts';
import type { Place } from '../domain/findings/finding.ts';
import type { Row } from '../domain/tables/table.ts';
import type { CheckedSection } from './context.ts';

/** The cell of a return. */
export function cellPlace(row: Row, column: string): Place {
  const { file, sheet } = row.source;
  return { file, ...(sheet === undefined ? {} : { sheet }), row: row.row, column };
}

/** The first line of a section that holds the text, or the section as a whole where none does. */
export function linePlace({ section, file, text }: CheckedSection, wanted: string): Place {
  const line = text.split('\n').findIndex((candidate) => candidate.includes(wanted)) + 1;
  return { file, section: section.id, ...(line === 0 ? {} : { line }) };
}

/** The cell that a figure was read from first. */
export function figurePlace({ provenance }: Figure): Place {
  const [cell] = provenance.cells;
  if (cell === undefined) return { file: `returns/${provenance.dataset}/` };
  const { file, sheet, row, column } = cell;
  return { file, ...(sheet === undefined ? {} : { sheet }), row, column };
}
