import type { Found } from '../domain/findings/finding.ts';
import { type OpenData, type OpenDataKind, openDataKinds } from '../domain/open-data/open-data.ts';
import type { Area } from '../domain/places/area.ts';
import { sumOf } from '../domain/statistics/sum.ts';
import { arrangeCounts, type StopCodes, unknownCodes } from '../domain/stops/counts/arrange.ts';
import { type MonthSpan, spansOf } from '../domain/stops/counts/month-span.ts';
import { openDataFiles, openDataFolder } from '../folder/open-data-format.ts';

declare module '../domain/statements/statement.ts' {
  interface Vocabulary {
    /** Records of a kind that are not counted, and in which months; `others` where there are more than are named. */
    'open-data.not-counted': {
      readonly kind: OpenDataKind;
      readonly months: readonly MonthSpan[];
      readonly others: boolean;
      readonly handedOver: number;
      readonly setAside: number;
    };
    'open-data.take-again': object;
    /** The counts are of one area, and the folder of another: by their ids. */
    'open-data.other-area': { readonly counted: string; readonly published: string };
    'open-data.make-them-again': object;
    'open-data.no-code': { readonly code: string; readonly column: string };
    'open-data.make-file-again': object;
  }
}

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

/** What the office is told of records that are not counted, of all months of one kind; null where all are. */
function notCountedIn(kind: OpenDataKind, { coverage }: OpenData): Found | null {
  const lacking = coverage.filter((file) => file.kind === kind && file.setAside > 0);
  if (lacking.length === 0) return null;
  const setAside = sumOf(lacking, (file) => file.setAside);
  const handedOver = sumOf(lacking, (file) => (file.rows ?? 0) + file.setAside + file.repeats);
  const spans = spansOf(lacking.map(({ month }) => month).toSorted());
  return {
    code: 'open-data-not-counted',
    severity: 'warning',
    place: { file: openDataFolder + openDataFiles.coverage },
    says: {
      say: 'open-data.not-counted',
      kind,
      months: spans.slice(0, mostSpans),
      others: spans.length > mostSpans,
      handedOver,
      setAside,
    },
    fix: { say: 'open-data.take-again' },
  };
}

/** So many stretches of months are named. */
const mostSpans = 4;

function otherArea(openData: OpenData, area: Area): Found {
  return {
    code: 'open-data-other-area',
    severity: 'error',
    place: { file: openDataFolder + openDataFiles.source },
    says: { say: 'open-data.other-area', counted: openData.area, published: area.id },
    fix: { say: 'open-data.make-them-again' },
  };
}

function unknownCode(column: string, code: string): Found {
  return {
    code: 'open-data-code-unknown',
    severity: 'error',
    place: { file: openDataFolder + openDataFiles.stops },
    says: { say: 'open-data.no-code', code, column },
    fix: { say: 'open-data.make-file-again' },
  };
}
