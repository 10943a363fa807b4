import { addresses } from '../addresses.ts';
import { supplyNames } from '../html/pages/stops/open-source.tsx';
import { stopViews } from '../html/pages/stops/stop-pages.ts';
import type { SiteIndex } from '../html/site-index.ts';
import type { OutputFile } from '../output.ts';

/** The counts that the page loads, and the downloads of the ready-made answers. */
export function stopFiles(site: SiteIndex): readonly OutputFile[] {
  const { stops } = site;
  const { openData, area } = site.publication;
  if (stops === null || openData === null) return [];
  const source = `data.police.uk: ${supplyNames(openData, site.words.explorer)}`;
  return [
    { path: addresses.stopCounts, content: stops.dataFile },
    ...stopViews(site).flatMap((view) => view.files(source, area.name)),
  ];
}
