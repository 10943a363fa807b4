import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures, releasedFigures } from '../../src/domain/release/compare.ts';
import { first, withNumbers } from '../builders/releases.ts';
import { applyChanges, releasedFigureLists } from './released-figures.ts';

const figures = releasedFigures(first);
const against = (numbers: Parameters<typeof withNumbers>[1]) =>
  compareFigures(figures, releasedFigures(withNumbers(first, numbers)));

describe('figures against those of the release before', () => {
  it('are not changed where they are the same', () => {
    expect(compareFigures(figures, figures)).toEqual([]);
  });

  it('are amended where the value is another, with both as they were printed', () => {
    expect(against({ 'officers-actual.sergeant.2024-05-31': 1000 })).toEqual([
      {
        kind: 'amendment',
        figure: 'officers-actual.sergeant.2024-05-31',
        measure: 'officers-actual',
        title: 'Officers in post',
        period: '31 May 2024',
        categories: ['Sergeant'],
        before: { value: 195.1, status: 'final', text: '195.1' },
        after: { value: 1000, status: 'final', text: '1,000.0' },
      },
    ]);
  });

  it('are amended where the value is the same and the status is another', () => {
    expect(against({ 'homicide-year.2023-24': { value: 8, status: 'final' } })).toMatchObject([
      { kind: 'amendment', before: { text: '8 [p]' }, after: { text: '8' } },
    ]);
  });

  it('are deleted where they are gone, after what is amended', () => {
    const changes = against({ 'homicide.2023-24-q1': null, 'homicide.2023-24-q2': 9 });
    expect(changes.map(({ kind, figure, after }) => [kind, figure, after?.text])).toEqual([
      ['amendment', 'homicide.2023-24-q2', '9'],
      ['deletion', 'homicide.2023-24-q1', undefined],
    ]);
  });

  it('do not tell the former number of one that is hidden now', () => {
    expect(
      against({ 'homicide.2023-24-q4': { value: null, status: 'suppressed' } })[0]?.before,
    ).toEqual({ value: null, status: 'suppressed', text: '[c]' });
  });

  it('differ by changes that lead from the former to those now', () => {
    fc.assert(
      fc.property(releasedFigureLists, releasedFigureLists, (former, now) => {
        expect(applyChanges(former, compareFigures(former, now))).toEqual(
          new Map(now.map((figure) => [figure.id, figure])),
        );
      }),
    );
  });

  it('are not changed against themselves, whatever they are', () => {
    fc.assert(
      fc.property(releasedFigureLists, (list) => {
        expect(compareFigures(list, list)).toEqual([]);
      }),
    );
  });
});
