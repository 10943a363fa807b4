import type { Inline, Prose } from '../domain/publication/prose.ts';
import { type Text, written } from '../domain/statements/statement.ts';
import type { CheckedSection } from './context.ts';

/** Something bound in a sentence. */
export interface Bound {
  /** Ids of its figures, the one that it is about first. */
  readonly figures: readonly string[];
  /** True where the value of a figure is printed, and no words about it. */
  readonly isValue: boolean;
  /** As it is printed. */
  readonly text: string;
}

/** A sentence of an author, in which {@link boundAt} stands for whatever is bound. */
export interface Sentence {
  readonly text: string;
  readonly bound: readonly Bound[];
}

/** Stands for something bound, with its place in the list of all that a passage binds. */
export const boundAt = /\uE000(\d+)\uE000/g;

/** The sentences of a section, its headline first. What is quoted is somebody else’s. */
export function sentencesIn({ section }: CheckedSection): readonly Sentence[] {
  const blocks = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.prose : []));
  return [...section.headline, ...blocks].flatMap(passagesOf).flatMap(sentencesOf);
}

function passagesOf(prose: Prose<Text>): readonly (readonly Inline<Text>[])[] {
  if (prose.kind === 'list') return prose.entries.flat().flatMap(passagesOf);
  return prose.kind === 'quote' ? [] : [prose.children];
}

function sentencesOf(words: readonly Inline<Text>[]): readonly Sentence[] {
  const all: Bound[] = [];
  const write = (word: Inline<Text>): string => {
    if (word.kind === 'text') return word.text;
    if ('children' in word) return word.children.map(write).join('');
    const isValue = word.kind === 'figure';
    all.push({
      figures: isValue ? [word.figure] : word.figures,
      isValue,
      text: written([word.text]).join(''),
    });
    return `\uE000${all.length - 1}\uE000`;
  };
  const text = words.map(write).join('').replaceAll(/\s+/g, ' ');
  return text.split(/(?<=[.?!]) /).map((sentence) => ({
    text: sentence,
    bound: [...sentence.matchAll(boundAt)].flatMap(([, at]) => all[Number(at)] ?? []),
  }));
}
