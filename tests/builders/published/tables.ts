import type { Status } from '../../../src/domain/figures/status.ts';
import type { Dataset } from '../../../src/domain/tables/dataset.ts';
import type { GivenQuantity, ReturnSource, Row, Table } from '../../../src/domain/tables/table.ts';
import { type Period, parsePeriod } from '../../../src/domain/time/period.ts';

/** A period by its id; a wrong one fails the test that asks for it. */
export function period(id: string): Period {
  const found = parsePeriod(id);
  if (found === null) throw new Error(`no period: ${id}`);
  return found;
}

/** A return of one dataset for one period. Its hash is made of its name: no two are the same. */
export function returnOf(dataset: string, periodId: string): ReturnSource {
  const digits = [...`${dataset}${periodId}`].map((character) =>
    character.charCodeAt(0).toString(16),
  );
  return {
    file: `returns/${dataset}/${periodId}.csv`,
    sha256: digits.join('').padEnd(64, '7').slice(0, 64),
    period: period(periodId),
    revision: 1,
  };
}

export function given(value: number | null, status: Status = 'final'): GivenQuantity {
  const symbols: Partial<Record<Status, string>> = { suppressed: '[c]', unavailable: '' };
  return { value, status, given: value === null ? (symbols[status] ?? '') : String(value) };
}

export interface RowValues {
  readonly period: string;
  readonly codes?: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, GivenQuantity>>;
  readonly texts?: Readonly<Record<string, string>>;
  /** The period that the return's file is named for, where it differs. */
  readonly returned?: string;
}

/** Rows as accepted from returns; rows of the same return are numbered from 2, under the header. */
export function table(
  dataset: Dataset,
  rows: readonly RowValues[],
  labels: Table['labels'] = {},
): Table {
  const seen = new Map<string, number>();
  const read = rows.map((values): Row => {
    const file = values.returned ?? values.period;
    const row = (seen.get(file) ?? 1) + 1;
    seen.set(file, row);
    return {
      period: period(values.period),
      codes: values.codes ?? {},
      numbers: values.numbers,
      texts: values.texts ?? {},
      source: returnOf(dataset.id, file),
      row,
    };
  });
  return {
    dataset,
    rows: read,
    sources: [...seen.keys()].map((file) => returnOf(dataset.id, file)),
    labels,
  };
}
