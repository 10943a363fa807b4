import type { Finding } from '../domain/findings/finding.ts';
import type { Row, Table } from '../domain/tables/table.ts';

/** The Home Office gives an area up to seven others. */
const mostSimilar = 7;

const cityOfLondon = 'E23000034';

/**
 * Most similar groups as they are handed in: no area in its own group, none with more than seven
 * others, and none for the City of London, which has no group.
 */
export function checkSimilarGroups(table: Table): readonly Finding[] {
  if (table.dataset.id !== 'similar-groups') return [];
  const groups = Map.groupBy(table.rows, ({ codes }) =>
    JSON.stringify([codes.version, codes.area]),
  );
  const name = (code = '') => table.labels.area?.[code] ?? code;
  return [
    ...table.rows
      .filter(({ codes }) => codes.area === codes.similar_area)
      .map((row) =>
        finding(row, 'similar-to-itself', `${name(row.codes.area)} is in its own group`),
      ),
    ...[...groups.values()].flatMap((rows) => {
      const eighth = rows[mostSimilar];
      const says = `${name(eighth?.codes.area)} has ${rows.length} similar areas, and a group has up to ${mostSimilar}`;
      return eighth === undefined ? [] : [finding(eighth, 'similar-group-too-large', says)];
    }),
    ...table.rows
      .filter(({ codes }) => codes.area === cityOfLondon)
      .slice(0, 1)
      .map((row) =>
        finding(row, 'similar-group-of-city', 'the City of London has no most similar group'),
      ),
  ];
}

function finding({ source, row }: Row, code: string, says: string): Finding {
  return {
    code,
    severity: 'error',
    place: { file: source.file, ...(source.sheet && { sheet: source.sheet }), row },
    says,
    fix: 'Compare the file with the list that its publisher set.',
  };
}
