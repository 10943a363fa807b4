import { describe, expect, it } from 'vitest';
import { specialConstabularyHours } from '../../src/datasets/special-constabulary-hours.ts';
import { month } from '../../src/domain/time/period.ts';
import { readReturn } from '../../src/intake/read-return.ts';

function read(text: string) {
  const file = {
    path: 'returns/special-constabulary-hours/2024-05.csv',
    bytes: new TextEncoder().encode(text),
    sha256: 'a'.repeat(64),
    period: month(2024, 5),
    revision: 1,
  };
  return readReturn(file, specialConstabularyHours);
}

describe('a column that the dataset does not know', () => {
  it.each(['notes', 'Remarks', 'Checked by'])(
    'is left out with a word where it holds remarks: %s',
    async (heading) => {
      expect(await read(`month,hours,${heading}\n2024-05,1746,seen by the team\n`)).toMatchObject({
        accepted: true,
        rows: [{ numbers: { hours: { value: 1746 } } }],
        remarks: [
          { code: 'column-of-remarks', severity: 'note', place: { row: 1, column: heading } },
        ],
      });
    },
  );

  it.each([
    ['its heading says something else', 'month,hours,officers\n2024-05,1746,some\n'],
    ['there are numbers in it', 'month,hours,notes\n2024-05,1746,56\n'],
  ])('is refused where %s', async (_, text) => {
    expect(await read(text)).toMatchObject({
      accepted: false,
      findings: [{ code: 'unknown-column' }],
    });
  });
});
