import { workedExamples } from '../../../../reference/worked-examples.ts';
import type { SiteIndex } from '../../site-index.ts';
import { ownAt, ownLatest, type ValuedFigure } from './own-figures.ts';
import type { ExampleOrigin } from './worked-example.ts';

/** Stops of a group of residents. */
export interface StoppedGroup {
  readonly label: string;
  readonly stops: number;
  readonly residents: number;
}

export interface StopsExample {
  readonly group: StoppedGroup;
  readonly white: StoppedGroup;
  /** Stops for which no ethnicity was stated. */
  readonly notStated: number;
  /** All stops and all residents. */
  readonly all: StoppedGroup;
  /** Of the group and White people. */
  readonly origin: ExampleOrigin;
  /** Of all, and of those not stated. */
  readonly totalOrigin: ExampleOrigin;
}

/** The newest stops of Black and White people that are published here with all around them; or published ones. */
export function stopsOf(site: SiteIndex): StopsExample {
  return ownStops(site) ?? publishedStops();
}

function ownStops(site: SiteIndex): StopsExample | null {
  const period = ownLatest(site, 'stops-ratio', ['black'])?.period;
  if (period === undefined) return null;
  const at = (measure: string, code: string): ValuedFigure | undefined =>
    ownAt(site, measure, [code], period);
  const [black, white, all, notStated] = ['black', 'white', 'total', 'not-stated'].map((code) =>
    at('stops', code),
  );
  const [blacks, whites, everyone] = ['black', 'white', 'total'].map((code) =>
    at('stops-population', code),
  );
  if (!black || !white || !all || !blacks || !whites || !everyone) return null;
  if (black.value === 0 || white.value === 0) return null;
  return {
    group: groupOf(black, blacks),
    white: groupOf(white, whites),
    notStated: notStated?.value ?? 0,
    all: groupOf(all, everyone),
    origin: { kind: 'own', figures: [black, blacks, white, whites] },
    totalOrigin: {
      kind: 'own',
      figures: [all, everyone, ...(notStated === undefined ? [] : [notStated]), white],
    },
  };
}

function groupOf(stops: ValuedFigure, residents: ValuedFigure): StoppedGroup {
  const label = stops.dimensions.map((dimension) => dimension.label).join(', ');
  return { label, stops: stops.value, residents: residents.value };
}

function publishedStops(): StopsExample {
  const { stops, population, source } = workedExamples;
  return {
    group: stops.black,
    white: stops.white,
    notStated: stops.notStated,
    all: { label: 'All', stops: stops.all, residents: population },
    origin: { kind: 'published', source },
    totalOrigin: { kind: 'published', source },
  };
}
