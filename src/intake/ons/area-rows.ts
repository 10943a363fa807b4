import type { GridRow } from '../files/grid.ts';
import type { AreaNames, Country, Place } from './area-name.ts';
import { type Candidate, chooseRow, type PlacedRegion } from './choose-row.ts';
import type { PublishedTable } from './find-tables.ts';
import { codeInRow, textInRow } from './numbers-in-row.ts';
import { inSheet, type Remarks } from './remarks.ts';

/** The rows of a table that has one for each area, told apart. */
export interface AreaRows {
  readonly areas: ReadonlyMap<string, GridRow>;
  readonly countries: ReadonlyMap<Country, GridRow>;
  readonly regions: readonly GridRow[];
  readonly transport: GridRow | undefined;
  /** Areas of which there are rows, and nothing tells which is right. */
  readonly undecided: readonly string[];
}

/**
 * Tells areas from countries, regions and the British Transport Police. A row of none of these is left out and
 * named. Of several rows for one area none is taken, unless a code says which is its row or they say the same.
 */
export function areaRows(table: PublishedTable, names: AreaNames, remarks: Remarks): AreaRows {
  const candidates = new Map<string, Candidate[]>();
  const countries = new Map<Country, GridRow>();
  const regions: PlacedRegion[] = [];
  let transport: GridRow | undefined;
  for (const row of table.body) {
    const name = textInRow(row, table, 'area-name');
    const place = names.place(codeInRow(row, table), name);
    if (place.kind === 'area') {
      const own = candidates.get(place.area) ?? [];
      candidates.set(place.area, [...own, { row, name, coded: place.coded }]);
    } else if (place.kind === 'country') countries.set(place.country, row);
    else if (place.kind === 'region') regions.push({ row, name, coded: place.coded });
    else if (place.kind === 'transport') transport = row;
    else report(place, name, names, remarks, rowOf(table, row));
  }
  const areas = new Map(
    [...candidates].flatMap(([area, rows]) => {
      const { row, leftOut } = chooseRow(rows, table, names, regions);
      for (const one of leftOut) {
        remarks.add('warning', one.says(names.label(area)), rowOf(table, one.row));
      }
      return row === undefined ? [] : [[area, row] as const];
    }),
  );
  const undecided = [...candidates.keys()].filter((area) => !areas.has(area));
  return { areas, countries, regions: regions.map(({ row }) => row), transport, undecided };
}

function rowOf(table: PublishedTable, row: GridRow) {
  return { ...inSheet(table.sheet.name), row: row.row };
}

/** Says why a row was left out. A line without a name is a footnote. */
export function report(
  place: Place,
  name: string,
  names: AreaNames,
  remarks: Remarks,
  at: { readonly sheet?: string; readonly row: number },
): void {
  if (place.kind === 'disagrees') {
    const byName = names.byName(name);
    const said = byName === undefined ? 'another' : `“${names.label(byName)}”`;
    remarks.add('warning', disagreeing(names.label(place.byCode), said), at);
  } else if (place.kind === 'unknown' && name !== '') {
    remarks.add('warning', unknown(), at);
  }
}

const askPublisher =
  'Compare the file with the one on the publisher’s page, and tell its publisher.';

function disagreeing(byCode: string, name: string) {
  return {
    code: 'force-code-and-name-disagree',
    says: `the code is that of ${byCode} and the name is ${name}, so the row is left out`,
    fix: askPublisher,
  };
}

/** What nobody knows is not repeated: it may be a note of the office, and findings are public. */
function unknown() {
  return {
    code: 'force-unknown',
    says: 'the name is that of none of the 43 police force areas, so the row is left out',
    fix: askPublisher,
  };
}
