import type { Found } from '../domain/findings/finding.ts';
import { type OpenData, type OpenDataKind, openDataKinds } from '../domain/open-data/open-data.ts';
import { notCounted } from '../domain/open-data/set-aside.ts';
import type { Area } from '../domain/places/area.ts';
import { sumOf } from '../domain/statistics/sum.ts';
import { arrangeCounts, type StopCodes, unknownCodes } from '../domain/stops/counts/arrange.ts';
import { formatSpan, spansOf } from '../domain/stops/counts/month-span.ts';
import { openDataFiles, openDataFolder } from '../folder/open-data-format.ts';

/** The open data as they are published, and what keeps them from it. */
interface ArrangedOpenData {
  readonly openData: OpenData | null;
  readonly findings: readonly Found[];
}

/** Gives the counts of a folder the names that readers see; counts of another area are not taken. */
export function arrangeOpenData(
  openData: OpenData | null,
  area: Area,
  codes: StopCodes,
): ArrangedOpenData {
  if (openData === null) return { openData, findings: [] };
  if (openData.area !== area.id) return { openData: null, findings: [otherArea(openData, area)] };
  const findings = openDataKinds.flatMap((kind) => notCountedIn(kind, openData) ?? []);
  const { stops } = openData;
  if (stops === null) return { openData, findings };
  const [unknown] = unknownCodes(stops, codes);
  if (unknown !== undefined) {
    return { openData: null, findings: [unknownCode(unknown.dimension, unknown.code)] };
  }
  return { openData: { ...openData, stops: arrangeCounts(stops, codes) }, findings };
}

const kindWords: Readonly<Record<OpenDataKind, string>> = {
  street: 'street-level crime',
  outcomes: 'outcomes of crimes',
  'stop-and-search': 'stop and search',
};

/** What the office is told of records that are not counted, of all months of one kind; null where all are. */
function notCountedIn(kind: OpenDataKind, { coverage }: OpenData): Found | null {
  const lacking = coverage.filter((file) => file.kind === kind && file.setAside > 0);
  if (lacking.length === 0) return null;
  const setAside = sumOf(lacking, (file) => file.setAside);
  const given = sumOf(lacking, (file) => (file.rows ?? 0) + file.setAside + file.repeats);
  const months = spansOf(lacking.map(({ month }) => month).toSorted()).map(formatSpan);
  const when = months.length > mostMonths ? [...months.slice(0, mostMonths), 'others'] : months;
  const last = when.at(-1) ?? '';
  const named = when.length < 2 ? last : `${when.slice(0, -1).join(', ')} and ${last}`;
  const said = notCounted(given, setAside);
  return {
    code: 'open-data-not-counted',
    severity: 'warning',
    place: { file: openDataFolder + openDataFiles.coverage },
    says: `${kindWords[kind]}, ${named}: ${said.slice(0, 1).toLowerCase()}${said.slice(1)}; the page on what the records cover says why, month by month`,
    fix: 'Take the files as data.police.uk serves them into the lake again, or as they are once Answerable knows the word, and count them again.',
  };
}

/** So many stretches of months are named. */
const mostMonths = 4;

function otherArea(openData: OpenData, area: Area): Found {
  return {
    code: 'open-data-other-area',
    severity: 'error',
    place: { file: openDataFolder + openDataFiles.source },
    says: `the counts are those of ${openData.area}, and the folder publishes for ${area.id}`,
    fix: 'Make them again with “answerable open-data DIR --lake LAKE”.',
  };
}

function unknownCode(dimension: string, code: string): Found {
  return {
    code: 'open-data-code-unknown',
    severity: 'error',
    place: { file: openDataFolder + openDataFiles.stops },
    says: `“${code}” in the column ${dimension} is no code of data.police.uk`,
    fix: 'Make the file again with “answerable open-data DIR --lake LAKE”.',
  };
}
