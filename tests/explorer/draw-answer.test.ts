import { describe, expect, it } from 'vitest';
import { describeChart } from '../../src/domain/claims/describe.ts';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { drawAnswerChart } from '../../src/publish/charts/draw-answer.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';
import { answerTo, contextOf, seedCounts } from './stop-context.ts';

const context = contextOf(
  madeUpCounts([
    { month: '2024-01', searches: 30, self: 'black' },
    { month: '2024-02', searches: 12, outcome: 'arrest' },
    { month: '2024-03', searches: 20, age: '10-17' },
  ]),
);

describe('the chart of an answer', () => {
  it.each([
    ['line', answerTo('by=month', context)],
    ['line', answerTo('by=month&across=outcome', context)],
    ['bars', answerTo('by=outcome', context)],
    ['stacked', answerTo('by=age&across=outcome&show=percentages', context)],
    ['intervals', answerTo('', contextOf(seedCounts))],
  ])('of kind %s is drawn as every chart is', (kind, { chart }) => {
    expect(chart?.kind).toBe(kind);
    const drawing = { id: 'a', width: 'wide' } as const;
    const described = chart && { ...chart, description: describeChart(chart) };
    expect(described && drawAnswerChart(described, drawing)).toBe(
      described && drawChart(described, drawing),
    );
  });
});
