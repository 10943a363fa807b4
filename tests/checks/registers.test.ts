import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/checks/index.ts';
import { datasets } from '../../src/datasets/index.ts';
import { describePlace, type Finding } from '../../src/domain/findings/finding.ts';
import { askedFor, dayOrders, thresholds } from '../../src/reference/register-rules.ts';
import { inEnglish } from '../builders/in-english.ts';
import { readRegister } from '../builders/read-register.ts';
import { registerReturns } from '../builders/register-returns.ts';
import { rows } from '../intake/builders/return-file.ts';

/** What is found in the worked return of a register, changed, with further rows at its end. */
async function found(
  id: string,
  change: readonly [from: string, to: string] = ['', ''],
  more: readonly string[] = [],
): Promise<readonly Finding[]> {
  const dataset = datasets.find((one) => one.id === id);
  if (dataset === undefined) throw new Error(`No dataset is called ${id}.`);
  const lines = (registerReturns[id] ?? []).map((line) => line.replace(...change));
  const read = rows(await readRegister(dataset, [...lines, ...more]));
  return inEnglish(checkData({ dataset, rows: read, sources: [], labels: {} }));
}

function told(findings: readonly Finding[]) {
  return findings.map(({ severity, code, place, says }) => [
    severity,
    code,
    describePlace(place).replace(/^[^,]*, /, ''),
    says,
  ]);
}

describe('spending of £500 or less', () => {
  it('is a note, once for a file, at the first of such rows', async () => {
    const small = [
      'PCC,1004,2024-05-06,Example Print,Cards,£500.00,Cheapest',
      'PCC,1005,2024-05-06,Example Print,Cards,£500.01,Cheapest',
      'PCC,1006,2024-05-06,Example Print,Cards,-£20.00,Cheapest',
    ];
    expect(told(await found('spending', ['', ''], small))).toEqual([
      [
        'note',
        'item-not-asked-for',
        'row 5, column amount',
        '£500.00 stands here, the first of 2 such rows, and paragraph 3(g) asks for items of more than £500',
      ],
    ]);
  });
});

describe('a contract on the wrong list', () => {
  it.each([
    [
      '£45,000',
      '£10,000',
      2,
      '£10,000.00 stands here, and contracts of £10,000 or less belong on the other list',
    ],
    [
      ',980,',
      ',10000.01,',
      3,
      '£10,000.01 stands here, and contracts of more than £10,000 belong on the other list',
    ],
  ])('with %s as %s is a note', async (from, to, row, says) => {
    expect(told(await found('contracts', [from, to]))).toEqual([
      ['note', 'contract-on-other-list', `row ${row}, column value`, says],
    ]);
  });

  it('is none of exactly £10,000 among those not over it', async () => {
    expect(await found('contracts', [',980,', ',10000,'])).toEqual([]);
  });
});

describe('papers of a meeting', () => {
  it('that were published after it are a warning', async () => {
    expect(told(await found('meetings', ['2024-06-05', '2024-06-13']))).toEqual([
      [
        'warning',
        'published-late',
        'row 2, column agenda_published',
        'with Agenda published 13 June 2024 and Date 12 June 2024, it has its papers only after it was held, when nobody can follow the meeting by them',
      ],
    ]);
  });

  it('that were published on its day came before it', async () => {
    expect(await found('meetings', ['2024-06-05', '2024-06-12'])).toEqual([]);
  });
});

describe('days that cannot be', () => {
  it.each([
    ['office-holders', '2025-01-31', '2024-01-31', 'it ends before it begins'],
    ['contracts', '2027-03-31', '2024-03-31', 'it ends before it begins'],
    ['tenders', '2024-06-14', '2024-04-14', 'it closes before it is issued'],
    ['decisions', '2024-05-16', '2023-05-16', 'it is recorded before it is taken'],
    ['meetings', '2024-06-30', '2024-06-11', 'it has minutes before it is held'],
  ])('in %s are an error', async (id, from, to, says) => {
    const [finding, ...others] = await found(id, [from, to]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'days-impossible', severity: 'error' });
    expect(finding?.says.endsWith(says)).toBe(true);
  });
});

describe('what the Order asks for', () => {
  it('is missed once for a file, with the number of rows', async () => {
    const more = ['PCC,1004,2024-05-06,Example Print,Cards,600,'];
    expect(told(await found('spending', ['Three quotes', ''], more))).toEqual([
      [
        'warning',
        'asked-for-and-empty',
        'row 2, column value_for_money',
        '“Why it was value for money” is empty here and in 1 more row, and paragraph 3(g) of the Order asks for it',
      ],
    ]);
  });

  it('is the name of a senior employee, or that the person refused it', async () => {
    const [empty, ...others] = await found('senior-staff', ['name withheld', '']);
    expect(told(empty === undefined ? [] : [empty])).toEqual([
      [
        'warning',
        'asked-for-and-empty',
        'row 3, column name',
        '“Name” is empty here, and paragraph 2(d) of the Order asks for it',
      ],
    ]);
    expect(others).toEqual([]);
    const written = /“([^”]+)”/.exec(empty?.fix ?? '')?.[1] ?? '';
    expect(await found('senior-staff', ['name withheld', written])).toEqual([]);
  });

  it('is a copy of contracts over £10,000, and of no others', async () => {
    const findings = await found('contracts', ['https://example.org/contracts/c-7.pdf', '']);
    expect(findings.map(({ code, place }) => [code, place.row])).toEqual([
      ['asked-for-and-empty', 2],
    ]);
  });
});

describe('a claim', () => {
  it('of which the parts are not the whole is told in pounds', async () => {
    const [finding] = await found('travel-claims', ['£8.20', '£8.10']);
    expect(finding?.says).toBe(
      '£48.20 is given, but £40.00 + £8.10 is £48.10 (What was claimed is what was reimbursed and what was not)',
    );
  });
});

describe('a budget', () => {
  it('adds up on either side, and its sides balance', async () => {
    const findings = await found('budget', ['Total,151000000', 'Total,151000100']);
    expect(findings.map(({ code }) => code)).toEqual(['identity-rows-add', 'identity-rows-add']);
    const unbalanced = await found('budget', ['grant,90000000', 'grant,90001000']);
    expect(unbalanced.map(({ place }) => place.row)).toEqual([5]);
  });
});

describe('the rules of registers', () => {
  it('name columns of datasets, of the kind that they are about', () => {
    const kindOf = (id: string, name: string) => {
      const column = datasets
        .find((one) => one.id === id)
        ?.columns.find((one) => one.name === name);
      if (column?.kind === 'text') return column.format ?? 'words';
      return column?.kind === 'number' ? column.unit.kind : 'none';
    };
    expect(thresholds.filter((rule) => kindOf(rule.dataset, rule.column) !== 'money')).toEqual([]);
    expect(
      dayOrders.filter(({ dataset, earlier, later }) =>
        [earlier, later].some((name) => kindOf(dataset, name) !== 'date'),
      ),
    ).toEqual([]);
    expect(
      askedFor.filter(({ dataset, columns }) =>
        columns.some((name) => kindOf(dataset, name) === 'none'),
      ),
    ).toEqual([]);
  });
});
