import { addresses } from '../addresses.ts';
import { writeJson } from '../api/json.ts';
import { type GroupedTable, groupMetadata } from '../csv/csvw.ts';
import { stopsNotCounted, supplyNames } from '../html/pages/stops/open-source.tsx';
import { stopViews } from '../html/pages/stops/stop-pages.ts';
import type { SiteIndex } from '../html/site-index.ts';
import type { OutputFile } from '../output.ts';
import { answerFields, otherStopFields } from './stop-fields.ts';

/** The counts that the page loads, the downloads of the ready-made answers, and what describes these. */
export function stopFiles(site: SiteIndex): readonly OutputFile[] {
  const { stops } = site;
  const { openData, area } = site.publication;
  if (stops === null || openData === null) return [];
  const notCounted = stopsNotCounted(openData);
  const from = `data.police.uk: ${supplyNames(openData, site.words.explorer)}`;
  const source = notCounted === null ? from : `${from}. ${notCounted}`;
  const folder = addresses.stopGroup.slice(0, addresses.stopGroup.lastIndexOf('/') + 1);
  const views = stopViews(site).map((view) => ({ view, files: view.files(source, area.name) }));
  const tables = views.flatMap(({ view, files }) =>
    files.map(({ path }): GroupedTable => {
      const url = path.slice(folder.length);
      const [title] = site.words.explorer.view[view.id];
      const fields = otherStopFields[url];
      return { url, title, ...(fields === undefined ? {} : { fields }) };
    }),
  );
  const { title, lede } = site.words.explorer;
  const description = lede(area.force);
  const group = groupMetadata(site.publication, {
    title,
    description,
    usual: answerFields,
    tables,
  });
  return [
    { path: addresses.stopCounts, content: stops.dataFile },
    ...views.flatMap(({ files }) => files),
    ...(tables.length === 0 ? [] : [{ path: addresses.stopGroup, content: writeJson(group) }]),
  ];
}
