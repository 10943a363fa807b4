import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { instruments } from '../../src/reference/requirements/instruments.ts';
import { siteFiles } from '../publish/inspection/inspect-site.ts';
import { readText } from '../publish/inspection/markup.ts';
import { compilePeel, twoCycles } from './peel-folder.ts';

async function pageOf(
  rows: readonly string[],
  path = 'measures/peel-grade/index.html',
): Promise<string> {
  const { publication } = await compilePeel(rows);
  if (publication === null) throw new Error('The folder cannot be published.');
  return siteFiles(renderSite(publication, [])).get(path) ?? '';
}

describe('the page of inspection grades', () => {
  it('has a table for each cycle, the newest first, and says that they cannot be compared', async () => {
    const text = readText(await pageOf(twoCycles));
    expect(text).toMatch(
      /Grades of two cycles cannot be compared.*Grades of 2021\/22.*Grades of 2018\/19/,
    );
    expect(text).toContain('Area of inspection Grade Managing offenders Good');
    expect(text).toContain('Area of inspection Grade Effectiveness Good');
  });

  it('gives the day and the address of the report, and the last day for the body’s page', async () => {
    const page = await pageOf(twoCycles);
    expect(page).toContain('<a href="https://example.org/second">');
    expect(readText(page)).toContain(
      'Published 13 April 2022 Report The inspectors’ report, 2021/22 On this body’s page by 13 May 2022, one calendar month later.',
    );
  });

  it('names the last working day where the last day is none', async () => {
    const page = await pageOf(['2023-25,preventing-crime,Good,2024-03-01,']);
    expect(readText(page)).toContain(
      'On this body’s page by 1 April 2024, one calendar month later. The last working day up to then is 28 March 2024.',
    );
  });

  it('tells the 56 days for the body’s comments apart from the month for the report', async () => {
    const text = readText(await pageOf(twoCycles));
    expect(text).toContain(
      'The body’s comments by 7 June 2022, before the end of 56 days of which the day of the report is the first.',
    );
    expect(text.match(/The body’s comments by/g)).toHaveLength(2);
  });

  it('counts no month for a report that is older than the duty', async () => {
    const since = instruments.find(({ id }) => id === 'si-2021-547')?.inForce;
    expect(since).toBe('2021-05-31');
    const before = readText(await pageOf(['2021-22,preventing-crime,Good,2021-05-30,']));
    expect(before).toContain('Published 30 May 2021');
    expect(before).not.toContain('On this body’s page by');
    const from = readText(await pageOf(['2021-22,preventing-crime,Good,2021-05-31,']));
    expect(from).toContain('On this body’s page by 30 June 2021');
  });

  it('says what each grade means, or that this was not found', async () => {
    const text = readText(await pageOf(twoCycles));
    expect(text).toContain('Adequate Some of what the framework describes as good;');
    expect(text).toContain(
      'What this cycle’s grades meant was not found. Best first: Outstanding, Good, Requires improvement, Inadequate.',
    );
  });

  it('says so where cycle and date are not stated', async () => {
    const text = readText(await pageOf(['not-stated,preventing-crime,Good,,']));
    expect(text).toContain('Grades of a cycle that is not stated The date is not stated.');
    expect(text).toContain(
      'Without the cycle it cannot be said what was asked for to be given one of these grades.',
    );
  });
});

describe('the page of one grade', () => {
  const path = (id: string) => `figures/peel-grade.${id}.2024-05/index.html`;

  it('tells the scale of its cycle and what the word means on it', async () => {
    const text = readText(await pageOf(twoCycles, path('2021-22.preventing-crime')));
    expect(text).toContain(
      'Scale, best first 2021/22: Outstanding, Good, Adequate, Requires improvement, Inadequate',
    );
    expect(text).toContain('What this grade means Some of what the framework describes as good;');
  });

  it('gives no meaning where none was found', async () => {
    const text = readText(await pageOf(twoCycles, path('2018-19.legitimacy')));
    expect(text).toContain(
      'Scale, best first 2018/19: Outstanding, Good, Requires improvement, Inadequate',
    );
    expect(text).not.toContain('What this grade means');
  });
});
