import type { AreaNames } from './area-name.ts';
import { areaRows } from './area-rows.ts';
import { compareParts, compareTotals } from './cross-check.ts';
import type { PublishedTable } from './find-tables.ts';
import { type ByOffence, numbersInRow } from './numbers-in-row.ts';
import { partnershipRows } from './partnership-rows.ts';
import { inSheet, type Remarks } from './remarks.ts';

/** Counts of one area, and the row that they stand in. */
export interface ForceCounts {
  readonly row: number;
  readonly numbers: ByOffence;
}

/** Counts by area from the table of forces; its regions, countries and transport police check it. */
export function countsByForce(
  table: PublishedTable,
  names: AreaNames,
  remarks: Remarks,
): ReadonlyMap<string, ForceCounts> {
  const rows = areaRows(table, names, remarks);
  const counts = new Map(
    [...rows.areas].map(([area, row]) => [
      area,
      { row: row.row, numbers: numbersInRow(row, table, remarks) },
    ]),
  );
  compareTotals(rows, counts, table, remarks);
  return counts;
}

/**
 * Counts by area from the table of partnerships: the subtotal of each force, or its only row where
 * it has no subtotal, as the City of London has not. The parts check the subtotals.
 */
export function countsByPartnership(
  table: PublishedTable,
  names: AreaNames,
  remarks: Remarks,
): ReadonlyMap<string, ForceCounts> {
  const counts = new Map<string, ForceCounts>();
  for (const [area, { subtotal, parts }] of partnershipRows(table, names, remarks)) {
    const own = subtotal ?? (parts.length === 1 ? parts[0] : undefined);
    if (own === undefined) {
      remarks.add('warning', noSubtotal(names.label(area)), inSheet(table.sheet.name));
      continue;
    }
    const force = { row: own.row, numbers: numbersInRow(own, table, remarks) };
    counts.set(area, force);
    if (subtotal !== undefined) {
      const partNumbers = parts.map((part) => numbersInRow(part, table, remarks));
      compareParts(names.label(area), force, partNumbers, remarks);
    }
  }
  return counts;
}

function noSubtotal(area: string) {
  return {
    code: 'force-row-missing',
    says: `${area} has partnerships and no row of its own, so its counts are not available`,
    fix: 'Compare the file with the one on the publisher’s page, and tell its publisher.',
  };
}
