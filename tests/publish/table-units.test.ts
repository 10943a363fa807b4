import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import { tableUnits } from '../../src/publish/html/table-units.ts';
import { publication } from '../builders/published/publication.ts';
import { tableOf } from '../builders/published/sections.ts';

const [anyFigure] = publication().figures.values();

/** A table of one row; each column is its title and the unit of its figure. */
function unitsOf(caption: string, columns: readonly (readonly [string, Unit])[], rows = [0]) {
  const table = tableOf({
    id: 'table',
    caption,
    corner: 'Row',
    columns: columns.map(([title, unit]) => ({ title, unit })),
    rows: rows.map((row) => ({
      header: 'Row',
      total: false,
      cells: columns.map((_, index) => String(row + index)),
    })),
  });
  const figures = new Map(
    columns.map(([, unit], index): [string, Figure] => {
      if (anyFigure === undefined) throw new Error('the builder makes no figures');
      return [String(index), { ...anyFigure, unit }];
    }),
  );
  return tableUnits(table, figures);
}

const searches = count('search', 'searches');
const officers: Unit = { kind: 'fte' };

describe('the units of a table', () => {
  it('stand after the caption where all numbers share one', () => {
    expect(
      unitsOf('By age', [
        ['White', searches],
        ['Asian', searches],
      ]),
    ).toEqual({ caption: 'searches', columns: ['', ''] });
  });

  it('stand under the columns where they differ', () => {
    expect(
      unitsOf('By age', [
        ['Actual', officers],
        ['Made', searches],
      ]),
    ).toEqual({ caption: '', columns: ['full-time equivalent', 'searches'] });
  });

  it('are left out where the caption or a title says them', () => {
    expect(unitsOf('Searches by age', [['White', searches]]).caption).toBe('');
    expect(
      unitsOf('By age', [
        ['Searches made', searches],
        ['Officers', officers],
      ]).columns,
    ).toEqual(['', 'full-time equivalent']);
  });

  it.each([['percentage'], ['rank'], ['seconds']] as const)(
    'are left out where the number says it itself: %s',
    (kind) => {
      expect(unitsOf('By age', [['White', { kind }]])).toEqual({ caption: '', columns: [''] });
    },
  );

  it('are left out of a column whose numbers differ in theirs', () => {
    expect(
      unitsOf(
        'By measure',
        [
          ['2023/24', searches],
          ['2022/23', officers],
        ],
        [0, 1],
      ),
    ).toEqual({ caption: '', columns: ['', 'full-time equivalent'] });
  });
});
