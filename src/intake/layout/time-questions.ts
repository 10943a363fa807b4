import type { Finding, Place } from '../../domain/findings/finding.ts';
import type { PeriodColumn } from '../../domain/tables/dataset.ts';
import { periodsSaid } from '../../domain/time/spoken-period.ts';
import { grains } from '../cells/period-cell.ts';
import { anyOf, echo } from '../wording.ts';
import { namesDay } from './day-headings.ts';
import type { Lexicon } from './lexicon.ts';
import { ask, placeAt } from './questions.ts';
import { inside } from './row-words.ts';
import type { LeftOut } from './tidy.ts';
import type { Settled } from './unpivoted.ts';

/** Numbers that nothing gives a period, or only a part of one: a month without its year. */
export function withoutTime(leftOut: readonly LeftOut[], file: string): readonly Finding[] {
  const timeless = leftOut.filter(({ reason }) => reason === 'no-period');
  const [found] = timeless;
  const [first] = found?.cells ?? [];
  if (found === undefined || first === undefined) return [];
  const { words, sheet } = found;
  const count = timeless.reduce((sum, { cells }) => sum + cells.length, 0);
  const many = count === 1 ? 'it is' : `it and ${count - 1} more are`;
  return [
    ask(
      'time-missing',
      placeAt(file, sheet, first),
      `no heading says in full which period the number${words === '' ? '' : ` under ${echo(words)}`} is about: ${many} left out`,
      'Write the year with each month, like May 2024, or a financial year over them, like 2024/25.',
    ),
  ];
}

/** A mark behind a period, which says of all numbers under it that they may change. */
const markBehind =
  /^(.*\d)\s*[([]?(?:p|prov(?:isional)?|r|rev(?:ised)?|e|est(?:imated)?)\.?[)\]]?$/i;

/** Numbers under a heading that names a period and is not read as one: a day in place of a month, a period with a mark. */
export function unclearTimes(
  leftOut: readonly LeftOut[],
  settled: Settled | null,
  { period }: Lexicon,
  file: string,
): readonly Finding[] {
  if (period === undefined) return [];
  const open = leftOut
    .filter(({ reason, words }) => reason === 'heading-unknown' && settled?.measure(words) !== null)
    .flatMap(({ words, cells: [first], sheet }) => {
      if (first === undefined) return [];
      return words
        .split(inside)
        .map((heading) => ({ heading, place: placeAt(file, sheet, first) }));
    });
  const byHeading = Map.groupBy(open, ({ heading }) => heading);
  const headings = [...byHeading.values()].flatMap(([first]) => first ?? []);
  const days = headings.filter(({ heading }) => namesDay(heading));
  const marked = headings.filter(({ heading }) => hasMark(heading));
  return [
    ...dayForPeriod(days, period),
    ...marked.map(({ heading, place }) => markedPeriod(heading, place)),
  ];
}

function hasMark(heading: string): boolean {
  const bare = markBehind.exec(heading)?.[1] ?? '';
  return !namesDay(heading) && periodsSaid(bare).length > 0;
}

interface Unclear {
  readonly heading: string;
  readonly place: Place;
}

/** Numbers under days, one question for all of them. */
function dayForPeriod(
  days: readonly Unclear[],
  { grains: asked }: PeriodColumn,
): readonly Finding[] {
  const [first] = days;
  if (first === undefined) return [];
  const { heading, place } = first;
  const [says, them] =
    days.length === 1 ? ['names a day', 'it'] : [`and ${days.length - 1} more name days`, 'them'];
  const wanted = anyOf(asked.map((grain) => grains[grain].name));
  return [
    ask(
      'day-for-period',
      place,
      `${echo(heading)} ${says}, and the return asks for numbers of ${wanted}: those under ${them} are left out`,
      'If the numbers are of a longer time, write it over them, like May 2024. Numbers of single days the force has to add up.',
    ),
  ];
}

function markedPeriod(heading: string, place: Place): Finding {
  return ask(
    'period-with-mark',
    place,
    `${echo(heading)} has a mark behind its period, and the numbers under it are left out`,
    'Take the mark out of the heading. Write [p] behind each number that is provisional, and [r] behind one that is revised.',
  );
}
