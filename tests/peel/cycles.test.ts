import { describe, expect, it } from 'vitest';
import { peelGrades } from '../../src/datasets/peel-grades.ts';
import { inspectionCycles } from '../../src/reference/peel.ts';

const columns = new Map(peelGrades.columns.map((column) => [column.name, column]));
const cycle = columns.get('cycle');
const area = columns.get('area_of_inspection');
const grade = columns.get('grade');

function codesOf(column: typeof cycle): readonly string[] {
  if (column?.kind !== 'code' || column.codes === 'open') return [];
  return column.codes.map(({ code }) => code);
}

describe('the inspection cycles', () => {
  it('are those that a return may name, but for the one that is not stated', () => {
    expect(codesOf(cycle)).toEqual([...inspectionCycles.map(({ id }) => id), 'not-stated']);
  });

  it('have the grades that a return may give for them', () => {
    const scales = grade?.kind === 'number' ? grade.scaleBy?.scales : undefined;
    for (const { id, grades } of inspectionCycles) {
      expect(scales?.[id]?.labels).toEqual(grades.map(({ label }) => label));
    }
  });

  it('have areas that a return may name', () => {
    for (const { areas } of inspectionCycles) {
      expect(codesOf(area)).toEqual(expect.arrayContaining([...areas.known]));
    }
  });

  it('follow one another, and none began before its framework was out', () => {
    const starts = inspectionCycles.map(({ from }) => from);
    expect(starts.toSorted()).toEqual(starts);
    for (const { from, framework = from } of inspectionCycles) expect(from >= framework).toBe(true);
  });

  it('before 2021/22 had four grades, and since have five', () => {
    expect(inspectionCycles.map(({ id, grades }) => [id, grades.length])).toEqual([
      ['2018-19', 4],
      ['2021-22', 5],
      ['2023-25', 5],
      ['2025-27', 5],
    ]);
  });
});
