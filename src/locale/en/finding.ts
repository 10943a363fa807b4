import type { WordsOf } from '../language.ts';
import { counted } from './grammar.ts';

export const finding: WordsOf<'finding'> = {
  'finding.elsewhere': ({ says, blocks, folders }, { say }) => {
    const beside = `${counted(blocks, 'more table or chart', 'more tables and charts')} of the section`;
    const more = [...(blocks === 0 ? [] : [beside]), ...folders];
    return `${say(says)}; the same holds of ${more.join(' and ')}`;
  },
};
