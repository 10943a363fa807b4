import { cellKey, type LinearForm } from '../measures/linear-form.ts';
import type { Row, Table } from '../tables/table.ts';
import { dayNumber } from '../time/date-parts.ts';
import type { Fact } from './facts.ts';
import { type Stretch, Timeline } from './timeline.ts';

/** What a reader knows of a table because what happened in a year happened in its quarters. */
export interface TimeKnowledge {
  /** Each number is that of the spans of time that it is made of, which are variables of their own. */
  readonly facts: readonly Fact[];
  /** Groups of people that no cell counts, and that follow from several. */
  readonly groups: readonly {
    readonly form: LinearForm;
    readonly value: number;
    readonly beside: string;
  }[];
}

const nothing: TimeKnowledge = { facts: [], groups: [] };

interface Cell extends Stretch {
  readonly key: string;
}

/**
 * The time line of each row and column, cut wherever a period begins or ends. It is made only where
 * periods overlap: numbers of periods one after the other say nothing of each other.
 */
export function timeKnowledge(table: Table, columns: readonly string[]): TimeKnowledge {
  if (table.dataset.asAt || !overlap(table.rows)) return nothing;
  const key = table.dataset.key;
  const series = Map.groupBy(table.rows, ({ codes, texts }) =>
    JSON.stringify(key.map((name) => codes[name] ?? texts[name] ?? '')),
  );
  const known = [...series].flatMap(([of, rows]) =>
    overlap(rows)
      ? columns.map((column) => knowledgeOf(rows, column, `${table.dataset.id}|${of}`))
      : [],
  );
  return {
    facts: known.flatMap(({ facts }) => facts),
    groups: known.flatMap(({ groups }) => groups),
  };
}

function overlap(rows: readonly Row[]): boolean {
  const periods = [...new Map(rows.map(({ period }) => [period.id, period])).values()];
  const inOrder = periods.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return inOrder.some(({ start }, position) => {
    const former = inOrder[position - 1];
    return former !== undefined && start <= former.end;
  });
}

function knowledgeOf(rows: readonly Row[], column: string, of: string): TimeKnowledge {
  const cells = rows.flatMap((row): readonly Cell[] => {
    const given = row.numbers[column];
    if (given === undefined || given.status === 'not-applicable') return [];
    const { start, end } = row.period;
    const key = cellKey(row, column);
    return [{ key, from: dayNumber(start), to: dayNumber(end) + 1, value: given.value }];
  });
  const line = new Timeline(cells);
  const spans = (from: number, to: number) =>
    line.boundaries
      .filter((boundary) => boundary >= from && boundary < to)
      .map((boundary) => [`span|${of}|${column}|${boundary}`, 1] as const);
  const [first] = cells;
  return {
    facts: line.kept.map(({ key, from, to }) => ({
      form: new Map([...spans(from, to), [key, -1]]),
      lower: 0,
      upper: 0,
      total: key,
    })),
    groups: line.groups().map(({ value, spans: pairs }) => ({
      form: new Map(pairs.flatMap(([from, to]) => spans(from, to))),
      value,
      beside: first?.key ?? '',
    })),
  };
}
