import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/edition/markdown.ts';

function read(text: string) {
  const bound: [string, number][] = [];
  const refused: [string, number][] = [];
  const passages: [string, number][] = [];
  const marks: [string, number][] = [];
  const pieces = readMarkdown(text, {
    bind: (reference, line) => {
      bound.push([reference, line]);
      return { kind: 'figure', figure: reference, text: '132' };
    },
    refuse: (says, line) => refused.push([says, line]),
    mark: (id, line) => marks.push([id, line]) === 1,
    passage: (words, line) => passages.push([words, line]),
  });
  return { pieces, bound, refused, passages, marks };
}

describe('the Markdown of a section', () => {
  it('becomes words with figures in their places', () => {
    const { pieces } = read('In all, {homicide} *in a year*.');
    expect(pieces).toEqual([
      {
        kind: 'prose',
        prose: {
          kind: 'paragraph',
          children: [
            { kind: 'text', text: 'In all, ' },
            { kind: 'figure', figure: 'homicide', text: '132' },
            { kind: 'text', text: ' ' },
            { kind: 'emphasis', children: [{ kind: 'text', text: 'in a year' }] },
            { kind: 'text', text: '.' },
          ],
        },
      },
    ]);
  });

  it('takes a mark off the end of a heading, with its line', () => {
    const { pieces, bound, marks } = read('one\n\n## Of {a} themes {#themes}\n\ntwo');
    expect(pieces[1]).toEqual({
      kind: 'prose',
      prose: {
        kind: 'heading',
        level: 3,
        children: [
          { kind: 'text', text: 'Of ' },
          { kind: 'figure', figure: 'a', text: '132' },
          { kind: 'text', text: ' themes' },
        ],
        mark: 'themes',
      },
    });
    expect(marks).toEqual([['themes', 3]]);
    expect(bound).toEqual([['a', 3]]);
  });

  it('knows the line of every figure', () => {
    const { bound } = read('one\n\ntwo {a}\nthree {b}\n\n- four {c}');
    expect(bound).toEqual([
      ['a', 3],
      ['b', 4],
      ['c', 6],
    ]);
  });

  it('reads braces that begin on one line and end on the next', () => {
    const { bound, pieces } = read('one {a |\nlower than previous} and {b}\nthree {c}');
    expect(bound).toEqual([
      ['a |\nlower than previous', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(pieces).toHaveLength(1);
  });

  it('tells the running text with its line, and a mark where something is bound', () => {
    const { passages } = read('Two\n*and {a}*.\n\n- four');
    expect(passages).toEqual([
      ['Two\nand \uFFFC.', 1],
      ['four', 4],
    ]);
  });

  it('keeps a fenced block apart, with the line it starts on', () => {
    const { pieces } = read('Words.\n\n```table\nid: t\n```\n');
    expect(pieces[1]).toEqual({ kind: 'fence', name: 'table', text: 'id: t', line: 3 });
  });

  it('opens headings below the section’s own', () => {
    const { pieces } = read('## What the force plans\n\n### More');
    expect(pieces).toMatchObject([
      { prose: { kind: 'heading', level: 3 } },
      { prose: { kind: 'heading', level: 4 } },
    ]);
  });

  it('leaves comments out', () => {
    expect(read('<!-- write here -->\n\nWords <!-- not this -->.').pieces).toMatchObject([
      { prose: { children: [{ text: 'Words ' }, { text: '.' }] } },
    ]);
  });

  it.each([
    ['<b>bold</b>', 'HTML is not allowed in a section'],
    ['<script>alert(1)</script>', 'HTML is not allowed in a section'],
    ['![a chart](chart.png)', 'a picture is not allowed in a section'],
    [
      '[x](javascript:alert(1))',
      'the link to “javascript:alert(1)” is neither a web address nor an e-mail address',
    ],
    ['In all {homicide crimes', 'a brace stands without its partner'],
    ['---', 'a line across the page is not allowed in a section'],
  ])('refuses %s', (text, says) => {
    expect(read(text).refused[0]).toEqual([says, 1]);
  });

  it('keeps links to the web', () => {
    expect(read('[events](https://example.org/)').pieces).toMatchObject([
      { prose: { children: [{ kind: 'link', to: 'https://example.org/' }] } },
    ]);
  });
});
