import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import type { Finding } from '../../src/domain/findings/finding.ts';
import { measures } from '../../src/reference/measures/index.ts';
import { findingsOf, replacing } from '../builders/edited-example.ts';

const claresLaw = 'returns/clares-law/2024-05.csv';
const calls = 'returns/calls/2024-05.csv';
const hubs = 'returns/community-hubs/2024-06.csv';

const before = await findingsOf({});
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

/** Every column of every dataset, and everything else that advice may name. */
const columns = new Set(datasets.flatMap((one) => one.columns.map(({ name }) => name)));
const templates = new Set(datasets.map(({ id }) => `templates/${id}.csv`));
const measureIds = new Set(measures.map(({ id }) => id));

describe('advice on the example', () => {
  it('names columns, templates and measures that there are', () => {
    const advice = before.map(({ fix }) => fix);
    const named = (pattern: RegExp) =>
      advice.flatMap((fix) => [...fix.matchAll(pattern)].map(([, name = '']) => name));
    const inColumns = named(/\bcolumn ([a-z]\w+)/g);
    const ofTemplates = named(/(templates\/[\w-]+\.csv)/g);
    const ofMeasures = named(/\bshow ([a-z][\w-]+)\./g);
    expect([inColumns.length, ofTemplates.length, ofMeasures.length]).not.toContain(0);
    expect(inColumns.filter((name) => !columns.has(name))).toEqual([]);
    expect(ofTemplates.filter((name) => !templates.has(name))).toEqual([]);
    expect(ofMeasures.filter((name) => !measureIds.has(name))).toEqual([]);
  });
});

describe('advice that is followed', () => {
  it('puts disclosures under the limit of today', async () => {
    const after = await findingsOf({
      [claresLaw]: (text) =>
        text
          .split('\n')
          .map((line, at) => {
            if (line === '') return line;
            return at === 0 ? `${line},disclosed_outside_28_days` : `${line},${line.split(',')[8]}`;
          })
          .join('\n'),
      'editions/2024-06/clares-law.md': (text) =>
        text
          .replaceAll('clares-law-disclosed-late ', 'clares-law-disclosed-outside-28-days ')
          .replaceAll('clares-law-disclosed-late\n', 'clares-law-disclosed-outside-28-days\n')
          .replaceAll('clares-law-disclosed-late]', 'clares-law-disclosed-outside-28-days]'),
    });
    expect(codes(before)).toContain('standard-outdated');
    expect(codes(after).filter((code) => code === 'standard-outdated').length).toBeLessThan(
      codes(before).filter((code) => code === 'standard-outdated').length,
    );
    expect(after.filter(({ severity, note }) => severity === 'error' && !note)).toEqual([]);
  });

  it.each([
    ['with its sign', '0.9%'],
    ['as a percentage', '90%'],
  ])('writes a share %s', async (_, percentage) => {
    const share = replacing(',88.4,', ',0.9,');
    const mended = replacing(',88.4,', `,${percentage},`);
    expect(codes(await findingsOf({ [calls]: share }))).toContain('share-for-percentage');
    expect(codes(await findingsOf({ [calls]: mended }))).not.toContain('share-for-percentage');
  });

  it('writes a row that says what is not available in a month without one', async () => {
    const september = '2023-09,42,30,12,42,,8,5,4\n';
    const without = await findingsOf({ [claresLaw]: replacing(september, '') });
    const said = `2023-09,${Array.from({ length: 8 }, () => '[x]').join(',')}\n`;
    const mended = await findingsOf({ [claresLaw]: replacing(september, said) });
    expect(codes(without)).toContain('period-without-row');
    expect(codes(mended)).not.toContain('period-without-row');
  });

  it('writes Total in place of the name of the area', async () => {
    const named = (name: string) => (text: string) =>
      `${text.trimEnd()}\n${name},Sgts,${sumOf(text, 2)},${sumOf(text, 3)}\n`;
    expect(codes(await findingsOf({ [hubs]: named('Bedfordshire') }))).toContain(
      'total-among-members',
    );
    expect(codes(await findingsOf({ [hubs]: named('Total') }))).not.toContain(
      'total-among-members',
    );
  });
});

/** The sum of a column over the sergeants of the hubs. */
function sumOf(text: string, column: number): number {
  const rows = text.split('\n').map((line) => line.split(','));
  return rows
    .filter(([, rank]) => rank === 'Sgts')
    .reduce((sum, cells) => sum + Number(cells[column]), 0);
}
