import type { Figure } from '../../domain/figures/figure.ts';
import { type Unit, unitLabel } from '../../domain/figures/unit.ts';
import type { PublishedTable } from '../../domain/publication/publication.ts';

/** Where the units of a table are said; an empty text says nothing. */
export interface TableUnits {
  /** After the caption: the unit of every number in the table. */
  readonly caption: string;
  /** Under each column's title. */
  readonly columns: readonly string[];
}

/**
 * The unit after the caption where all numbers share it, else under each column that has one; never
 * where the title says it already, the number says it itself, or the numbers of a column differ.
 */
export function tableUnits(
  table: PublishedTable,
  figures: ReadonlyMap<string, Figure>,
): TableUnits {
  const found = table.columns.map((_, index) =>
    table.rows.flatMap((row) => figures.get(row.cells[index] ?? '') ?? []).map(labelOf),
  );
  // A column of texts alone counts what the others count, where its unit is theirs.
  const ofFigures = onlyOne(found.filter((own) => own.length > 0).map(onlyOne));
  const labels = found.map((own, index) => {
    const unit = table.columns[index]?.unit;
    const isTheirs = own.length === 0 && unit !== undefined && labelOf({ unit }) === ofFigures;
    return isTheirs ? ofFigures : onlyOne(own);
  });
  const titles = table.columns.map((column) => column.title);
  const shared = onlyOne(labels);
  if (shared !== '') {
    return {
      caption: unlessSaid(shared, [table.caption, ...titles]),
      columns: titles.map(() => ''),
    };
  }
  return {
    caption: '',
    columns: titles.map((title, index) => unlessSaid(labels[index] ?? '', [title])),
  };
}

function labelOf({ unit }: Pick<Figure, 'unit'>): string {
  return saysItself(unit) ? '' : unitLabel(unit);
}

/** Units that stand in the number: `88.4%`, `22nd`, `2m 2s`, `£12.50`. */
function saysItself(unit: Unit): boolean {
  return ['percentage', 'rank', 'seconds', 'money', 'scale'].includes(unit.kind);
}

function onlyOne(labels: readonly string[]): string {
  return new Set(labels).size === 1 ? (labels[0] ?? '') : '';
}

function unlessSaid(label: string, titles: readonly string[]): string {
  const said = titles.some((title) => title.toLowerCase().includes(label.toLowerCase()));
  return said ? '' : label;
}

/** The unit under the title of one column; empty where the title or the number says it. */
export function unitUnder(title: string, unit: Unit): string {
  return saysItself(unit) ? '' : unlessSaid(unitLabel(unit), [title]);
}
