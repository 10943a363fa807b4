import type { StopContext } from '../../src/domain/stops/answers/answer-value.ts';
import { parseQuestion } from '../../src/domain/stops/answers/stop-question.ts';
import type { StopCounts } from '../../src/domain/stops/counts/stop-counts.ts';
import { answerInWords } from '../../src/publish/explorer/answer-in-words.ts';
import { madeUpCounts } from '../builders/stop-counts.ts';

/** Bedfordshire on Census day 2021, of whose searches these are the counts. */
export function contextOf(counts: StopCounts, changes: Partial<StopContext> = {}): StopContext {
  return {
    counts,
    area: 'Bedfordshire',
    population2021: { white: 507_514, asian: 116_911, black: 39_600, mixed: 27_089, other: 13_612 },
    gaps: [],
    coarse: [],
    ...changes,
  };
}

const ethnicNames: Readonly<Record<string, string>> = {
  white: 'White',
  asian: 'Asian',
  black: 'Black',
  mixed: 'Mixed',
  other: 'Other',
  'not-stated': 'Not stated',
  blank: 'Not recorded',
};

/** The table of January to March 2024 in the office’s document of June 2024, by self-defined ethnicity. */
export const seedCounts = named(
  madeUpCounts([
    { month: '2024-01', self: 'white', officer: 'white', searches: 465 },
    { month: '2024-02', self: 'asian', officer: 'asian', searches: 135 },
    { month: '2024-03', self: 'black', officer: 'black', searches: 111 },
    { month: '2024-03', self: 'mixed', officer: 'black', searches: 48 },
    { month: '2024-03', self: 'other', officer: 'other', searches: 13 },
    { month: '2024-03', self: 'not-stated', officer: 'blank', searches: 174 },
  ]),
);

/** The answer to what an address asks. */
export function answerTo(query: string, context: StopContext) {
  return answerInWords(parseQuestion(query, context.counts).question, context);
}

/** The texts of a row of an answer, by its heading. */
export function rowOf(answer: ReturnType<typeof answerTo>, header: string): readonly string[] {
  const row = answer.table?.rows.find((one) => one.header === header);
  return (row?.cells ?? []).map(({ text, small }) =>
    small === undefined ? text : `${text} (${small})`,
  );
}

/** The counts with the groups as they are called, and not as their codes. */
function named(counts: StopCounts): StopCounts {
  const names = (values: StopCounts['values']['self']) =>
    values.map(({ code }) => ({ code, label: ethnicNames[code] ?? code }));
  const { self, officer } = counts.values;
  return { ...counts, values: { ...counts.values, self: names(self), officer: names(officer) } };
}
