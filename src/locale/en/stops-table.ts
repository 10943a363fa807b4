import { formatRange } from '../../domain/figures/format.ts';
import type { Heading, HeadingUnit } from '../../domain/stops/answers/answer-cells.ts';
import type { StopKind } from '../../domain/stops/stop-text.ts';
import type { WordsOf } from '../language.ts';
import { dimensionTitle } from './stop-dimensions.ts';

const headings: Readonly<Record<Heading, string>> = {
  searches: 'Searches',
  'of-people': 'Of people',
  'people-searched': 'People searched',
  share: 'Share of people searched',
  found: dimensionTitle('found'),
  residents: 'Residents',
  rate: 'Searches per 1,000 residents',
  ratio: 'Ratio to White',
  bounds: 'What the ratio could be',
  gap: 'Gap to White',
  total: 'Total',
};

const units: Readonly<Record<HeadingUnit, string>> = {
  interval: '95% interval',
  census: 'Census 2021',
  'with-unknown': 'with the unknown',
  'per-1000': 'per 1,000',
  'possible-percent': 'and % it could be',
};

export const stopsTable: WordsOf<'stops-table', StopKind> = {
  'stops-table.heading': ({ heading }) => headings[heading],
  'stops-table.unit': ({ unit }) => units[unit],
  'stops-table.total': () => headings.total,
  'stops-table.groups-with-residents': () => 'Groups with residents',
  'stops-table.everybody': () => 'Everybody searched',
  'stops-table.all-others': () => 'All others',
  'stops-table.too-few': () => 'too few',
  'stops-table.too-few-for-percent': () => 'too few for a %',
  'stops-table.range': ({ low, high, unit, decimals }) =>
    formatRange({ low, high }, { kind: unit }, decimals),
  'stops-table.few': ({ interval }, { say }) => `few: ${say(interval)}`,
  'stops-table.not-comparable': () => 'not comparable',
  'stops-table.may-lack': () => 'may be incomplete',
};
