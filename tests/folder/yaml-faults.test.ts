import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../src/folder/body.ts';
import { editionSchema } from '../../src/folder/edition.ts';
import { readYaml } from '../../src/folder/yaml.ts';
import { exampleTexts } from '../builders/edited-example.ts';

const edition = [
  'title: T',
  'author:',
  '  role: R',
  '  office: O',
  'contents:',
  '  - group: G',
  '    sections:',
  '      - a',
  '',
].join('\n');

function told(text: string, schema: typeof bodySchema | typeof editionSchema = editionSchema) {
  const reading = readYaml(text, schema, { file: 'edition.yaml', linesBefore: 0 });
  return reading.ok ? [] : reading.findings;
}

function withLine(from: string, to: string): string {
  return edition.replace(from, to);
}

describe('a fault of YAML', () => {
  it.each([
    ['a tab', withLine('  role', '\trole'), 3, 'begins with a tab', 'Put spaces'],
    [
      'a second colon',
      withLine('title: T', 'title: Crime: June'),
      1,
      '“title” has a colon in it',
      'title: "Crime: June"',
    ],
    [
      'a line too far in',
      withLine('  office', '   office'),
      4,
      'further in',
      'Begin it exactly below',
    ],
    [
      'a line too far out',
      withLine('  office', ' office'),
      4,
      'further out',
      'Begin it exactly below',
    ],
    ['a name twice', `${edition}title: U\n`, 9, '“title” stands here twice', 'Keep one'],
    [
      'a name misspelt',
      `${edition}sign-of: []\n`,
      9,
      '“sign-of” is not known',
      'Did you mean “sign-off”?',
    ],
    [
      'a name misspelt below',
      withLine('role: R', 'role: R\n  rol: x'),
      4,
      '“author, rol” is not known',
      '“role”',
    ],
    ['a list for a text', withLine('T', '[a, b]'), 1, '“title” is a list', '“title: …”'],
    ['a text for a list', withLine('- a', '-a'), 8, 'a list is expected', '“- value”'],
    ['a number for a text', withLine('T', '2024'), 1, '“title” is 2024', 'title: "2024"'],
    ['a quotation mark left open', withLine('T', '"T'), 1, 'quotation mark (")', 'Close it'],
    ['a bracket left open', withLine('T', '[T'), 1, 'bracket ([)', 'Close it with ]'],
    [
      'a day as people type it',
      `${edition}published: 1/7/2024\n`,
      9,
      '“1/7/2024”',
      'published: 2024-07-01',
    ],
    ['a sign of YAML', withLine('T', '@T'), 1, 'begins with “@”', 'quotation marks'],
    ['no space behind a colon', withLine('title: T', 'title:T'), 1, 'no space', 'title: T'],
    ['no colon', withLine('title: T', 'title T'), 1, 'no colon', 'name: value'],
    [
      'a letter that was lost',
      withLine('T', 'Caf\ufffd'),
      1,
      'not saved as UTF-8',
      'Save the file again',
    ],
    ['two files in one', `${edition}---\n`, 9, 'second file', 'Take that line out'],
    [
      'versions that were not joined',
      `<<<<<<< one\n${edition}`,
      1,
      'never joined',
      'Keep the lines',
    ],
    [
      'a word that is no choice',
      `${edition}sign-off: [{ role: a, office: b, status: done }]\n`,
      9,
      '“signed” or “not-signed” is expected',
      'Correct the line',
    ],
  ])('is told at its line, with the form that is right: %s', (_, text, line, says, fix) => {
    const findings = told(text);
    expect(findings.map(({ place }) => place.line)).toContain(line);
    const first = findings.find(({ place }) => place.line === line);
    expect(first?.says).toContain(says);
    expect(first?.fix).toContain(fix);
  });

  it.each([
    ['yes', 'posts: true'],
    ['No', 'posts: false'],
  ])('says how %s is written', (word, fix) => {
    const text = `name: Body\narea: gwent\ndisclosure: { posts: ${word} }\n`;
    expect(told(text, bodySchema).map((one) => one.fix)).toEqual([`Write ${fix}.`]);
  });

  it('is none where the file begins with a mark of its encoding', () => {
    expect(told(new TextDecoder().decode(new TextEncoder().encode(`\ufeff${edition}`)))).toEqual(
      [],
    );
  });
});

/** Every sentence that may be told of YAML: ours, and nothing of what reads it. */
const ours = [
  /^“.+” is (?:missing|not known here)$/s,
  /^“.+” is .+, but .+ is expected$/s,
  /^“.+” stands here twice$/s,
  /^“.*” names or repeats a part of the file \(& and \*\): write it out where it is meant$/s,
  /^a (?:value|line) begins with .+, which (?:has a meaning of its|have a meaning of their) own here$/,
  /^a value begins with a sign that has a meaning of its own here$/,
  /^a backslash stands between quotation marks, where it has a meaning of its own$/,
  /^the line begins (?:with a tab, which is no space|further in or further out than the lines that it belongs to)$/,
  /^the value of “.+” has a colon in it, which makes a name of what stands before$/,
  /^no space stands behind the (?:colon of “.+”|hyphen of an entry)$/,
  /^a (?:quotation mark|bracket) \(.\)(?: opens a text here that is closed nowhere, or with more behind it| is opened here and closed nowhere)$/,
  /^a name (?:goes on over the end of its line, or has no colon behind it|here is (?:no text|far too long))$/,
  /^a line of --- or \.\.\. begins a second file within the file$/,
  /^lines below each other stand within brackets$/,
  /^the line is neither “name: value” nor “- value”$/,
  /^the text (?:is not made of lines like “name: value”|has a character in it that shows nothing|is far too long)$/,
  /^the character U\+[0-9A-F]{4} stands here, which is no text$/,
  /^a list stands where names are expected$/,
  /^a colon stands here without a name before it$/,
  /^a letter was lost here: the file is not saved as UTF-8$/,
  /^a mark of version control stands here: two versions of the file were never joined$/,
  /^things stand deeper in each other here than can be read$/,
];

const sources = [
  { text: exampleTexts.get('body.yaml') ?? '', schema: bodySchema },
  { text: exampleTexts.get('editions/2024-06/edition.yaml') ?? '', schema: editionSchema },
  { text: edition, schema: editionSchema },
];

const signs = fc.constantFrom(
  ...'\t:"\'[]{}-#&*!|>%@`,?\n \\x\ufffd\u0007'.split(''),
  '\n---\n',
  ': ',
  '- ',
  '  ',
  'no: ',
);

/** A slip: something put in, some signs taken out, a line repeated. */
const slips = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('put', 'take', 'repeat'),
    sign: signs,
  }),
  { minLength: 1, maxLength: 3 },
);

function spoilt(
  text: string,
  { at, kind, sign }: { at: number; kind: string; sign: string },
): string {
  const position = Math.floor(at * text.length);
  const before = text.slice(0, position);
  const after = text.slice(position);
  if (kind === 'put') return before + sign + after;
  if (kind === 'take') return before + after.slice(1 + (position % 4));
  const line = after.split('\n', 1).join('');
  return `${before}${line}\n${line}${after.slice(line.length)}`;
}

it('whatever slips into the files of the example is told at a line of theirs, in our own words', () => {
  fc.assert(
    fc.property(fc.nat({ max: sources.length - 1 }), slips, (source, made) => {
      const { text = '', schema } = sources[source] ?? {};
      const bad = made.reduce(spoilt, text);
      for (const { place, says, fix } of told(bad, schema)) {
        expect(place.line).toBeGreaterThan(0);
        expect(place.line).toBeLessThanOrEqual(bad.split('\n').length);
        expect(ours.some((sentence) => sentence.test(says)) ? '' : says).toBe('');
        expect(fix).toMatch(/[.?]$/);
      }
    }),
    { numRuns: 150 },
  );
});
