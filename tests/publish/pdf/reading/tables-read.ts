import { type Element, everyElement } from './elements.ts';
import { squash } from './read-report.ts';

/** A row of a table as it is read out: the role of its cells, and their texts without spaces. */
export interface RowRead {
  readonly roles: ReadonlySet<string>;
  readonly texts: readonly string[];
}

/** The rows of all tables, in reading order: a table that goes on over a page is one. */
export function rowsRead(elements: readonly Element[]): readonly RowRead[] {
  return everyElement(elements)
    .filter(({ role }) => role === 'TR')
    .map(({ children }) => ({
      roles: new Set(children.map(({ role }) => role)),
      texts: children.map(({ text }) => squash(text)),
    }));
}

/** How many parts of a table stand on each page that has one. */
export function tablesRead(elements: readonly Element[]): readonly Element[] {
  return everyElement(elements).filter(({ role }) => role === 'Table');
}
