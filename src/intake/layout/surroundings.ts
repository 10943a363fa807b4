import type { CodeColumn, PeriodColumn } from '../../domain/tables/dataset.ts';
import type { Period } from '../../domain/time/period.ts';
import { shownOf } from '../files/grid.ts';
import type { Area, Board } from './board.ts';
import type { Block } from './find-tables.ts';
import type { Lexicon } from './lexicon.ts';
import { composePeriod, type TimeHeading } from './period-heading.ts';
import { periodsNamed } from './periods-named.ts';
import type { TableLayout } from './table-layout.ts';
import { saysTotal } from './total-words.ts';
import type { Surroundings } from './unpivoted.ts';

/** What stands over a table: from the farthest down, the name of the sheet first. */
export function titlesOver(board: Board, area: Area, blocks: readonly Block[]): readonly string[] {
  const above = blocks.filter((block) => block.area.bottom < area.top && isOver(block.area, area));
  const table = above.findLast(({ hasNumbers }) => hasNumbers);
  const near = above.filter(
    (block) => !block.hasNumbers && block.area.top > (table?.area.bottom ?? 0),
  );
  const { name } = board.sheet;
  return [
    ...(name === undefined ? [] : [name]),
    ...near.flatMap((block) => wordsIn(board, block.area)),
  ];
}

function isOver(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right;
}

/** More is no title. */
const mostTitles = 40;

function wordsIn(board: Board, area: Area): readonly string[] {
  const found: string[] = [];
  for (const row of board.rowsIn(area)) {
    for (let column = area.left; column <= area.right; column += 1) {
      const text = shownOf(board.at(row, column));
      if (text !== '') found.push(text);
      if (found.length >= mostTitles) return found;
    }
  }
  return found;
}

/** Words over the labels of a table, which are no names of columns: a title in its first cell. */
function corners(board: Board, { head, labels, area }: TableLayout): readonly string[] {
  const columns = labels.map(({ column }) => column);
  const first = columns.length === 0 ? [area.left] : columns;
  return head.flatMap((row) => first.map((column) => shownOf(board.label(row, column))));
}

/** All words over the body of a table: a title there may say when all its numbers are as at. */
export function wordsOver(board: Board, { head, area }: TableLayout): readonly string[] {
  return wordsIn(board, { ...area, bottom: head.at(-1) ?? area.top });
}

/** What is known of a file besides its cells. */
export interface Outside {
  /** The period that somebody asked for. */
  readonly asked: Period | null;
  readonly fileName: string;
}

/** What the words around a table say of all its numbers. */
export function surroundingsOf(
  board: Board,
  layout: TableLayout,
  titles: readonly string[],
  lexicon: Lexicon,
  outside: Outside,
): Surroundings {
  const all = [...titles, ...corners(board, layout)].filter((text) => text !== '');
  const groups = lexicon.codeColumns.flatMap((column) => {
    const code = onlyGroup(all, column);
    return code === null ? [] : [[column.name, code] as const];
  });
  const times = all
    .filter((text) => !isAboutTheFile(text))
    .flatMap((text) => periodsNamed(text))
    .map((period): TimeHeading => ({ kind: 'period', period }));
  const period = onlyPeriod(all, lexicon, outside);
  return { times, period, groups: Object.fromEntries(groups), words: all };
}

/** The period that headings name, together with the words round their table where they leave it open. */
export function periodUnder(
  times: readonly TimeHeading[],
  column: PeriodColumn,
  around: Surroundings,
): Period | null {
  if (times.length === 0) return around.period;
  return (
    composePeriod(times, column) ??
    composePeriod([...times, ...around.times.filter(isPart)], column)
  );
}

function isPart({ kind }: TimeHeading): boolean {
  return kind === 'year' || kind === 'financial-year' || kind === 'period';
}

/** The period asked for; else the one in the titles; else the one in the name of the file. */
function onlyPeriod(
  titles: readonly string[],
  { period: column }: Lexicon,
  { asked, fileName }: Outside,
): Period | null {
  const fits = (period: Period) => column?.grains.includes(period.kind) === true;
  if (asked !== null) return fits(asked) ? asked : null;
  const said = titles.filter((text) => !isAboutTheFile(text)).flatMap((text) => periodsNamed(text));
  const named = said.length > 0 ? said : periodsNamed(fileName.replace(/\.[a-z]+$/i, ''));
  const [first, ...others] = named.filter(fits);
  return first !== undefined && others.every(({ id }) => id === first.id) ? first : null;
}

/** `Prepared by Performance, 10/06/2024` says nothing of the numbers. */
export function isAboutTheFile(text: string): boolean {
  return /\b(?:prepared|produced|printed|extracted|created|updated|saved|run|refreshed|version|author|as of date|report date)\b/i.test(
    text,
  );
}

/** The one group that these words name; null where they name none, or several. A whole is named by its own words alone. */
function onlyGroup(texts: readonly string[], { codes }: CodeColumn): string | null {
  if (codes === 'open') return null;
  const said = texts.map((text) => ` ${plain(text)} `);
  const named = codes.filter(({ code, label, also = [] }) =>
    code === 'total'
      ? !saysTotal(label) && said.includes(` ${plain(label)} `)
      : [label, ...also].some((way) => said.some((text) => text.includes(` ${plain(way)} `))),
  );
  const [found, another] = named;
  return found !== undefined && another === undefined ? found.code : null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
