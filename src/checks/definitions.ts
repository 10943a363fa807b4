import { formatValue } from '../domain/figures/format.ts';
import { total } from '../domain/measures/group.ts';
import type { PublishedTable } from '../domain/publication/publication.ts';
import type { Text } from '../domain/statements/statement.ts';
import type { Code } from '../domain/tables/dataset.ts';
import { askFor } from './ask-for.ts';
import type { Check, CheckContext } from './context.ts';
import { cellPlace, linePlace } from './place.ts';

/**
 * Numbers in one table are grouped on one basis: what people say of themselves is not set beside
 * what an officer sees, under the same heading.
 */
export const checkDefinitions: Check = (context) =>
  context.sections.flatMap((section) =>
    section.section.blocks.flatMap((block) => {
      if (!('table' in block)) return [];
      return mixedIn(block.table, context).map(([one, other]) => ({
        code: 'definitions-mixed',
        severity: 'error' as const,
        place: linePlace(section, `id: ${block.table.id}`),
        says: `“${block.table.caption}” sets groups side by side that are defined in two ways: “${one}” and “${other}”`,
        fix: 'Make a table of each.',
        about: block.table.sources.map(({ dataset }) => dataset),
      }));
    }),
  );

/** Titles of two columns that share a name and have different codes. */
function mixedIn(
  { rows }: PublishedTable<Text>,
  { figures, tables }: CheckContext,
): readonly (readonly [string, string])[] {
  const byDimension = new Map<string, Map<string, string>>();
  const shown = rows
    .flatMap(({ cells }) => cells)
    .flatMap((id) => figures.byId.get(id ?? '') ?? []);
  for (const { dimensions, provenance } of shown) {
    for (const { name } of dimensions) {
      const column = tables
        .get(provenance.dataset)
        ?.dataset.columns.find((candidate) => candidate.name === name);
      if (column?.kind !== 'code' || column.codes === 'open') continue;
      const definitions = byDimension.get(name) ?? new Map<string, string>();
      definitions.set(codesOf(column.codes), column.title);
      byDimension.set(name, definitions);
    }
  }
  return [...byDimension.values()].flatMap((definitions) => {
    const [one, other] = [...definitions.values()];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
}

function codesOf(codes: readonly Code[]): string {
  return codes
    .map(({ code }) => code)
    .filter((code) => code !== total)
    .join(' ');
}

/** A count is a number of things; a percentage in its place is a percentage of nothing known. */
export const checkCountsAsPercentages: Check = ({ tables }) =>
  [...tables.values()].flatMap(({ dataset, rows }) =>
    dataset.columns.flatMap((column) => {
      if (column.kind !== 'number' || column.inPlaceOf === undefined) return [];
      const count = dataset.columns.find(({ name }) => name === column.inPlaceOf);
      return rows
        .filter(({ numbers }) => numbers[column.name]?.value != null)
        .map((row) => ({
          code: 'count-as-percentage',
          severity: 'error' as const,
          place: cellPlace(row, column.name),
          says: `${formatValue(row.numbers[column.name]?.value ?? 0, column.unit, 0)} is given for “${count?.title}”, which is a count`,
          fix: `${askFor('the count', dataset, column.inPlaceOf)} Ask of what the percentage is one.`,
          about: [dataset.id, `${dataset.id}.${column.name}`],
        }));
    }),
  );
