import { describe, expect, it } from 'vitest';
import type { Block, PublishedTable } from '../../src/domain/publication/publication.ts';
import { compileFiles } from '../builders/example.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';
import { sectionsOf } from '../builders/shown.ts';

const table = [
  '```table',
  'id: requests',
  'caption: Requests',
  'measures: [clares-law-requests, clares-law-outstanding]',
  '```',
].join('\n');

const chart = [
  '```chart',
  'id: routes',
  'kind: line',
  'title: Requests by route',
  'measures: [clares-law-right-to-ask, clares-law-right-to-know]',
  '```',
].join('\n');

/** A folder whose only section has this head and body. */
function folder(body: string, more: Readonly<Record<string, string>> = {}) {
  return testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition(['clares-law']),
    'editions/2024-06/clares-law.md': `---\ntitle: Clare’s Law\n---\n${body}\n`,
    'returns/clares-law/2024-05.csv': claresLawCsv,
    ...more,
  });
}

async function compile(body: string, more: Readonly<Record<string, string>> = {}) {
  const { publication, findings } = await compileFiles(folder(body, more));
  const section = publication === null ? undefined : sectionsOf(publication).get('clares-law');
  return { publication, findings, blocks: section?.blocks ?? [], section };
}

function tableIn(blocks: readonly Block[]): PublishedTable | undefined {
  return blocks.flatMap((block) => ('table' in block ? [block.table] : []))[0];
}

describe('a table', () => {
  it('lays the figures out by period and measure, with its sources', async () => {
    const { blocks, findings } = await compile(table);
    expect(findings).toEqual([]);
    expect(tableIn(blocks)).toMatchObject({
      corner: 'Month',
      rows: [
        {
          header: 'Apr 2024',
          cells: ['clares-law-requests.2024-04', 'clares-law-outstanding.2024-04'],
        },
        {
          header: 'May 2024',
          cells: ['clares-law-requests.2024-05', 'clares-law-outstanding.2024-05'],
        },
      ],
      sources: [{ dataset: 'clares-law', files: ['returns/clares-law/2024-05.csv'] }],
    });
  });

  it('can be turned round, and cut to the last periods', async () => {
    const turned = table
      .replace('```table', '```table\nrows: measure\ncolumns: period\nperiods: last 1')
      .replace('id: requests', 'id: turned');
    const { blocks } = await compile(turned);
    expect(tableIn(blocks)).toMatchObject({
      corner: 'Measure',
      columns: [{ title: 'May 2024' }],
      rows: [
        { cells: ['clares-law-requests.2024-05'] },
        { cells: ['clares-law-outstanding.2024-05'] },
      ],
    });
  });

  it('names a misspelt measure, the line of its block, and the one that was meant', async () => {
    const { findings } = await compile(
      `Words.\n\n${table.replace('clares-law-requests', 'clare-law-requests')}`,
    );
    expect(findings).toMatchObject([
      {
        severity: 'error',
        place: { file: 'editions/2024-06/clares-law.md', line: 6 },
        says: 'no measure is called “clare-law-requests”',
        fix: 'Did you mean clares-law-requests?',
      },
    ]);
  });

  it('refuses an axis that no measure has', async () => {
    const { findings } = await compile(table.replace('id: requests', 'id: requests\nrows: hub'));
    expect(findings[0]?.says).toContain('“hub” is neither period, measure nor a dimension');
  });

  it('refuses a line that it does not know, by its line', async () => {
    const { findings } = await compile(table.replace('caption:', 'captoin: X\ncaption:'));
    expect(findings).toMatchObject([{ place: { line: 6 }, says: '“captoin” is not known here' }]);
  });

  it('refuses two blocks of one name', async () => {
    const { findings } = await compile(`${table}\n\n${table}`);
    expect(findings).toMatchObject([{ code: 'block-id-repeated', severity: 'error' }]);
  });
});

describe('a chart', () => {
  it('brings its table and a description written from its data', async () => {
    const { blocks } = await compile(chart);
    expect(blocks).toMatchObject([
      {
        kind: 'chart',
        chart: {
          categories: ['Apr 2024', 'May 2024'],
          series: [
            { points: [{ value: 34, text: '34' }, { value: 47 }] },
            { points: [{ value: 41 }, { value: 28 }] },
          ],
        },
        table: { caption: 'Requests by route' },
      },
    ]);
    expect(blocks[0]?.kind === 'chart' && blocks[0].chart.description).toMatch(/47.*\.$/s);
  });

  it('refuses to mix units on one axis', async () => {
    const mixed = chart
      .replace('clares-law-right-to-know', 'calls-within-ten-seconds')
      .replace('kind:', 'where: { service: emergency-999 }\nkind:');
    const calls =
      'month,service,calls,within_ten_seconds_percent,average_wait_seconds\n2024-05,999,10890,88.4,8';
    const { findings } = await compile(mixed, { 'returns/calls/2024-05.csv': calls });
    expect(findings.map(({ code }) => code)).toEqual(['block-refused']);
  });
});

describe('what is not there', () => {
  it('is a declared gap with a note, not an empty table', async () => {
    const { blocks, findings } = await compile(
      table
        .replaceAll('clares-law-requests', 'victim-survey-attempted')
        .replace(', clares-law-outstanding', ''),
    );
    expect(blocks).toMatchObject([{ kind: 'gap', title: 'Requests' }]);
    expect(findings).toMatchObject([{ code: 'return-not-supplied', severity: 'note' }]);
  });

  it('stops publication where a sentence needs it', async () => {
    const { findings } = await compile('In June, {clares-law-requests.2024-06} requests.');
    expect(findings).toMatchObject([
      { code: 'figure-unbound', severity: 'error', place: { line: 4 } },
    ]);
  });
});

describe('an edition', () => {
  it('does not change when a later return arrives', async () => {
    const later = claresLawCsv
      .replace('2024-05,75', '2024-07,99')
      .replace('47,28,62,13', '50,49,99,0');
    const body = `Latest: {clares-law-requests}.\n\n${table}`;
    const before = await compile(body);
    const after = await compile(body, { 'returns/clares-law/2024-07.csv': later });
    expect(after.section).toEqual(before.section);
    expect(after.publication?.figures).toEqual(before.publication?.figures);
    expect(after.findings.map(({ code }) => code)).toContain('return-not-taken');
  });

  it('names what its contents list in vain, and what they leave out', async () => {
    const { findings } = await compile(table, {
      'editions/2024-06/edition.yaml': testEdition(['clare-law']),
    });
    expect(findings).toMatchObject([
      { code: 'section-missing', severity: 'error', fix: 'Did you mean clares-law?' },
      { code: 'section-not-listed', severity: 'warning' },
    ]);
  });
});

describe('a refused return', () => {
  it('takes nothing else with it: what was accepted before stays', async () => {
    const bad = `${claresLawCsv.split('\n')[0]}\n2024-06,x,1,1,1,0,1,1,0`;
    const { publication, findings } = await compile(table, {
      'returns/clares-law/2024-06.csv': bad,
    });
    expect(findings.map(({ severity, place }) => [severity, place.file, place.row])).toEqual([
      ['error', 'returns/clares-law/2024-06.csv', 2],
    ]);
    expect(publication?.figures.get('clares-law-requests.2024-05')?.value).toBe(75);
  });
});

describe('a broken identity', () => {
  it('is told beside the data that it is about, and the return is published as given', async () => {
    const { section, publication } = await compile(table, {
      'returns/clares-law/2024-05.csv': claresLawCsv.replace('2024-05,75', '2024-05,76'),
    });
    expect(section?.findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(publication?.figures.get('clares-law-requests.2024-05')?.value).toBe(76);
  });
});
