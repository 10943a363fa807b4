import { madeUp, type ReleaseFiles } from './release-files.ts';
import { type Line, textOf } from './returns.ts';

/** A release made by hand: tables in the form of the downloads, with what should be hidden left out or not. */
export function planted(
  id: string,
  tables: Readonly<Record<string, readonly Line[]>>,
  more: Readonly<Record<string, string>> = {},
): ReleaseFiles {
  const data = Object.entries(tables).map(([dataset, lines]) => [
    `data/${dataset}.csv`,
    textOf({
      dataset,
      period: '',
      revision: 1,
      lines: lines.map((line, at) => shown(line, dataset, at)),
    }),
  ]);
  return madeUp(id, { ...Object.fromEntries(data), ...more });
}

/** Numbers get a status beside them; `[c]` is a hidden one. */
function shown(line: Line, dataset: string, at: number): Line {
  const cells = Object.entries(line).flatMap(([name, value]) => {
    if (!isNumber(value)) return [[name, value] as const];
    const hidden = value === '[c]';
    return [
      [name, hidden ? '' : value] as const,
      [`${name}_status`, hidden ? 'suppressed' : 'final'] as const,
    ];
  });
  const source = { source_file: `returns/${dataset}/2024-06.csv`, source_row: at + 2 };
  return { ...Object.fromEntries(cells), ...source };
}

function isNumber(value: string | number): boolean {
  return typeof value === 'number' || value === '[c]';
}

/** The JSON of figures that are cells of a table, or sums of them: hidden, or with a value. */
export function figuresJson(
  figures: readonly {
    readonly id: string;
    readonly dataset: string;
    readonly column: string;
    readonly rows: readonly number[];
    readonly value: number | null;
    readonly working?: string;
  }[],
): string {
  return JSON.stringify({
    figures: figures.map(({ id, dataset, column, rows, value, working = '' }) => ({
      id,
      value,
      status: value === null ? 'suppressed' : 'final',
      provenance: {
        dataset,
        working,
        cells: rows.map((row) => ({ file: `returns/${dataset}/2024-06.csv`, row, column })),
      },
    })),
  });
}

/** `disclosure.json` of the stricter rules. */
export const strict = { 'api/disclosure.json': '{"profile":{"id":"under-ten"}}' };
