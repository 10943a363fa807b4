import { describe, expect, it } from 'vitest';
import { hubCalls, monthlyCount } from './builders/dataset.ts';
import { codes, placesOf, readLines, told } from './builders/return-file.ts';

const header = 'month,hub,service,calls,in_time,wait,complaints,remark';

describe('A return with many problems', () => {
  it('says the same of many cells once, with all of their places', async () => {
    const bad = ['x', '7', 'x', ...Array.from({ length: 8 }, () => 'x')];
    const reading = await readLines(
      ['month,calls', ...bad.map((text) => `2024-05,${text}`)],
      monthlyCount,
    );

    expect(told(reading)).toEqual([
      'row 2, column calls: “x” does not say why there is no number; the same is wrong with 9 more cells (rows 4, 5, 6, 7, 8 and 4 more)',
    ]);
    expect(placesOf(reading)).toEqual([2, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('says of four cells and more that want the same done to them what the first of them is', async () => {
    const cells = (count: number) =>
      Array.from({ length: count }, (_, at) => `2024-0${at + 1},${at + 1}.5`);

    expect(told(await readLines(['month,calls', ...cells(3)], monthlyCount))).toHaveLength(3);
    expect(told(await readLines(['month,calls', ...cells(4)], monthlyCount))).toEqual([
      'row 2, column calls: 1.5 is not a whole number; the same is wrong with 3 more cells (rows 3, 4 and 5)',
    ]);
  });

  it('lists a hundred problems and counts the rest', async () => {
    const bad = Array.from({ length: 130 }, (_, at) => `2024-05,Luton,Sector ${at},1,,,,`);
    const reading = await readLines([header, ...bad], hubCalls);

    expect(codes(reading)).toHaveLength(101);
    expect(told(reading).at(-1)).toBe(': there are 30 more problems after these 100');
  });

  it('is not read to the end where there are thousands', async () => {
    const bad = Array.from({ length: 5000 }, () => '2024-05,x');
    const reading = await readLines(['month,calls', ...bad], monthlyCount);

    expect(told(reading).at(-1)).toBe(': with 1,000 problems the file was not read to its end');
  });
});
