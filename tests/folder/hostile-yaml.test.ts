import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bodySchema } from '../../src/folder/body.ts';
import { dutiesSchema } from '../../src/folder/duties.ts';
import { readYaml } from '../../src/folder/yaml.ts';
import { parseYaml, withoutComments } from '../../src/folder/yaml-document.ts';

const place = { file: 'body.yaml', linesBefore: 0 };

function problems(text: string) {
  const reading = readYaml(text, bodySchema, place);
  return reading.ok ? [] : reading.findings.map(({ code, place: { line } }) => [code, line]);
}

const bomb = [
  'a: &a ["x","x","x","x","x","x","x","x","x"]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, at) => {
    const former = `*${'abcdefg'.charAt(at)}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => former).join(',')}]`;
  }),
].join('\n');

/** As many names as asked for, each once. */
function keys(many: number): string {
  return Array.from({ length: many }, (_, at) => `k${at}: 1`).join('\n');
}

describe('YAML that is not what a clerk writes', () => {
  it.each([
    ['aliases that multiply', bomb, 1],
    ['one alias', 'name: &n Body\narea: *n\n', 1],
    ['a NUL', 'name: Body\narea: gw\0ent\n', 2],
    ['a NUL written out', 'name: Body\narea: "gw\\0ent"\n', 2],
    ['an escape for terminals', 'name: "\\e[31mBody"\narea: gwent\n', 1],
    ['half of a character', 'name: "\\uD800"\narea: gwent\n', 1],
    ['a key that is there twice', 'name: Body\narea: gwent\nname: Other\n', 3],
    ['a key that is there twice below', 'name: Body\narea: { a: b, c: d, "a": e }\n', 2],
    ['more keys than anybody writes', keys(2001), 1],
    ['ten times as many keys', keys(20_000), 1],
    ['a tag that is not known', 'name: !secret Body\narea: gwent\n', 1],
    ['a tag of another kind of value', 'name: Body\narea: !!binary Z3dlbnQ=\n', 2],
    ['a directive', '%TAG ! tag:private,2024:\n---\nname: Body\narea: gwent\n', 1],
    ['two documents', 'name: Body\narea: gwent\n---\nname: Other\n', 3],
    ['brackets without end', `name: ${'['.repeat(100_000)}`, 1],
    ['braces without end', `name: ${'{a: '.repeat(100_000)}`, 1],
    ['lists without end', `name: Body\n${'- '.repeat(100_000)}`, 2],
    ['a key that is a list', '? [a, b]\n: c\nname: Body\narea: gwent\n', 1],
    ['far too much of it', `name: Body\n${'#'.repeat(2_000_000)}`, 1],
  ])('is a finding with its line: %s', (_, text, line) => {
    const started = performance.now();
    expect(problems(text)).toContainEqual([expect.any(String), line]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('never throws, whatever the text is', () => {
    const signs = fc.constantFrom(
      ...'abc:- \n[]{}&*!|>\'"%@`#?,\0\t~0123.'.split(''),
      '\n  ',
      ': ',
      '- ',
    );
    const texts = fc.array(signs, { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(Array.isArray(problems(text))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('YAML without its comments', () => {
  it('has the same values on the same lines', () => {
    const signs = fc.constantFrom(
      'a: ',
      'b: ',
      '- ',
      '|+\n',
      '>-\n',
      ' # c\n',
      '#',
      '"x # y"',
      "'#'",
      '\n',
      '  ',
      'word',
      '[',
      ']',
      ', ',
      '\n\n',
      '--- ',
    );
    const texts = fc.array(signs, { maxLength: 25 }).map((all) => all.join(''));
    let commented = 0;
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(parseYaml(text).ok);
        const bare = withoutComments(text);
        expect(parse(bare)).toEqual(parse(text));
        expect(bare.split('\n')).toHaveLength(text.split('\n').length);
        expect(withoutComments(bare)).toBe(bare);
        commented += bare === text ? 0 : 1;
      }),
      { numRuns: 2000 },
    );
    expect(commented).toBeGreaterThan(50);
  });
});

const unsafe = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org/x',
  'http:/\\example.org',
  'https://user:secret@example.org/',
  'ftp://example.org/',
  'https://',
  '\u0001https://example.org/',
];

describe('an address in YAML', () => {
  it.each(unsafe)('is refused where it is %j', (address) => {
    const quoted = JSON.stringify(address);
    for (const name of ['website', 'site']) {
      expect(problems(`name: B\narea: gwent\n${name}: ${quoted}\n`)).toContainEqual([
        expect.any(String),
        3,
      ]);
    }
    const text = `events: [{ event: contract, on: 2024-06, title: T, address: ${quoted} }]\n`;
    expect(readYaml(text, dutiesSchema, place).ok).toBe(false);
    const link = `evidence: [{ requirement: 2-1-a, link: ${quoted} }]\n`;
    expect(readYaml(link, dutiesSchema, place).ok).toBe(false);
  });

  it('is one on the web', () => {
    expect(problems('name: B\narea: gwent\nwebsite: HTTPS://example.org/é?q=1\n')).toEqual([]);
  });
});
