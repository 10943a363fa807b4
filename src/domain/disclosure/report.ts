import { formatNumber } from '../figures/format.ts';
import type { HiddenIn, HiddenPublished, PublishedDisclosure } from '../publication/disclosure.ts';
import { formatPeriod } from '../time/period.ts';
import { type HiddenNumber, isCell, type Protection } from './protect.ts';

/**
 * What the public is told of disclosure control. It follows from what is published anyway: what is
 * hidden, and the range that a reader could work out. Which of the hidden numbers are the small ones
 * is not said, for that alone would narrow them down to four.
 */
export function describeProtection(protection: Protection): PublishedDisclosure {
  const { profile, numbers, figures, zeroHidden } = protection;
  const groups = Map.groupBy(numbers, ({ cell }) => cell.table.dataset.id);
  return {
    profile: { id: profile.id, title: profile.title, says: profile.says },
    zeroHidden,
    figures: [...figures],
    tables: [...groups.values()].map(hiddenIn).toSorted((a, b) => (a.title < b.title ? -1 : 1)),
  };
}

function hiddenIn(numbers: readonly HiddenNumber[]): HiddenIn {
  const [first] = numbers;
  const dataset = first?.cell.table.dataset;
  // In the order of the return: the order in which they were chosen would tell the small ones.
  const inOrder = numbers.toSorted(
    (a, b) =>
      a.statement.form.size - b.statement.form.size ||
      a.cell.row.row - b.cell.row.row ||
      byColumn(a, b),
  );
  return {
    dataset: dataset?.id ?? '',
    title: dataset?.title ?? '',
    numbers: inOrder.map(describeNumber),
  };
}

function byColumn(a: HiddenNumber, b: HiddenNumber): number {
  return a.cell.column.name < b.cell.column.name ? -1 : 1;
}

function describeNumber(number: HiddenNumber): HiddenPublished {
  const { cell, least, most, figures } = number;
  const [figure = null] = figures;
  const { labels } = cell.table;
  const rows = isCell(number) ? [cell.row] : number.parts.map(({ row }) => row);
  const codes = Object.entries(cell.row.codes).map(([name, code]) =>
    rows.every((row) => row.codes[name] === code) ? (labels[name]?.[code] ?? code) : 'Total',
  );
  return {
    kind: isCell(number) ? 'cell' : 'sum',
    row: codes.join(', '),
    column: cell.column.title,
    period: formatPeriod(cell.row.period),
    figure,
    least,
    most,
    range: rangeInWords(least, most),
  };
}

/** `from 1 to 16`; `3 or more` where nothing bounds it. */
function rangeInWords(least: number, most: number | null): string {
  const from = formatNumber(least, 0);
  return most === null ? `${from} or more` : `from ${from} to ${formatNumber(most, 0)}`;
}
