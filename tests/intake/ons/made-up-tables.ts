import { writeXlsx } from 'hucre/xlsx';
import { areaCodes } from '../../../src/datasets/codes/areas.ts';
import { forceAreaCrime } from '../../../src/datasets/force-area-crime.ts';
import { readForceAreas } from '../../../src/intake/ons/read-force-areas.ts';

/** One sheet, cell by cell. The numbers in it are made up; the layout is that of the publisher. */
export type MadeUpSheet = { name: string; rows: (string | number)[][] };

const offences = [
  'Total recorded crime\n (excluding fraud) \n[note 2]',
  'Violence against the person',
  'Homicide',
  'Death or serious injury - unlawful driving',
  'Violence with injury',
  'Violence without injury',
  'Stalking and harassment',
  'Sexual offences',
  'Robbery',
  'Theft offences',
  'Burglary',
  'Residential burglary',
  'Non-residential burglary',
  'Vehicle offences',
  'Theft from the person',
  'Bicycle theft',
  'Shoplifting',
  'Other theft offences',
  'Criminal damage and arson',
  'Drug offences',
  'Possession of weapons offences',
  'Public order offences',
  'Miscellaneous crimes',
];

/** Made-up counts: no two areas alike, and no two offences of one area. */
function countsOf(index: number): number[] {
  return offences.map((_, offence) => 100 * (index + 1) + offence);
}

const residentsOf = (index: number) => 500_000 + 1000 * index;
const ratesOf = (index: number) =>
  countsOf(index).map((crimes) => (crimes / residentsOf(index)) * 1000);

const english = areaCodes.flatMap(({ code }, index) => (code.startsWith('E') ? [index] : []));
const welsh = areaCodes.flatMap(({ code }, index) => (code.startsWith('W') ? [index] : []));

function sumOf(indices: readonly number[]): number[] {
  return offences.map((_, offence) =>
    indices.reduce((sum, index) => sum + (countsOf(index)[offence] ?? 0), 0),
  );
}

/** The name that the publisher writes. */
function nameOf(index: number): string {
  const { label = '', also = [] } = areaCodes[index] ?? {};
  return also[0] !== undefined && /Metropolitan|Hampshire/.test(label) ? also[0] : label;
}

function codeOf(index: number): string {
  return areaCodes[index]?.code ?? '';
}

const transport = offences.map(() => 7);

function preamble(title: string): (string | number)[][] {
  return [[title], ['Made up for a test.'], ['Source: none']];
}

const subject = 'Police recorded crime by offence group and police force area, England and Wales';

/** Table P1. West Midlands is the name of a region too, as it is in the published tables. */
export function counts(year = 'December 2024', number = 'P1'): MadeUpSheet {
  return {
    name: `Table ${number} `,
    rows: [
      ...preamble(`Table ${number}:  ${subject}, number of offences, year ending ${year} [note 1]`),
      ['Area Code', 'Area Name', ...offences],
      [
        'K04000001',
        'ENGLAND AND WALES [note 3]',
        ...sumOf([...english, ...welsh]).map((sum) => sum + 7),
      ],
      ['E92000001', 'ENGLAND', ...sumOf(english)],
      ['E12000005', 'West Midlands', ...sumOf(english.slice(0, 20))],
      ...english.slice(0, 20).map((index) => [codeOf(index), nameOf(index), ...countsOf(index)]),
      ['E12000006', 'East', ...sumOf(english.slice(20))],
      ...english.slice(20).map((index) => [codeOf(index), nameOf(index), ...countsOf(index)]),
      ['W92000004', 'WALES', ...sumOf(welsh)],
      ...welsh.map((index) => [codeOf(index), nameOf(index), ...countsOf(index)]),
      ['', 'British Transport Police', ...transport],
    ],
  };
}

/** Table P3: with populations, and no rates for the City of London. */
export function rates(year = 'December 2024'): MadeUpSheet {
  return {
    name: 'Table P3',
    rows: [
      ...preamble(
        `Table P3:  ${subject}, rate of offences per 1,000 population, year ending ${year} [note 1]`,
      ),
      [
        'Area Code',
        'Area Name',
        'Population figures\n (mid-2023) rounded to 100 [note 5]',
        'Household figures\n (mid-2021)  rounded to 100\n[note 6]',
        ...offences.slice(0, 12),
        'Residential burglary (households)\n [note 7,8]',
        ...offences.slice(12, 17),
        'All other theft offences',
        ...offences.slice(18, 22),
        'Miscellaneous crimes against society',
      ],
      ...[...english, ...welsh].map((index) => [
        codeOf(index),
        nameOf(index),
        residentsOf(index),
        200_000,
        ...withHouseholds(
          codeOf(index) === 'E23000034' ? offences.map(() => '[u1]') : ratesOf(index),
        ),
      ]),
    ],
  };
}

function withHouseholds(cells: readonly (string | number)[]): (string | number)[] {
  return [...cells.slice(0, 12), 99, ...cells.slice(12)];
}

/** Table C2: each force with one partnership and one unassigned row; the City of London with no subtotal. */
export function partnerships(year = 'December 2024'): MadeUpSheet {
  return {
    name: 'Table C2',
    rows: [
      ...preamble(
        `Table C2: Number of police recorded crimes for headline offences by Community Safety Partnership area, England and Wales, year ending ${year} [note 1]`,
      ),
      [
        'Police Force\nArea code',
        'Police Force\nArea name',
        'Community Safety\nPartnership code',
        'Community Safety\nPartnership name',
        'Local Authority code',
        'Local Authority name',
        ...offences,
      ],
      ...areaCodes.flatMap(({ code, label }, index) => {
        const part = [code, `${label} `, 'E22000001', `${label} partnership`, 'E06000001', label];
        if (code === 'E23000034') return [[...part, ...countsOf(index)]];
        return [
          [code, `${label} [note 4]`, '', '', '', '', ...countsOf(index)],
          [...part, ...countsOf(index).map((crimes) => crimes - 1)],
          [code, label, '', `Unassigned ${label}`, '', '', ...offences.map(() => 1)],
        ];
      }),
    ],
  };
}

/** The cell of the first row that has this text, in the column whose heading begins so. */
export function put(
  sheet: MadeUpSheet,
  row: string,
  heading: string,
  value: string | number,
): MadeUpSheet {
  const header = sheet.rows.find((cells) => cells.includes('Area Code')) ?? sheet.rows[3] ?? [];
  const column = header.findIndex((cell) => String(cell).startsWith(heading));
  const wanted = sheet.rows.find((cells) => cells.includes(row));
  if (wanted === undefined || column === -1) throw new Error(`${row}, ${heading}`);
  wanted[column] = value;
  return sheet;
}

/** The sheet without the first row that has this text. */
export function without(sheet: MadeUpSheet, row: string): MadeUpSheet {
  const position = sheet.rows.findIndex((cells) => cells.includes(row));
  return { ...sheet, rows: sheet.rows.toSpliced(position, 1) };
}

export async function readSheets(sheets: readonly MadeUpSheet[]) {
  const bytes = await writeXlsx({ sheets: sheets.map((sheet) => ({ ...sheet })) });
  return readFile(bytes, 'xlsx');
}

export async function readFile(bytes: Uint8Array, extension: string) {
  const path = `comparators/ons-police-force-areas/tables.${extension}`;
  const file = { path, bytes, sha256: 'b'.repeat(64), revision: 1 };
  const { accepted, findings } = await readForceAreas(file, forceAreaCrime);
  const rows = accepted?.rows ?? [];
  return {
    accepted,
    findings,
    codes: findings.map(({ severity, code }) => `${severity} ${code}`),
    areas: new Set(rows.map((row) => row.codes.area)).size,
    rowOf: (area: string, offence: string) =>
      rows.find((row) => row.codes.area === area && row.codes.offence === offence),
  };
}
