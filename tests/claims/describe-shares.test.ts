import { describe, expect, it } from 'vitest';
import { count, type Unit } from '../../src/domain/figures/unit.ts';
import { buildChart, type Sketch } from '../charts/chart-builder.ts';

const offence = count('offence');

type Series = Sketch['series'];

/** What is said of a chart with these series. */
function say(sketch: Omit<Sketch, 'title'>): string {
  return buildChart({ ...sketch, title: 'Chart' }).description;
}

describe('Shares', () => {
  const categories = ['Mar 2024', 'Apr 2024'];

  it.each<{
    of: string;
    unit?: Unit;
    categories?: readonly string[];
    series: Series;
    says: string;
  }>([
    {
      of: 'the largest of the first and of the last bar',
      series: { Asked: [55, 34], Known: [45, 41] },
      says: 'In Mar 2024 the largest part is Asked, 55 offences; in Apr 2024 it is Known, 41 offences.',
    },
    {
      of: 'the one that is the largest everywhere',
      unit: { kind: 'percentage' },
      series: { Asked: [55, 61], Known: [45, 39] },
      says: 'Asked is the largest share in all 2 categories: 55% in Mar 2024 and 61% in Apr 2024, for instance.',
    },
    {
      of: 'ties',
      categories: ['White', 'Black'],
      series: { Asked: [5, 6], Known: [5, 3] },
      says: 'For White the largest part is Asked and Known, 5 offences each; for Black it is Asked, 6 offences.',
    },
  ])('tell $of', ({ unit = offence, categories: own = categories, series, says }) => {
    expect(say({ kind: 'stacked', categories: own, unit, series })).toBe(says);
  });

  it.each<{
    of: string;
    unit?: Unit;
    series: Series;
    rest?: readonly (number | string)[];
    says: string;
  }>([
    {
      of: 'none as the largest where more than it is hidden',
      series: { Asked: [6, 34], Known: ['[c]', 41], Other: ['[c]', 2] },
      rest: [54, ''],
      says: 'In Apr 2024 the largest part is Known, 41 offences. In Mar 2024 it cannot be said which part is the largest, because not all are shown. The hidden parts come to 54 offences together in Mar 2024.',
    },
    {
      of: 'the one that is more than all that is hidden together',
      series: { Asked: [61, 34], Known: ['[c]', 21], Other: ['[c]', 2] },
      rest: [60, ''],
      says: 'Asked is the largest part in all 2 categories: 61 in Mar 2024 and 34 in Apr 2024, for instance. The hidden parts come to 60 offences together in Mar 2024.',
    },
    {
      of: 'none that could be equalled',
      series: { Asked: [60, '[c]'], Known: ['[c]', '[c]'], Other: ['[c]', '[c]'] },
      rest: [60, 9],
      says: 'In Mar 2024 and in Apr 2024 it cannot be said which part is the largest, because not all are shown. The hidden parts come to 60 offences together in Mar 2024 and 9 in Apr 2024.',
    },
    {
      of: 'none where no whole is published',
      series: { Asked: [600, 34], Known: ['[c]', 21], Other: ['[c]', 2] },
      says: 'In Apr 2024 the largest part is Asked, 34 offences. In Mar 2024 it cannot be said which part is the largest, because not all are shown.',
    },
    {
      of: 'of shares the one that leaves too little for any other',
      unit: { kind: 'percentage' },
      series: { Asked: [51, 50], Known: ['[c]', '[c]'], Other: [3, 0] },
      says: 'In Mar 2024 the largest share is Asked, 51%. In Apr 2024 it cannot be said which share is the largest, because not all are shown.',
    },
  ])('tell $of', ({ unit = offence, series, rest, says }) => {
    const sketch = { kind: 'stacked' as const, categories, unit, series };
    const said = say(rest === undefined ? sketch : { ...sketch, rest });
    expect(said.replace(/ There is no figure for .*/, '')).toBe(says);
  });

  it('of a single bar tell its largest part', () => {
    const series = { Completed: [3], Declined: [3], 'Not contacted': [85] };
    const unit = count('survey');
    expect(say({ kind: 'stacked', categories: ['May 2024'], unit, series })).toBe(
      'In May 2024 the largest part is Not contacted, 85 surveys.',
    );
  });
});
