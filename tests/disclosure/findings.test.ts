import { describe, expect, it } from 'vitest';
import { disclosureFindings } from '../../src/domain/disclosure/findings.ts';
import { describeProtection } from '../../src/domain/disclosure/report.ts';
import { stopsPublication } from '../../src/domain/findings/finding.ts';
import { inEnglish } from '../builders/in-english.ts';
import { people, peopleMeasure } from './count-tables.ts';
import { protectAll } from './protected.ts';

const sizes = { sex: 2, age: 2 };
const protection = protectAll({
  tables: [people(sizes, [3, 20, 30, 25])],
  measures: [peopleMeasure(sizes)],
});
const [first] = protection.numbers;
if (first === undefined) throw new Error('Nothing is hidden.');
const unsafe = {
  ...protection,
  numbers: [{ ...first, known: { least: 2, most: 4 }, safe: false }],
};

describe('what the office is told of disclosure control', () => {
  it('is how many numbers are hidden, and why', () => {
    const [note] = disclosureFindings(protection);
    expect(note).toMatchObject({ code: 'disclosure-hidden', severity: 'note' });
    expect(note?.says).toBe(
      '4 numbers about people are hidden by the profile “opcc-default”: 1 because they are small, ' +
        '3 because these could be worked out from them; 4 figures show [c]',
    );
  });

  it('is nothing where nothing is hidden', () => {
    const open = protectAll({
      tables: [people(sizes, [30, 20, 30, 25])],
      measures: [peopleMeasure(sizes)],
    });
    expect(disclosureFindings(open)).toEqual([]);
  });

  it('is an error that stops publication where a number could be worked out, without the number', () => {
    const error = disclosureFindings(unsafe).find(stopsPublication);
    expect(error).toMatchObject({
      code: 'disclosure-interval-narrow',
      place: { file: 'returns/people/2023-24-q4.csv', row: 2, column: 'people' },
    });
    expect(error?.says).toContain('only 2 to 4 possible, fewer than 5 whole numbers');
  });
});

describe('what the public is told of disclosure control', () => {
  it('is what is hidden and what each could be, in the order of the return', () => {
    const [table] = inEnglish(describeProtection(protection)).tables;
    expect(table?.numbers.map(({ row, range }) => [row, range])).toEqual([
      ['sex-1, age-1', 'from 1 to 22'],
      ['sex-1, age-2', 'from 1 to 22'],
      ['sex-2, age-1', 'from 11 to 32'],
      ['sex-2, age-2', 'from 23 to 44'],
    ]);
  });

  it('does not depend on which numbers are small', () => {
    const other = protection.numbers.map((number) => ({
      ...number,
      statement: { ...number.statement, primary: !number.statement.primary },
    }));
    const turned = { ...protection, numbers: other.toReversed() };
    expect(describeProtection(turned)).toEqual(describeProtection(protection));
  });
});
