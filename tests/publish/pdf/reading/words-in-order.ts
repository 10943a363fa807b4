import type { Inline, Prose } from '../../../../src/domain/publication/prose.ts';
import type { Block, Section } from '../../../../src/domain/publication/publication.ts';
import { trendSays, trendWords } from '../../../../src/locale/en/trend.ts';

/** What a section says, in the order in which it is to be read: titles, paragraphs, captions, descriptions. */
export function wordsInOrder({ title, headline, blocks, attested, findings }: Section): string[] {
  return [
    title,
    ...headline.flatMap(paragraphsOf),
    ...blocks.flatMap(blockWords),
    ...attested.map(({ text }) => text),
    ...findings.flatMap(({ says, note }) => [says.slice(1), ...(note ? [note.says] : [])]),
  ];
}

/** Those of the texts that do not stand in the whole after those before them. */
export function missingInOrder(whole: string, texts: readonly string[]): readonly string[] {
  let from = 0;
  return texts.filter((text) => {
    const at = whole.indexOf(text, from);
    if (at >= 0) from = at + text.length;
    return at < 0;
  });
}

function blockWords(block: Block): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return block.prose.flatMap(paragraphsOf);
    case 'gap':
      return [block.title, block.says];
    case 'outlook':
      return [
        block.outlook.caption,
        ...block.outlook.rows.flatMap(({ title, trend }) => [
          title,
          trendWords[trend.word],
          trendSays(trend),
        ]),
      ];
    case 'chart':
      return [block.chart.title, block.chart.description, ...tableWords(block)];
    case 'table':
      return tableWords(block);
  }
}

function tableWords({ table }: Extract<Block, { kind: 'chart' | 'table' }>): readonly string[] {
  const sources = table.sources.flatMap(({ title, files }) => [title, ...files]);
  return [table.caption, table.corner, ...table.notes, ...sources];
}

function paragraphsOf(prose: Prose): readonly string[] {
  if (prose.kind === 'list') return prose.entries.flat().flatMap(paragraphsOf);
  if (prose.kind === 'quote') return prose.children.flatMap(paragraphsOf);
  return [prose.children.map(textOf).join('')];
}

function textOf(inline: Inline): string {
  return 'children' in inline ? inline.children.map(textOf).join('') : inline.text;
}
