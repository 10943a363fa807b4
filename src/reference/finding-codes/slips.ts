import type { FindingCode } from './finding-code.ts';

const chance =
  'A rule of this publication, with the probability that chance alone breaks it in the description of the check.';
const consistency = 'Code of Practice for Statistics: quality, and accuracy of what is published.';

type Entry = readonly [code: string, title: string, why: string, fix: string, source: string];

const slips: readonly Entry[] = [
  [
    'share-for-percentage',
    'A share where a percentage belongs',
    '0.9 in a column of percentages is 90% in a cell that lost its format, or less than one in a hundred. Only a percent sign, or the number and its base, can tell.',
    'Write 90 or 0.9%, with the sign.',
    consistency,
  ],
  [
    'total-among-members',
    'A total among what it is the total of',
    'A row whose numbers are the sums of all others is their total, whatever it is called. Taken for one more of them it counts everything twice.',
    'Call it Total, take it out, or say in public what it is.',
    consistency,
  ],
  [
    'order-unexpected',
    'Numbers in an order that is not expected',
    '999 calls are answered before calls to 101. A shorter wait for 101 is more often a wait in minutes, or a row that changed places.',
    'Ask the force in which unit each number is.',
    'A rule of this publication: ten seconds are asked for 999 alone, and a line of priority is answered before the rest.',
  ],
  [
    'value-in-another-unit',
    'A number in another unit than its series',
    'A number far from a steady series that comes to lie in it times or by 60, 10, 100 or 1,000 is minutes among seconds, pence among pounds, or a nought too few.',
    'Ask the force in which unit the number is.',
    chance,
  ],
  [
    'row-repeated',
    'A row that was there before',
    'All numbers of a month are those of the month or the year before, although they are so many and so large that chance hardly ever does it.',
    'Ask the force whether a row was pasted again. If not, say in public that the numbers are right.',
    chance,
  ],
  [
    'cumulative-in-series',
    'Totals since the beginning, in place of each period',
    'Numbers that rise each time by about what was there first are added up from month to month. Beside months they look like growth.',
    'Ask the force whether each is of its period alone.',
    chance,
  ],
  [
    'residents-unlike-census',
    'Residents that are not those of the area',
    'A rate by residents of another area, year or group looks like any other rate.',
    'Ask for which area, year and source the residents are, and say so in public.',
    'Census 2021, Office for National Statistics, table TS021.',
  ],
  [
    'sizes-apart',
    'Two numbers that ought to be of one size',
    'A number that stands alone is held against another that says something of its size: a copy of the same count, or its average.',
    'Ask the force whether a digit slipped, or what the two count.',
    'A rule of this publication; each pair says why.',
  ],
  [
    'size-implausible',
    'A number of a size that no force has',
    'Hours times ten and minutes times sixty fit every type; what they are divided by tells.',
    'Ask the force whether a digit or the unit slipped.',
    'A rule of this publication, with bounds that are wide on purpose.',
  ],
  [
    'change-disagrees',
    'A change that is not the difference',
    'The number now, the number before and the change between them are three statements of two things.',
    'Ask the force which of the three is right.',
    consistency,
  ],
  [
    'statements-contrary',
    'Two statements that hardly go together',
    'What is stable over a year cannot be above the average of that year all along: the average is another one, and nobody says which.',
    'Ask the force which average is meant.',
    consistency,
  ],
  [
    'group-named-otherwise',
    'A number behind which the words name another group',
    'A figure is bound by its name, and the words behind it are typed: one was taken for the other.',
    'Bind the figure that the words are about.',
    'A rule of this publication.',
  ],
  [
    'average-or-total',
    'An average called a total, or the other way round',
    'A reader multiplies a total by nothing and an average by its months.',
    'Bind the one that the words are about.',
    'A rule of this publication.',
  ],
  [
    'value-not-given',
    'A sentence without its number',
    'A figure without a value prints a mark in the middle of a sentence, which then says nothing.',
    'Ask for the number, or say in words that there is none.',
    'A rule of this publication.',
  ],
  [
    'number-with-nought-before',
    'A number that begins with a nought',
    'Nobody counts 010 of anything: a digit changed places, or the cell holds a code.',
    'Ask the force what the number is.',
    consistency,
  ],
  [
    'headcount-or-full-time',
    'Full-time equivalents called a headcount, or the other way round',
    'An officer on half time is a half in one and a whole one in the other.',
    'Call each by its name.',
    'Home Office police workforce statistics: notes on headcount and full-time equivalents.',
  ],
  [
    'columns-exchanged',
    'Two columns that may have changed places',
    'Two numbers that are unlike the rest of their series, and would be like it the other way round, are more often exchanged than true.',
    'Ask the force whether the two changed places.',
    chance,
  ],
  [
    'number-left-blank',
    'A blank where there always is a number',
    'A blank is read as a number that is not known. Where all others of its series are, or its total and the other parts, it was more often passed over.',
    'Ask for the number, or write [x] where there is none.',
    consistency,
  ],
  [
    'return-without-own-period',
    'A return without the time that it is named for',
    'A file of last month under this month’s name brings old numbers as new ones.',
    'Give the file its right name, or ask for the right file.',
    consistency,
  ],
  [
    'row-of-another-period',
    'A row of another time among those of a return',
    'A mistyped month takes a number out of its own month and puts it into another.',
    'Ask the force whether the month was mistyped.',
    consistency,
  ],
  [
    'period-without-row',
    'A period without a row between others',
    'What is not there is easily taken for nothing: its neighbours stand side by side.',
    'Ask for it, or write a row that says that its numbers are not available.',
    consistency,
  ],
];

/** Slips of a clerk that fit every type, sum and range, and that the rest of the table gives away. */
export const slipCodes: readonly FindingCode[] = slips.map(([code, title, why, fix, source]) => ({
  code,
  stage: 'check',
  title,
  why,
  fix,
  source,
}));
