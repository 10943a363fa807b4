import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CorpusSheet } from '../intake/corpus/cells.ts';
import { emptyFolder, sentFile } from './example-files.ts';
import { takeOn } from './taking.ts';

async function takeSheet(folder: string, rows: CorpusSheet['rows'], ...more: string[]) {
  const sheet: CorpusSheet = { name: 'Sheet1', rows };
  return await takeOn(
    '2026-12-10',
    sentFile(folder, 'sent.xlsx', [sheet]),
    '--folder',
    folder,
    ...more,
  );
}

const n = (value: number) => ({ number: value });

const ownDataset = `title: Anti-social behaviour
description: Reports of anti-social behaviour by local authority.
frequency: monthly
disclosure: none
key: [month, district]
columns:
  - { kind: period, name: month, title: Month, description: The month., grains: [month] }
  - kind: code
    name: district
    title: Local authority
    description: Where it happened.
    codes: [Newport, Torfaen, Total]
  - { kind: number, name: reports, title: Reports, description: Reports made., unit: { count: report } }
  - { kind: number, name: attended, title: Attended, description: Reports attended., unit: { count: report } }
`;

const ownSheet = [
  ['Anti-social behaviour, November 2026'],
  ['Local authority', 'Reported', 'Attended'],
  ['Newport', n(444), n(44)],
  ['Torfaen', n(555), n(55)],
];

describe('a workbook for a dataset that the folder defines itself', () => {
  it('is taken as one for any other dataset is, and next month by its recipe', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'datasets'));
    writeFileSync(join(folder, 'datasets/anti-social-behaviour.yaml'), ownDataset);
    const { status } = await takeSheet(folder, ownSheet, '--accept');
    expect(status).toBe(0);
    const path = join(folder, 'returns/anti-social-behaviour/2026-11.csv');
    expect(readFileSync(path, 'utf8')).toBe(
      'month,district,reports,attended\n2026-11,newport,444,44\n2026-11,torfaen,555,55\n',
    );
    const next = [['Anti-social behaviour, December 2026'], ...ownSheet.slice(1)];
    const again = await takeSheet(folder, next, '--dataset', 'anti-social-behaviour');
    expect(again.status).toBe(0);
    expect(again.read).toContain('Held against the recipe recipes/anti-social-behaviour.yaml');
  });

  it('is not taken where the definition has a mistake, which is told', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'datasets'));
    const broken = ownDataset.replace('frequency: monthly', 'frequency: sometimes');
    writeFileSync(join(folder, 'datasets/anti-social-behaviour.yaml'), broken);
    const { status, complained } = await takeSheet(
      folder,
      ownSheet,
      '--dataset',
      'anti-social-behaviour',
    );
    expect(status).toBe(2);
    expect(complained).toContain('datasets/anti-social-behaviour.yaml, line 3');
  });
});

describe('a table with its title in the row above its headings', () => {
  it('has the day of that title', async () => {
    const ranks = ['Inspector', 'Sergeant', 'Constable'].map((rank, at) => [
      `Special ${rank}`,
      n(at + 1),
    ]);
    const { status, read } = await takeSheet(emptyFolder(), [
      ['Special Constabulary headcount - 30 November 2026'],
      ['Rank', 'Headcount'],
      ...ranks,
    ]);
    expect(read).toContain('Special constabulary by rank, 30 November 2026');
    expect(status).toBe(0);
  });

  it('has the quarter of that title, which is no whole year and no month', async () => {
    const { status, read } = await takeSheet(emptyFolder(), [
      ['Stop and search by reason and self-defined ethnicity'],
      ['Period: Q2 2026/27'],
      ['Reason', 'White', 'Asian', 'Not stated'],
      ['Drugs', n(222), n(22), n(33)],
      ['Offensive weapons', n(55), n(11), n(7)],
    ]);
    expect(read).toContain('Stop and search by reason, July to September 2026');
    expect(status).toBe(0);
  });
});

describe('a list of payments as a ledger gives it', () => {
  const payments = [
    ['Payments of the Police and Crime Commissioner'],
    [],
    ['Date paid', 'Supplier', 'Amount (£)', 'Ref', 'Description'],
    ['03/11/2026', 'Example Ltd', n(1111.11), 'T1', 'Hall'],
    ['21/11/2026', 'Sample plc', n(-333), 'T2', 'Refund'],
    ['Total', null, n(778.11)],
  ];

  it('is read by the names that ledgers use, has the month of its days, and leaves its total out', async () => {
    const folder = emptyFolder();
    const { status, read } = await takeSheet(folder, payments, '--accept');
    expect(read).toContain('Supplier Recipient');
    expect(read).toContain('The period is the one of all the dates in the table.');
    expect(read).toContain('Nothing in the file gives “Why it was value for money”: left blank.');
    expect(read).toContain('“Total”: a total of the numbers beside it');
    expect(status).toBe(0);
    const csv = readFileSync(join(folder, 'returns/spending/2026-11.csv'), 'utf8');
    expect(csv.trimEnd().split('\n').slice(1)).toEqual([
      '2026-11,body,T1,2026-11-03,"Example Ltd",Hall,1111.11,',
      '2026-11,body,T2,2026-11-21,"Sample plc",Refund,-333,',
    ]);
  });

  it('is asked about where its days lie in two months', async () => {
    const days = payments.map((row) =>
      row.map((cell) => (cell === '21/11/2026' ? '01/12/2026' : cell)),
    );
    const { status, read } = await takeSheet(emptyFolder(), days);
    expect(read).toContain('nothing in the file says which period it is about');
    expect(status).toBe(1);
  });
});

describe('a total under the last of several groups', () => {
  const calls = (total: number) => [
    [null, 'Nov 2026'],
    ['999 calls'],
    ['Calls received', n(9200)],
    ['% answered within 10 secs', '90%'],
    ['Average wait (secs)', n(8)],
    ['101 non-priority calls'],
    ['Calls received', n(7200)],
    ['Average wait (secs)', n(222)],
    ['Total calls', n(total)],
  ];

  it('is left out where it is their sum', async () => {
    const { status, read } = await takeSheet(emptyFolder(), calls(16_400));
    expect(read).toContain('“Total calls”: a total of the numbers beside it');
    expect(status).toBe(0);
  });

  it('is asked about where it is not', async () => {
    const { status, read } = await takeSheet(emptyFolder(), calls(16_401));
    expect(read).toContain('B7 gives 7200 and B9 16401 for the same thing, “Calls”');
    expect(status).toBe(1);
  });
});

describe('what the office is asked', () => {
  const joiners = [
    ['Joiners and leavers November 2026'],
    [null, 'Officers', null, 'PCSOs', null, 'Staff', null],
    [null, 'Joiners', 'Leavers', 'Joiners', 'Leavers', 'Joiners', 'Leavers'],
    ...[
      'Headcount',
      'Female',
      'Ethnic minority',
      'Aged under 24',
      'Aged 45 or over',
      'Declared disability',
    ].map((name, at) => [name, ...[1, 2, 3, 4, 5, 6].map((by) => n(40 - at * by))]),
  ];

  it('is each group that it does not know, which is left out or named in the recipe', async () => {
    const folder = emptyFolder();
    const { status, said, read } = await takeSheet(folder, joiners);
    expect(status).toBe(1);
    expect(read).toContain('“PCSOs” is no group that the return knows under “Category”');
    const draft = said.slice(said.indexOf('\ndataset: ') + 1).split('\n\n')[0] ?? '';
    mkdirSync(join(folder, 'recipes'));
    const path = join(folder, 'recipes/joiners-leavers.yaml');
    writeFileSync(path, draft);
    expect((await takeSheet(folder, joiners)).status).toBe(0);
    const named = draft
      .replace(/left-out:\n.*$/s, '')
      .replace('Staff: staff', 'Staff: staff\n    PCSOs: special');
    writeFileSync(path, named);
    const taken = await takeSheet(folder, joiners, '--accept');
    expect(taken.status).toBe(0);
    const csv = readFileSync(join(folder, 'returns/joiners-leavers/2026-11.csv'), 'utf8');
    expect(csv).toContain('starters,special,40,34,37');
  });

  it('is the number that nothing gives, not an empty cell where there is none', async () => {
    const { status, read } = await takeSheet(emptyFolder(), [
      [null, 'Nov 2026'],
      ['999'],
      ['Contacts', n(9200)],
      ['Answered within ten seconds', '90%'],
      ['Average wait', n(8)],
    ]);
    expect(status).toBe(1);
    expect(read).toContain('nothing in the file gives “Calls”');
    expect(read).toContain('write it into the recipe under “headings” as calls');
    expect(read).toContain('left-out: - Contacts');
    expect(read).not.toContain('the cell is empty');
  });

  it('is what a column of words is called, where the recipe does not say', async () => {
    const folder = emptyFolder();
    const rows = [
      ['Payment month November 2026'],
      ['Booked', 'Creditor', 'Amount', 'Reference', 'For'],
      ['03/11/2026', 'Example Ltd', n(1111.11), 'T1', 'Hall'],
    ];
    mkdirSync(join(folder, 'recipes'));
    const headings = {
      Booked: 'date',
      Creditor: 'recipient',
      Amount: 'amount',
      Reference: 'reference',
      For: 'purpose',
    };
    const lines = Object.entries(headings).map(
      ([heading, is]) => `  - { heading: ${heading}, is: ${is} }`,
    );
    writeFileSync(
      join(folder, 'recipes/ledger.yaml'),
      ['dataset: spending', 'headings:', ...lines, 'always:', '  whose: body'].join('\n'),
    );
    const { status, read } = await takeSheet(folder, rows, '--accept');
    expect(read).toContain('Held against the recipe recipes/ledger.yaml');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'returns/spending/2026-11.csv'), 'utf8')).toContain(
      'Example Ltd',
    );
  });

  it('asks in one go for all that a ledger lacks, and names the columns that may say it', async () => {
    const folder = emptyFolder();
    const rows = [
      ['Payments over £500, November 2026'],
      ['Payment date', 'Creditor', 'Description', 'Reference', 'Amount'],
      ['03/11/2026', 'Example Ltd', 'Hall', 'T1', n(1111.11)],
      ['04/11/2026', 'Sample Ltd', 'Room', 'T2', n(2222.22)],
    ];
    const { status, read, said } = await takeSheet(folder, rows);
    expect(status).toBe(1);
    expect(read).toContain('no heading says the “Whose spending” of the numbers');
    expect(read).toContain('nothing in the file gives “Recipient”');
    expect(read).toContain('If a heading says it in other words, as “Creditor” may, write it');
    expect(said).toContain('  - heading: Amount\n    is: amount');
    expect(said).not.toContain('Example Ltd › Amount');
  });
});
