import type { Figure } from '../../domain/figures/figure.ts';
import { formatNumber } from '../../domain/figures/format.ts';
import { shorthand } from '../../domain/figures/status.ts';
import type { Block, PublishedTable } from '../../domain/publication/publication.ts';
import { captionOf, titleOf } from '../../domain/publication/title-of.ts';
import { workbookWords } from '../../locale/workbook-words.ts';
import { tableUnits } from '../html/table-units.ts';
import { figureCell } from './figure-cells.ts';
import { type Cell, oneLine, type Sheet, shorten, text } from './workbook.ts';

/** Where a table stands in the edition, and how its sheet is called. */
export interface Placed {
  readonly block: Extract<Block, { kind: 'table' | 'chart' }>;
  readonly section: string;
  /** From 1, through the whole workbook. */
  readonly number: number;
}

/** The sheet of a table or of the table beside a chart. `marks` lead to its notes. */
export function tableSheet(
  { block, section, number }: Placed,
  figures: ReadonlyMap<string, Figure>,
  marks: readonly string[],
): Sheet {
  const words = workbookWords.table;
  const { table } = block;
  const units = tableUnits(table, figures);
  const title = block.kind === 'chart' ? block.chart.title : table.caption;
  const whole = block.kind === 'chart' ? titleOf(block.chart) : captionOf(table);
  const named = units.caption === '' ? whole : `${whole} (${units.caption})`;
  const lines = [
    words.one,
    `${words.section} ${section}`,
    ...(block.kind === 'chart' ? [`${words.chart} ${block.chart.description}`] : []),
    ...(marks.length === 0 ? [] : [words.notes(marks.join(', '))]),
    words.symbols,
    `${words.source} ${sourcesOf(table)}`,
  ];
  return {
    name: nameOf(number, title),
    title: [shorten(oneLine(named), longestTitle), ...marks].join(' '),
    lines: lines.map(text),
    table: {
      name: rangeName(number, title),
      headers: unlike([
        table.corner,
        ...table.columns.map((column, index) => {
          const unit = units.columns[index] ?? '';
          return unit === '' ? column.title : `${column.title} (${unit})`;
        }),
      ]),
      rows: table.rows.map((row) => [
        text(row.header),
        ...row.cells.map((cell, index) => cellOf(cell, row.texts?.[index] ?? null, figures)),
      ]),
    },
  };
}

const none = shorthand['not-applicable'];

/** No cell is empty: where there is no such figure, the cell says that it does not apply. */
function cellOf(
  cell: string | null,
  other: string | null,
  figures: ReadonlyMap<string, Figure>,
): Cell {
  const figure = cell === null ? undefined : figures.get(cell);
  if (figure !== undefined) return figureCell(figure);
  return text(other ?? '');
}

function sourcesOf({ sources }: PublishedTable): string {
  const named = sources.map(({ title, files }) => [title, ...files].join(', '));
  return named.length === 0 ? none : `${named.join('; ')}.`;
}

/** Office programs allow 31 letters, and none of these signs; the last three have a meaning in links. */
function nameOf(number: number, title: string): string {
  const plain = oneLine(title.replaceAll(/[[\]*?:/\\'"#%$]/g, ' '));
  const cut = `${number} ${plain}`.slice(0, 31);
  return cut.replace(/[\ud800-\udbff]$/, '').trim();
}

/** A name of a table, which may hold ASCII letters, digits and underscores: `table_3_homicides_recorded`. */
function rangeName(number: number, title: string): string {
  const ascii = title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_');
  return `table_${number}_${ascii}`.slice(0, 60).replace(/_+$/, '');
}

/** Marks of notes come after it, and must not be cut off. */
const longestTitle = 1000;

/** Excel keeps 255 letters of a heading; some are left to number those that are alike. */
const longestHeader = 240;

/** Headings that are empty or the same as an earlier one are numbered, so that each names one column. */
function unlike(headers: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return headers.map((header, index) => {
    const plain = shorten(oneLine(header), longestHeader);
    const wanted = plain === '' ? workbookWords.table.column(formatNumber(index + 1, 0)) : plain;
    let name = wanted;
    for (let again = 2; seen.has(name.toLowerCase()); again += 1) name = `${wanted} (${again})`;
    seen.add(name.toLowerCase());
    return name;
  });
}
