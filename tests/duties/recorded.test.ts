import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/domain/law/duty.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

/** The register of a folder whose edition of June 2024 was published on 8 July 2024. */
async function register(duties: string, more: Readonly<Record<string, string>> = {}) {
  const { publication, findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': `${testEdition(['words'])}\npublished: 2024-07-08`,
      'editions/2024-06/words.md': '---\ntitle: Words\n---\nSome words.\n',
      'duties.yaml': duties,
      ...more,
    }),
  );
  const standings = publication?.duties.standings ?? [];
  const of = (id: string): Standing | undefined =>
    standings.find(({ requirement }) => requirement.id === id);
  const own = findings.filter(({ place }) => place.file === 'duties.yaml');
  return { of, on: publication?.duties.on, findings: own };
}

describe('the register of a folder', () => {
  it('is about the day on which the newest edition is published', async () => {
    expect((await register('')).on).toBe('2024-07-08');
  });

  it('is about no day after the records end', async () => {
    expect((await register('known-to: 2024-06-30')).on).toBe('2024-06-30');
  });

  it('is met by a link that was seen, a section, and a document of the folder', async () => {
    const { of, findings } = await register(
      `evidence:
  - { requirement: [1-a, 1-b], link: "https://example.org/people", seen: 2024-06 }
  - { requirement: 6-a, section: 2024-06/words }
  - { requirement: 2-c, document: documents/chart.pdf, title: Chart }`,
      { 'documents/chart.pdf': '%PDF-1.7' },
    );
    expect(['1-a', '1-b', '6-a', '2-c', '1-c'].map((id) => of(id)?.status)).toEqual([
      'met',
      'met',
      'met',
      'met',
      'unknown',
    ]);
    expect(of('1-a')?.duty?.says).toBe('Last known to be there in June 2024.');
    expect(of('2-c')?.evidence[0]).toMatchObject({
      place: { kind: 'document', file: 'documents/chart.pdf', title: 'Chart' },
      // Since when it has been public, nobody has written down.
      published: null,
      confirmed: '2024-07-08',
    });
    expect(findings.map(({ code }) => code)).toEqual(['duties-unknown']);
  });

  it('takes a document to be there as long as the site publishes it, however old it is', async () => {
    const { of } = await register(
      'evidence: [{ requirement: 2-c, document: documents/chart.pdf, published: 2022-01-31 }]',
      { 'documents/chart.pdf': '%PDF-1.7' },
    );
    expect(of('2-c')).toMatchObject({
      status: 'met',
      evidence: [{ published: '2022-01-31', confirmed: '2024-07-08' }],
    });
  });

  it('is met by the word of a section, and a passage that is marked', async () => {
    const { of } = await register('', {
      'editions/2024-06/words.md':
        '---\ntitle: Words\nmeets: [6-b]\n---\n## Whistleblowing {#6-c}\n\nWrite to us.\n',
    });
    expect([of('6-b')?.status, of('6-c')?.status]).toEqual(['met', 'met']);
    expect(of('6-c')?.evidence[0]?.place).toMatchObject({ kind: 'section', anchor: '6-c' });
  });

  it('counts an edition from the day on which what it holds was first public', async () => {
    const { of } = await register('evidence: [{ requirement: 6-a, section: 2024-06/words }]', {
      'editions/2024-06/edition.yaml': `${testEdition(['words'])}\npublished: 2025-11-25\nfirst-published: 2024-06`,
    });
    expect(of('6-a')?.evidence[0]).toMatchObject({ published: '2024-06-30', monthOnly: true });
  });

  it('says what is late once the body vouches for its records, and never before', async () => {
    const silent = await register('targets: { 3-g: 30 }');
    expect(silent.findings.map(({ code }) => code)).toEqual(['duties-unknown']);
    const { findings, of } = await register('complete-from: 2024-03-01\ntargets: { 3-g: 30 }');
    expect(of('3-a')).toMatchObject({ status: 'overdue', duty: { late: { against: 'law' } } });
    const late = findings.filter(({ code }) => code.startsWith('duty-'));
    expect(late.find(({ about }) => about?.includes('3-a'))).toMatchObject({
      code: 'duty-overdue',
      severity: 'warning',
      says: '3(a) (Total budget, the year to 31 March 2025): Late since 1 April 2024 (99 days), for the year to 31 March 2025: the last day, 31 March 2024, has passed',
    });
    const spending = late.filter(({ about }) => about?.includes('3-g'));
    expect(spending).toMatchObject([{ code: 'duty-past-target', severity: 'note' }]);
    expect(spending[0]?.says).toBe(
      '3(g) (Spending over £500, February 2024): Late since 31 March 2024 (100 days), for February 2024: the body’s own target of 30 March 2024 has passed. So are 3 others: March 2024; April 2024; May 2024',
    );
  });

  it('is not called late for what no edition of the time could know', async () => {
    const { of } = await register('complete-from: 2024-07-01\ntargets: { 3-g: 30 }');
    expect(of('3-a')?.status).toBe('unknown');
    expect(of('3-g')).toMatchObject({ status: 'due', earlier: [] });
  });
});

describe('a register that is kept up to date', () => {
  const policies = 'subject,title,document\nrecords,Records,https://example.org/records.pdf\n';
  const returned = (...periods: readonly string[]) =>
    register(
      '',
      Object.fromEntries(periods.map((period) => [`returns/policies/${period}.csv`, policies])),
    );

  it('is met by a return, for the item that its rows are about', async () => {
    const { of } = await returned('2024-05');
    expect([of('6-b')?.status, of('6-a')?.status]).toEqual(['met', 'unknown']);
    expect(of('6-b')?.evidence[0]?.place).toMatchObject({ kind: 'dataset', dataset: 'policies' });
  });

  it('covers every period for which it was handed in, unchanged as it may be', async () => {
    const { of } = await returned('2023-05', '2024-05');
    expect(of('6-b')?.evidence.flatMap(({ periods }) => periods.map(({ id }) => id))).toEqual(
      expect.arrayContaining(['2023-05', '2024-05']),
    );
  });
});

describe('the body’s own first handling of complaints', () => {
  const noticed = (date: string) =>
    register('', { 'body.yaml': `${testBody}first-handling: ${date}\n` });

  it('has to be assessed from the day of the notice that body.yaml gives', async () => {
    // The section of every test folder holds it in words.
    expect((await noticed('2024-07-08')).of('7c-b-iii')?.status).toBe('met');
    expect((await noticed('2024-07-09')).of('7c-b-iii')).toMatchObject({
      status: 'not-applicable',
      says: 'The body says so: It handles complaints itself at first only from 9 July 2024.',
    });
  });
});

describe('mistakes in duties.yaml', () => {
  const faults: readonly (readonly [yaml: string, code: string, says: string, line: number])[] = [
    [
      'evidence:\n  - { requirement: 3-gg, link: "https://example.org/", seen: 2024-06-01 }',
      'requirement-unknown',
      '“3-gg” is no item of the law in the register',
      2,
    ],
    [
      'evidence:\n  - { requirement: 2-c, document: documents/missing.pdf }',
      'evidence-not-found',
      'there is no documents/missing.pdf in the folder',
      2,
    ],
    [
      'evidence:\n  - { requirement: 2-c, section: 2024-06/wordz }',
      'evidence-not-found',
      'the edition 2024-06 has no section “wordz”',
      2,
    ],
    [
      'evidence:\n  - { requirement: 3-g, dataset: spendings }',
      'evidence-not-found',
      'no dataset is called “spendings”',
      2,
    ],
    [
      'evidence:\n  - requirement: 1-a\n    link: https://example.org/\n    published: 2024-06-02\n    seen: 2024-06-01',
      'evidence-dates',
      'it was seen before it was published',
      5,
    ],
    [
      'evidence:\n  - { requirement: 7c-b-i, part: complaints-mood, link: "https://example.org/" }',
      'requirement-unknown',
      '“complaints-mood” is no part of 7c-b-i',
      2,
    ],
    [
      'targets: { 3-z: 30 }',
      'requirement-unknown',
      '“3-z” is no item of the law in the register',
      1,
    ],
    [
      'evidence:\n  - { requirement: 1-a, link: "javascript:alert(1)" }',
      'not-as-expected',
      'an address like https://…',
      2,
    ],
    [
      'evidence:\n  - { requirement: 1-a, document: ../../etc/passwd }',
      'not-as-expected',
      'a file like documents/structure.pdf',
      2,
    ],
    [
      'evidence:\n  - { requirement: 1-a, document: documents/page.html }',
      'not-as-expected',
      'a file like documents/structure.pdf',
      2,
    ],
    ['known-to: June', 'not-as-expected', 'a day like 2024-06-12', 1],
    ['complete-form: 2024-01-01', 'not-as-expected', '“complete-form” is not known here', 1],
    [
      'evidence:\n  - { requirement: 1-a }',
      'not-as-expected',
      'one of section, dataset, document and link',
      2,
    ],
  ];

  it.each(faults)('%j is told at its line', async (yaml, code, says, line) => {
    const { findings } = await register(yaml);
    const found = findings.find((one) => one.code === code);
    expect(found).toMatchObject({ severity: 'error', place: { file: 'duties.yaml', line } });
    expect(found?.says).toContain(says);
  });

  it('do not take what is right with them', async () => {
    const { of } = await register(
      `evidence:
  - { requirement: 3-gg, link: "https://example.org/", seen: 2024-06-01 }
  - { requirement: 1-a, link: "https://example.org/", seen: 2024-06-01 }`,
    );
    expect(of('1-a')?.status).toBe('met');
  });

  it('are a warning where the section is of an edition that is not here', async () => {
    const { findings } = await register('evidence: [{ requirement: 6-a, section: 2023-01/words }]');
    expect(findings[0]).toMatchObject({ code: 'evidence-not-found', severity: 'warning' });
  });
});
