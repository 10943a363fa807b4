import type { Finding } from '../../domain/findings/finding.ts';
import type { Table } from '../../domain/tables/table.ts';
import type { Accepted } from '../read-return.ts';
import type { Area, Board } from './board.ts';
import { type Region, readRegion } from './candidates.ts';
import { headedAlike } from './headed-alike.ts';
import type { Lexicon } from './lexicon.ts';
import { type Merged, mergeTables } from './merge-tables.ts';
import { type FoundPeriod, findPeriod } from './period-of-return.ts';
import { periodsNamed } from './periods-named.ts';
import { filteredPivot } from './pivot-filters.ts';
import { type Contradictions, isBorneOut, type Proof, prove } from './proof.ts';
import {
  clashing,
  hiddenWithin,
  likelyHeading,
  missingGroup,
  noPeriod,
  noRows,
  totalDiffers,
  unknownGroup,
} from './questions.ts';
import { unreadHeadings } from './row-texts.ts';
import { wordsOver } from './surroundings.ts';
import type { LeftOut } from './tidy.ts';
import { readTidy, wordsLacking } from './tidy-return.ts';
import { unclearTimes, withoutTime } from './time-questions.ts';
import type { Given } from './understand.ts';
import type { FoundTable, PeriodFrom, Proposal } from './understanding.ts';
import type { Unpivoted } from './unpivoted.ts';

interface Proposed {
  readonly proposal: Proposal;
  readonly questions: readonly Finding[];
}

/** Makes one return of the regions that fit its dataset. */
export function propose(
  regions: readonly Region[],
  lexicon: Lexicon,
  given: Given & { readonly regions: readonly Region[] },
): Proposed {
  const { dataset } = lexicon;
  const outside = { asked: given.period, fileName: given.fileName };
  const read = regions.flatMap((region) => {
    const table = readRegion(region, lexicon, given.settled, outside);
    return table === null ? [] : [{ region, table }];
  });
  const merged = mergeTables(read.map(({ table }) => table));
  const titles = [
    ...regions.flatMap((region) => region.titles),
    ...read.flatMap(({ region, table }) => wordsOver(region.board, table.layout)),
  ];
  const [sheet] = new Set(regions.map(({ board }) => board.sheet.name));
  const places = { asked: given.period, titles, sheet, fileName: given.fileName };
  const found = findPeriod(dataset, merged.rows, places);
  const file = given.fileName;
  const questions = questionsOf({ read, merged, found }, lexicon, given);
  const unread = read
    .flatMap(({ region, table }) => unreadHeadings(region.board, table.layout))
    .filter((heading) => !lexicon.isLeftOut(heading));
  const tidy =
    found.period === null || merged.lacking.size > 0 || merged.rows.length === 0
      ? null
      : readTidy(dataset, merged.rows, {
          fileName: file,
          path: `returns/${dataset.id}/${found.period.id}.csv`,
          sha256: given.sha256,
          period: found.period,
          revision: 1,
          asked: askedAbout(merged),
          unread,
          ...separatorOf(regions),
        });
  const reading = tidy?.ok === true ? tidy.reading : null;
  const proofs = reading === null ? [] : proofsOf(reading, lexicon, given.contradictions);
  const likely = merged.headings.filter(
    ({ by, means }) => by === 'likely' && !isBorneOut(means, proofs),
  );
  const lacking =
    tidy === null ? wordsLacking(dataset, merged.rows, { fileName: file, unread }) : [];
  const told = tidy?.ok === false ? tidy.findings : lacking;
  const described = read.map(({ region, table }) => describeTable(region, table));
  const proposal: Proposal = {
    dataset,
    period: found.period,
    periodFrom: found.from === 'newest' ? whereFrom(described, titles, given) : found.from,
    tables: described,
    headings: merged.headings,
    groups: merged.groups,
    always: { ...merged.unsaid, ...given.settled?.always },
    rows: merged.rows,
    proofs,
    reading: questions.length + likely.length === 0 ? reading : null,
    leftOut: [...merged.leftOut, ...wordsAround(given.regions, regions)],
    remarks: merged.totalsDiffering.map((one) => totalDiffers(one, file)),
  };
  return {
    proposal,
    questions: [...questions, ...likely.map((one) => likelyHeading(one, lexicon, file)), ...told],
  };
}

interface Placed {
  readonly read: readonly { readonly region: Region; readonly table: Unpivoted }[];
  readonly merged: Merged;
  readonly found: FoundPeriod;
}

/** What stands open of the headings and places of the numbers; where nothing else is told, that there are none. */
function questionsOf(
  { read, merged, found }: Placed,
  lexicon: Lexicon,
  { settled, fileName: file }: Given,
): readonly Finding[] {
  const { dataset } = lexicon;
  const isEmpty = merged.rows.length === 0;
  const questions = [
    ...read.flatMap(({ region, table }) => hiddenWithin(region, table.layout, file)),
    ...read.flatMap(({ region }) => filteredPivot(region, lexicon, settled, file)),
    ...(merged.clashes.length === 0
      ? read.flatMap(({ region, table }) => headedAlike(region, table.layout, lexicon, file))
      : merged.clashes.map((clash) => clashing(clash, file))),
    ...[...merged.lacking].map((name) => missingGroup(name, lexicon, file)),
    ...withoutTime(merged.leftOut, file),
    ...unclearTimes(merged.leftOut, settled, lexicon, file),
    ...merged.leftOut.flatMap((left) => unknownGroup(left, settled, lexicon, file)),
    ...(found.period === null && !isEmpty ? [noPeriod(dataset, found.rivals, file)] : []),
  ];
  return isEmpty && questions.length === 0 ? [noRows(dataset, file)] : questions;
}

/** Columns whose numbers are there, and only lack a group: of these it is no news that the return has none. */
function askedAbout({ leftOut, headings }: Pick<Unpivoted, 'leftOut' | 'headings'>) {
  const unsaid = new Set(
    leftOut.flatMap(({ reason, words }) => (reason === 'group-unsaid' ? [words] : [])),
  );
  return new Set(headings.flatMap(({ words, means }) => (unsaid.has(words) ? [means] : [])));
}

function separatorOf([first]: readonly Region[]) {
  const separator = first?.board.sheet.separator;
  return separator === undefined ? {} : { separator };
}

/** Rows may have their period from the words round the table. */
function whereFrom(
  tables: readonly FoundTable[],
  titles: readonly string[],
  { period }: Given,
): PeriodFrom {
  if (tables.some(({ periods }) => periods !== 'none')) return 'newest';
  if (period !== null) return 'asked';
  return titles.some((text) => periodsNamed(text).length > 0) ? 'title' : 'file-name';
}

function proofsOf(
  { rows, source, labels }: Accepted,
  { dataset }: Lexicon,
  contradictions: Contradictions,
): readonly Proof[] {
  const table: Table = { dataset, rows, sources: [source], labels };
  return prove(table, contradictions);
}

function describeTable({ board }: Region, { layout, rows }: Unpivoted): FoundTable {
  const hasTimes = (meanings: readonly { readonly times: readonly unknown[] }[]) =>
    meanings.some(({ times }) => times.length > 0);
  const across = layout.values.some(({ headings }) => hasTimes(headings.map((one) => one.meaning)));
  const isMixed = layout.heads.size > 0 && new Set(rows.map(({ period }) => period?.id)).size > 1;
  const down = isMixed || layout.labels.some(({ axis }) => axis.kind === 'period');
  const { name } = board.sheet;
  return {
    ...(name === undefined ? {} : { sheet: name }),
    area: layout.area,
    periods: across ? 'across' : down ? 'down' : 'none',
  };
}

/** What stands on the same sheets and is no part of these tables. */
function wordsAround(all: readonly Region[], own: readonly Region[]): readonly LeftOut[] {
  const boards = new Set(own.map(({ board }) => board));
  return all
    .filter((region) => !own.includes(region) && boards.has(region.board))
    .map(({ board, area, hasNumbers }) => {
      const isOver = own.some((region) => region.board === board && region.area.top > area.bottom);
      const reason = hasNumbers ? 'other-table' : isOver ? 'title' : 'note';
      const { name } = board.sheet;
      const { cells, words } = cellsIn(board, area);
      return { reason, cells, words, ...(name === undefined ? {} : { sheet: name }) };
    });
}

function cellsIn(board: Board, area: Area): Pick<LeftOut, 'cells' | 'words'> {
  const cells: { row: number; column: number }[] = [];
  let words = '';
  for (const row of board.rowsIn(area)) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = board.at(row, column);
      if (cell.kind === 'blank') continue;
      cells.push({ row, column });
      if (words === '') words = cell.text;
    }
  }
  return { cells, words };
}
