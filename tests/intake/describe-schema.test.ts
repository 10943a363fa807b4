import { describe, expect, it } from 'vitest';
import { peelGrades } from '../../src/datasets/peel-grades.ts';
import { describeDataset, templateCsv } from '../../src/intake/describe-schema.ts';
import { hubCalls, monthlyCount } from './builders/dataset.ts';
import { readText, told } from './builders/return-file.ts';

describe('The template of a return', () => {
  it('is its header and nothing else', () => {
    expect(templateCsv(hubCalls)).toBe('month,hub,service,calls,in_time,wait,complaints,remark\n');
  });

  it('is a return of which only the rows are missing', async () => {
    expect(told(await readText(templateCsv(hubCalls), hubCalls))).toEqual([
      'row 1: there is a header, and no row below it',
    ]);
  });
});

describe('The description of a return', () => {
  it('says for a clerk what each column holds', () => {
    expect(describeDataset(hubCalls)).toBe(`Calls by hub

Calls that each hub took.

Handed over every month. One row for each Month, Community hub and Service.

Columns

month
  Month. Month of the call.
  Write a month like 2024-05.

hub
  Community hub. Hub that took the call.
  A name in words.

service
  Service. Number that was called.
  One of these, by its code or its label:
    emergency      Emergency (999) (or 999)
    non-emergency  Non-emergency (101) (or 101)

calls
  Calls taken. Calls answered.
  A whole number (calls), at least 0.
  It may not be empty.

in_time
  Within ten seconds. Share answered within ten seconds.
  A number shown with 1 decimal place (per cent), at least 0, at most 100.
  An empty cell counts as not available.

wait
  Average wait. Mean time to answer.
  A whole number (seconds), at least 0. Or a length of time like 2m 2s or 0:02:02.
  An empty cell counts as not applicable.

complaints
  Complaints. Complaints about calls.
  A whole number (complaints).
  An empty cell counts as 0.
  The column may be left out.

remark
  Remark. Anything to say.
  Words.
  The column may be left out.

In place of a number may stand
  [c]  confidential: hidden to protect people
  [x]  not available: it was not supplied or cannot be computed
  [z]  not applicable

After a number may stand
  [p]  provisional: may change when later records arrive
  [r]  revised since it was first published
`);
  });

  it('names the grades of a scale, and no shorthand where there is no number', () => {
    const grade = {
      kind: 'number',
      name: 'grade',
      title: 'Grade',
      description: 'Grade given.',
      unit: { kind: 'scale', name: 'of grades', labels: ['Good', 'Adequate'] },
      decimals: 0,
      blank: 'refused',
    } as const;
    const columns = monthlyCount.columns.filter(({ kind }) => kind === 'period');

    expect(describeDataset({ ...monthlyCount, columns: [grade] })).toContain(
      'One of Good or Adequate.',
    );
    expect(describeDataset({ ...monthlyCount, columns })).not.toContain('[c]');
  });

  it('names the grades of a code that has a scale of its own', () => {
    expect(describeDataset(peelGrades)).toContain(
      'One of Outstanding, Good, Adequate, Requires improvement or Inadequate; for 2018/19 one of Outstanding, Good, Requires improvement or Inadequate.',
    );
  });
});
