import { daysOf } from './rows.ts';
import { schemas } from './schemas.ts';
import { cellName } from './world.ts';

/** A line of a return: text or numbers by the name of the column. */
export type Line = Readonly<Record<string, string | number>>;

/** A return as a force hands it over. */
export interface Return {
  readonly dataset: string;
  /** Of the file: `2023-24-q4`, `2024-06`. */
  readonly period: string;
  /** 1 for the first; a later one is a file of its own. */
  readonly revision: number;
  readonly lines: readonly Line[];
}

export function pathOf({ dataset, period, revision }: Return): string {
  return `returns/${dataset}/${period}${revision === 1 ? '' : `.r${revision}`}.csv`;
}

export function textOf({ lines }: Return): string {
  const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  const rows = lines.map((line) => columns.map((name) => line[name] ?? '').join(','));
  return [columns.join(','), ...rows, ''].join('\n');
}

/** What the counts of some returns truly are, by the names that an attacker gives them; later ones stand. */
export function truthOf(returns: readonly Return[]): ReadonlyMap<string, number> {
  return new Map(
    returns.flatMap(({ dataset, period, lines }) => {
      const schema = schemas[dataset];
      if (schema === undefined) return [];
      return lines.flatMap((line) => {
        const when = String(line[schema.period ?? ''] ?? period);
        const codes = Object.fromEntries(schema.codes.map((name) => [name, String(line[name])]));
        const row = { dataset, period: daysOf(when) ?? when, codes };
        return schema.counts.map(
          (column) => [cellName(row, column), Number(line[column])] as const,
        );
      });
    }),
  );
}
