import type { Text } from '../../domain/statements/statement.ts';
import type { Language, WordsOf } from '../language.ts';
import { listFew } from './grammar.ts';

export const findRates: WordsOf<'find-rates'> = {
  'find-rates.compared': ({ more, less }, { say }) => {
    const told = [...often('more', more, say), ...often('less', less, say)];
    return `Whatever is not recorded, the outcome was linked to what was searched for ${told.join(', and ')}${told.length > 1 ? ',' : ''} than in searches of White people.`;
  },
  'find-rates.untold': () =>
    'Whether the outcome was linked to what was searched for more or less often than in searches of White people cannot be told of any group: it is not recorded often enough, or chance could explain the difference.',
};

function often(
  how: 'more' | 'less',
  groups: readonly Text[],
  say: Language['say'],
): readonly string[] {
  return groups.length === 0
    ? []
    : [`${how} often in searches of ${listFew(groups.map(say))} people`];
}
