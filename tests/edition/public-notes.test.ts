import { describe, expect, it } from 'vitest';
import { stopsPublication } from '../../src/domain/findings/finding.ts';
import { compileFiles } from '../builders/example.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';
import { sectionsOf } from '../builders/shown.ts';

const wrong = claresLawCsv.replace('2024-05,75,47', '2024-05,76,47');
const section = [
  '---',
  'title: Clare’s Law',
  '---',
  '```table',
  'id: requests',
  'caption: Requests',
  'measures: [clares-law-requests]',
  '```',
  '',
].join('\n');

/** An edition with two sums that do not hold, and these notes. */
async function compile(...notes: readonly string[]) {
  const yaml = [testEdition(['clares-law']), 'notes:', ...notes].join('\n');
  const compilation = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': notes.length === 0 ? testEdition(['clares-law']) : yaml,
      'editions/2024-06/clares-law.md': section,
      'returns/clares-law/2024-05.csv': wrong,
    }),
  );
  const { publication, findings } = compilation;
  const shown = publication === null ? undefined : sectionsOf(publication).get('clares-law');
  return { findings, shown: shown?.findings ?? [] };
}

function note(finding: string, about = ''): readonly string[] {
  return [
    `  - finding: ${finding}`,
    ...(about === '' ? [] : [`    about: ${about}`]),
    '    says: The force has been asked.',
    '    signed: { name: A. Person, role: Officer }',
  ];
}

describe('a public note', () => {
  it('answers every finding of its code, on the page too, so that none stops publication', async () => {
    const { findings, shown } = await compile(...note('identity-columns-add'));
    expect(findings.filter(stopsPublication)).toEqual([]);
    expect(shown.map((finding) => finding.note)).toEqual([
      { says: 'The force has been asked.', signedBy: { name: 'A. Person', role: 'Officer' } },
      { says: 'The force has been asked.', signedBy: { name: 'A. Person', role: 'Officer' } },
    ]);
  });

  it('is needed: without one, an error stops publication', async () => {
    const { findings } = await compile();
    expect(findings.filter(stopsPublication)).toHaveLength(2);
  });

  it('answers what is about a dataset or a section', async () => {
    const { findings } = await compile(...note('identity-columns-add', 'clares-law'));
    expect(findings.filter(stopsPublication)).toEqual([]);
  });

  it('that is about something else answers nothing, and is told with its line', async () => {
    const { findings } = await compile(...note('identity-columns-add', 'calls'));
    expect(findings.filter(stopsPublication)).toHaveLength(2);
    expect(findings).toContainEqual({
      code: 'note-matches-nothing',
      severity: 'warning',
      place: { file: 'editions/2024-06/edition.yaml', line: 9 },
      says: 'the public note on “identity-columns-add” about calls answers no finding',
      fix: 'Take it out if its cause is gone.',
    });
  });

  it.each([
    ['identity-column-add', 'Did you mean identity-columns-add?'],
    [
      'figure-unbound',
      'Mend what it is about: only what a check found can be answered with a note.',
    ],
  ])('on %s answers nothing', async (code, fix) => {
    const { findings } = await compile(...note(code));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'note-matches-nothing', fix }));
  });

  it('has to be signed', async () => {
    const { findings } = await compile('  - { finding: identity-columns-add, says: So be it. }');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'not-as-expected', says: '“notes, 1, signed” is missing' }),
    );
  });
});
