import { listed } from '../../claims/describe-point.ts';
import type { EthnicityTable } from '../rates/disproportionality.ts';
import { compareFinds } from '../rates/find-rate.ts';

/**
 * What can be told of find rates beside that of White people: only what holds whatever the searches without an
 * answer were, and beyond chance.
 */
export function findSentence({ rows }: Pick<EthnicityTable, 'rows'>): string | null {
  const white = rows.find(({ code }) => code === 'white');
  if (white === undefined || white.people === 0) return null;
  const compared = rows.filter((row) => row !== white && row.population !== null && row.people > 0);
  if (compared.length === 0) return null;
  const found = (way: 'higher' | 'lower'): readonly string[] =>
    compared.filter((row) => compareFinds(row.find, white.find) === way).map(({ label }) => label);
  const [more, less] = [found('higher'), found('lower')];
  if (more.length + less.length === 0) {
    return 'Whether the outcome was linked to what was searched for more or less often than in searches of White people cannot be told of any group: it is not recorded often enough, or chance could explain the difference.';
  }
  const told = [
    ...(more.length === 0 ? [] : [`more often in searches of ${listed(more)} people`]),
    ...(less.length === 0 ? [] : [`less often in searches of ${listed(less)} people`]),
  ];
  return `Whatever is not recorded, the outcome was linked to what was searched for ${told.join(', and ')}${told.length > 1 ? ',' : ''} than in searches of White people.`;
}
