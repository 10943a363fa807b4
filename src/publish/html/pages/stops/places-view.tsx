import { formatNumber } from '../../../../domain/figures/format.ts';
import type { OpenData, SmallAreaCount } from '../../../../domain/open-data/open-data.ts';
import type { SmallAreaOutline } from '../../../../domain/places/small-areas.ts';
import { countCell } from '../../../../domain/stops/answers/answer-cells.ts';
import type { AnswerTable } from '../../../../domain/stops/answers/answer-value.ts';
import { formatSpan } from '../../../../locale/en/month-span.ts';
import type { ExplorerWords } from '../../../../locale/explorer-words.ts';
import { addresses } from '../../../addresses.ts';
import { writeCsv } from '../../../csv/csv.ts';
import { MapFigure, type MappedCount } from '../../parts/map-figure.tsx';
import { AnswerTablePart } from '../../parts/stop-answer.tsx';
import type { StopView } from './view-page.tsx';

interface SitePlaces {
  readonly openData: OpenData;
  readonly outlines: readonly SmallAreaOutline[];
}

/** Searches and crimes by small area, over all months of the counts; the most searched first. */
export function placesView(
  { openData, outlines }: SitePlaces,
  words: ExplorerWords,
): StopView | null {
  const { smallAreas, from, to } = openData;
  const areas = smallAreas.toSorted(
    (a, b) => b.searches - a.searches || (a.name < b.name ? -1 : 1),
  );
  const [most] = areas;
  if (most === undefined) return null;
  const path = addresses.stopCsv('places', 'small-areas');
  const months = formatSpan({ first: from, last: to });
  const all = sumOf(areas, 'searches');
  const share = all === 0 ? '0%' : `${formatNumber((100 * most.searches) / all, 1)}%`;
  return {
    id: 'places',
    content: (context) => (
      <>
        <p class="answer__first">
          {words.places.most(most.name, formatNumber(most.searches, 0), share)}
        </p>
        {outlines.length > 0 && (
          <MapFigure
            title={words.places.map(months)}
            areas={words.places.areas}
            counts={onMap(outlines, smallAreas)}
            anchor="small-areas-map"
            headingLevel={2}
          />
        )}
        <AnswerTablePart anchor="small-areas" table={tableOf(areas, outlines, words)} />
        <p class="note">{words.places.note(months)}</p>
        {outlines.length > 0 && <p class="note">{words.places.outlines}</p>}
        <p class="source">
          <a href={context.href(path)}>{words.download}</a>
        </p>
      </>
    ),
    files: (source) => [
      {
        path,
        content: writeCsv([
          ['lsoa', 'name', 'from', 'to', 'searches', 'crimes', 'source'],
          ...areas.map(({ lsoa, name, searches, crimes }) => [
            lsoa,
            name,
            from,
            to,
            searches,
            crimes,
            source,
          ]),
        ]),
      },
    ],
  };
}

/** Every small area of the map, those without a search too. */
function onMap(
  outlines: readonly SmallAreaOutline[],
  smallAreas: readonly SmallAreaCount[],
): readonly MappedCount[] {
  const counts = new Map(smallAreas.map(({ lsoa, searches }) => [lsoa, searches]));
  return outlines.map((outline) => ({ ...outline, value: counts.get(outline.code) ?? 0 }));
}

/** A large force has thousands of small areas: the file has them all. */
const mostRows = 100;

/** The areas with most searches one by one, the others and those outside the force’s area together. */
function tableOf(
  areas: readonly SmallAreaCount[],
  outlines: readonly SmallAreaOutline[],
  words: ExplorerWords,
): AnswerTable {
  const inside = new Set(outlines.map(({ code }) => code));
  const own = areas.filter(({ lsoa }) => inside.size === 0 || inside.has(lsoa));
  const listed = own.slice(0, mostRows);
  const others = own.slice(mostRows);
  const elsewhere = areas.filter(({ lsoa }) => inside.size > 0 && !inside.has(lsoa));
  const row = (code: string, header: string, of: readonly SmallAreaCount[]) => ({
    code,
    header,
    total: false,
    cells: [countCell(sumOf(of, 'searches')), countCell(sumOf(of, 'crimes'))],
  });
  const together = (
    code: string,
    header: (number: string) => string,
    of: readonly SmallAreaCount[],
  ) => (of.length === 0 ? [] : [row(code, header(formatNumber(of.length, 0)), of)]);
  return {
    caption: words.places.title,
    corner: words.places.corner,
    columns: [
      { id: 'searches', title: words.places.searches, unit: '' },
      { id: 'crimes', title: words.places.crimes, unit: '' },
    ],
    rows: [
      ...listed.map((area) => row(area.lsoa, area.name, [area])),
      ...together('others', words.places.others, others),
      ...together('elsewhere', words.places.elsewhere, elsewhere),
      { ...row('total', 'Total', areas), total: true },
    ],
  };
}

function sumOf(areas: readonly SmallAreaCount[], what: 'searches' | 'crimes'): number {
  return areas.reduce((sum, area) => sum + area[what], 0);
}
