import type { Inline, Prose } from '../../src/domain/publication/prose.ts';
import type { Publication, Section } from '../../src/domain/publication/publication.ts';
import { sectionsOf } from '../builders/shown.ts';

/** What may stand in words as it is: dates, periods, times, citations of law, names. */
const allowed: readonly RegExp[] = [
  /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?\b/g,
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g,
  /\b20\d\d(\/\d\d)?\b/g,
  /\bQ[1-4]\b/g,
  /\b\d\d:\d\d\b/g,
  /\b(sections?|paragraphs?|regulations?|articles?|Schedule|Part) \d+[A-Z]*(\([0-9a-z]+\))*( (to|and) \d*[A-Z]*(\([0-9a-z]+\))*)?/gi,
  /\b(101|999)\b/g,
  /\b12 months\b/g,
  // Age bands are names of groups.
  /\bunder 26, 26 to 40, 41 to 55\b/g,
  /\baged \d+ to \d+\b/g,
  /\b(under|over) \d+\b/g,
];

/** Numbers in words that are bound to no figure, with their section. */
export function typedNumbers(publication: Publication): readonly string[] {
  return [...sectionsOf(publication).values()].flatMap((section) =>
    wordsOf(section).flatMap((words) =>
      unexplained(words).map((n) => `${section.id}: ${n} in “${words}”`),
    ),
  );
}

function unexplained(words: string): readonly string[] {
  const rest = allowed.reduce((text, pattern) => text.replaceAll(pattern, ''), words);
  return rest.match(/\d[\d,.]*/g) ?? [];
}

function wordsOf(section: Section): readonly string[] {
  const prose = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.prose : []));
  const gaps = section.blocks.flatMap((block) => (block.kind === 'gap' ? [block.says] : []));
  return [...section.headline, ...prose].flatMap(paragraphs).concat(gaps);
}

function paragraphs(prose: Prose): readonly string[] {
  if (prose.kind === 'list') return prose.entries.flat().flatMap(paragraphs);
  if (prose.kind === 'quote') return prose.children.flatMap(paragraphs);
  return [prose.children.map(plain).join('').replaceAll(/\s+/g, ' ')];
}

/** The words alone; a bound figure leaves nothing behind. */
function plain(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'figure' || inline.kind === 'claim') return '';
  return inline.children.map(plain).join('');
}
