import { formatNumber } from '../domain/figures/format.ts';
import { describePlace, type Finding } from '../domain/findings/finding.ts';
import type { Row } from '../domain/tables/table.ts';
import { periodBefore } from '../domain/time/neighbours.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { type StatedChange, statedChanges } from '../reference/stated-changes.ts';
import { pointing } from './comparison-words.ts';
import type { Check, CheckContext } from './context.ts';
import { cellPlace } from './place.ts';
import { statementsIn } from './statements.ts';

/** A change that is stated is the difference of the two numbers, and goes the way that the comments say. */
export const checkStatedChanges: Check = (context) =>
  statedChanges.flatMap((stated) =>
    (context.tables.get(stated.dataset)?.rows ?? []).flatMap((row) => {
      const change = row.numbers[stated.change]?.value ?? null;
      if (change === null) return [];
      return [
        ...besideNumbers(row, change, stated, context),
        ...besideWords(row, change, stated, context),
      ];
    }),
  );

function besideNumbers(
  row: Row,
  change: number,
  { dataset, of, change: column }: StatedChange,
  { tables }: CheckContext,
): readonly Finding[] {
  const before = periodBefore(row.period);
  const former = tables.get(dataset)?.rows.find(({ period }) => period.id === before?.id);
  const [now, then] = [row.numbers[of]?.value ?? null, former?.numbers[of]?.value ?? null];
  if (former === undefined || now === null || then === null || now - then === change) return [];
  return [
    {
      ...found(row, column, dataset),
      says: `a change of ${formatNumber(change, 0)} is stated, and from ${formatNumber(then, 0)} to ${formatNumber(now, 0)} it is ${formatNumber(now - then, 0)}`,
      fix: `Ask the force which of the three is right. The number before is in ${describePlace(cellPlace(former, of))}.`,
      rests: [cellPlace(row, of), cellPlace(former, of)],
    },
  ];
}

function besideWords(
  row: Row,
  change: number,
  { localMeasure, dataset, change: column }: StatedChange,
  context: CheckContext,
): readonly Finding[] {
  return statementsIn(context)
    .filter(
      (one) =>
        one.localMeasure === localMeasure &&
        one.comparedWith === 'previous' &&
        one.row.period.id === row.period.id,
    )
    .filter(({ word }) => {
      const points = pointing(word);
      const way = change === 0 ? 'level' : change > 0 ? 'up' : 'down';
      return points !== undefined && points !== way;
    })
    .map((one) => ({
      ...found(row, column, dataset),
      says: `a change of ${formatNumber(change, 0)} is stated for ${formatPeriod(row.period)}, and a comment calls it “${one.word}” than the period before`,
      fix: `Ask the force which holds. The comment is in ${describePlace(cellPlace(one.row, 'statement'))}.`,
      rests: [cellPlace(one.row, 'statement')],
    }));
}

function found(
  row: Row,
  column: string,
  dataset: string,
): Pick<Finding, 'code' | 'severity' | 'place' | 'about'> {
  return {
    code: 'change-disagrees',
    severity: 'error',
    place: cellPlace(row, column),
    about: [dataset],
  };
}
