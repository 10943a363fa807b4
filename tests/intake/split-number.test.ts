import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hubCalls } from './builders/dataset.ts';
import { codes, readLines, rows, told } from './builders/return-file.ts';

const header = 'month,hub,service,calls,in_time,wait';
const whole = '2024-05,Bedford,999,1204,88.4,8';

describe('A number of a CSV that has a comma and no quotation marks', () => {
  it('is never read as two, however many cells behind it are blank', async () => {
    const numbers = fc.integer({ min: 1000, max: 999_999 });
    await fc.assert(
      fc.asyncProperty(numbers, fc.boolean(), async (calls, isAlone) => {
        const row = `2024-05,Luton,999,${calls.toLocaleString('en-GB')},,`;
        const lines = isAlone ? [header, row] : [header, whole, row];

        expect(codes(await readLines(lines, hubCalls))).toEqual(['too-many-cells']);
      }),
      { numRuns: 20 },
    );
  });

  it('is told where its row is as long as the header', async () => {
    expect(told(await readLines([header, whole, '2024-05,Luton,999,4,034,'], hubCalls))).toEqual([
      'row 3: 4 and 034 stand in two cells, and may be one number, 4,034',
    ]);
  });

  it('is told where its comma stands before decimals', async () => {
    expect(
      codes(await readLines([header, '2024-05,Luton,999,22000,88,4,', whole], hubCalls)),
    ).toEqual(['too-many-cells']);
  });

  it('is not looked for where every row ends in a comma, as some programs write', async () => {
    const lines = [header, '2024-05,Luton,999,12,88.4,8,', '2024-05,Bedford,999,7,,8,'];

    expect(rows(await readLines(lines, hubCalls))).toHaveLength(2);
  });

  it('is not looked for in a file of semicolons', async () => {
    const lines = [header.replaceAll(',', ';'), '2024-05;Luton;999;4;034;'];

    expect(rows(await readLines(lines, hubCalls))[0]?.numbers.in_time?.value).toBe(34);
  });
});
