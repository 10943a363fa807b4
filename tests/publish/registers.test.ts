import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { addresses } from '../../src/publish/addresses.ts';
import { apiFiles } from '../../src/publish/api/files.ts';
import { csvFiles } from '../../src/publish/csv/files.ts';
import { compileFiles } from '../builders/example.ts';
import { siteOf } from '../builders/example-site.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { usualPeriod } from '../builders/read-register.ts';
import { registerReturns } from '../builders/register-returns.ts';
import { faultsBySchema } from './csv/csvw-reader.ts';
import { readWorkbook, tableOn } from './ods/reading/read-workbook.ts';
import { tablesOf } from './ods/write-tables.ts';
import { asked, faultsBy } from './openapi/answer-faults.ts';

const registers = datasets.filter(({ id }) => id in registerReturns);

/** The earlier spending is more, so that there is a change to tell. */
const april = [
  'whose,reference,date,recipient,purpose,amount,value_for_money',
  'PCC,900,2024-04-30,Invented Supplies Ltd,Desks,"£1,500.25",Three quotes',
  'PCC,901,2024-04-30,Invented Supplies Ltd,Desks sent back,"-£3,000.00",Three quotes',
];

const section = `---
title: Spending
headline: The office spent {spending-over-500.body.2024-05 | with unit} on {spending-over-500-items.body.2024-05 | with unit}.
---
That is {spending-over-500.body.2024-05 | change since previous}.

\`\`\`chart
id: spending
kind: line
title: What was spent
measures: [spending-over-500]
where: { whose: body }
\`\`\`
`;

const { publication, findings } = await compileFiles(
  testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition(['spending']),
    'editions/2024-06/spending.md': section,
    'returns/spending/2024-04.csv': `${april.join('\n')}\n`,
    ...Object.fromEntries(
      registers.map((dataset) => [
        `returns/${dataset.id}/${usualPeriod(dataset).replace(' Q', '-q')}.csv`,
        `${(registerReturns[dataset.id] ?? []).join('\n')}\n`,
      ]),
    ),
  }),
);
if (publication === null) throw new Error('Nothing was compiled.');
const csv = new Map(csvFiles(publication).map(({ path, content }) => [path, String(content)]));
const api = new Map(
  apiFiles(publication).map(({ path, content }) => [`/${path}`, JSON.parse(String(content))]),
);

function schemaOf(id: string) {
  return JSON.parse(csv.get(`data/${id}.csv-metadata.json`) ?? '').tableSchema;
}

function datatypeOf(id: string, name: string) {
  return schemaOf(id).columns.find((column: { name: string }) => column.name === name)?.datatype;
}

function fieldOf(id: string, name: string) {
  const { resources } = JSON.parse(csv.get('datapackage.json') ?? '');
  const resource = resources.find((one: { name: string }) => one.name === id);
  return resource.schema.fields.find((field: { name: string }) => field.name === name);
}

function columnOf(id: string, name: string) {
  const { columns } = api.get(`/${addresses.apiDataset(id)}`);
  return columns.find((column: { name: string }) => column.name === name);
}

describe('a folder with every register', () => {
  it('has no error in it', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(registers.map(({ id }) => id))(
    'publishes %s as CSV that is what its metadata say, cell by cell',
    (id) => {
      expect(faultsBySchema(csv.get(`data/${id}.csv`) ?? '', schemaOf(id))).toEqual([]);
    },
  );

  it('answers over the API as it is described', () => {
    const description = api.get(`/${addresses.apiDescription}`);
    const faults = faultsBy(description);
    expect(asked(description).flatMap(([path, address]) => faults(path, api.get(address)))).toEqual(
      [],
    );
  });
});

describe('the forms of cells in the downloads', () => {
  it('are those of CSV on the Web', () => {
    expect(datatypeOf('meetings', 'date')).toBe('date');
    expect(datatypeOf('meetings', 'starts')).toEqual({ base: 'time', format: 'HH:mm' });
    expect(datatypeOf('meetings', 'agenda')).toBe('anyURI');
    expect(datatypeOf('spending', 'amount')).toBe('decimal');
    expect(datatypeOf('budget', 'amount')).toBe('integer');
  });

  it('are those of the data package', () => {
    expect(fieldOf('meetings', 'date')).toMatchObject({ type: 'date' });
    expect(fieldOf('meetings', 'starts')).toMatchObject({ type: 'time', format: '%H:%M' });
    expect(fieldOf('meetings', 'agenda')).toMatchObject({ type: 'string', format: 'uri' });
    expect(fieldOf('spending', 'amount')).toMatchObject({
      type: 'number',
      description: expect.stringMatching(/In pounds sterling\.$/),
    });
  });

  it('are those of the API', () => {
    expect(columnOf('meetings', 'date')).toMatchObject({ kind: 'text', format: 'date' });
    expect(columnOf('meetings', 'starts')).toMatchObject({ format: 'time' });
    expect(columnOf('meetings', 'agenda')).toMatchObject({ format: 'uri' });
    expect(columnOf('meetings', 'place')).not.toHaveProperty('format');
    expect(columnOf('spending', 'amount')).toMatchObject({ unit: 'pounds sterling' });
  });

  it('are told on the page of the data', () => {
    const page = siteOf(publication).text('data/index.html');
    expect(page).toContain('a time of day, as 18:30');
    expect(page).toContain('the address of a page or document');
    expect(page).toContain('pounds sterling');
  });

  it('give money as a plain number, without its sign', () => {
    const lines = (csv.get('data/spending.csv') ?? '').split('\r\n');
    expect(lines.find((line) => line.includes(',1001,'))).toContain(',1234.5,final,');
    expect(lines.find((line) => line.includes(',1003,'))).toContain(',-30500,final,');
    expect(lines.join('')).not.toContain('£');
  });

  it('are missed by the reader where they do not fit', () => {
    const broken = (csv.get('data/meetings.csv') ?? '')
      .replace('18:30', '6.30pm')
      .replace('https://example.org/a.pdf', 'a.pdf')
      .replace('2024-06-05', '5 June 2024');
    expect(faultsBySchema(broken, schemaOf('meetings'))).toHaveLength(3);
  });

  it('name a lasting thing by its key, and an item of a month by its month and key', () => {
    expect(schemaOf('contracts').primaryKey).toEqual(['whose', 'reference']);
    expect(schemaOf('spending').primaryKey).toEqual(['month', 'whose', 'reference']);
  });
});

describe('money in an edition', () => {
  const [edition] = publication.editions;
  const [spending] = (edition?.groups ?? []).flatMap(({ sections }) => sections);
  const figures = [...publication.figures.values()];

  it('is said with its sign in words, and compared as more or less', () => {
    const words = JSON.stringify(spending);
    expect(words).toContain('"£1,235"');
    expect(words).toContain('"one item"');
    expect(words).toContain('£2,735 more than in the previous month');
    expect(words).toMatch(/figure is £1,235 in May 2024, up from −£1,500 in Apr 2024/);
  });

  it('is below zero where more was paid back than out', () => {
    const april = figures.find(({ id }) => id === 'spending-over-500.body.2024-04');
    expect(april?.value).toBe(-1499.75);
  });

  it('is a number in the spreadsheet that shows the sign of pounds', () => {
    const { sheets, parts } = readWorkbook(tablesOf(publication));
    const shown = sheets.flatMap((sheet) =>
      sheet.name.startsWith('1 ') ? tableOn(sheet).rows.flat() : [],
    );
    expect(shown).toContainEqual(
      expect.objectContaining({ type: 'float', value: '1234.5', text: '£1,235' }),
    );
    expect(shown).toContainEqual(
      expect.objectContaining({ type: 'float', value: '-1499.75', text: '−£1,500' }),
    );
    expect(parts.get('content.xml')).toContain(
      '<number:text>−</number:text><number:text>£</number:text><number:number ',
    );
  });
});

describe('a name that somebody has refused to have published', () => {
  const withheld = 'Withheld at the person’s wish';

  it('stands as such in the CSV and the API, and is explained on the page', () => {
    expect(csv.get('data/senior-staff.csv')).toContain(withheld);
    const { columns, rows } = api.get('/api/datasets/senior-staff.json');
    expect(columns.find(({ name }: { name: string }) => name === 'name').instead).toEqual([
      withheld,
    ]);
    expect(rows.map(({ name }: { name: unknown }) => name)).toContainEqual(withheld);
    const page = siteOf(publication).text('registers/senior-staff/index.html');
    expect(page.match(new RegExp(withheld, 'g'))?.length).toBeGreaterThan(1);
    expect(page).toContain('A person may refuse consent to be named');
  });
});
