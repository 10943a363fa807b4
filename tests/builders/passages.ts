import { boundMark, type Passage } from '../../src/domain/claims/unbound/passage.ts';

/** Words as a passage: braces stand for something bound, and lines are counted from 1. */
export function passageOf(words: string): Passage {
  const text = words.replaceAll(/\{[^}]*\}/g, boundMark);
  return { text, lineAt: (position) => text.slice(0, position).split('\n').length };
}
