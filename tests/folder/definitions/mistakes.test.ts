import { describe, expect, test } from 'vitest';
import { compileFiles } from '../../builders/example.ts';
import { testBody, testEdition, testFolder } from '../../builders/folder.ts';
import { missingPeople, missingPeopleCsv, missingPeopleMeasures } from './missing-people.ts';
import { readDefinitions } from './read-definitions.ts';

const base = {
  'body.yaml': testBody,
  'editions/2024-06/edition.yaml': testEdition([]),
  'datasets/missing-people.yaml': missingPeople,
  'measures/missing-people.yaml': missingPeopleMeasures,
  'returns/missing-people/2024-05.csv': missingPeopleCsv,
};

async function compileWith(files: Readonly<Record<string, string>>) {
  const { publication, findings } = await compileFiles(testFolder({ ...base, ...files }));
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { publication, errors };
}

/** Each error as `file:line says | fix`. */
function told(files: Readonly<Record<string, string>>): readonly string[] {
  return readDefinitions({ ...base, ...files })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ place, says, fix }) => `${place.file}:${place.line} ${says} | ${fix}`);
}

function inDataset(from: string, to: string): readonly string[] {
  expect(missingPeople).toContain(from);
  return told({ 'datasets/missing-people.yaml': missingPeople.replace(from, to), ...noMeasures });
}

const noMeasures = { 'measures/missing-people.yaml': 'measures: []\n' };

function inMeasure(lines: readonly string[]): readonly string[] {
  const common = ['measures:', '  - id: own', '    title: Own', '    definition: A measure.'];
  const text = [
    ...common,
    '    dataset: missing-people',
    ...lines.map((line) => `    ${line}`),
    '',
  ];
  return told({ 'measures/own.yaml': text.join('\n') });
}

describe('a dataset that cannot be', () => {
  test('has a column of the name under which the period of its returns is published', () => {
    const withoutPeriod = missingPeople
      .replace(/ {2}- kind: period[\s\S]*?(?=\n {2}- kind: )/, '')
      .replace('name: found', 'name: period');
    expect(
      told({ 'datasets/missing-people.yaml': withoutPeriod, ...noMeasures }).join('\n'),
    ).toContain('two columns called “period”');
  });

  test.each([
    ['frequency: monthly', 'freqency: monthly', 'Did you mean “frequency”?'],
    ['frequency: monthly', 'frequency: weekly', 'one of monthly, quarterly, yearly'],
    ['disclosure: people\n', '', 'Write “disclosure” with one of people (small numbers are hidden'],
    ['kind: period', 'kind: date', 'one of period, code, number and text'],
    ['grains: [month]', 'grains: [week]', ':11 “columns, 1, grains, 1” is “week”'],
    ['name: found', 'name: Found', 'small letters, figures and underscores'],
    ['name: found', 'name: people_status', 'two columns called “people_status”'],
    ['name: found', 'name: source', 'two columns called “source”'],
    ['name: found', 'name: constructor', 'means something to the machine'],
    ['key: [month, age]', 'key: [month, ages]', 'Did you mean age?'],
    [
      'part: found',
      'part: fund',
      ':38 “fund” is not a column of numbers of the dataset | Did you mean found?',
    ],
    ['total: total', 'total: all', '“all” is none of the codes of the column “age”'],
    ['- Total', '- Older', 'the code “older” is there twice'],
    [
      '- Total',
      '- "!!"',
      ':20 “columns, 2, codes, 4” is “!!”, but a label of which a code can be made',
    ],
    [
      '- Total',
      '- 65',
      ':20 “columns, 2, codes, 4” is 65, but a label in words, in quotation marks',
    ],
    ['label: Under 18', 'lable: Under 18', '“columns, 2, codes, 1, label” is missing'],
    ['unit: { count: person, many: people }', 'unit: persons', 'a unit: percentage, ratio'],
  ])('%s made %s is told at its line', (from, to, says) => {
    const found = inDataset(from, to);
    expect(found[0]).toMatch(/^datasets\/missing-people.yaml:\d+ /);
    expect(found.join('\n')).toContain(says);
  });

  test.each([
    ['no counts in whole numbers', /unit: .*people }/g, 'unit: percentage', 'no column counts'],
    ['counts that may be negative', /unit: .*people }/g, '$&\n    minimum: -1', 'less than nought'],
    [
      'counts said to tell nothing',
      /unit: .*people }/g,
      '$&\n    tells: nothing',
      'no column counts',
    ],
    [
      'one count said to tell nothing that is tied to another',
      /name: found\n/,
      '$&    tells: nothing\n',
      '“found” is said to tell nothing, but the identity “found-are-among-missing” ties it',
    ],
    [
      'a total row of which nothing says that it is one',
      /identities:[\s\S]*?(?= {2}- kind: at-most)/,
      'identities:\n',
      '“total” of “age” looks like all the others together',
    ],
  ])('of people with %s cannot protect them', (_, from, to, says) => {
    const text = missingPeople.replace(from, to);
    const found = told({ 'datasets/missing-people.yaml': text, ...noMeasures });
    expect(found.join('\n')).toContain(says);
  });

  test('takes its returns and its measures out with it, and nothing else', async () => {
    const { publication, errors } = await compileWith({
      'datasets/missing-people.yaml': 'title: Missing people\n',
      'datasets/other-people.yaml': missingPeople,
    });
    const places = new Set(errors.map(({ place }) => place.file));
    expect([...places]).toEqual(['datasets/missing-people.yaml', 'measures/missing-people.yaml']);
    const ids = publication?.tables.map(({ dataset }) => dataset.id);
    expect(ids).not.toContain('missing-people');
    expect(ids).toContain('other-people');
  });

  test('of the id of one that comes with the product is told with both names', () => {
    const found = told({ 'datasets/calls.yaml': missingPeople });
    expect(found).toEqual([
      expect.stringMatching(
        /datasets\/calls.yaml defines .* comes with the product \(“999 and 101/,
      ),
    ]);
  });

  test.each(['datasets/Missing People.yaml', 'datasets/constructor.yaml'])(
    'in a file that cannot name it is told: %s',
    (path) => {
      const [first] = told({ [path]: missingPeople });
      expect(first).toContain('cannot be an id');
    },
  );

  test('that counts the same as one that protects people must do so too', () => {
    const text = missingPeople
      .replace('disclosure: people', 'disclosure: none')
      .concat('margins: [{ dataset: joiners-leavers, column: headcount, by: [] }]\n');
    const [first] = told({ 'datasets/missing-people.yaml': text, ...noMeasures });
    expect(first).toContain('it counts the same as joiners-leavers, which is protected as people');
  });
});

describe('a measure that cannot be', () => {
  test.each([
    [
      ['formula: peple'],
      ':6 “peple” is not a column of numbers of the dataset | Did you mean people?',
    ],
    [['formula: people ÷ 0'], 'divides by zero'],
    [['formula: people ÷ (found − found)', 'unit: ratio'], 'divides by what is always zero'],
    [['formula: people +'], 'has something else after “people +” where the name of a column'],
    [['formula: people × found'], 'multiplies two numbers of returns'],
    [['formula: people + 5'], 'adds a plain number'],
    [['formula: "100"'], 'names no column'],
    [['formula: 100'], 'a formula like 100 × solved ÷ crimes, or one of cell'],
    [['formula: average(people)'], 'asks for “average(…)”'],
    [['formula: measure(own)', 'unit: { count: person }'], 'leads back to its own measure'],
    [['formula: found ÷ people'], '“unit” is missing'],
    [['formula: found ÷ people', 'unit: percentage'], 'A percentage is 100 × one number'],
    [['formula: people', 'unit: money'], 'the unit is that of something else'],
    [['formula: people', 'by: [ages]'], 'Did you mean age?'],
    [['formula: people', 'where: { age: young }'], '“young” is none of the codes'],
    [['formula: people', 'where: { constructor: young }'], 'mean nothing to the machine'],
    [['formula: people', 'totals: [age]'], 'does not stay apart'],
    [['formula: people', 'standard: 999-answerng'], 'Did you mean 999-answering?'],
    [['formula: people', 'own: age'], 'not protected'],
    [['formula: people', 'uncertainty: { kind: rank, events: people, exposure: found }'], 'ranks'],
    [['formula: { in: cals, of: calls }', 'unit: { count: call }'], 'no dataset is called “cals”'],
    [['formula: { add: [people, { length: days }] }', 'unit: { count: a }'], 'which means nothing'],
    [['formula: { sums: people }'], 'a formula like 100 × solved ÷ crimes, or one of cell'],
  ])('%j is told at its line', (lines, says) => {
    const found = inMeasure(lines);
    expect(found.join('\n')).toContain(says);
    expect(found[0]).toMatch(/^measures\/own.yaml:\d+ /);
  });

  test('of shares that are added up over rows is told', () => {
    const text = `measures:
  - id: own
    title: Own
    definition: A measure.
    dataset: calls
    formula: within_ten_seconds_percent
    where: { service: emergency-999 }
    period: financial-year
`;
    const [first] = told({ 'measures/own.yaml': text });
    expect(first).toContain('is a percentage, and those of several rows do not add up to one');
  });

  test('of shares that another measure would add up over months is told', () => {
    const text = `measures:
  - id: answered
    title: Answered
    definition: The share of 999 calls answered in ten seconds.
    dataset: calls
    formula: within_ten_seconds_percent
    where: { service: emergency-999 }
  - id: own
    title: Own
    definition: The same of the year.
    dataset: calls
    formula: measure(answered)
    unit: percentage
    period: financial-year
`;
    const [first] = told({ 'measures/own.yaml': text });
    expect(first).toContain(
      'measures/own.yaml:12 the measure “answered” cannot be worked out here',
    );
  });

  test('takes itself out and those that are made of it, and nothing else', async () => {
    const measure = (id: string, formula: string) =>
      `  - { id: ${id}, title: A, definition: B, dataset: missing-people, formula: ${formula}, unit: { count: a }, by: [age] }\n`;
    const text = `measures:\n${measure('one', 'nothing')}${measure('two', 'measure(one)')}${measure('three', 'people')}`;
    const { publication, errors } = await compileWith({ 'measures/own.yaml': text });
    expect(errors.map(({ place, says }) => [place.line, says])).toEqual([
      [2, '“nothing” is not a column of numbers of the dataset'],
      [
        3,
        'the measure “one” cannot be worked out here: “nothing” is not a column of numbers of the dataset',
      ],
    ]);
    const ids = publication?.measures.map(({ id }) => id);
    expect(ids).toEqual(['missing-people', 'missing-people-found', 'three']);
  });

  test('of an id that is taken is told with both places', () => {
    const other = missingPeopleMeasures.replace('id: missing-people-found', 'id: homicide');
    const found = told({ 'measures/other.yaml': other });
    expect(found).toEqual([
      expect.stringContaining(
        'measures/other.yaml:2 measures/other.yaml defines a measure of which the id is taken: “missing-people” is defined in measures/missing-people.yaml, line 2',
      ),
      expect.stringContaining('“homicide” comes with the product already (“Homicides recorded”)'),
    ]);
  });
});
