import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/findings/finding.ts';
import { mayBePutAway, outlived, putAway } from '../../src/edition/answered.ts';
import { readAnswers } from '../../src/folder/answers.ts';
import { publishedFiles } from '../../src/folder/published-files.ts';
import { readFolder } from '../../src/folder/read.ts';
import { contradictions } from '../../src/reference/finding-codes/contradictions.ts';
import { findingCode } from '../../src/reference/finding-codes/index.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

const stale: Finding = {
  code: 'block-stale',
  severity: 'warning',
  place: { file: 'editions/2024-06/calls.md' },
  says: 'it stops at April 2024',
  fix: 'Ask the force.',
  about: ['calls'],
};

const noted: Finding = {
  ...stale,
  code: 'identity-columns-add',
  severity: 'error',
  note: { says: 'As given.', signedBy: { name: 'An office', role: 'Chief executive' } },
};

function answersIn(text: string) {
  return readAnswers(testFolder({ 'answers.yaml': text }));
}

const away = answersIn(
  'put-away:\n  - finding: block-stale\n    about: calls\n    told: it stops at April 2024\n    because: Late.\n    role: Author\n    until: 2024-09-30\n',
);

describe('what an office has put away', () => {
  it('is not told up to its last day', () => {
    const { standing, putAway: gone } = putAway([stale], away, '2024-09-30');
    expect(standing).toEqual([]);
    expect(gone.map(({ finding, by }) => [finding, by.because])).toEqual([[stale, 'Late.']]);
  });

  it('is back on the day after, with a word about the entry at its line', () => {
    const { standing } = putAway([stale], away, '2024-10-01');
    expect(standing).toMatchObject([
      stale,
      { code: 'answer-ended', place: { file: 'answers.yaml', line: 2 } },
    ]);
  });

  it('is back when it says something else', () => {
    const other = { ...stale, says: 'it stops at March 2024' };
    expect(putAway([other], away, '2024-07-01').standing).toMatchObject([
      other,
      { code: 'answer-ended' },
    ]);
  });

  it.each([
    { ...stale, severity: 'error' as const },
    { ...stale, code: 'figures-disagree' },
  ])('is never an error or a contradiction, whatever the file says', (finding) => {
    const text = away.text.replace('block-stale', finding.code);
    expect(mayBePutAway(finding)).toBe(false);
    expect(putAway([finding], answersIn(text), '2024-07-01').standing).toContain(finding);
  });
});

describe('a public note', () => {
  const bound =
    'public:\n  - finding: identity-columns-add\n    about: calls\n    told: [it stops at April 2024]\n';

  it('holds while what it was written about is found as it was told then', () => {
    expect(outlived([noted], answersIn(bound))).toEqual([]);
  });

  it('stops publication when the numbers have changed since', () => {
    const changed = { ...noted, says: 'it stops at May 2024' };
    expect(outlived([changed], answersIn(bound))).toMatchObject([
      { code: 'answer-outlived', severity: 'error' },
    ]);
  });

  it('that was written by hand, with no record of what it was about, holds as before', () => {
    expect(outlived([noted], answersIn(''))).toEqual([]);
  });
});

describe('answers.yaml', () => {
  it('is no file that a release encloses, and nothing is said of it', async () => {
    const files = testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition(['clares-law']),
      'editions/2024-06/clares-law.md': '---\ntitle: Clare’s Law\n---\nWords.\n',
      'answers.yaml': away.text,
    });
    expect(publishedFiles(files).paths).not.toContain('answers.yaml');
    const { canonical, findings } = await readFolder(files, []);
    expect(canonical.files.paths).not.toContain('answers.yaml');
    expect(findings).toEqual([]);
  });

  it('is an error at its line where it cannot be understood', () => {
    const text = away.text.replace('2024-09-30', '2024-09-31');
    expect(answersIn(text).findings).toMatchObject([
      { severity: 'error', place: { file: 'answers.yaml', line: 7 } },
    ]);
  });
});

it('each code of a contradiction is one that there is', () => {
  expect([...contradictions].filter((code) => findingCode(code) === undefined)).toEqual([]);
});
