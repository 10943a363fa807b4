import { describe, expect, it } from 'vitest';
import { compileFiles } from '../builders/example.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';
import { sectionsOf } from '../builders/shown.ts';

const file = 'editions/2024-06/clares-law.md';

/** Codes of what is said of words; checks of the figures have others. */
const ofWords = /^(claim|number|word|attested|not)-/;

async function compile(...lines: readonly string[]) {
  const files = testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition(['clares-law']),
    [file]: lines.join('\n'),
    'returns/clares-law/2024-05.csv': claresLawCsv,
  });
  const compiled = await compileFiles(files);
  const { publication } = compiled;
  const findings = compiled.findings.filter(({ code }) => ofWords.test(code));
  const section = publication === null ? undefined : sectionsOf(publication).get('clares-law');
  const told = findings.map(({ code, severity, place }) => [code, severity, place.line]);
  return { section, findings, told };
}

describe('what a section binds', () => {
  it('is kept in the order of the text, each with its line', async () => {
    const { section } = await compile(
      '---',
      'title: Clare’s Law',
      'headline: >-',
      '  In May there were',
      '  {clares-law-requests | with unit}.',
      '---',
      'That is',
      '{clares-law-requests |',
      'the same as previous}.',
    );
    expect(section?.claims).toEqual([
      {
        text: '75 requests',
        form: 'with unit',
        figures: ['clares-law-requests.2024-05'],
        rule: 'methods/comparisons/index.html#value',
        line: 5,
      },
      {
        text: 'the same as the previous month',
        form: 'the same as previous',
        figures: ['clares-law-requests.2024-05', 'clares-law-requests.2024-04'],
        rule: 'methods/comparisons/index.html#against',
        line: 8,
      },
    ]);
  });

  it('is a link to the figure where it is a value, and to the rule where it compares', async () => {
    const { section } = await compile(
      '---',
      'title: Clare’s Law',
      '---',
      '{clares-law-requests}, {clares-law-requests | against previous}',
    );
    expect(section?.blocks).toEqual([
      {
        kind: 'prose',
        prose: [
          {
            kind: 'paragraph',
            children: [
              { kind: 'figure', figure: 'clares-law-requests.2024-05', text: '75' },
              { kind: 'text', text: ', ' },
              {
                kind: 'claim',
                text: 'the same as the previous month',
                figures: ['clares-law-requests.2024-05', 'clares-law-requests.2024-04'],
                rule: 'methods/comparisons/index.html#against',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('stops publication at its line where the data contradict it', async () => {
    const { findings } = await compile(
      '---',
      'title: Clare’s Law',
      'headline: >-',
      '  Requests were',
      '  {clares-law-requests | lower than previous}.',
      '---',
      'And disclosures {clares-law-disclosed | higher',
      'than previous}.',
    );
    expect(findings).toMatchObject([
      {
        code: 'claim-contradicted',
        severity: 'error',
        place: { file, line: 5 },
        says: 'says lower than the previous month, but both are 75',
        fix: 'Write “the same as previous”, or mend the return. It rests on returns/clares-law/2024-05.csv, row 3, column requests; row 2, column requests.',
      },
      {
        code: 'claim-contradicted',
        severity: 'error',
        place: { file, line: 7 },
        says: 'says higher than the previous month, but 26 is less than 47',
        fix: 'Write “lower than previous”, or mend the return. It rests on returns/clares-law/2024-05.csv, row 3, column disclosed_right_to_ask; row 3, column disclosed_right_to_know; row 2, column disclosed_right_to_ask; row 2, column disclosed_right_to_know.',
      },
    ]);
  });
});

describe('braces that nobody reads', () => {
  it.each([
    ['title: Requests', 'title: "{clares-law-requests} requests"', 2],
    ['caption: Requests', 'caption: "All {clares-law-requests} requests"', 6],
    ['notes: [None.]', 'notes: ["Of {clares-law-requests}."]', 8],
  ])('are an error at their line: %s made %s', async (was, now, line) => {
    const lines = [
      '---',
      'title: Requests',
      '---',
      '```table',
      'id: requests',
      'caption: Requests',
      'measures: [clares-law-requests]',
      'notes: [None.]',
      '```',
    ];
    const { told } = await compile(...lines.map((text) => (text === was ? now : text)));
    expect(told).toEqual([['not-allowed', 'error', line]]);
  });
});

describe('what a section does not bind', () => {
  it('is told wherever an author writes it, at its line', async () => {
    const { told } = await compile(
      '---',
      'title: The 7 routes',
      'headline: >-',
      '  Requests came',
      '  by 2 routes.',
      '---',
      'They rose.',
      '',
      '- In 12',
      '  places.',
      '',
      '```table',
      'id: requests',
      'caption: The 40 requests',
      'measures: [clares-law-requests]',
      'notes:',
      '  - Nothing to see.',
      '  - >-',
      '    They were',
      '    stable.',
      '```',
      '',
      '```gap',
      'title: What 3 people said',
      'says: >-',
      '  It has',
      '  fallen.',
      '```',
    );
    expect(told).toEqual([
      ['number-unbound', 'warning', 2],
      ['number-unbound', 'warning', 5],
      ['word-unbound', 'warning', 7],
      ['number-unbound', 'warning', 9],
      ['number-unbound', 'warning', 14],
      ['word-unbound', 'warning', 20],
      ['number-unbound', 'warning', 24],
      ['word-unbound', 'warning', 27],
    ]);
  });

  it('may be attested with its source, which the section keeps', async () => {
    const { section, findings } = await compile(
      '---',
      'title: Clare’s Law',
      'attested:',
      '  - text: 15 additional days',
      '    source: Comments of the force',
      '---',
      'The force had 15',
      'additional days.',
    );
    expect(findings).toEqual([]);
    expect(section?.attested).toEqual([
      { text: '15 additional days', source: 'Comments of the force' },
    ]);
  });

  it('is a finding where it is attested and stands nowhere', async () => {
    const { findings } = await compile(
      '---',
      'title: Clare’s Law',
      'attested:',
      '  - text: 15 additional days',
      '    source: Comments of the force',
      '---',
      'The force had days.',
    );
    expect(findings).toEqual([
      {
        code: 'attested-unused',
        severity: 'warning',
        place: { file, line: 4 },
        says: '“15 additional days” is attested, but stands nowhere in the section',
        fix: 'Write it as it stands in the text, or take it out of the list.',
      },
    ]);
  });

  it.each([
    ['  - text: fifteen\n    source: Comments', 'two words or more'],
    ['  - text: 15 days', '“attested, 1, source” is missing'],
  ])('cannot be attested by %j', async (entry, says) => {
    const { findings } = await compile('---', 'title: Clare’s Law', 'attested:', entry, '---', '');
    expect(findings).toMatchObject([{ severity: 'error', says: expect.stringContaining(says) }]);
  });
});
