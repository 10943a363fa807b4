import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/edition/markdown.ts';

function read(text: string) {
  const refused: (readonly [string, number])[] = [];
  const pieces = readMarkdown(text, {
    bind: () => null,
    mark: () => true,
    comment: (line) => refused.push(['a comment', line]),
    refuse: (says, line) => refused.push([says, line]),
    passage: () => undefined,
  });
  return { pieces, refused };
}

describe('words of Markdown that no page shows', () => {
  it.each([
    '[//]: # (a note)',
    '[comment]: <> (a note)',
    '[unused]: https://example.org/ "a note"',
    '> [quoted]: https://example.org/',
  ])('are refused with their line: %s', (line) => {
    const { refused } = read(`Words.\n\n${line}\n\nWords.`);
    expect(refused).toEqual([[expect.stringContaining('that no reader sees'), 3]]);
  });

  it('are refused as the title of a link', () => {
    const { refused } = read('Words.\n\n[here](https://example.org/ "a note")');
    expect(refused).toEqual([['a title behind the address of a link', 3]]);
  });

  it('are told of as comments, where those may not stand', () => {
    expect(read('Words <!-- a note --> here.').refused).toEqual([['a comment', 1]]);
  });
});

describe('a link in Markdown', () => {
  it.each(['https://example.org/a', 'mailto:office@example.org', '#a-mark'])(
    'may lead to %s',
    (to) => {
      expect(read(`[here](${to})`).refused).toEqual([]);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org/x',
    '/x',
    'https://user:secret@example.org/',
    'mailto:a@example.org?bcc=b@example.org',
    'mailto:',
    '&#106;avascript:alert(1)',
    '\u0001javascript:alert(1)',
  ])('may not lead to %j', (to) => {
    expect(read(`[here](<${to}>)`).refused).toHaveLength(1);
  });
});
