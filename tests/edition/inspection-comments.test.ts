import { describe, expect, it } from 'vitest';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

const header = 'cycle,area_of_inspection,grade,published,report,comments,comments_published';
const report = '2021-22,preventing-crime,Good,2022-04-13,https://example.org/report';
const comments = 'https://example.org/comments';

/** How a body of June 2024 stands to comments on inspection reports. */
async function commentsOf(rows: readonly string[], duties: string) {
  const { publication } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': `${testEdition(['words'])}\npublished: 2024-07-08`,
      'editions/2024-06/words.md': '---\ntitle: Words\n---\nSome words.\n',
      'returns/peel-grades/2024-05.csv': [header, ...rows].join('\n'),
      'duties.yaml': duties,
    }),
  );
  return publication?.duties.standings.find(
    ({ requirement }) => requirement.id === 'inspection-comments',
  );
}

describe('comments on an inspection report', () => {
  it('are due on the 56th day by law: of a report of 13 April 2022 on 7 June', async () => {
    const { status, duty } = (await commentsOf([`${report},,`], '')) ?? {};
    expect(status).toBe('unknown');
    expect(duty).toMatchObject({
      event: { on: '2022-04-13', title: 'Report of PEEL 2021/22' },
      legal: { date: '2022-06-07', by: 'law', lastWorkingDay: '2022-06-07' },
    });
  });

  it.each([
    ['2022-06-07', null],
    ['2022-06-08', { since: '2022-06-08', days: 1, against: 'law' }],
  ])('that the return of grades dates %s are met, and late by %j', async (published, late) => {
    const standing = await commentsOf([`${report},${comments},${published}`], '');
    expect(standing).toMatchObject({
      status: 'met',
      duty: { late, evidence: [{ place: { kind: 'link', address: comments } }] },
    });
  });

  it('are asked for once where duties.yaml records the same report', async () => {
    const duties = (evidence: string) =>
      `complete-from: 2022-01-01
events: [{ event: inspection-report, on: 2022-04-13, title: PEEL }]
${evidence}`;
    const late = await commentsOf([`${report},,`], duties(''));
    expect(late).toMatchObject({ status: 'overdue', earlier: [] });
    const link = `evidence: [{ requirement: inspection-comments, link: "${comments}", published: 2022-06-01, event: 2022-04-13 }]`;
    expect(await commentsOf([`${report},,`], duties(link))).toMatchObject({ status: 'met' });
    const named = await commentsOf([`${report},${comments},2022-06-01`], duties(''));
    expect(named).toMatchObject({ status: 'met', duty: { late: null } });
  });

  it('are asked for of each report: those on a later one meet no earlier one', async () => {
    const later = `2023-25,preventing-crime,Good,2024-05-13,https://example.org/later,${comments},2024-06-01`;
    const standing = await commentsOf([`${report},,`, later], 'complete-from: 2022-01-01');
    expect(standing).toMatchObject({
      status: 'overdue',
      duty: { status: 'met', event: { on: '2024-05-13' } },
      earlier: [{ status: 'overdue', event: { on: '2022-04-13' }, late: { against: 'law' } }],
    });
  });
});
