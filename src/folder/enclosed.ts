import type { Figure } from '../domain/figures/figure.ts';
import type { PublishedDisclosure } from '../domain/publication/disclosure.ts';
import type { Text } from '../domain/statements/statement.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import type { Table } from '../domain/tables/table.ts';
import { type FolderFiles, readText } from './files.ts';

/** The file of a package that stands for the returns which may not be public as they are. */
export const enclosedFile = 'protected.json';

/** What may be known of withheld returns. All of it is on the site as well. */
export interface Enclosed<Said extends Text = string> extends OwnEnclosed {
  /** The files that it stands for. */
  readonly files: readonly string[];
  /** The same for editions that are made from other returns than the newest. */
  readonly earlier?: readonly EarlierEnclosed[];
  readonly disclosure: PublishedDisclosure<Said>;
  /** What is published of the findings, by content: hidden numbers are no findings of their own. */
  readonly findings: readonly string[];
}

/** What stands for the withheld returns of one list. */
export interface OwnEnclosed {
  readonly tables: readonly EnclosedTable[];
  /** Measures whose figures show less than the returns did. */
  readonly measures: readonly string[];
  /** Their figures, which cannot be worked out again from numbers that are hidden. */
  readonly figures: readonly EnclosedFigure[];
}

export interface EarlierEnclosed extends OwnEnclosed {
  readonly editions: readonly string[];
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

/** The tables of a package: withheld ones as they may be known, to an `edition` or to the newest; the others as their returns gave them. */
export function withEnclosed(
  tables: readonly Table[],
  enclosed: Enclosed | null,
  edition?: string,
): readonly Table[] {
  const told = enclosedFor(enclosed, edition);
  const known = new Map(told?.tables.map(({ dataset, ...table }) => [dataset, table]));
  return tables.map((table) => {
    const { dataset }: { dataset: Dataset } = table;
    const kept = known.get(dataset.id);
    return kept === undefined ? table : { dataset, ...kept };
  });
}

/** What may be known of withheld returns in an edition: its own, where it is made from others than the newest. */
export function enclosedFor(enclosed: Enclosed | null, edition?: string): OwnEnclosed | null {
  return enclosed?.earlier?.find(({ editions }) => editions.includes(edition ?? '')) ?? enclosed;
}
