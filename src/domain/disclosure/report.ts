import type { HiddenIn, HiddenPublished, PublishedDisclosure } from '../publication/disclosure.ts';
import type { Text } from '../statements/statement.ts';
import type { Period } from '../time/period.ts';
import { type HiddenNumber, isCell, type Protection } from './protect.ts';

declare module '../statements/statement.ts' {
  interface Vocabulary {
    'disclosure.period': { readonly period: Period };
    /** The whole numbers that a hidden one may be; `most` is null where nothing bounds it. */
    'disclosure.range': { readonly least: number; readonly most: number | null };
    /** What a row is about, by the labels of its codes: null where it is a sum over them. */
    'disclosure.row': { readonly labels: readonly (Text | null)[] };
  }
}

/**
 * What the public is told of disclosure control. It follows from what is published anyway: what is
 * hidden, and the range that a reader could work out. Which of the hidden numbers are the small ones
 * is not said, for that alone would narrow them down to four.
 */
export function describeProtection(protection: Protection): PublishedDisclosure<Text> {
  const { profile, numbers, figures, zeroHidden } = protection;
  const groups = Map.groupBy(numbers, ({ cell }) => cell.table.dataset.id);
  return {
    profile: { id: profile.id, title: profile.title, says: profile.says },
    zeroHidden,
    figures: [...figures],
    tables: [...groups.values()].map(hiddenIn).toSorted((a, b) => (a.title < b.title ? -1 : 1)),
  };
}

function hiddenIn(numbers: readonly HiddenNumber[]): HiddenIn<Text> {
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

function describeNumber(number: HiddenNumber): HiddenPublished<Text> {
  const { cell, least, most, figures } = number;
  const [figure = null] = figures;
  const { labels } = cell.table;
  const rows = isCell(number) ? [cell.row] : number.parts.map(({ row }) => row);
  const names = Object.entries(cell.row.codes).map(([name, code]) =>
    rows.every((row) => row.codes[name] === code) ? (labels[name]?.[code] ?? code) : null,
  );
  return {
    kind: isCell(number) ? 'cell' : 'sum',
    row: { say: 'disclosure.row', labels: names },
    column: cell.column.title,
    period: { say: 'disclosure.period', period: cell.row.period },
    figure,
    least,
    most,
    range: { say: 'disclosure.range', least, most },
  };
}
