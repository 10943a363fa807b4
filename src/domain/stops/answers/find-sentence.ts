import type { Text } from '../../statements/statement.ts';
import type { EthnicityTable } from '../rates/disproportionality.ts';
import { compareFinds } from '../rates/find-rate.ts';

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    /** Groups in whose searches something was found more often, and less often, than in those of White people. */
    'find-rates.compared': { readonly more: readonly Text[]; readonly less: readonly Text[] };
    'find-rates.untold': object;
  }
}

/**
 * What can be told of find rates beside that of White people: only what holds whatever the searches without an
 * answer were, and beyond chance.
 */
export function findSentence({ rows }: Pick<EthnicityTable<Text>, 'rows'>): Text | null {
  const white = rows.find(({ code }) => code === 'white');
  if (white === undefined || white.people === 0) return null;
  const compared = rows.filter((row) => row !== white && row.population !== null && row.people > 0);
  if (compared.length === 0) return null;
  const found = (way: 'higher' | 'lower'): readonly Text[] =>
    compared.filter((row) => compareFinds(row.find, white.find) === way).map(({ label }) => label);
  const [more, less] = [found('higher'), found('lower')];
  return more.length + less.length === 0
    ? { say: 'find-rates.untold' }
    : { say: 'find-rates.compared', more, less };
}
