import type { Finding } from '../domain/findings/finding.ts';
import type { OpenData } from '../domain/open-data/open-data.ts';
import type { Area } from '../domain/places/area.ts';
import { arrangeCounts, type StopCodes, unknownCodes } from '../domain/stops/counts/arrange.ts';
import { openDataFiles, openDataFolder } from '../folder/open-data-format.ts';

/** The open data as they are published, and what keeps them from it. */
interface ArrangedOpenData {
  readonly openData: OpenData | null;
  readonly findings: readonly Finding[];
}

/** Gives the counts of a folder the names that readers see; counts of another area are not taken. */
export function arrangeOpenData(
  openData: OpenData | null,
  area: Area,
  codes: StopCodes,
): ArrangedOpenData {
  if (openData === null) return { openData, findings: [] };
  if (openData.area !== area.id) return { openData: null, findings: [otherArea(openData, area)] };
  const { stops } = openData;
  if (stops === null) return { openData, findings: [] };
  const [unknown] = unknownCodes(stops, codes);
  if (unknown !== undefined) {
    return { openData: null, findings: [unknownCode(unknown.dimension, unknown.code)] };
  }
  return { openData: { ...openData, stops: arrangeCounts(stops, codes) }, findings: [] };
}

function otherArea(openData: OpenData, area: Area): Finding {
  return {
    code: 'open-data-other-area',
    severity: 'error',
    place: { file: openDataFolder + openDataFiles.source },
    says: `the counts are those of ${openData.area}, and the folder publishes for ${area.id}`,
    fix: 'Make them again with “answerable open-data DIR --lake LAKE”.',
  };
}

function unknownCode(dimension: string, code: string): Finding {
  return {
    code: 'open-data-code-unknown',
    severity: 'error',
    place: { file: openDataFolder + openDataFiles.stops },
    says: `“${code}” in the column ${dimension} is no code of data.police.uk`,
    fix: 'Make the file again with “answerable open-data DIR --lake LAKE”.',
  };
}
