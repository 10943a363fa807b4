import type { Field } from '../csv/fields.ts';

function text(name: string, title: string, description: string, required = true): Field {
  return { name, title, description, type: 'string', required };
}

function count(name: string, title: string, description: string, required = true): Field {
  return { name, title, description, type: 'integer', minimum: 0, required };
}

function decimal(name: string, title: string, description: string): Field {
  return { name, title, description, type: 'decimal', required: false };
}

const area = text('area', 'Area', 'The police force area.');
const source = text('source', 'Source', 'Where the records come from, and when each was supplied.');
const months = [
  text('from', 'First month', 'The first month of the records: 2024-01.'),
  text('to', 'Last month', 'The last month of the records: 2024-03.'),
] as const;

/** The columns of a ready-made answer about stop and search. */
export const answerFields: readonly Field[] = [
  area,
  ...months,
  text('only', 'Only', 'What the records are narrowed to: reason=drugs; empty for all.', false),
  text('ethnicity', 'Ethnicity by', 'self: as people say; officer: as the officer perceives.'),
  text('by', 'By', 'What the rows are told apart by.'),
  text('group', 'Group', 'The code of the row.'),
  text('group_label', 'Group, in words', 'The code in words.'),
  text('across', 'Across', 'What the columns are told apart by; empty where by nothing.', false),
  text('across_group', 'Group across', 'The code of the column.', false),
  text('across_group_label', 'Group across, in words', 'The code in words.', false),
  text('measure', 'Measure', 'What the value is: searches, rate_per_1000, share_percent.'),
  decimal('value', 'Value', 'In full; empty where only bounds are known.'),
  decimal('low', 'Low', 'Lower end of its interval or bound; empty where there is none.'),
  decimal('high', 'High', 'Upper end of its interval or bound; empty where there is none.'),
  source,
];

/** By the address of the file below `stop-and-search/`: the columns of those that are no answer. */
export const otherStopFields: Readonly<Record<string, readonly Field[]>> = {
  'coverage/coverage.csv': [
    text('kind', 'Kind', 'Of the monthly file.'),
    text('force', 'Force', 'As data.police.uk names it.'),
    text('month', 'Month', '2024-01.'),
    text('status', 'Status', 'Whether the file was supplied.'),
    count('rows', 'Rows', 'Records of it that are counted; empty where there is no file.', false),
    count('set_aside', 'Set aside', 'Records of it that could not be counted.'),
    count('repeats', 'Repeats', 'Records that repeat a crime in every column, counted once.'),
    count('expected', 'Expected', 'Records of a usual month; empty where unknown.', false),
    text('says', 'Remark', 'What is known of the file.', false),
  ],
  'places/small-areas.csv': [
    text('lsoa', 'Small area', 'Code of the lower layer super output area (ONS).', false),
    text('name', 'Name', 'Name of the area.'),
    ...months,
    count('searches', 'Searches', 'Searches recorded there.'),
    count('crimes', 'Crimes', 'Crimes recorded there.'),
    source,
  ],
  'times/times.csv': [
    area,
    text('month', 'Month', '2024-01.'),
    { ...count('weekday', 'Day of the week', 'Monday is 1, Sunday 7.'), minimum: 1, maximum: 7 },
    { ...count('hour', 'Hour', 'The hour that it began in, 0 to 23.'), maximum: 23 },
    count('searches', 'Searches', 'Searches in this hour of such days.'),
    source,
  ],
};
