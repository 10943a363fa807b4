import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { agreements, memberships } from '../../src/reference/agreements.ts';
import { elements } from '../../src/reference/elements.ts';
import { localMeasure } from '../../src/reference/local-measures.ts';
import { measures } from '../../src/reference/measures/index.ts';
import { compileExample } from '../builders/example.ts';

const measureIds = new Set(measures.map(({ id }) => id));
const byOf = new Map(measures.map(({ id, by }) => [id, by]));
const columnsOf = new Map(
  datasets.map(({ id, columns }) => [id, columns.map((column) => column.name)]),
);

describe('figures that say the same thing', () => {
  it.each(agreements)(
    '$id names measures, and dimensions that they have',
    ({ left, right, each }) => {
      expect(measureIds).toContain(left.measure);
      expect(measureIds).toContain(right.measure);
      expect(byOf.get(left.measure)).toEqual(
        expect.arrayContaining([
          ...Object.keys(left.at ?? {}),
          ...(each === undefined ? [] : [each]),
        ]),
      );
      expect(byOf.get(right.measure)).toEqual(
        expect.arrayContaining([
          ...Object.keys(right.at ?? {}),
          ...(each === undefined ? [] : [each]),
        ]),
      );
    },
  );

  it('are in the example on both sides, but for averages without a series', async () => {
    const { publication } = await compileExample();
    const shown = new Set([...(publication?.figures.values() ?? [])].map(({ measure }) => measure));
    const absent = agreements.filter(
      ({ left, right }) => !(shown.has(left.measure) && shown.has(right.measure)),
    );
    expect(absent.map(({ id }) => id)).toEqual([
      'vehicle-crime-average',
      'personal-robbery-average',
      'theft-from-person-average',
    ]);
  });

  it.each(memberships)('$id names columns of datasets', ({ part, whole }) => {
    expect(columnsOf.get(part.dataset)).toContain(part.column);
    expect(columnsOf.get(whole.dataset)).toContain(whole.column);
  });
});

describe('local measures', () => {
  const codes = datasets
    .flatMap(({ columns }) => columns)
    .flatMap((column) =>
      column.kind === 'code' && column.name === 'local_measure' && column.codes !== 'open'
        ? column.codes.map(({ code }) => code)
        : [],
    );

  it.each([...new Set(codes)])('%s is known, and its measures exist', (code) => {
    const { measure = 'homicide', yearMeasure = 'homicide' } = localMeasure(code) ?? {
      measure: '',
    };
    expect(measureIds).toContain(measure);
    expect(measureIds).toContain(yearMeasure);
  });
});

describe('what an edition has to hold', () => {
  const evidence = elements.flatMap((one) => (one.evidence === 'words' ? [] : [one.evidence]));

  it('is shown by measures and columns that exist', () => {
    expect(
      evidence.flatMap((one) => one.measures ?? []).filter((id) => !measureIds.has(id)),
    ).toEqual([]);
    const columns = evidence.flatMap(({ withoutCode, text }) =>
      [withoutCode, text].filter((place) => place !== undefined),
    );
    expect(columns).toHaveLength(2);
    expect(
      columns.filter(({ dataset, column }) => !columnsOf.get(dataset)?.includes(column)),
    ).toEqual([]);
  });

  it('has a measure for each of the six national priorities', () => {
    expect(elements.filter(({ id }) => id.startsWith('priority-'))).toHaveLength(6);
  });

  it('has the seven parts of the narrative on complaints', () => {
    expect(elements.filter(({ id }) => id.startsWith('complaints-'))).toHaveLength(7);
  });
});
