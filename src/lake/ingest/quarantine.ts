import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SupplyFile } from '../../domain/open-data/supply.ts';
import { patientRename } from '../patient-rename.ts';
import { reasonOf } from './reasons.ts';
import type { SetAside } from './take-file.ts';

const columns = ['file', 'line', 'reason', 'column', 'value', 'row'];

/**
 * Writes the rows that were set aside where a person can open them: file and line of each, the reason, the
 * cell that it is for, and the row as it stood. Returns the path inside the lake, or null of none.
 */
export function writeQuarantine(
  lake: string,
  { kind, force, month, place }: SupplyFile,
  sha256: string,
  setAside: readonly SetAside[],
): string | null {
  if (setAside.length === 0) return null;
  const path = `quarantine/${kind}/${force}/${month}-${sha256.slice(0, 16)}.csv`;
  const rows = setAside.map(({ line, code, column, value, row }) =>
    [place, String(line), reasonOf(code), column, value, row].map(quoted).join(','),
  );
  const target = join(lake, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, `${[columns.join(','), ...rows].join('\n')}\n`);
  patientRename(`${target}.new`, target);
  return path;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** How many rows were set aside for each reason. */
export function countReasons(setAside: readonly SetAside[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(setAside, ({ code }) => code);
  return Object.fromEntries([...groups].map(([code, rows]) => [code, rows.length]));
}
