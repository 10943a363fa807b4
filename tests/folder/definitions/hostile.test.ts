import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingPeople, missingPeopleMeasures } from './missing-people.ts';
import { readDefinitions } from './read-definitions.ts';

function says(files: Readonly<Record<string, string>>): string {
  return readDefinitions(files)
    .findings.map((finding) => finding.says)
    .join('\n');
}

const line = (id: string, formula: string) =>
  `  - { id: ${id}, title: A, definition: B, dataset: calls, formula: '${formula}', unit: { count: call }, by: [service] }`;

describe('definitions that nobody writes in good faith', () => {
  test.each([
    ['datasets/a.yaml', 'title: &a [*a]\n', '& and *'],
    [
      'datasets/a.yaml',
      `${missingPeople}__proto__: { lasting: true }\n`,
      '“__proto__” is not known',
    ],
    [
      'datasets/a.yaml',
      `title: ${'x'.repeat(2_100_000)}\n`,
      'more is defined here than can be read',
    ],
    ['measures/a.yaml', 'measures: 7\n', '“measures” is 7, but a list is expected'],
    [
      'measures/a.yaml',
      'measures: [7, null]\n',
      'the text is not made of lines like “name: value”',
    ],
    [
      'measures/a.yaml',
      `measures:\n${line('a', `${'('.repeat(300)}calls`)}\n`,
      'too many brackets',
    ],
    ['measures/a.yaml', `measures:\n${'  - {}\n'.repeat(501)}`, 'at most 500 measures'],
  ])('%s: %j is told', (path, text, expected) => {
    expect(says({ [path]: text })).toContain(expected);
  });

  test('more files than anybody keeps are told once, and the first are read', () => {
    const many = Array.from({ length: 120 }, (_, at) => [`datasets/d${at}.yaml`, missingPeople]);
    const { own } = readDefinitions(Object.fromEntries(many));
    expect(own.datasets).toHaveLength(100);
    expect(own.findings.map(({ place }) => place.file)).toEqual(['datasets/']);
  });

  test('measures that double with each other are refused before they are worked out', () => {
    const doubled = Array.from({ length: 60 }, (_, at) =>
      line(`d${at}`, at === 0 ? 'calls' : `measure(d${at - 1}) + measure(d${at - 1})`),
    );
    const { ids, findings } = readDefinitions({
      'measures/a.yaml': `measures:\n${doubled.join('\n')}\n`,
    });
    expect(ids).toEqual(['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6']);
    expect(findings[0]?.says).toContain('too many other measures');
  });

  test('measures that lead round through each other are refused, and no others', () => {
    const ring = [line('a', 'measure(b)'), line('b', 'measure(c)'), line('c', 'measure(a)')];
    const text = `measures:\n${[...ring, line('d', 'calls')].join('\n')}\n`;
    const { ids, findings } = readDefinitions({ 'measures/a.yaml': text });
    expect(ids).toEqual(['d']);
    expect(findings.map(({ place }) => place.line)).toEqual([2, 3, 4]);
  });

  test('with any word of them changed are read, or refused at a line, and never throw', () => {
    const words = `${missingPeople}§${missingPeopleMeasures}`.split(/(?<=[\s:,[\]{}])/);
    const others = fc.constantFrom(
      '',
      'x',
      '7',
      'null',
      '[',
      '}',
      ': ',
      'constructor',
      '- ',
      'true',
    );
    fc.assert(
      fc.property(fc.nat(words.length - 1), others, (at, other) => {
        const [dataset = '', measured = ''] = words.with(at, other).join('').split('§');
        const { findings } = readDefinitions({
          'datasets/missing-people.yaml': dataset,
          'measures/own.yaml': measured,
        });
        const unplaced = findings.filter(({ place }) => (place.line ?? 0) < 1);
        expect(unplaced).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
