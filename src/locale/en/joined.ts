import type { Words } from '../language.ts';
import { list } from './grammar.ts';

export const joined: Pick<Words, 'joined' | 'listed'> = {
  joined: ({ sentences }, { say }) => sentences.map(say).join(' '),
  listed: ({ texts }, { say }) => list(texts.map(say)),
};
