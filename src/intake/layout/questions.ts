import { formatNumber } from '../../domain/figures/format.ts';
import type { Finding, Place } from '../../domain/findings/finding.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import { formatPeriod, type Period } from '../../domain/time/period.ts';
import { decimalPlaces } from '../cells/plain-number.ts';
import { didYouMean } from '../did-you-mean.ts';
import { shownOf } from '../files/grid.ts';
import { allOf, anyOf, columnLetters, echo } from '../wording.ts';
import { areaName, type Board, type Spot, spotName } from './board.ts';
import type { Fit, Region } from './candidates.ts';
import type { TotalDiffers } from './left-out-totals.ts';
import type { Lexicon } from './lexicon.ts';
import type { TableLayout, ValueColumn } from './table-layout.ts';
import type { Clash, HeadingFact, LeftOut } from './tidy.ts';
import type { Settled } from './unpivoted.ts';

/** What has to be settled before a file can be taken, each at its place and with what to do. */

export function ask(code: string, place: Place, says: string, fix: string): Finding {
  return { code, severity: 'error', place, says, fix };
}

export function placeAt(file: string, sheet: string | undefined, { row, column }: Spot): Place {
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    row,
    column: columnLetters(column),
  };
}

export function whichDataset({ board, area }: Region, fits: readonly Fit[], file: string): Finding {
  const titles = fits.map(({ dataset }) => `“${dataset.title}” (${dataset.id})`);
  return ask(
    'which-dataset',
    placeAt(file, board.sheet.name, { row: area.top, column: area.left }),
    `the table in ${areaName(area)} could be ${anyOf(titles)}`,
    `Say which, for example --dataset ${fits[0]?.dataset.id ?? ''}.`,
  );
}

export function noPeriod(dataset: Dataset, rivals: readonly Period[], file: string): Finding {
  const named = [...new Set(rivals.map(formatPeriod))];
  const says =
    named.length > 1
      ? `the file could be about ${anyOf(named)}`
      : 'nothing in the file says which period it is about';
  return ask(
    'which-period',
    { file },
    says,
    `Say which, for example --period ${example(dataset)}.`,
  );
}

function example({ frequency }: Dataset): string {
  return frequency === 'quarterly' ? '2023-24-q4' : frequency === 'yearly' ? '2023-24' : '2024-05';
}

/** Numbers of a group that the dataset does not know, or of none: no more is left out of a breakdown in silence. */
export function unknownGroup(
  { reason, words, cells, sheet, of = '' }: LeftOut,
  settled: Settled | null,
  { codeColumns }: Lexicon,
  file: string,
): readonly Finding[] {
  const [first] = cells;
  const isAsked = reason === 'group-unknown' || reason === 'group-unsaid';
  if (!isAsked || first === undefined || settled?.measure(words) === null) return [];
  const column = codeColumns.find(({ name }) => name === of);
  const codes = column === undefined || column.codes === 'open' ? [] : column.codes;
  const meant = didYouMean(
    words,
    codes.map(({ label }) => label),
  );
  const guess = meant === null ? '' : `Did you mean ${meant}? `;
  const title = echo(column?.title ?? of);
  const says =
    reason === 'group-unknown'
      ? `${echo(words)} is no group that the return knows${column === undefined ? '' : ` under ${title}`}`
      : `no heading says the ${title} of the number under ${echo(words)}`;
  const how =
    codes.length === 0
      ? 'Write it as the return does'
      : `In the recipe, write under “groups”, ${of}, what ${echo(words)} stands for: ${anyOf(codes.map(({ code }) => code))}`;
  const fix = `${guess}${how}; or, to leave it out, write it under “left-out”.`;
  return [
    {
      ...ask('group-unknown', placeAt(file, sheet, first), says, fix),
      ...(reason === 'group-unsaid' ? { code: 'group-unsaid' } : {}),
    },
  ];
}

export function noRows(dataset: Dataset, file: string): Finding {
  return ask(
    'no-rows',
    { file },
    `no number of the table could be placed in the return “${dataset.title}”`,
    'The list of what was left out says why.',
  );
}

export function missingGroup(name: string, { dataset }: Lexicon, file: string): Finding {
  const column = dataset.columns.find((one) => one.name === name);
  const labels =
    column?.kind === 'code' && column.codes !== 'open'
      ? column.codes.map(({ code, label }) => (label === code ? code : `${label} (${code})`))
      : [];
  const [, code] = /\(([^()]+)\)$/.exec(labels[0] ?? '') ?? [];
  return ask(
    'group-missing',
    { file },
    `no heading says the ${echo(column?.title ?? name)} of the numbers`,
    labels.length === 0
      ? 'Write it beside the numbers, or over them.'
      : `If it is the same for all of them, write it into the recipe under “always”, like ${name}: ${code ?? labels[0] ?? ''}. It can be ${anyOf(labels)}.`,
  );
}

export function likelyHeading(
  { words, means, at }: HeadingFact,
  { dataset }: Lexicon,
  file: string,
): Finding {
  const title = dataset.columns.find(({ name }) => name === means)?.title ?? means;
  return ask(
    'heading-unclear',
    placeAt(file, undefined, at),
    `${echo(words)} may be ${echo(title)}, but does not say so, and no sum bears it out`,
    `If it is, write it into the recipe under “headings” as ${means}, or give the column that name.`,
  );
}

export function clashing({ column, first, second }: Clash, file: string): Finding {
  return ask(
    'said-twice',
    placeAt(file, second.sheet, second),
    `${spotName(first)} gives ${echo(shownOf(first.cell))} and ${spotName(second)} ${echo(shownOf(second.cell))} for the same thing, ${echo(column.title)}`,
    'Say in the headings what tells the two apart, or take one of them out.',
  );
}

/** Two columns under the same headings, of which one may be of something else whose heading is gone. */
export function headedTwice(
  words: string,
  first: ValueColumn,
  second: ValueColumn,
  { sheet }: Board,
  file: string,
): Finding {
  const at = second.headings.at(-1)?.at ?? { row: 1, column: second.column };
  return ask(
    'said-twice',
    placeAt(file, sheet.name, at),
    `two columns stand under ${echo(words)} and nothing tells them apart: ${columnLetters(first.column)} and ${columnLetters(second.column)}`,
    'Say in the headings what tells the two apart, or take one of them out.',
  );
}

/** A total that is left out shows what its parts do not add up to: nothing to settle, since it is not taken. */
export function totalDiffers(
  { at, sheet, words, shown, sum, parts }: TotalDiffers,
  file: string,
): Finding {
  const [first = at] = parts;
  const cells = `${spotName(first)} to ${spotName(parts.at(-1) ?? first)}`;
  return {
    code: 'total-differs',
    severity: 'warning',
    place: placeAt(file, sheet, at),
    says: `${echo(words)} shows ${shown}, and the numbers from ${cells} add up to ${formatNumber(sum, decimalPlaces(sum))}`,
    fix: 'Ask the force which is right: one of the numbers may be wrong or missing. The total itself is not taken.',
  };
}

/** Rows and columns of a table that nobody sees. */
export function hiddenWithin(
  { board }: Region,
  { area }: TableLayout,
  file: string,
): readonly Finding[] {
  const { rows, hiddenColumns, name } = board.sheet;
  const hidden = rows.filter(
    ({ row, hidden: isHidden }) => isHidden === true && row >= area.top && row <= area.bottom,
  );
  const columns = [...(hiddenColumns ?? [])].filter(
    (column) => column >= area.left && column <= area.right,
  );
  const what = [
    ...(hidden.length === 0
      ? []
      : [
          `${hidden.length === 1 ? 'row' : 'rows'} ${allOf(hidden.slice(0, 12).map(({ row }) => String(row)))}`,
        ]),
    ...(columns.length === 0
      ? []
      : [
          `${columns.length === 1 ? 'column' : 'columns'} ${allOf(columns.slice(0, 12).map(columnLetters))}`,
        ]),
  ];
  if (what.length === 0) return [];
  const at = { row: hidden[0]?.row ?? area.top, column: columns[0] ?? area.left };
  return [
    ask(
      'hidden-in-table',
      placeAt(file, name, at),
      `the table has ${allOf(what)} hidden, and nobody can say whether they belong to it`,
      'Show them and save the workbook, or delete them.',
    ),
  ];
}
