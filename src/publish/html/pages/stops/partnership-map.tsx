import type { JSX } from 'preact';
import { latestYear } from '../../../../domain/stops/answers/stop-question.ts';
import { tallyCounts } from '../../../../domain/stops/counts/tally-counts.ts';
import { formatSpan } from '../../../../locale/en/month-span.ts';
import { outlineOfDistricts } from '../../../../reference/boundaries/index.ts';
import { partnershipsOf } from '../../../../reference/partnerships/index.ts';
import type { SiteStops } from '../../../explorer/site-stops.ts';
import type { PageContext } from '../../page.ts';
import { MapFigure } from '../../parts/map-figure.tsx';

/** Searches of the latest twelve months by partnership, on a map; none where a force has but one. */
export function PartnershipMap(props: {
  stops: SiteStops;
  context: PageContext;
}): JSX.Element | null {
  const { site } = props.context;
  const { counts } = props.stops.full;
  const partnerships = partnershipsOf(site.publication.area.id);
  if (partnerships.length < 2) return null;
  const months = latestYear(counts);
  const tallies = new Map(
    tallyCounts(counts, months, 'csp').map(({ code, searches }) => [code, searches]),
  );
  const words = site.words.explorer;
  return (
    <MapFigure
      title={words.places.map(formatSpan({ first: months.from, last: months.to }))}
      areas={words.partnerships.areas}
      anchor="partnerships-map"
      headingLevel={2}
      counts={partnerships.map(({ code, name, districts }) => ({
        code,
        name,
        value: tallies.get(code) ?? 0,
        rings: outlineOfDistricts(districts.map((district) => district.code)),
      }))}
    />
  );
}
