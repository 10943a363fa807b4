import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { formatFigure } from '../../src/domain/figures/format.ts';
import type { Row, Table } from '../../src/domain/tables/table.ts';
import {
  custodyVisitingMeasures,
  officeStaffMeasures,
  spendingMeasures,
} from '../../src/reference/measures/registers.ts';
import { figuresOf } from '../builders/figures-in-words.ts';
import { readRegister } from '../builders/read-register.ts';
import { registerReturns } from '../builders/register-returns.ts';
import { testTable } from '../builders/table.ts';
import { rows } from '../intake/builders/return-file.ts';

const measures = [...officeStaffMeasures, ...spendingMeasures, ...custodyVisitingMeasures];

function datasetOf(id: string) {
  const dataset = datasets.find((one) => one.id === id);
  if (dataset === undefined) throw new Error(`No dataset is called ${id}.`);
  return dataset;
}

async function worked(id: string): Promise<Table> {
  return testTable(
    datasetOf(id),
    rows(await readRegister(datasetOf(id), registerReturns[id] ?? [])),
  );
}

function figures(table: Table): readonly Figure[] {
  const sources = {
    table: (id: string) => (id === table.dataset.id ? table : undefined),
    measure: (id: string) => measures.find((measure) => measure.id === id),
  };
  const place = { code: 'E23000026', name: 'Bedfordshire' };
  return measures.flatMap((measure) => figuresOf(measure, sources, place));
}

async function printed(id: string) {
  const made = figures(await worked(id));
  return Object.fromEntries(made.map((figure) => [figure.id, formatFigure(figure)]));
}

/** One item of spending many times over, in the rows of one file. */
async function spendingOf(items: number, whose: (item: number) => string): Promise<Table> {
  const { dataset, rows: given } = await worked('spending');
  const [first] = given;
  if (first === undefined) throw new Error('The worked return is empty.');
  const many = Array.from(
    { length: items },
    (_, item): Row => ({ ...first, row: item + 2, codes: { whose: whose(item) } }),
  );
  return testTable(dataset, many);
}

describe('the measures of registers', () => {
  it('count staff and give shares of them, or the share that the body states', async () => {
    expect(await printed('office-staff')).toMatchObject({
      'office-staff.2024-06-30': '41',
      'office-staff-women-share.2024-06-30': '56.1%',
      'office-staff-ethnic-minority-share.2024-03-31': '20.0%',
      'office-staff-disabled-share.2024-03-31': '15.0%',
      'office-staff-disabled-share.2024-06-30': '[x]',
      'office-staff-disabled-share-stated.2024-06-30': '5.0%',
      'office-staff-disabled-share-stated.2024-03-31': '[z]',
    });
  });

  it('add up spending by who spent it, and count its items', async () => {
    expect(await printed('spending')).toEqual({
      'spending-over-500.body.2024-05': '£1,235',
      'spending-over-500.chief-officer.2024-05': '£30,500',
      'spending-over-500-items.body.2024-05': '1',
      'spending-over-500-items.chief-officer.2024-05': '2',
    });
  });

  it('set visits made beside those planned, and detainees spoken to beside those held', async () => {
    expect(await printed('custody-visiting')).toEqual({
      'custody-visits.2023-24-q4': '38',
      'custody-visits-of-planned.2023-24-q4': '95.0%',
      'custody-detainees-spoken-to.2023-24-q4': '75.0%',
    });
  });
});

describe('where a figure over a register comes from', () => {
  it('is each cell and item, where they are few', async () => {
    const made = figures(await worked('spending'));
    const items = made.find(({ id }) => id === 'spending-over-500-items.chief-officer.2024-05');
    expect(items?.provenance).toMatchObject({
      formula: 'number of items',
      working: '2 = 2',
      cells: [
        { row: 3, column: 'reference', given: '1002' },
        { row: 4, column: 'reference', given: '1003' },
      ],
    });
  });

  it('is one line for each file, where there are hundreds', async () => {
    const [sum] = figures(await spendingOf(250, () => 'body'));
    expect(sum?.value).toBe(250 * 1234.5);
    expect(sum?.provenance.working).toBe('sum of 250 cells = £308,625');
    expect(sum?.provenance.cells).toEqual([
      expect.objectContaining({ row: 2, to: 251, cells: 250, column: 'amount', given: '' }),
    ]);
  });

  it('says how many of the rows it takes, where others stand between them', async () => {
    const made = figures(
      await spendingOf(300, (item) => (item % 2 === 0 ? 'body' : 'chief-officer')),
    );
    expect(made[0]?.provenance.cells).toEqual([
      expect.objectContaining({ row: 2, to: 300, cells: 150 }),
    ]);
  });

  it('is told cell by cell up to a hundred of them', async () => {
    const [sum] = figures(await spendingOf(100, () => 'body'));
    expect(sum?.provenance.cells).toHaveLength(100);
  });
});
