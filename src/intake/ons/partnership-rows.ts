import type { GridRow } from '../files/grid.ts';
import { echo } from '../wording.ts';
import type { AreaNames, Place } from './area-name.ts';
import { report } from './area-rows.ts';
import { type Candidate, chooseRow } from './choose-row.ts';
import type { PublishedTable } from './find-tables.ts';
import { codeInRow, textInRow } from './numbers-in-row.ts';
import { inSheet, type Remarks } from './remarks.ts';

/** The rows of one force: its subtotal, and its partnerships with what is assigned to none. */
export interface ForceRows {
  readonly subtotal: GridRow | undefined;
  readonly parts: readonly GridRow[];
}

/**
 * Tells the subtotals of forces from the rows of community safety partnerships. A row “Unassigned
 * Surrey” belongs to the force in its name: its code has been that of the force before it.
 */
export function partnershipRows(
  table: PublishedTable,
  names: AreaNames,
  remarks: Remarks,
): ReadonlyMap<string, ForceRows> {
  const forces = new Map<string, { subtotals: Candidate[]; parts: GridRow[] }>();
  for (const row of table.body) {
    const name = textInRow(row, table, 'area-name');
    const at = { ...inSheet(table.sheet.name), row: row.row };
    const place = placeOf(row, table, names, (says) => remarks.add('note', says, at));
    if (place.kind !== 'area') {
      report(place, name, names, remarks, at);
      continue;
    }
    const force = forces.get(place.area) ?? { subtotals: [], parts: [] };
    forces.set(place.area, force);
    if (isPart(row, table)) force.parts.push(row);
    else force.subtotals.push({ row, name, coded: place.coded });
  }
  return new Map(
    [...forces].map(([area, { subtotals, parts }]) => {
      // A table of partnerships has no rows of regions.
      const { row: subtotal, leftOut } = chooseRow(subtotals, table, names, []);
      for (const { row, says } of leftOut) {
        const at = { ...inSheet(table.sheet.name), row: row.row };
        remarks.add('warning', says(names.label(area)), at);
      }
      return [area, { subtotal, parts }];
    }),
  );
}

function isPart(row: GridRow, table: PublishedTable): boolean {
  return (
    textInRow(row, table, 'partnership-code') !== '' ||
    textInRow(row, table, 'partnership-name') !== ''
  );
}

function placeOf(
  row: GridRow,
  table: PublishedTable,
  names: AreaNames,
  note: (says: { code: string; says: string; fix: string }) => void,
): Place {
  const part = textInRow(row, table, 'partnership-name');
  const named = /^unassigned (.+)$/i.exec(part)?.[1];
  const place = names.place(codeInRow(row, table), textInRow(row, table, 'area-name'));
  const area = named === undefined ? undefined : names.byName(named);
  if (place.kind !== 'disagrees' || area === undefined) return place;
  note({
    code: 'force-code-and-name-disagree',
    says: `${echo(part)} carries the code of ${names.label(place.byCode)}, and is read as ${names.label(area)}`,
    fix: 'Nothing to do: the publisher’s slip does not change the figures of any force.',
  });
  return { kind: 'area', area, coded: false };
}
