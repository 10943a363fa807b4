import { describe, expect, test } from 'vitest';
import { compileFiles } from '../../builders/example.ts';
import { testBody, testEdition, testFolder } from '../../builders/folder.ts';
import { missingPeople, missingPeopleCsv } from './missing-people.ts';

const callsCsv = `month,service,calls,within_ten_seconds_percent,average_wait_seconds
2024-05,999,9000,91.2,5
`;

/** A measure of the calls, which count nobody, by whose formula people are told all the same. */
async function revealing(formula: string, more: readonly string[] = []) {
  const text = [
    'measures:',
    '  - id: missing',
    '    title: Missing',
    '    definition: People reported missing.',
    '    dataset: missing-people',
    '    formula: people',
    '    by: [age]',
    '  - id: revealing',
    '    title: Revealing',
    '    definition: Something else.',
    '    dataset: calls',
    `    formula: ${formula}`,
    ...more.map((line) => `    ${line}`),
    '',
  ].join('\n');
  const { publication, findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition([]),
      'datasets/missing-people.yaml': missingPeople,
      'measures/own.yaml': text,
      'returns/missing-people/2024-05.csv': missingPeopleCsv,
      'returns/calls/2024-05.csv': callsCsv,
    }),
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const figures = [...(publication?.figures.values() ?? [])];
  const told = figures.find(({ measure }) => measure === 'revealing');
  return { told, hidden: figures.filter(({ status }) => status === 'suppressed') };
}

const older = '{ in: missing-people, where: { age: older }, of: people }';
const child = '{ in: missing-people, where: { age: child }, of: people }';
const over = '{ of: service, called: services, itself: true }';
const counted = ['unit: { count: person, many: people }', 'by: [service]'];

describe('a measure of one’s own does not tell what is hidden of people', () => {
  test.each([
    ['by naming them', older, counted],
    ['as part of a sum', `{ add: [calls, ${older}] }`, counted],
    ['as what is left of a whole', `{ subtract: [calls, ${older}] }`, counted],
    ['as a total over members', `{ total: ${older}, over: ${over} }`, counted],
    ['as a mean over members', `{ mean: ${older}, over: ${over} }`, counted],
    [
      'as a share',
      `{ divide: [${older}, calls], times: 100 }`,
      ['unit: percentage', 'by: [service]'],
    ],
    ['as what a share is of', `{ divide: [calls, ${older}] }`, ['unit: ratio', 'by: [service]']],
  ])('%s', async (_, formula, more) => {
    const { told } = await revealing(formula, more);
    expect([told?.status, told?.value]).toEqual(['suppressed', null]);
    expect(told?.provenance.working).not.toMatch(/\b3\b/);
  });

  test.each(['share', 'rate'])('by the ends of an interval: %s', async (kind) => {
    const exposed =
      kind === 'share'
        ? ['unit: percentage', `uncertainty: { kind: share, of: ${older} }`]
        : ['unit: seconds', `uncertainty: { kind: rate, events: ${older}, exposure: calls }`];
    const column = kind === 'share' ? 'within_ten_seconds_percent' : 'average_wait_seconds';
    const { told } = await revealing(column, [...exposed, 'by: [service]']);
    expect([told?.value, told?.interval]).toEqual([null, undefined]);
  });

  test('by two measures that differ in a few people', async () => {
    const { told, hidden } = await revealing(`{ add: [${child}, ${older}] }`, counted);
    const ids = hidden.map(({ id }) => id);
    expect(ids).toContain('missing.older.2024-05');
    // What the two hidden ones come to together is known from the total already.
    expect(told?.value).toBe(43);
    expect(ids).toContain('missing.child.2024-05');
  });
});
