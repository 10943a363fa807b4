import { describe, expect, it } from 'vitest';
import { compileFiles } from '../builders/example.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';
import { sectionsOf } from '../builders/shown.ts';

/** A folder whose only section has an outlook of these rows. */
async function compile(...rows: readonly string[]) {
  const section = ['---', 'title: Clare’s Law', '---', '```outlook', 'id: outlook'];
  const text = [...section, 'caption: What the figures say', 'rows:', ...rows, '```', ''];
  const { publication, findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition(['clares-law']),
      'editions/2024-06/clares-law.md': text.join('\n'),
      'returns/clares-law/2024-05.csv': claresLawCsv,
    }),
  );
  const blocks = publication === null ? [] : sectionsOf(publication).get('clares-law')?.blocks;
  return { blocks, findings };
}

describe('an outlook', () => {
  it('tells what a measure has done, in a word by rule', async () => {
    const { blocks, findings } = await compile('  - series: clares-law-requests');
    expect(findings).toEqual([]);
    expect(blocks).toEqual([
      {
        kind: 'outlook',
        outlook: {
          id: 'outlook',
          caption: 'What the figures say',
          rows: [
            {
              measure: 'clares-law-requests',
              title: 'Clare’s Law requests',
              trend: {
                word: 'not-known-yet',
                rule: 'not-known-yet',
                evidence: { kind: 'few-periods', of: 'month', have: 2, takes: 12 },
                figures: ['clares-law-requests.2024-04', 'clares-law-requests.2024-05'],
              },
              stated: null,
            },
          ],
        },
      },
    ]);
  });

  it('keeps the rule’s word beside another, for which the author gives a reason', async () => {
    const { blocks } = await compile(
      '  - series: clares-law-requests',
      '    override:',
      '      word: Stable',
      '      reason: The months before April are known and were like these.',
    );
    expect(blocks).toMatchObject([
      {
        outlook: {
          rows: [{ trend: { word: 'not-known-yet' }, override: { word: 'Stable' } }],
        },
      },
    ]);
  });

  it('takes no other word without a published reason', async () => {
    const { findings } = await compile(
      '  - series: clares-law-requests',
      '    override: { word: Stable }',
    );
    expect(findings).toMatchObject([{ severity: 'error', place: { line: 9 } }]);
  });

  it('tells of a measure without figures that there are none', async () => {
    const { blocks, findings } = await compile(
      '  - series: clares-law-requests',
      '  - { series: homicide, stated: stated-outlook.homicide }',
    );
    expect(findings).toEqual([]);
    expect(blocks).toMatchObject([
      {
        outlook: {
          rows: [
            { measure: 'clares-law-requests' },
            { trend: { rule: 'not-known-yet', evidence: { kind: 'no-figures' } }, stated: null },
          ],
        },
      },
    ]);
  });

  it('is a declared gap before any return is there', async () => {
    const { blocks, findings } = await compile('  - series: homicide');
    expect(findings).toEqual([]);
    expect(blocks).toMatchObject([{ kind: 'gap', title: 'What the figures say' }]);
  });

  it.each([
    ['  - series: clares-law-request', 'no measure is called “clares-law-request”'],
    [
      '  - series: clares-law-requests.luton',
      'there is no figure of “clares-law-requests.luton” to tell the outlook of',
    ],
    [
      '  - { series: clares-law-requests, stated: clares-law-filed.2019-01 }',
      'there is no figure “clares-law-filed.2019-01”',
    ],
  ])('refuses %s', async (row, says) => {
    const { findings } = await compile(row);
    expect(findings).toMatchObject([{ code: 'block-refused', severity: 'error', says }]);
  });
});
