import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Piece, readMarkdown } from '../../src/edition/markdown.ts';
import { canonicalSection } from '../../src/folder/canonical/section-text.ts';
import { partFrontMatter } from '../../src/folder/section-parts.ts';

const secret = 'PRIVATE';

/** Lines of a section: words, lists, quotations, blocks, and comments wherever they may come. */
const lines = fc.constantFrom(
  'Words of a paragraph.',
  'More words, <!-- PRIVATE --> and more.',
  'A *phrase<!-- PRIVATE* --> here* and <!--PRIVATE-->',
  'One that goes <!-- PRIVATE',
  'PRIVATE and on',
  'to here --> and ends.',
  '<!-- PRIVATE -->',
  '<!-- PRIVATE --> PRIVATE behind it',
  '<!--',
  '  PRIVATE within',
  '-->',
  '- an entry',
  '  <!-- PRIVATE in a list -->',
  '1. first',
  '> quoted <!-- PRIVATE -->',
  '> <!-- PRIVATE',
  '> PRIVATE -->',
  '## A heading <!-- PRIVATE -->',
  '\\<!-- written out -->',
  '```gap',
  'title: A gap # PRIVATE',
  '# PRIVATE',
  'says: >- # PRIVATE',
  '  It is # not there.',
  'says: "x # y" # PRIVATE',
  '```',
  '  ```gap',
  '~~~~ gap',
  '~~~~',
  '',
  '    indented',
  '---',
);

function piecesOf(text: string): readonly unknown[] {
  const refused: unknown[] = [];
  const pieces = readMarkdown(text, {
    bind: () => null,
    mark: () => true,
    refuse: (says, line) => refused.push([says.replaceAll(secret, ''), line]),
    passage: (words, line) => refused.push([words, line]),
  });
  return [...pieces.map(plain), ...refused];
}

function plain(piece: Piece): unknown {
  return piece.kind === 'fence' ? { ...piece, text: yamlValue(piece.text) } : piece;
}

function yamlValue(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return 'no YAML';
  }
}

describe('a section as it is enclosed', () => {
  it('gives the same pieces on the same lines, and none of its comments', () => {
    let emptied = 0;
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 14 }), (drawn) => {
        const text = `---\ntitle: T # PRIVATE\n# PRIVATE\n---\n${drawn.join('\n')}`;
        const section = canonicalSection(text);
        fc.pre('text' in section);
        const [before, after] = [partFrontMatter(text), partFrontMatter(section.text)];
        expect(piecesOf(after?.body ?? '')).toEqual(piecesOf(before?.body ?? ''));
        expect(after?.linesBefore).toBe(before?.linesBefore);
        expect(canonicalSection(section.text)).toEqual(section);
        emptied += before?.body === after?.body ? 0 : 1;
      }),
      { numRuns: 3000 },
    );
    expect(emptied).toBeGreaterThan(500);
  });

  it.each([
    ['on lines of its own', '<!-- PRIVATE -->\n\n<!--\nPRIVATE\n\nPRIVATE -->\n\nWords.'],
    ['within words', 'Words <!-- PRIVATE --> and <!-- PRIVATE\nPRIVATE\nPRIVATE --> words.'],
    ['in a list', '- an entry\n  <!-- PRIVATE\n  PRIVATE -->\n- another'],
    ['in a quotation', '> <!-- PRIVATE\n> PRIVATE -->\n>\n> Words.'],
    ['between two lists', '1. one\n\n<!-- PRIVATE -->\n\n1. one'],
    ['in a block', '```gap\ntitle: T # PRIVATE\n# PRIVATE\nsays: S\n```'],
    ['that never ends', 'Words.\n\n<!-- PRIVATE\n\nPRIVATE'],
  ])('holds no comment %s', (_, body) => {
    const section = canonicalSection(`---\ntitle: T # PRIVATE\n---\n${body}\n`);
    expect('text' in section ? section.text : secret).not.toContain(secret);
  });

  it('is refused at the line of a comment that cannot be emptied', () => {
    const body = '\\<!-- a --> and <!-- a -->\n';
    const section = canonicalSection(`---\ntitle: T\n---\nWords.\n\n${body}`);
    expect(section).toEqual({ line: 6 });
  });
});
