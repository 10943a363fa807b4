import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import type { FolderFiles } from '../../src/folder/files.ts';
import { openPackage } from '../../src/folder/open-package.ts';
import { packFolder } from '../../src/folder/package.ts';
import { readFolder } from '../../src/folder/read.ts';
import { renderSite } from '../../src/publish/site.ts';
import { compileFolder } from '../builders/compile-in-words.ts';
import { definitions } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

const calls = 'month,service,calls,within_ten_seconds_percent,average_wait_seconds';
const stops = 'period,ethnicity,stops,population';
const section = [
  '---',
  'title: Numbers',
  'headline: There were {calls-answered.emergency-999.2024-05} calls.',
  '---',
  '```table',
  'id: stops',
  'caption: Stops',
  'measures: [stops]',
  'rows: ethnicity',
  '```',
  '',
].join('\n');

function edition(month: string, returns: readonly string[]) {
  return {
    [`editions/${month}/edition.yaml`]: `${testEdition(['numbers'])}\nreturns: [${returns.join(', ')}]\n`,
    [`editions/${month}/numbers.md`]: section,
    [`editions/${month}/what-the-law-asks.md`]: '---\ntitle: Law\n---\nHere.\n',
  };
}

const first = ['calls/2024-05', 'stops-by-ethnicity/2023-24-q4'];
const files = testFolder({
  'body.yaml': testBody,
  ...edition('2024-06', first),
  ...edition('2024-07', [...first, 'calls/2024-05.r2', 'stops-by-ethnicity/2023-24-q4.r2']),
  'returns/calls/2024-05.csv': `${calls}\n2024-05,999,10890,88.4,8\n`,
  'returns/calls/2024-05.r2.csv': `${calls}\n2024-05,999,10991,88.4,8\n`,
  'returns/stops-by-ethnicity/2023-24-q4.csv': `${stops}\n2023-24-q4,White,465,507514\n2023-24-q4,Black,111,39600\n2023-24-q4,Asian,3,100000\n`,
  'returns/stops-by-ethnicity/2023-24-q4.r2.csv': `${stops}\n2023-24-q4,White,470,507514\n2023-24-q4,Black,111,39600\n2023-24-q4,Asian,3,100000\n`,
});

async function compiled(from: FolderFiles, as: 'office' | 'package' = 'office') {
  const folder = await readFolder(from, datasets, as);
  const { publication, withheld, findings } = compileFolder(folder, definitions);
  if (publication === null) throw new Error('Nothing was compiled.');
  return { publication, withheld, findings, canonical: folder.canonical };
}

const made = await compiled(files);
const site = new Map(
  renderSite(made.publication, []).map(({ path, content }) => [path, String(content)]),
);
const read = (path: string) => site.get(path) ?? '';
const id = 'calls-answered.emergency-999.2024-05';

describe('a number that a newer edition has otherwise', () => {
  it('stands in the older edition as it was, with what it is now beside it', () => {
    const page = read('editions/2024-06/numbers/index.html');
    expect(page).toContain('10,890');
    expect(page).toContain(`figures/${id}/index.html#earlier`);
    expect(page).toContain('restated in July 2024:\u00a010,991');
    expect(read('editions/2024-06/numbers/stops.csv')).toContain(',465,');
  });

  it('stands alone in the newer', () => {
    const page = read('editions/2024-07/numbers/index.html');
    expect(page).toContain('10,991');
    expect(page).not.toContain('10,890');
    expect(page).not.toContain('restated');
    expect(read('editions/2024-07/numbers/stops.csv')).toContain(',470,');
  });

  it('has one address, which tells every value with its edition and date', () => {
    const page = read(`figures/${id}/index.html`).replaceAll(/<[^>]+>/g, ' ');
    expect(page.replaceAll(/\s+/g, ' ')).toMatch(
      /What earlier editions show .* 10,890 June 2024 1 July 2024 at 9:30am/,
    );
  });

  it('is in the files for programs with all its values', () => {
    const { figures } = JSON.parse(read('api/figures.json'));
    expect(figures.find((figure: { id: string }) => figure.id === id)).toMatchObject({
      value: 10_991,
      earlier: [{ edition: '2024-06', value: 10_890, text: '10,890', status: 'final' }],
    });
    const { restated } = JSON.parse(read('api/editions/2024-06.json'));
    expect(restated).toContainEqual(
      expect.objectContaining({ figure: id, value: 10_890, since: '2024-07' }),
    );
    expect(read('data/calls.csv')).toContain('10991');
    expect(read('data/calls.2024-06.csv')).toContain('10890');
    expect(site.has('data/calls.2024-06.csv-metadata.json')).toBe(true);
  });
});

describe('the package of editions that are made from different returns', () => {
  it('gives the same publication and the same bytes, hidden numbers of both included', async () => {
    expect(made.withheld?.earlier).toMatchObject([{ editions: ['2024-06'] }]);
    const { zip } = packFolder(made.canonical, made.withheld, made.publication.release);
    const opened = openPackage(zip);
    if (!opened.ok) throw new Error(opened.says);
    const again = await compiled(opened.files, 'package');
    expect(again.publication).toEqual(made.publication);
    expect(again.findings.map(({ code }) => code)).not.toContain('return-not-there');
    const repacked = packFolder(again.canonical, again.withheld, opened.release);
    expect(Buffer.from(repacked.zip).equals(zip)).toBe(true);
  });
});
