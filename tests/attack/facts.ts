import { type Equation, type Form, halfStep, less, only, sumOf } from './form.ts';
import type { SeenRow } from './rows.ts';
import { type Schema, schemas } from './schemas.ts';
import { cellName } from './world.ts';

/** People who are counted by a difference of two numbers. */
export interface Rest {
  readonly form: Form;
  readonly says: string;
}

/** What one table says by its own description. */
export interface Facts {
  readonly equations: readonly Equation[];
  readonly rests: readonly Rest[];
}

const endless = Number.POSITIVE_INFINITY;

/** The sums, parts and stated numbers of a table in one release. `id` names its cells; null where there is none. */
export function factsOf(
  rows: readonly SeenRow[],
  id: (name: string) => string | null,
): readonly Facts[] {
  return [...Map.groupBy(rows, ({ dataset }) => dataset)].flatMap(([dataset, all]) => {
    const schema = schemas[dataset];
    if (schema === undefined) return [];
    const table = new Table(oncePerRow(all), schema, id);
    return [table.facts()];
  });
}

/** The same row as several formats show it: once, with the most digits that any of them prints. */
function oncePerRow(rows: readonly SeenRow[]): readonly SeenRow[] {
  return [...Map.groupBy(rows, (row) => cellName(row, '')).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const names = new Set(same.flatMap(({ numbers }) => Object.keys(numbers)));
    const numbers = [...names].map((name) => {
      const looks = same.flatMap((row) => row.numbers[name] ?? []);
      return [name, looks.toSorted((a, b) => digits(b.text) - digits(a.text))[0]] as const;
    });
    return [
      {
        ...first,
        numbers: Object.fromEntries(numbers.flatMap(([n, look]) => (look ? [[n, look]] : []))),
      },
    ];
  });
}

function digits(text: string | null): number {
  return text === null ? -1 : text.length;
}

class Table {
  readonly #rows: readonly SeenRow[];
  readonly #schema: Schema;
  readonly #id: (name: string) => string | null;

  constructor(rows: readonly SeenRow[], schema: Schema, id: (name: string) => string | null) {
    this.#rows = rows;
    this.#schema = schema;
    this.#id = id;
  }

  facts(): Facts {
    const parts = [...this.#columnsAmong(), ...this.#rowsAmong()];
    return {
      equations: [
        ...this.#rows.flatMap((row) => [
          ...this.#columnsAdd(row),
          ...this.#percents(row),
          ...this.#rates(row),
        ]),
        ...this.#totals(),
        ...this.#sameTotals(),
        ...parts.map((rest) => ({ ...rest, low: 0, high: endless })),
      ],
      rests: parts,
    };
  }

  #cell(row: SeenRow, column: string): Form | null {
    const id = this.#id(cellName(row, column));
    return id === null ? null : only(id);
  }

  /** The cells of a column, or null where one of them is not there. */
  #cells(row: SeenRow, columns: readonly string[]): readonly Form[] | null {
    const cells = columns.map((column) => this.#cell(row, column));
    return cells.every((cell) => cell !== null) ? cells : null;
  }

  #columnsAdd(row: SeenRow): readonly Equation[] {
    return (this.#schema.adds ?? []).flatMap(({ total, parts }) => {
      const [whole, ...cells] = this.#cells(row, [total, ...parts]) ?? [];
      return whole === undefined ? [] : [exactly(less(whole, ...cells), 'columns add up')];
    });
  }

  #columnsAmong(): readonly Rest[] {
    return this.#rows.flatMap((row) =>
      (this.#schema.among ?? []).flatMap(({ parts, whole }) => {
        const [all, ...cells] = this.#cells(row, [whole, ...parts]) ?? [];
        const says = `${whole} less ${parts.join(' and ')} at ${cellName(row, '')}`;
        return all === undefined ? [] : [{ form: less(all, ...cells), says }];
      }),
    );
  }

  #rowsAmong(): readonly Rest[] {
    const { rowAmong } = this.#schema;
    if (rowAmong === undefined) return [];
    const { along, part, whole } = rowAmong;
    return this.#rows
      .filter(({ codes }) => codes[along] === whole)
      .flatMap((row) => {
        const among = this.#beside(row, along).find(({ codes }) => codes[along] === part);
        return among === undefined ? [] : this.#differences(row, among);
      });
  }

  #differences(row: SeenRow, among: SeenRow): readonly Rest[] {
    return this.#schema.counts.flatMap((column) => {
      const all = this.#cell(row, column);
      const some = this.#cell(among, column);
      const says = `${cellName(row, column)} less ${cellName(among, column)}`;
      return all === null || some === null ? [] : [{ form: less(all, some), says }];
    });
  }

  /** Other rows that differ from this one in one code alone. */
  #beside(row: SeenRow, along: string): readonly SeenRow[] {
    return this.#rows.filter(
      (other) =>
        other !== row &&
        other.period === row.period &&
        Object.entries(row.codes).every(
          ([name, code]) => name === along || other.codes[name] === code,
        ),
    );
  }

  #totals(): readonly Equation[] {
    const { total, counts } = this.#schema;
    if (total === undefined) return [];
    return this.#rows
      .filter(({ codes }) => codes[total.along] === total.code)
      .flatMap((row) => {
        const parts = this.#beside(row, total.along);
        if (parts.length === 0) return [];
        return counts.flatMap((column) => {
          const [whole, ...cells] = [row, ...parts].map((one) => this.#cell(one, column));
          if (!whole || !cells.every((cell) => cell !== null)) return [];
          return [exactly(less(whole, ...cells), 'rows add up')];
        });
      });
  }

  /** Totals of the same people, whatever they are grouped by. */
  #sameTotals(): readonly Equation[] {
    const { sameTotal, total, counts } = this.#schema;
    if (sameTotal === undefined || total === undefined) return [];
    const totals = this.#rows.filter(({ codes }) => codes[total.along] === total.code);
    return [...Map.groupBy(totals, ({ period }) => period).values()].flatMap(
      ([first, ...others]) =>
        first === undefined
          ? []
          : others.flatMap((other) =>
              counts.flatMap((column) => {
                const one = this.#cell(first, column);
                const two = this.#cell(other, column);
                return one === null || two === null
                  ? []
                  : [exactly(less(one, two), 'the same people')];
              }),
            ),
    );
  }

  #percents(row: SeenRow): readonly Equation[] {
    return (this.#schema.percents ?? []).flatMap(({ column, of, outOf, decimals }) => {
      const text = row.numbers[column]?.text ?? null;
      const [part, whole] = this.#cells(row, [of, outOf]) ?? [];
      if (text === null || part === undefined || whole === undefined) return [];
      const share = Number(text) / 100;
      const step = halfStep(Math.max(decimals, decimalsOf(text))) / 100;
      const says = `${column} is ${text}`;
      return between(part, whole, share - step, share + step, says);
    });
  }

  #rates(row: SeenRow): readonly Equation[] {
    const { stated } = this.#schema;
    const population = numberIn(row, stated?.population);
    if (stated === undefined || population === null || population === 0) return [];
    const stops = this.#cell(row, stated.count);
    if (stops === null) return [];
    return [
      ...this.#rate(row, stops, population, stated.rate),
      ...this.#ratio(row, stops, population, stated),
    ];
  }

  #rate(row: SeenRow, form: Form, population: number, column: string): readonly Equation[] {
    const text = row.numbers[column]?.text ?? null;
    if (text === null) return [];
    const step = halfStep(Math.max(2, decimalsOf(text)));
    const at = (rate: number) => (rate * population) / 1000;
    const rate = Number(text);
    return [{ form, low: at(rate - step), high: at(rate + step), says: `${column} is ${text}` }];
  }

  #ratio(
    row: SeenRow,
    stops: Form,
    population: number,
    { base, count, population: residents, ratio: column }: NonNullable<Schema['stated']>,
  ): readonly Equation[] {
    const text = row.numbers[column]?.text ?? null;
    const isBase = ({ codes }: SeenRow) =>
      Object.entries(base).every(([name, code]) => codes[name] === code);
    const other = this.#rows.find((one) => one.period === row.period && isBase(one));
    const white = other === undefined ? null : this.#cell(other, count);
    const among = other === undefined ? null : numberIn(other, residents);
    if (text === null || isBase(row) || white === null || !among) return [];
    const step = halfStep(Math.max(1, decimalsOf(text)));
    const times = population / among;
    const ratio = Number(text);
    return between(
      stops,
      white,
      (ratio - step) * times,
      (ratio + step) * times,
      `${column} is ${text}`,
    );
  }
}

/** low × whole ≤ part ≤ high × whole. */
function between(
  part: Form,
  whole: Form,
  low: number,
  high: number,
  says: string,
): readonly Equation[] {
  return [
    {
      form: sumOf([
        [part, 1],
        [whole, -low],
      ]),
      low: -1e-9,
      high: endless,
      says,
    },
    {
      form: sumOf([
        [part, 1],
        [whole, -high],
      ]),
      low: -endless,
      high: 1e-9,
      says,
    },
  ];
}

function exactly(form: Form, says: string): Equation {
  return { form, low: 0, high: 0, says };
}

function numberIn(row: SeenRow, column = ''): number | null {
  const text = row.numbers[column]?.text ?? null;
  return text === null ? null : Number(text.replaceAll(',', ''));
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
