import type { Finding } from '../../domain/findings/finding.ts';
import type { Code, Dataset } from '../../domain/tables/dataset.ts';
import type { Sheet } from '../files/grid.ts';
import { readGrid } from '../files/read-grid.ts';
import type { Reading } from '../read-return.ts';
import { type AreaNames, areaNames } from './area-name.ts';
import { type AreaRates, checkRates, ratesByArea } from './area-rates.ts';
import { comparisonRows, labelsOf, sourceOf } from './comparison-rows.ts';
import { findTables, type PublishedTable } from './find-tables.ts';
import { countsByForce, countsByPartnership, type ForceCounts } from './force-counts.ts';
import { Remarks } from './remarks.ts';
import {
  remarkColumns,
  remarkHalves,
  remarkNoCounts,
  remarkNoRates,
  unreadable,
} from './table-remarks.ts';

/** A file of police force area tables, as its publisher gave it. */
export interface PublishedFile {
  /** Path inside the publication folder, POSIX; its ending says CSV, XLSX or ODS. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, 64 hex digits. */
  readonly sha256: string;
  /** 1 for the first copy; a corrected one counts on. */
  readonly revision: number;
}

export interface ForceAreaReading {
  /** Null where nothing could be read. */
  readonly accepted: Extract<Reading, { accepted: true }> | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads the police force area tables of the Office for National Statistics: the workbook, or one of
 * its tables saved as a file of its own. Whatever the bytes are, the answer is a reading.
 */
export async function readForceAreas(
  file: PublishedFile,
  dataset: Dataset,
): Promise<ForceAreaReading> {
  const remarks = new Remarks(file.path);
  const sheets = await readGrid(file.path, file.bytes);
  if (!sheets.ok) remarks.add('error', unreadable(sheets.refusal));
  const accepted = sheets.ok ? readTables(sheets.value, file, dataset, remarks) : null;
  return { accepted, findings: remarks.list() };
}

/**
 * Counts come from the table of forces (P1) or else from that of partnerships (C2), residents and
 * rates from the table of rates (P3). The populations of the partnership rates (C4) are of another
 * year and are not read: they would give a second rate for the same count.
 */
function readTables(
  sheets: readonly Sheet[],
  file: PublishedFile,
  dataset: Dataset,
  remarks: Remarks,
): ForceAreaReading['accepted'] {
  const offences = codesOf(dataset, 'offence');
  const found = findTables(sheets, offences);
  const tableOf = (kind: PublishedTable['kind']) =>
    found.tables.find((table) => table.kind === kind);
  const forces = tableOf('counts');
  const partnerships = tableOf('partnership-counts');
  const main = forces ?? partnerships;
  remarkHalves(found, remarks);
  if (main === undefined) {
    remarkNoCounts(found, remarks);
    return null;
  }
  const names = areaNames(codesOf(dataset, 'area'));
  for (const table of found.tables) remarkColumns(table, offences, remarks);
  const inParts = partnerships && countsByPartnership(partnerships, names, remarks);
  const counts = (forces && countsByForce(forces, names, remarks)) ?? inParts ?? new Map();
  const rateTable = tableOf('rates');
  if (rateTable === undefined) remarkNoRates(main, remarks);
  const rates = rateTable === undefined ? new Map() : ratesByArea(rateTable, names, remarks);
  checkAll(counts, rates, names, remarks);
  const source = sourceOf(file, main);
  const rows = comparisonRows(counts, rates, source);
  return { accepted: true, rows, source, labels: labelsOf(dataset) };
}

/** Every area is there, and every published rate is what its count and population give. */
function checkAll(
  counts: ReadonlyMap<string, ForceCounts>,
  rates: ReadonlyMap<string, AreaRates>,
  names: AreaNames,
  remarks: Remarks,
): void {
  for (const area of names.codes) {
    const counted = counts.get(area);
    const rated = rates.get(area);
    if (counted === undefined) remarks.add('warning', noRow(names.label(area)));
    else if (rated !== undefined) checkRates(names.label(area), counted, rated, remarks);
  }
}

function noRow(area: string) {
  return {
    code: 'force-missing',
    says: `no row that could be read is for ${area}, so no rank or average of all areas can be given`,
    fix: 'Compare the file with the one on the publisher’s page, and fetch it again if they differ.',
  };
}

function codesOf(dataset: Dataset, name: string): readonly Code[] {
  const column = dataset.columns.find((candidate) => candidate.name === name);
  if (column?.kind !== 'code' || column.codes === 'open') {
    throw new Error(`Dataset ${dataset.id} has no closed codes for ${name}.`);
  }
  return column.codes;
}
