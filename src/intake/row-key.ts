import type { Dataset } from '../domain/tables/dataset.ts';
import { lookAlikeKey } from '../domain/text/look-alike.ts';
import { formatPeriod } from '../domain/time/period.ts';
import type { CellValue } from './cells/read-cell.ts';
import type { Refusal } from './outcome.ts';

/** The values of one row, by column name. */
export type RowValues = ReadonlyMap<string, CellValue>;

/** Tells when a row stands for the same thing as an earlier one. */
export class RowKeys {
  readonly #dataset: Dataset;
  readonly #rows = new Map<string, number>();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** Remembers the row. Returns why it is refused where its key was there before. */
  add(
    row: number,
    values: RowValues,
    label: (column: string, code: string) => string,
  ): Refusal | null {
    const parts = this.#dataset.key.map((name) => values.get(name));
    const key = JSON.stringify(parts.map((part) => (part === undefined ? '' : identityOf(part))));
    const earlier = this.#rows.get(key);
    if (earlier === undefined) {
      this.#rows.set(key, row);
      return null;
    }
    const words = this.#dataset.key.flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [inWords(value, (code) => label(name, code))];
    });
    return sameKey(
      earlier,
      row,
      words.filter((word) => word !== ''),
    );
  }
}

function identityOf(value: CellValue): string {
  switch (value.kind) {
    case 'period':
      return value.period.id;
    case 'code':
      return value.code;
    case 'number':
      return String(value.quantity.value);
    case 'text':
      return lookAlikeKey(value.text);
  }
}

function inWords(value: CellValue, label: (code: string) => string): string {
  switch (value.kind) {
    case 'period':
      return formatPeriod(value.period);
    case 'code':
      return label(value.code);
    case 'number':
      return value.quantity.given;
    case 'text':
      return value.text;
  }
}

function sameKey(earlier: number, row: number, words: readonly string[]): Refusal {
  const what = words.length === 0 ? 'the one row that this return has' : words.join(', ');
  return {
    code: 'same-key',
    says: `rows ${earlier} and ${row} are both ${what}`,
    fix: 'Leave one of them, or mend what tells them apart.',
  };
}
