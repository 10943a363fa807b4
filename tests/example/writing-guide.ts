import { readFileSync } from 'node:fs';

/** A sentence of the guide, with what the guide says comes of it. */
export interface GuideExample {
  readonly write: string;
  /** What the reader sees, or null where the check refuses it. */
  readonly seen: string | null;
  /** What the check says, or null where it says nothing. */
  readonly told: string | null;
}

/** The text of docs/writing-sections.md. */
export const guide = readFileSync(
  new URL('../../docs/writing-sections.md', import.meta.url),
  'utf8',
);

/** Every example of the guide, in its order. */
export function guideExamples(): readonly GuideExample[] {
  const fences = [...guide.matchAll(/^```example\n(.*?)^```$/gms)].map((found) => found[1] ?? '');
  return fences.flatMap((fence) => fence.trim().split('\n\n')).map(readExample);
}

function readExample(text: string): GuideExample {
  const [write = '', outcome = ''] = text.split('\n');
  const says = outcome.slice(2);
  if (outcome.startsWith('→ ')) return { write, seen: says, told: null };
  if (outcome.startsWith('✗ ')) return { write, seen: null, told: says };
  throw new Error(`“${write}” is followed neither by → nor by ✗.`);
}

/** A section that holds the sentences, each a paragraph; and the line on which each stands. */
export function guideSection(examples: readonly GuideExample[]) {
  const head = ['---', 'title: Guide', '---', ''];
  const text = [...head, ...examples.flatMap(({ write }) => [write, ''])].join('\n');
  return { text, lineOf: (index: number) => head.length + 1 + index * 2 };
}
