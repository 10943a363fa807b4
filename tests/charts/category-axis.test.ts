import { describe, expect, it } from 'vitest';
import { drawCategoryAxis } from '../../src/publish/charts/category-axis.ts';
import { frames } from '../../src/publish/charts/frame.ts';
import { textsOf } from './picture.ts';

const months = ['Oct 2023', 'Nov 2023', 'Dec 2023', 'Jan 2024', 'Feb 2024', 'Mar 2024'];

function labels(categories: readonly string[], step: number): readonly string[] | undefined {
  const centres = categories.map((_, index) => step / 2 + index * step);
  const axis = drawCategoryAxis(categories, centres, 0, frames.narrow);
  return axis && textsOf(`<svg>${axis.marks.join('')}</svg>`);
}

describe('The labels below a plot', () => {
  it('say the year once, under the first month of it', () => {
    expect(labels(months, 50)).toEqual(['Oct', '2023', 'Nov', 'Dec', 'Jan', '2024', 'Feb', 'Mar']);
  });

  it('say the financial year under its first quarter', () => {
    expect(labels(['Q4 2022/23', 'Q1 2023/24', 'Q2 2023/24'], 100)).toEqual([
      'Q4',
      '2022/23',
      'Q1',
      '2023/24',
      'Q2',
    ]);
  });

  it('thin out periods that do not fit, counted back from the latest', () => {
    expect(labels(months, 26)).toEqual(['Nov', '2023', 'Jan', '2024', 'Mar']);
  });

  it('keep the latest period however little room there is', () => {
    expect(labels(months, 1)).toEqual(['Mar', '2024']);
  });

  it('leave years whole', () => {
    expect(labels(['2022/23', '2023/24'], 100)).toEqual(['2022/23', '2023/24']);
  });

  it('wrap the names of categories', () => {
    expect(labels(['Chief inspector', 'Sergeant'], 90)).toEqual(['Chief', 'inspector', 'Sergeant']);
  });

  it('are refused where a name needs more than three lines', () => {
    expect(labels(['Luton South, East and town centre', 'Rural'], 70)).toBeUndefined();
  });

  it('are refused where a word is wider than its column', () => {
    expect(labels(['Superintendent', 'Superintendent'], 60)).toBeUndefined();
  });
});
