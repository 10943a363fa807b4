import {
  formatInWorking,
  formatNumber,
  formatQuantity,
  roundHalfAway,
} from '../../domain/figures/format.ts';
import { shorthand } from '../../domain/figures/status.ts';
import type { WordsOf } from '../language.ts';

/** A formula with the numbers in place, and what comes of it. */
export const working: WordsOf<'working'> = {
  'working.number': ({ value }) => formatNumber(value, 0),
  'working.status': ({ status }) => shorthand[status],
  'working.cells': ({ cells, decimals }) =>
    cells
      .map(({ value, status }) =>
        value === null ? shorthand[status] : formatNumber(value, decimals),
      )
      .join(' + '),
  'working.many-cells': ({ count }) => `sum of ${count} cells`,
  'working.signs': ({ parts, sign }, { say }) =>
    parts
      .map((part) => (part.compound ? `(${say(part.working)})` : say(part.working)))
      .join(` ${sign} `),
  'working.times': ({ working: of, times }, { say }) => `${say(of)} × ${formatNumber(times, 0)}`,
  'working.members': ({ values, bracketed }) => {
    const added = values.map(formatInWorking).join(' + ');
    return bracketed ? `(${added})` : added;
  },
  'working.place': ({ before, own, equal, first }) => {
    const than = `${first === 'lowest' ? 'less' : 'more'} than ${formatInWorking(own)}`;
    const shared = equal === 0 ? '' : `, ${formatNumber(equal, 0)} more with the same`;
    return `1 + ${formatNumber(before, 0)} with ${than}${shared}`;
  },
  'working.result': ({ working: of, value, status, unit, decimals }, { say }) => {
    const shown = formatQuantity({ value, status }, unit, decimals);
    return value === null || roundHalfAway(value, decimals) === value
      ? `${say(of)} = ${shown}`
      : `${say(of)} = ${formatNumber(value, decimals + 2)}, shown as ${shown}`;
  },
};
