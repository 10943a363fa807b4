import { describe, expect, it } from 'vitest';
import { checkSignOff } from '../../src/checks/sign-off.ts';
import { readMarkdown } from '../../src/edition/markdown.ts';
import { checkContext } from '../builders/check-context.ts';

/** What is refused in a text, with its line. */
function refusedIn(text: string): readonly (readonly [number, string])[] {
  const refused: (readonly [number, string])[] = [];
  readMarkdown(text, {
    bind: () => null,
    mark: () => true,
    refuse: (says, line) => refused.push([line, says]),
    passage: () => undefined,
  });
  return refused;
}

describe('markup that is not taken here', () => {
  it.each([
    ['| Month | Deaths |\n| --- | --- |\n| May | 14 |', 2, 'a “table” block'],
    ['Month | Deaths\n:--- | ---:\nMay | 14', 2, 'a “table” block'],
    ['| Month |\n|-------|\n| May |', 2, 'a “table” block'],
    ['Words.\n\nIt was ~~high~~ low.', 3, '~~'],
    ['It was low.[^1]', 1, 'footnote'],
    ['- [ ] to be done', 1, 'box to tick'],
    ['::: warning\nText\n:::', 1, ':::'],
    ['It was ==high==.', 1, '=='],
  ])('is refused at its line, and not printed as signs: %j', (text, line, says) => {
    expect(refusedIn(text)).toEqual([[line, expect.stringContaining(says)]]);
  });

  it.each([
    'A bar | in a sentence.',
    'From 5 -- or 6 -- on.',
    'a ~ b and c ~ d',
    '1 == 1',
    'See [the page](https://example.org/a--b).',
    '- one\n- two',
  ])('is not seen in words: %j', (text) => {
    expect(refusedIn(text)).toEqual([]);
  });
});

describe('a sign-off', () => {
  it.each([
    ['signed', 1],
    ['not-signed', 0],
  ] as const)('that is said to be %s has so many warnings: %i', (status, many) => {
    const context = checkContext([], []);
    const signOff = [{ role: 'Force executive', office: 'A force', status }];
    const found = checkSignOff({ ...context, edition: { ...context.edition, signOff } });
    expect(found.map(({ code, severity }) => [code, severity])).toEqual(
      Array.from({ length: many }, () => ['sign-off-typed', 'warning']),
    );
  });
});
