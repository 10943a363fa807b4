import type { Dataset } from '../../domain/tables/dataset.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { allOf, echo } from '../wording.ts';
import type { Sheet } from './grid.ts';
import { empty } from './refusals.ts';

/**
 * The sheet that holds the return: the visible one named like the dataset, else the only visible one
 * that holds anything. Hidden sheets are never read, since whoever hands the file over does not see
 * what is in them.
 */
export function chooseSheet(sheets: readonly Sheet[], dataset: Dataset): Outcome<Sheet> {
  const filled = sheets.filter((sheet) => sheet.rows.length > 0);
  const visible = filled.filter((sheet) => !sheet.hidden);
  const named = visible.filter((sheet) => isNamedLike(sheet, dataset));
  const [chosen, another] = named.length > 0 ? named : visible;
  if (chosen !== undefined && another === undefined) return accept(chosen);
  if (chosen !== undefined) return undecided(visible, dataset);
  return filled.length > 0 ? onlyHidden(filled) : empty();
}

function undecided(visible: readonly Sheet[], dataset: Dataset): Outcome<never> {
  return refuse(
    'which-sheet',
    `several sheets hold something, and none alone is named ${dataset.id}: ${names(visible)}`,
    `Name the sheet of this return ${dataset.id}, or take the others out.`,
  );
}

function onlyHidden(hidden: readonly Sheet[]): Outcome<never> {
  return refuse(
    'sheet-hidden',
    `nothing can be seen in the workbook: what it holds is on a hidden sheet, ${names(hidden)}`,
    'Show the sheet and save the workbook.',
  );
}

function names(sheets: readonly Sheet[]): string {
  return allOf(sheets.slice(0, 20).map((sheet) => echo(sheet.name ?? '')));
}

/** Excel cuts the name of a sheet at 31 characters, and so a long title with it. */
const longestSheetName = 31;

function isNamedLike(sheet: Sheet, dataset: Dataset): boolean {
  const name = fold(sheet.name ?? '');
  const cutTitle = dataset.title.slice(0, longestSheetName);
  return [dataset.id, dataset.title, cutTitle].some((wanted) => fold(wanted) === name);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
