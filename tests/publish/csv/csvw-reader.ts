import { parse } from 'csv-parse/sync';

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly required: boolean;
  readonly datatype:
    | string
    | {
        readonly base: string;
        readonly minimum?: number;
        readonly maximum?: number;
        readonly format?: string;
      };
}

export interface Schema {
  readonly columns: readonly Column[];
  readonly primaryKey?: readonly string[];
}

/**
 * What of a CSV file is not as its CSVW schema says: header, types, limits, formats, required cells (Metadata Vocabulary for
 * Tabular Data, sections 5.5 and 6), keys that name two rows.
 */
export function faultsBySchema(
  csv: string,
  { columns, primaryKey = [] }: Schema,
): readonly string[] {
  const [header = [], ...rows]: string[][] = parse(csv);
  const names = columns.map(({ titles }) => titles);
  if (header.join() !== names.join()) return [`header ${header.join()} is not ${names.join()}`];
  const cells = rows.flatMap((row, index) =>
    columns.flatMap((column, at) => faultOf(row[at] ?? '', column, index + 2)),
  );
  const places = primaryKey.map((name) => columns.findIndex((column) => column.name === name));
  if (places.includes(-1)) return [`the key ${primaryKey.join()} is no column`];
  const keys = rows.map((row) => JSON.stringify(places.map((at) => row[at])));
  const twice = places.length === 0 ? [] : keys.filter((key, index) => keys.indexOf(key) !== index);
  return [...cells, ...twice.map((key) => `two rows have the key ${key}`)];
}

function faultOf(cell: string, { name, required, datatype }: Column, row: number): string[] {
  if (cell === '') return required ? [`row ${row}, ${name}: is empty`] : [];
  const { base, minimum, maximum, format } =
    typeof datatype === 'string' ? { base: datatype } : { ...datatype };
  const isOf = patterns[base]?.test(cell) ?? false;
  const fits =
    isOf &&
    (minimum === undefined || Number(cell) >= minimum) &&
    (maximum === undefined || Number(cell) <= maximum) &&
    (format === undefined || base !== 'string' || new RegExp(`^(${format})$`).test(cell));
  return fits ? [] : [`row ${row}, ${name}: ${cell} is no ${JSON.stringify(datatype)}`];
}

const patterns: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^[-+]?\d+$/,
  decimal: /^[-+]?\d*\.?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  // Only in the format HH:mm, the one that is written.
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
  anyURI: /^https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/,
};
