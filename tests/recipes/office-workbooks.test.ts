import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { CorpusSheet } from '../intake/corpus/cells.ts';
import { emptyFolder, sentFile } from './example-files.ts';

async function take(...argv: readonly string[]) {
  const said: string[] = [];
  const status = await main(['take', ...argv], {
    say: (line) => said.push(line),
    complain: (line) => said.push(line),
    today: () => '2026-12-10',
    now: () => '2026-12-10T09:00:00.000Z',
    rewrite: null,
    seconds: () => 0,
    stopped: () => Promise.resolve(),
  });
  const text = said.join('\n');
  return { status, said: text, read: text.replace(/\s+/g, ' ') };
}

async function takeSheet(folder: string, rows: CorpusSheet['rows'], ...more: string[]) {
  const sheet: CorpusSheet = { name: 'Sheet1', rows };
  return await take(sentFile(folder, 'sent.xlsx', [sheet]), '--folder', folder, ...more);
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
    const { status, read } = await takeSheet(
      folder,
      ownSheet,
      '--dataset',
      'anti-social-behaviour',
    );
    expect(status).toBe(2);
    expect(read).toContain('datasets/anti-social-behaviour.yaml, line 3');
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
