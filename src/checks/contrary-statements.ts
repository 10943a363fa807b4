import type { Finding } from '../domain/findings/finding.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { pointing } from './comparison-words.ts';
import type { Check } from './context.ts';
import { cellPlace } from './place.ts';
import { type Statement, statementsIn } from './statements.ts';

/**
 * “Stable” over a period and, of the same period, “higher” than an average: what is above an average all along is above
 * that of its own time never, so that the average is another one, and the comment does not say which. “Comparable with
 * the rest of the year” and “the highest of the year” cannot both be so at all.
 */
export const checkContraryStatements: Check = (context) => {
  const groups = Map.groupBy(statementsIn(context), (one) =>
    [one.localMeasure, one.row.period.id].join(' '),
  );
  return [...groups.values()].flatMap((statements) =>
    statements
      .filter(isLevel)
      .flatMap((level) =>
        statements.filter((one) => isContrary(one, level)).map((one) => tell(one, level)),
      ),
  );
};

function isLevel({ word, comparedWith }: Statement): boolean {
  const isWithin = comparedWith === 'itself-over-year' || comparedWith === 'rest-of-year';
  return pointing(word) === 'level' && isWithin;
}

function isContrary({ word, comparedWith }: Statement, level: Statement): boolean {
  const points = pointing(word);
  if (points === undefined || points === 'level') return false;
  return level.comparedWith === 'itself-over-year'
    ? comparedWith === 'average-without-period' || comparedWith === 'rest-of-year'
    : (word === 'highest' || word === 'lowest') && comparedWith === 'rest-of-year';
}

function tell(one: Statement, level: Statement): Finding {
  return {
    code: 'statements-contrary',
    severity: 'warning',
    place: cellPlace(one.row, 'statement'),
    says: `${one.title} in ${formatPeriod(one.row.period)} is called “${one.word}” (${one.comparator}) and “${level.word}” (${level.comparator})`,
    fix: 'Ask the force of which time the average is: over its own time nothing is above the average all along.',
    rests: [cellPlace(level.row, 'statement')],
    about: [one.figure, level.figure],
  };
}
