import { gzipSync, strToU8 } from 'fflate';
import type { Publication } from '../../domain/publication/publication.ts';
import type { StopContext } from '../../domain/stops/answers/answer-value.ts';
import { stopGapOf } from '../../domain/stops/answers/stop-gaps.ts';
import { fillMonths } from '../../domain/stops/counts/fill-months.ts';
import { fitCounts } from '../../domain/stops/counts/fit-counts.ts';
import { english } from '../../locale/en/index.ts';
import { spoken } from '../../locale/spoken.ts';
import { writeDataFile } from './data-file.ts';

/** What the pages about searches are made from. */
export interface SiteStops {
  /** All counts, for the ready-made pages. */
  readonly full: StopContext;
  /** The counts that a page loads: the same, or coarser where they would be too many. */
  readonly loaded: StopContext;
  /** The script that hands the loaded counts over. */
  readonly dataFile: string;
}

/** As many bytes, zipped, as a page may load to answer questions. */
const mostBytes = 200_000;

export function siteStops({ openData, area }: Publication): SiteStops | null {
  if (openData === null || openData.stops === null) return null;
  const gaps = openData.coverage
    .filter(({ kind }) => kind === 'stop-and-search')
    .flatMap((file) => stopGapOf(file) ?? []);
  const { name, population2021 } = area;
  const all = fillMonths(openData.stops);
  const full = { counts: all, area: name, population2021, gaps, coarse: [] };
  const { counts, text, says } = fitCounts(all, bytesOf, mostBytes, english.say);
  const loaded = { ...full, counts, coarse: spoken(says, english) };
  return { full, loaded, dataFile: writeDataFile(loaded, text) };
}

function bytesOf(text: string): number {
  return gzipSync(strToU8(text)).length;
}
