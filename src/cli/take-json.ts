import { formatPeriod } from '../domain/time/period.ts';
import type { Compared, Restated } from '../folder/earlier-returns.ts';
import { shownOf } from '../intake/files/grid.ts';
import { areaName, type Spot, spotName } from '../intake/layout/board.ts';
import type { LeftOut, Source, TidyRow } from '../intake/layout/tidy.ts';
import type { Proposal } from '../intake/layout/understanding.ts';
import type { TakenReport } from './take-report.ts';

/** What was understood, as values: every number with its cell and what the cell shows. */
export function takenJson({ file, folder, taken, compared, written, unread }: TakenReport) {
  const { proposals, questions, notRead } = taken.understanding;
  return {
    file,
    folder,
    understood: questions.length === 0 && proposals.length > 0,
    recipes: taken.recipes.map(({ name }) => name),
    recipesNotRead: unread,
    returns: proposals.map((proposal) => proposalJson(proposal, compared.get(proposal) ?? null)),
    questions,
    notRead,
    written,
  };
}

function proposalJson(proposal: Proposal, compared: Compared | null) {
  const { dataset, period, periodFrom, tables, proofs, always } = proposal;
  return {
    dataset: dataset.id,
    title: dataset.title,
    period: period?.id ?? null,
    periodFrom,
    tables: tables.map(({ area, ...table }) => ({ ...table, cells: areaName(area) })),
    headings: proposal.headings.map(withCell),
    groups: proposal.groups.map(withCell),
    always,
    proofs,
    rows: proposal.rows.map(rowJson),
    leftOut: proposal.leftOut.map(leftOutJson),
    remarks: proposal.remarks,
    beside: compared === null ? null : comparedJson(compared),
  };
}

function withCell<T extends { readonly at: Spot }>({ at, ...fact }: T) {
  return { ...fact, cell: spotName(at) };
}

function rowJson({ period, groups, numbers, texts }: TidyRow) {
  return {
    period: period?.id ?? null,
    groups,
    numbers: sources(numbers),
    texts: sources(texts),
  };
}

function sources(named: ReadonlyMap<string, Source>) {
  return Object.fromEntries([...named].map(([name, source]) => [name, sourceJson(source)]));
}

function sourceJson(source: Source) {
  const { sheet, cell } = source;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    cell: spotName(source),
    shown: shownOf(cell),
    holds: cell.text,
  };
}

function leftOutJson({ reason, words, sheet, cells }: LeftOut) {
  return { reason, words, ...(sheet === undefined ? {} : { sheet }), cells: cells.map(spotName) };
}

function comparedJson({ fresh, restated, gone, path }: Compared) {
  return {
    path,
    new: fresh.length,
    restated: restated.map(restatedJson),
    gone: gone.map(({ period, codes }) => ({ period: formatPeriod(period), groups: codes })),
  };
}

function restatedJson({ row, column, before, now }: Restated) {
  return {
    period: row.period.id,
    groups: row.codes,
    column,
    before: before.given,
    now: now.given,
  };
}
