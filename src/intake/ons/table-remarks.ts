import type { Code } from '../../domain/tables/dataset.ts';
import type { Refusal } from '../outcome.ts';
import { allOf, columnLetters } from '../wording.ts';
import type { FoundTables, PublishedTable } from './find-tables.ts';
import { inSheet, type Remarks } from './remarks.ts';

const takeOut =
  'Put the workbook “police force area data tables” here as the Office for National Statistics publishes it, or take the file out.';

/** A published file is not the office’s to mend, whatever is wrong with it. */
export function unreadable({ code, says }: Refusal): Refusal {
  return { code, says, fix: takeOut };
}

/** No table of counts at all, or one of which a part was not understood. */
export function remarkNoCounts({ halves }: FoundTables, remarks: Remarks): void {
  const says = 'no table in the file counts police recorded crime by police force area';
  if (halves.length === 0) remarks.add('error', { code: 'table-missing', says, fix: takeOut });
}

const noHeadings: Refusal = {
  code: 'headings-missing',
  says: 'below the title there is no row of headings with “Area name” and an offence group',
  fix: takeOut,
};

const noPeriod: Refusal = {
  code: 'title-period-unknown',
  says: 'the title is that of a table of recorded crime, and its period is not understood: it has to be twelve whole months, such as “year ending March 2025”',
  fix: 'Put the workbook here as the Office for National Statistics publishes it, or ask for a reader of this title.',
};

/** Tables whose title is there, and whose headings or period are not. */
export function remarkHalves({ halves }: FoundTables, remarks: Remarks): void {
  for (const { sheet, titleRow, lacks } of halves) {
    const refusal = lacks === 'period' ? noPeriod : noHeadings;
    remarks.add('error', refusal, { ...inSheet(sheet.name), row: titleRow });
  }
}

export function remarkNoRates(main: PublishedTable, remarks: Remarks): void {
  const refusal = {
    code: 'rates-missing',
    says: 'there is no table of rates with populations, so neither rates nor ranks can be worked out',
    fix: 'Put the whole workbook here: it has a table of rates by police force area.',
  };
  remarks.add('warning', refusal, inSheet(main.sheet.name));
}

/** Offence groups without a column, and columns that are none that is known. */
export function remarkColumns(
  table: PublishedTable,
  offences: readonly Code[],
  remarks: Remarks,
): void {
  const at = { ...inSheet(table.sheet.name), row: table.headerRow };
  const found = new Set(
    table.headings.flatMap((heading) => (heading.kind === 'offence' ? [heading.offence] : [])),
  );
  const missing = offences.filter(({ code }) => !found.has(code)).map(({ label }) => label);
  const unknown = table.headings.flatMap(({ kind, text }, index) =>
    kind === 'unknown' && text !== '' ? [columnLetters(index)] : [],
  );
  if (missing.length > 0) {
    remarks.add('warning', withoutColumn(missing, unknown), at);
  } else {
    for (const column of unknown) remarks.add('note', unknownColumn(), { ...at, column });
  }
}

function withoutColumn(missing: readonly string[], unknown: readonly string[]): Refusal {
  const columns = unknown.map((letters) => `column ${letters}`);
  const instead = unknown.length === 0 ? '' : `; what heads ${allOf(columns)} is not known`;
  return {
    code: 'offence-column-missing',
    says: `no column is headed ${allOf(missing)}, so its numbers are not available${instead}`,
    fix: 'If the publisher has renamed a heading, ask for the new name to be added.',
  };
}

/** The heading is not repeated: it may be the office’s own, and findings are public. */
function unknownColumn(): Refusal {
  return {
    code: 'heading-unknown',
    says: 'the heading is none of those that are known, so the column is not read',
    fix: 'Nothing to do, unless it is an offence group that should be compared.',
  };
}
