import type { Finding } from '../domain/findings/finding.ts';
import type { Table } from '../domain/tables/table.ts';
import { checkIdentities } from './identities.ts';
import { checkSimilarGroups } from './similar-groups.ts';

/** Checks of accepted data. Each reads one table and reports findings. */
const dataChecks: readonly ((table: Table) => readonly Finding[])[] = [
  checkIdentities,
  checkSimilarGroups,
];

/** Runs every check of the data on one table. */
export function checkData(table: Table): readonly Finding[] {
  return dataChecks.flatMap((check) => check(table));
}
