import type { LastDays, SetDay } from '../../domain/law/last-days.ts';

/** Years whose accounts were late across the country: regulation 9A gave all of them one last day. */
const backlog = [
  '2015-16',
  '2016-17',
  '2017-18',
  '2018-19',
  '2019-20',
  '2020-21',
  '2021-22',
  '2022-23',
];

function setOn(since: string, days: Readonly<Record<string, string>>): readonly SetDay[] {
  return Object.entries(days).map(([period, last]) => ({ period, last, since }));
}

/** By when audited accounts of a financial year are published (Accounts and Audit Regulations 2015, category 1). */
export const accountDays: LastDays = {
  of: [
    // SI 2022/708, regulation 2: paragraphs (4B) and (4C) of regulation 10.
    ...setOn('2022-07-22', {
      '2021-22': '2022-11-30',
      '2022-23': '2023-09-30',
      '2023-24': '2024-09-30',
      '2024-25': '2025-09-30',
      '2025-26': '2026-09-30',
      '2026-27': '2027-09-30',
      '2027-28': '2028-09-30',
    }),
    // SI 2024/907, regulation 2: regulation 9A.
    ...setOn('2024-09-30', {
      ...Object.fromEntries(backlog.map((year) => [year, '2024-12-13'])),
      '2023-24': '2025-02-28',
      '2024-25': '2026-02-27',
      '2025-26': '2027-01-31',
      '2026-27': '2027-11-30',
      '2027-28': '2028-11-30',
    }),
  ],
  // Regulation 10(1).
  otherwise: '07-31',
  // The year before the Regulations, and those whose days paragraphs (4) and (4A) and regulation 21 moved.
  unread: ['2014-15', '2015-16', '2016-17', '2019-20', '2020-21', '2021-22'],
};
