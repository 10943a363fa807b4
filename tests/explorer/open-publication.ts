import type { OpenData } from '../../src/domain/open-data/open-data.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { publication } from '../builders/published/publication.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';

const counts = madeUpCounts([
  { month: '2023-01', searches: 12 },
  { month: '2023-04', self: 'white', officer: 'white', outcome: 'arrest', searches: 310 },
  { month: '2023-07', self: 'black', officer: 'black', age: '10-17', searches: 90 },
  { month: '2023-08', self: 'asian', officer: 'asian', found: 'yes', searches: 55 },
  { month: '2023-11', self: 'not-stated', officer: 'black', reason: 'weapons', searches: 40 },
  { month: '2024-01', self: 'white', reason: 'weapons', found: 'yes', searches: 21 },
  { month: '2024-02', self: 'mixed', officer: 'other', csp: 'E22000001', searches: 33 },
  { month: '2024-03', self: 'other', gender: 'female', found: 'blank', searches: 14 },
  { month: '2024-03', type: 'vehicle', self: 'blank', officer: 'blank', searches: 9 },
]);

const openData: OpenData = {
  area: 'bedfordshire',
  from: '2023-01',
  to: '2024-03',
  supplies: [{ name: '2024-06.zip', edition: '2024-06', sha256: 'a'.repeat(64) }],
  stops: counts,
  stopTimes: [
    { month: '2023-04', weekday: 1, hour: 9, searches: 310 },
    { month: '2024-03', weekday: 7, hour: 23, searches: 14 },
  ],
  smallAreas: [
    { lsoa: 'E01017401', name: 'Bedford 001A', searches: 20, crimes: 110 },
    { lsoa: 'E01015701', name: 'Luton 012C', searches: 180, crimes: 900 },
  ],
  coverage: [
    {
      kind: 'stop-and-search',
      force: 'bedfordshire',
      month: '2024-03',
      status: 'supplied',
      rows: 23,
      setAside: 0,
      repeats: 0,
      expected: 25,
      says: 'It is about as long as the others.',
    },
    {
      kind: 'stop-and-search',
      force: 'bedfordshire',
      month: '2023-05',
      status: 'missing',
      rows: null,
      setAside: 0,
      repeats: 0,
      expected: 25,
      says: 'No archive holds it.',
    },
  ],
  quarantined: [{ reason: 'A value that no list has', rows: 3 }],
  sharedIds: 0,
};

/** The publication with records of searches beside its returns. */
export function openPublication(changes: Partial<OpenData> = {}): Publication {
  return publication({ openData: { ...openData, ...changes } });
}
