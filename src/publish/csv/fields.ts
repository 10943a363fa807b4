import type { Figure } from '../../domain/figures/figure.ts';
import { statuses } from '../../domain/figures/status.ts';
import { unitLabel } from '../../domain/figures/unit.ts';
import type { Column, Dataset } from '../../domain/tables/dataset.ts';
import { publishedColumns } from '../../domain/tables/published-columns.ts';

/** A column of a CSV file, as its metadata describe it. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'decimal' | 'date' | 'time' | 'address';
  /** True where no cell is empty. */
  readonly required: boolean;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The values that may stand there. */
  readonly values?: readonly string[];
}

/** The columns of `data/<dataset>.csv`, in their order. */
export function datasetFields(dataset: Dataset): readonly Field[] {
  return [
    ...publishedColumns(dataset).flatMap(fieldsOf),
    field('source_file', 'Return', 'File that the row stands in, in the publication folder.'),
    {
      ...field('source_row', 'Row of the return', 'Counted from 1, the header included.'),
      type: 'integer',
      minimum: 1,
    },
    field(
      'source_sha256',
      'SHA-256 of the return',
      'Fingerprint of the file; [c] where numbers of the file are hidden to protect people.',
    ),
  ];
}

function field(name: string, title: string, description: string): Field {
  return { name, title, description, type: 'string', required: true };
}

function fieldsOf(column: Column): readonly Field[] {
  const { name, title, description } = column;
  switch (column.kind) {
    case 'period':
      return [field(name, title, description), ...ends(name, title)];
    case 'code':
      return [
        {
          ...field(name, title, description),
          ...(column.codes === 'open' ? {} : { values: column.codes.map(({ code }) => code) }),
        },
        field(`${name}_label`, `${title}, in words`, description),
      ];
    case 'number':
      return [
        {
          ...field(name, title, description),
          type: column.decimals === 0 ? 'integer' : 'decimal',
          required: false,
          unit: unitLabel(column.unit),
          ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
          ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
        },
        statusField(`${name}_status`, title),
      ];
    case 'text':
      return [
        {
          ...field(name, title, description),
          type: column.format ?? 'string',
          required: column.blank === 'refused',
        },
      ];
  }
}

function ends(name: string, title: string): readonly Field[] {
  return [
    { ...field(`${name}_start`, `${title}, first day`, 'ISO 8601.'), type: 'date' },
    { ...field(`${name}_end`, `${title}, last day`, 'ISO 8601.'), type: 'date' },
  ];
}

function statusField(name: string, title: string): Field {
  const says = 'What the number may be taken for; without a number, why there is none.';
  return { ...field(name, `${title}, status`, says), values: statuses };
}

/** The columns that every figure has in `measures/<m>/figures.csv` and in the table of a section. */
export const figureFields: readonly Field[] = [
  field('figure', 'Figure', 'Its id, which is also its name in words and its address.'),
  field('period', 'Period', 'Its id: 2024-05, 2023-24-q4, 2023-24.'),
  ...ends('period', 'Period'),
  {
    ...field('value', 'Value', 'In full, never rounded; empty where the status allows none.'),
    type: 'decimal',
    required: false,
  },
  statusField('status', 'Value'),
  field('shown', 'Shown as', 'As the pages print it.'),
  field('unit', 'Unit', 'What is counted or measured.'),
  ...(['low', 'high'] as const).map(
    (end): Field => ({
      ...field(
        `interval_${end}`,
        `Interval, ${end} end`,
        'The levels that fit the value; empty where there is none.',
      ),
      type: 'decimal',
      required: false,
    }),
  ),
  {
    ...field('interval_level', 'Interval, level', '0.95 or 0.998.'),
    type: 'decimal',
    required: false,
  },
  {
    ...field('interval_method', 'Interval, method', 'Named as on the page of methods.'),
    required: false,
  },
  field('dataset', 'Dataset', 'The dataset that it is worked out from.'),
  { ...field('formula', 'Formula', 'In words.'), required: false },
  { ...field('working', 'Working', 'The formula with the numbers in place.'), required: false },
  {
    ...field(
      'source_cells',
      'Cells',
      'File, row and column of every cell used, parted by semicolons.',
    ),
    required: false,
  },
  {
    ...field('source_files', 'Files', 'The files of these cells, parted by semicolons.'),
    required: false,
  },
  {
    ...field(
      'source_sha256',
      'SHA-256 of files',
      'In the order of the files; [c] where numbers of a file are hidden.',
    ),
    required: false,
  },
  field(
    'page',
    'Page',
    'Address of the page that shows how it was worked out, from the top of the site.',
  ),
];

/** The columns of the CSV of one measure: its dimensions first. */
export function measureFields([first]: readonly Figure[]): readonly Field[] {
  const dimensions = first?.dimensions ?? [];
  return [
    ...dimensions.flatMap(({ name, title }) => {
      const column = name.replaceAll('-', '_');
      return [
        field(column, title, 'A code of the dataset; total is the whole.'),
        field(`${column}_label`, `${title}, in words`, 'The code in words.'),
      ];
    }),
    ...figureFields,
  ];
}

/** The columns of the CSV of a table as it is shown. */
export const tableFields: readonly Field[] = [
  field('row', 'Row', 'The heading of the row that the figure stands in.'),
  field('column', 'Column', 'The heading of its column.'),
  ...figureFields,
];
