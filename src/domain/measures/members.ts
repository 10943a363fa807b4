import type { Text } from '../statements/statement.ts';
import type { Row } from '../tables/table.ts';
import type { Evaluation } from './evaluation.ts';
import type { Members } from './measure.ts';
import { fixed, type Scope } from './scope.ts';
import type { CalledMembers } from './working.ts';

/** The codes that a figure is worked out over, and what to call them together. */
export type Membership =
  | {
      readonly found: true;
      readonly own: string | undefined;
      readonly codes: readonly string[];
      readonly called: CalledMembers;
    }
  | { readonly found: false; readonly reason: Text };

/**
 * Every code of the dimension, whether the returns have a row for it or not, so that nothing can be
 * called the average of all while one is missing; or the codes that a list gives for the own one.
 */
export function membership(over: Members, scope: Scope): Membership {
  const own = scope.group.codes[over.of];
  const list = over.listed === undefined ? everyCode(over, scope) : listedCodes(over, own, scope);
  if (list === null) {
    return { found: false, reason: { say: 'no-value.not-listed', called: over.called } };
  }
  const others = list.codes.filter((code) => code !== own && !over.without?.includes(code));
  const itself = own !== undefined && over.itself && list.codes.includes(own);
  const joins = itself && !over.without?.includes(own);
  const codes = joins ? [own, ...others] : others;
  return { found: true, own, codes, called: callThem(over, codes.length, list.version) };
}

interface CodeList {
  readonly codes: readonly string[];
  readonly version?: string;
}

function everyCode(over: Members, scope: Scope): CodeList {
  return { codes: Object.keys(scope.sources.table(scope.dataset)?.labels[over.of] ?? {}) };
}

/** The newest version that was in use at the end of the period. */
function listedCodes(over: Members, own: string | undefined, scope: Scope): CodeList | null {
  const { listed } = over;
  const table = listed && scope.sources.table(listed.in);
  if (listed === undefined || table === undefined || own === undefined) return null;
  const inUse = table.rows.filter(
    (row) => row.codes[listed.own] === own && row.period.start <= scope.group.period.end,
  );
  const newest = inUse.reduce<Row | undefined>(
    (latest, row) =>
      latest === undefined || latest.period.start <= row.period.start ? row : latest,
    undefined,
  );
  if (newest === undefined) return null;
  const version = newest.codes[listed.version] ?? '';
  const members = inUse
    .filter((row) => row.codes[listed.version] === version)
    .flatMap((row) => row.codes[listed.member] ?? []);
  return {
    codes: [own, ...members],
    version: table.labels[listed.version]?.[version] ?? version,
  };
}

function callThem(over: Members, number: number, version: string | undefined): CalledMembers {
  const { called, itself } = over;
  return version === undefined
    ? { number, called }
    : { number, called, listed: { version, itself } };
}

/**
 * The formula at each member. The rows are parted by member once, because 43 members would otherwise
 * each look through the rows of all.
 */
export function atMembers(
  codes: readonly string[],
  over: Members,
  scope: Scope,
  evaluate: (scope: Scope) => Evaluation,
): readonly Evaluation[] {
  const table = scope.sources.table(scope.dataset);
  const rows = Map.groupBy(table?.rows ?? [], (row) => row.codes[over.of] ?? '');
  return codes.map((code) => {
    const own = table && { ...table, rows: rows.get(code) ?? [] };
    const sources = {
      ...scope.sources,
      table: (dataset: string) => (dataset === scope.dataset ? own : scope.sources.table(dataset)),
    };
    const evaluation = evaluate({ ...fixed(scope, { [over.of]: code }), sources });
    if (evaluation.reason === undefined) return evaluation;
    const label = table?.labels[over.of]?.[code] ?? code;
    return {
      ...evaluation,
      reason: { say: 'no-value.at-member', reason: evaluation.reason, member: label },
    };
  });
}
