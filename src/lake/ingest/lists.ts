import type { DuckDBConnection } from '@duckdb/node-api';
import type { Code } from '../../domain/tables/dataset.ts';
import { listOf, literal } from '../sql.ts';

/** A community safety partnership, by the districts that it is made of. */
export interface PartnershipDistricts {
  /** ONS code. */
  readonly code: string;
  /** Id of the police force area. */
  readonly area: string;
  readonly districts: readonly string[];
}

/** What the records may say, and what it is called in the lake. */
export interface LakeLists {
  readonly crimeTypes: readonly Code[];
  readonly crimeOutcomes: readonly Code[];
  readonly searchTypes: readonly Code[];
  readonly genders: readonly Code[];
  readonly ages: readonly Code[];
  readonly ethnicities: readonly (Code & { readonly group: string })[];
  readonly officerEthnicities: readonly Code[];
  readonly legislations: readonly Code[];
  readonly reasons: readonly Code[];
  readonly searchOutcomes: readonly Code[];
  readonly partnerships: readonly PartnershipDistricts[];
  /** Whether a force calls itself so in its records. */
  readonly isNameOf: (force: string, name: string) => boolean;
  /** Name of the district at a point, or null outside England and Wales. */
  readonly districtAt: (longitude: number, latitude: number) => string | null;
}

/**
 * The name that a column of the CSV has in a statement: `raw_crime_type`. Names of columns that are kept
 * would collide with those of the file, since case does not count.
 */
export function raw(column: string): string {
  return `raw_${column.toLowerCase().replaceAll(/[^a-z]+/g, '_')}`;
}

/** The lists of codes, by the name of the type that holds their texts. */
type CodeList = Exclude<keyof LakeLists, 'partnerships' | 'isNameOf' | 'districtAt'>;

const codeLists: readonly CodeList[] = [
  'crimeTypes',
  'crimeOutcomes',
  'searchTypes',
  'genders',
  'ages',
  'ethnicities',
  'officerEthnicities',
  'legislations',
  'reasons',
  'searchOutcomes',
];

/**
 * Makes the lists known to a connection: their texts as a type, what each text means as a variable. An
 * expression over them is planned in no time, where a join or a CASE of all texts costs more than the
 * reading of a file of a thousand rows.
 */
export async function knowLists(connection: DuckDBConnection, lists: LakeLists): Promise<void> {
  for (const name of codeLists) {
    const known = pairsOf(lists[name], ({ code }) => code);
    const texts = known.map(([text]) => literal(text)).join(', ');
    await connection.run(`CREATE TEMP TYPE texts_${name} AS ENUM (${texts})`);
    await setVariable(connection, `codes_${name}`, known);
  }
  await setVariable(
    connection,
    'groups_ethnicities',
    pairsOf(lists.ethnicities, ({ group }) => group),
  );
}

async function setVariable(
  connection: DuckDBConnection,
  name: string,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  await connection.run(`SET VARIABLE ${name} = ${listOf(pairs.map(([, result]) => result))}`);
}

/** The code of a text, as an expression: null where the text is not in the list, or is null itself. */
export function codeOf(text: string, list: CodeList): string {
  return `getvariable('codes_${list}')[enum_code(TRY_CAST(${text} AS texts_${list})) + 1]`;
}

/** Likewise the group of a self-defined ethnicity. */
export function groupOf(text: string): string {
  return `getvariable('groups_ethnicities')[enum_code(TRY_CAST(${text} AS texts_ethnicities)) + 1]`;
}

/** A result for each of some texts, as an expression. */
export function choose(text: string, pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return 'NULL::VARCHAR';
  const cases = pairs.map(([one, code]) => `WHEN ${literal(one)} THEN ${literal(code)}`);
  return `CASE ${text} ${cases.join(' ')} END`;
}

/** Each text that a list knows with its result; where two codes know one, the first has it. */
function pairsOf<C extends Code>(
  codes: readonly C[],
  result: (code: C) => string,
): readonly (readonly [string, string])[] {
  const known = new Map<string, string>();
  for (const code of codes) {
    for (const text of textsOf(code)) if (!known.has(text)) known.set(text, result(code));
  }
  return [...known];
}

function textsOf({ label, also = [] }: Code): readonly string[] {
  return [...new Set([...also, label])];
}
