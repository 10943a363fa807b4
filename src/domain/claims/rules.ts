import type { TrendRule } from '../trends/trend.ts';

const page = 'methods/comparisons/index.html';

/** Where each kind of claim is explained. The parts of the page carry these names. */
export const rules = {
  value: `${page}#value`,
  interval: `${page}#interval`,
  outOf: `${page}#out-of`,
  against: `${page}#against`,
  change: `${page}#change`,
  percentChange: `${page}#percent-change`,
  place: `${page}#place`,
  standard: `${page}#standard`,
  step: `${page}#step`,
} as const;

/** Where the rule that gave a trend its word is explained. */
export function trendRule(rule: TrendRule): string {
  return `methods/trend-words/index.html#${rule}`;
}
