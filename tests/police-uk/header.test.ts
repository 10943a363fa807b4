import { describe, expect, it } from 'vitest';
import { readHeaderLine } from '../../src/intake/police-uk/header.ts';
import { streetHeader } from './supplied.ts';

const stops =
  'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing';
const outcomes =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type';

describe('the first line of a file', () => {
  it.each([
    ['street', streetHeader, 12],
    ['outcomes', outcomes, 10],
    ['stop-and-search', stops, 15],
  ] as const)('of kind %s names its columns in their order', (kind, line, count) => {
    expect(readHeaderLine(line, kind)).toEqual({ ok: true, value: line.split(',') });
    expect(line.split(',')).toHaveLength(count);
  });

  it.each([
    ['a byte-order mark', `\uFEFF${outcomes}`],
    ['a carriage return', `${outcomes}\r`],
    ['quotation marks', `"${outcomes.replaceAll(',', '","')}"`],
    ['spaces around the names', outcomes.replaceAll(',', ' , ')],
    ['other letters large', outcomes.toUpperCase()],
  ])('is read with %s', (_, line) => {
    expect(readHeaderLine(line, 'outcomes')).toEqual({ ok: true, value: outcomes.split(',') });
  });

  it('keeps the order of the file', () => {
    const turned = outcomes.split(',').toReversed();
    expect(readHeaderLine(turned.join(','), 'outcomes')).toEqual({ ok: true, value: turned });
  });

  it.each([
    ['lacks one', outcomes.replace(',Month', ''), 'it has no column “Month”'],
    ['doubles one', `${outcomes},Month`, 'it has the column “Month” twice'],
    ['has one that is unknown', `${outcomes},Notes`, 'it has a column “Notes”'],
    ['is that of another kind', streetHeader, 'it has a column “Crime type”'],
    ['is no first line', 'a'.repeat(500), `it has a column “${'a'.repeat(40)}…”`],
  ])('that %s is refused with the column', (_, line, says) => {
    expect(readHeaderLine(line, 'outcomes')).toMatchObject({
      ok: false,
      refusal: { says: `the first line is not that of an outcomes file: ${says}` },
    });
  });
});
