import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/checks/index.ts';
import { calls } from '../../src/datasets/calls.ts';
import { claresLaw } from '../../src/datasets/clares-law.ts';
import { stopsByAgeOfficerDefined } from '../../src/datasets/stops-by-age-officer-defined.ts';
import { stopsByAgeSelfDefined } from '../../src/datasets/stops-by-age-self-defined.ts';
import { stopsByEthnicity } from '../../src/datasets/stops-by-ethnicity.ts';
import { victimSurvey } from '../../src/datasets/victim-survey.ts';
import type { Dataset } from '../../src/domain/tables/dataset.ts';
import { month, quarter } from '../../src/domain/time/period.ts';
import { readReturn } from '../../src/intake/read-return.ts';

const may = month(2024, 5);
const lastQuarter = quarter(2023, 4);
const example = new URL('../../examples/bedfordshire/', import.meta.url);

async function read(dataset: Dataset, period = may, change = (text: string) => text) {
  const path = `returns/${dataset.id}/${period.id}.csv`;
  const text = change(readFileSync(new URL(path, example), 'utf8'));
  const bytes = new TextEncoder().encode(text);
  return await readReturn({ path, bytes, sha256: '0'.repeat(64), period, revision: 1 }, dataset);
}

/** What is said of a return: why it was refused, or what contradicts itself in it. */
async function saysOf(dataset: Dataset, change?: (text: string) => string) {
  const reading = await read(dataset, may, change);
  if (!reading.accepted) return reading.findings.map((finding) => finding.says);
  const { rows, source, labels } = reading;
  return checkData({ dataset, rows, sources: [source], labels }).map((finding) => finding.says);
}

describe('The example’s returns about victims, calls and stops', () => {
  it.each([
    [victimSurvey, may, 1],
    [calls, may, 3],
    [claresLaw, may, 12],
    [stopsByEthnicity, lastQuarter, 7],
    [stopsByAgeSelfDefined, lastQuarter, 72],
    [stopsByAgeOfficerDefined, lastQuarter, 72],
  ])('are accepted: $id', async (dataset, period, rows) => {
    expect(await read(dataset, period)).toMatchObject({
      accepted: true,
      rows: { length: rows },
    });
  });

  it('keep the survey’s reasons as given and say that they do not add up', async () => {
    expect(await saysOf(victimSurvey)).toEqual([
      expect.stringContaining('90 is given, but 3 + 85 + 7 is 95'),
    ]);
  });

  it('contradict themselves nowhere about Clare’s Law', async () => {
    expect(await saysOf(claresLaw)).toEqual([]);
  });

  it('would be caught if a Clare’s Law request went missing', async () => {
    const lost = (text: string) => text.replace('75,34,41,73,2', '75,34,40,73,2');

    expect(await saysOf(claresLaw, lost)).toEqual([
      expect.stringContaining('75 is given, but 34 + 40 is 74'),
    ]);
  });

  it('would be refused if nothing stood for the residents of a group', async () => {
    const reading = await read(stopsByEthnicity, lastQuarter, (text) => text.replace('[z]', ''));

    expect(reading).toMatchObject({ accepted: false, findings: [{ place: { row: 7 } }] });
  });
});
