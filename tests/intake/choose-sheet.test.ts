import { describe, expect, it } from 'vitest';
import { chooseSheet } from '../../src/intake/files/choose-sheet.ts';
import type { Sheet } from '../../src/intake/files/grid.ts';
import { hubCalls } from './builders/dataset.ts';

const filled = [{ row: 1, cells: [{ kind: 'text', text: 'month' } as const] }];

function sheet(name: string, more: Partial<Sheet> = {}): Sheet {
  return { name, hidden: false, rows: filled, ...more };
}

function choose(...sheets: readonly Sheet[]) {
  const chosen = chooseSheet(sheets, hubCalls);
  return chosen.ok ? chosen.value.name : chosen.refusal.says;
}

describe('The sheet of a return', () => {
  it('is the only one that holds anything', () => {
    expect(
      choose(sheet('Sheet1', { rows: [] }), sheet('June'), sheet('Sheet3', { rows: [] })),
    ).toBe('June');
  });

  it.each([['hub-calls'], ['Hub Calls'], ['CALLS BY HUB']])(
    'is the one named %s among others',
    (name) => {
      expect(choose(sheet('Notes'), sheet(name), sheet('Lists'))).toBe(name);
    },
  );

  it('is the one named like a title that Excel has cut', () => {
    const title = "Clare's Law requests and disclosures";
    const sheets = [sheet('Notes'), sheet("Clare's Law requests and disclo")];

    expect(chooseSheet(sheets, { ...hubCalls, title })).toMatchObject({ ok: true });
  });

  it('is not guessed among several', () => {
    expect(choose(sheet('May'), sheet('June'))).toBe(
      'several sheets hold something, and none alone is named hub-calls: “May” and “June”',
    );
  });

  it('is not guessed where two have its name', () => {
    expect(choose(sheet('hub-calls'), sheet('Calls by hub'))).toBe(
      'several sheets hold something, and none alone is named hub-calls: “hub-calls” and “Calls by hub”',
    );
  });

  it('is never a hidden one', () => {
    expect(choose(sheet('hub-calls', { hidden: true }), sheet('June'))).toBe('June');
    expect(choose(sheet('hub-calls', { hidden: true }))).toBe(
      'nothing can be seen in the workbook: what it holds is on a hidden sheet, “hub-calls”',
    );
  });

  it('is missed in an empty workbook', () => {
    expect(choose(sheet('Sheet1', { rows: [] }))).toBe('there is nothing in the file');
  });
});
