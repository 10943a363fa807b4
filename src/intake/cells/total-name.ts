import { foldSpelling } from '../../domain/text/look-alike.ts';
import type { Refusal } from '../outcome.ts';
import { echo } from '../wording.ts';

/** What a row is about that is none of the things in a table: all of them, or some of them together. */
export type Summary = 'all' | 'some';

/**
 * Names that a row of everything bears, whatever the table is of; in Welsh as well. A force by itself is none: it has a line
 * in a budget, and force-wide teams in a table of teams.
 */
const whole = new Set([
  'all',
  'all of the above',
  'altogether',
  'combined',
  'cyfan',
  'cyfanswm',
  'cyfansymiau',
  'cyfanswm mawr',
  'cyfanswm yr heddlu',
  'i gyd',
  'overall',
  'overall figure',
  'pob un',
  'sum',
  'swm',
  'whole force',
  'y cyfan',
]);

/** Words that may stand before or after “total” without making it one of some rows alone. */
const besideTotal =
  /^(?:the|grand|gross|net|overall|over|sum|full|final|force|forcewide|wide|area|all|of|for|in|and|above|together|figures?|numbers?|counts?|posts?|rows?)$/;

/**
 * Whether a name is that of a total, and of which: `Grand total`, `Totals`, `Overall`, `Force total`, `All hubs` in a
 * column of hubs, `Cyfanswm`; `Sub-total` and `Total North` are of some rows alone, and so are averages. Null
 * for the name of anything else: `All Saints` is a place.
 *
 * @param nouns - What the rows of the table are, in lower case: hub, team.
 */
export function summaryNamed(name: string, nouns: readonly string[] = []): Summary | null {
  const plain = foldSpelling(name)
    .replaceAll(/[-–/()[\]:,.*_"“”]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (whole.has(plain)) return 'all';
  if (
    /^(?:sub|is|part|running) ?(?:totals?|gyfanswm)\b|^(?:averages?|mean|median|cyfartaledd)$/.test(
      plain,
    )
  )
    return 'some';
  const words = plain.split(' ');
  const isNoun = (word: string) => nouns.some((noun) => word === noun || word === `${noun}s`);
  const [first, ...rest] = words;
  if (
    (first === 'all' || first === 'pob') &&
    rest.length > 0 &&
    rest.every((word) => isNoun(word) || word === 'the')
  )
    return 'all';
  if (!words.some((word) => /^(?:totals?|subtotals?|cyfanswm)$/.test(word))) return null;
  const others = words.filter((word) => !/^(?:totals?|cyfanswm)$/.test(word));
  return others.every((word) => besideTotal.test(word) || isNoun(word)) ? 'all' : 'some';
}

/** Why a row of that name is not taken. `hasRow`: the table has a row for everything together, under its own name. */
export function rowOfTotal(name: string, summary: Summary, hasRow = false): Refusal {
  return {
    code: 'row-of-a-total',
    says:
      summary === 'all'
        ? `${echo(name)} is the name of a total, and this table has none: its rows would be counted twice`
        : `${echo(name)} is the name of a sum or an average of some rows, which would be counted as one more`,
    fix: hasRow
      ? 'Take the row out, or write Total where it is of all rows.'
      : 'Take the row out. If it is no total, give it the name of what it is.',
  };
}
