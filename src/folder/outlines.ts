import type { Finding } from '../domain/findings/finding.ts';
import { readSmallAreas, type SmallAreaOutline } from '../domain/places/small-areas.ts';
import { type FolderFiles, readText } from './files.ts';

/** Where a folder may hold the outlines of its small areas, to draw a map of. */
export const outlinesFile = 'boundaries/lsoa21.geojson';

interface OutlinesReading {
  /** None where the folder has no such file. */
  readonly outlines: readonly SmallAreaOutline[];
  readonly findings: readonly Finding[];
}

/** Outlines that cannot be read leave the map out, and nothing else. */
export function readOutlines(files: FolderFiles): OutlinesReading {
  if (!files.paths.includes(outlinesFile)) return { outlines: [], findings: [] };
  return readOutlinesText(readText(files, outlinesFile));
}

/** Reads the text of such a file. */
export function readOutlinesText(text: string): OutlinesReading {
  const reading = readSmallAreas(text);
  if ('areas' in reading) return { outlines: reading.areas, findings: [] };
  return { outlines: [], findings: [unreadable(reading.refused)] };
}

function unreadable(refused: string): Finding {
  return {
    code: 'outlines-unreadable',
    severity: 'warning',
    place: { file: outlinesFile },
    says: `the outlines cannot be read, and there is no map: ${refused}`,
    fix: 'Save the small areas of 2021 from the ONS as GeoJSON in longitude and latitude, or take the file out.',
  };
}
