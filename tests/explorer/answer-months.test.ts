import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMonths } from '../../src/domain/stops/counts/fill-months.ts';
import { tallyCounts } from '../../src/domain/stops/counts/tally-counts.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';
import { arbitraryCounts } from './arbitrary-counts.ts';
import { answerTo, contextOf, rowOf } from './stop-context.ts';

const counts = fillMonths(
  madeUpCounts([
    { month: '2024-01', searches: 100 },
    { month: '2024-02', self: 'black', searches: 80 },
    { month: '2024-04', searches: 7 },
    { month: '2024-06', searches: 60 },
  ]),
);
const context = contextOf(counts, {
  gaps: [
    { month: '2024-03', status: 'missing', says: 'No archive holds it.' },
    { month: '2024-04', status: 'partial', says: 'It has few rows.' },
  ],
});

describe('searches month by month', () => {
  const answer = answerTo('by=month', context);

  it('have a row for every month, with none where there were none', () => {
    expect(answer.table?.rows.map(({ header }) => header)).toEqual([
      'Jan 2024',
      'Feb 2024',
      'Mar 2024',
      'Apr 2024',
      'May 2024',
      'Jun 2024',
      'Total',
    ]);
    expect(rowOf(answer, 'May 2024').slice(0, 2)).toEqual(['0', '0']);
  });

  it('say [x] of a month without a file, and mark one that may lack searches', () => {
    expect(rowOf(answer, 'Mar 2024')).toEqual(['[x]', '[x]', '[x]']);
    expect(rowOf(answer, 'Apr 2024')[0]).toBe('7 (may be incomplete)');
  });

  it('compare whole months alone, in words and in the chart', () => {
    expect(answer.sentences[0]).toBe(
      '247 searches were recorded, about 60 a month: the most in one month 100 in Jan 2024, the fewest 0 in May 2024, of the months whose files seem to be whole.',
    );
    expect(answer.chart?.series[0]?.points.map(({ text }) => text)).toEqual([
      '100',
      '80',
      '[x]',
      '[x]',
      '0',
      '60',
    ]);
  });

  it('do so by a second dimension too', () => {
    const cross = answerTo('by=month&across=ethnicity', context);
    expect(rowOf(cross, 'Mar 2024')).toEqual(['[x]', '[x]', '[x]']);
    expect(cross.chart?.series.map(({ points }) => points[3]?.text)).toEqual(['[x]', '[x]']);
  });

  it('are counted a month even where earlier ones are kept in quarters', () => {
    const coarse = madeUpCounts([
      { month: '2023-01..2023-03', searches: 300 },
      { month: '2023-04', searches: 90 },
      { month: '2023-05', searches: 110 },
    ]);
    const quarters = answerTo(
      'by=month&from=2023-01',
      contextOf({ ...coarse, from: '2023-01', to: '2023-05' }),
    );
    expect(quarters.sentences[0]).toBe(
      '500 searches were recorded, about 100 a month: the most in one month 110 in May 2023, the fewest 90 in Apr 2023.',
    );
    expect(quarters.chart?.categories).toEqual(['Apr 2023', 'May 2023']);
    expect(quarters.notes[0]).toContain('Rows of several months');
  });
});

describe('filling in months', () => {
  it('adds no search and loses none', () => {
    fc.assert(
      fc.property(arbitraryCounts, (any) => {
        const filled = fillMonths(any);
        expect(tallyCounts(filled, {}, 'self')).toEqual(tallyCounts(any, {}, 'self'));
        const known = tallyCounts(filled, {}, 'month').filter(({ searches }) => searches > 0);
        expect(known).toHaveLength(any.values.month.length);
      }),
    );
  });

  it('keeps the first month that a form can begin with', () => {
    const late = fillMonths({
      ...madeUpCounts([{ month: '2024-02', searches: 1 }]),
      from: '2023-12',
    });
    expect(late.values.month.map(({ code }) => code)).toEqual(['2023-12', '2024-01', '2024-02']);
  });
});
