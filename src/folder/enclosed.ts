import type { Figure } from '../domain/figures/figure.ts';
import type { PublishedDisclosure } from '../domain/publication/disclosure.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import type { Table } from '../domain/tables/table.ts';
import { type FolderFiles, readText } from './files.ts';

/** The file of a package that stands for the returns which may not be public as they are. */
export const enclosedFile = 'protected.json';

/** What may be known of withheld returns. All of it is on the site as well. */
export interface Enclosed {
  /** The files that it stands for. */
  readonly files: readonly string[];
  readonly tables: readonly EnclosedTable[];
  /** Measures whose figures show less than the returns did. */
  readonly measures: readonly string[];
  /** Their figures, which cannot be worked out again from numbers that are hidden. */
  readonly figures: readonly EnclosedFigure[];
  readonly disclosure: PublishedDisclosure;
  /** What is published of the findings, by content: hidden numbers are no findings of their own. */
  readonly findings: readonly string[];
}

/** A table without its schema, which the product knows. */
export interface EnclosedTable extends Pick<Table, 'rows' | 'sources' | 'labels'> {
  readonly dataset: string;
}

export type EnclosedFigure = Pick<Figure, 'id' | 'value' | 'status' | 'reason' | 'interval'>;

/** Reads it from a package that was opened, which has looked at its form; null where nothing was withheld. */
export function readEnclosed(files: FolderFiles): Enclosed | null {
  return files.paths.includes(enclosedFile) ? JSON.parse(readText(files, enclosedFile)) : null;
}

/** The tables of a package: withheld ones as they may be known, the others as their returns gave them. */
export function withEnclosed(
  tables: readonly Table[],
  enclosed: Enclosed | null,
): readonly Table[] {
  const known = new Map(enclosed?.tables.map(({ dataset, ...table }) => [dataset, table]));
  return tables.map((table) => {
    const { dataset }: { dataset: Dataset } = table;
    const kept = known.get(dataset.id);
    return kept === undefined ? table : { dataset, ...kept };
  });
}
