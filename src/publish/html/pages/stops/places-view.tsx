import { formatNumber } from '../../../../domain/figures/format.ts';
import type { OpenData } from '../../../../domain/open-data/open-data.ts';
import { countCell } from '../../../../domain/stops/answer-cells.ts';
import { formatSpan } from '../../../../domain/stops/month-span.ts';
import type { ExplorerWords } from '../../../../locale/explorer-words.ts';
import { addresses } from '../../../addresses.ts';
import { writeCsv } from '../../../csv/csv.ts';
import { AnswerTablePart } from '../../parts/stop-answer.tsx';
import type { StopView } from './view-page.tsx';

/** Searches and crimes by small area, over all months of the counts; the most searched first. */
export function placesView(openData: OpenData, words: ExplorerWords): StopView | null {
  const { smallAreas, from, to } = openData;
  const areas = smallAreas.toSorted(
    (a, b) => b.searches - a.searches || (a.name < b.name ? -1 : 1),
  );
  const [most] = areas;
  if (most === undefined) return null;
  const path = addresses.stopCsv('places', 'small-areas');
  const all = areas.reduce((sum, { searches }) => sum + searches, 0);
  const share = all === 0 ? '0%' : `${formatNumber((100 * most.searches) / all, 1)}%`;
  return {
    id: 'places',
    content: (context) => (
      <>
        <p class="answer__first">
          {words.places.most(most.name, formatNumber(most.searches, 0), share)}
        </p>
        <AnswerTablePart
          anchor="small-areas"
          table={{
            caption: words.places.title,
            corner: words.places.corner,
            columns: [
              { id: 'searches', title: words.places.searches, unit: '' },
              { id: 'crimes', title: words.places.crimes, unit: '' },
            ],
            rows: areas.map(({ lsoa, name, searches, crimes }) => ({
              code: lsoa,
              header: name,
              total: false,
              cells: [countCell(searches), countCell(crimes)],
            })),
          }}
        />
        <p class="note">{words.places.note(formatSpan({ first: from, last: to }))}</p>
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
