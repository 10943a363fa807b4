import { ordinal } from '../figures/format.ts';
import { bareValue } from './amount.ts';
import { isRefusal, type Refusal } from './claim.ts';
import { rules } from './rules.ts';
import { readScope, type Scope } from './scope.ts';
import {
  allComparable,
  comparable,
  contradicted,
  type Outcome,
  refused,
  type Subject,
} from './subject.ts';

/** Where a value stands among others: `{ end: 'highest', position: 2, joint: false }`. */
interface Place {
  readonly end: 'highest' | 'lowest';
  /** 1 at the end itself. Those that tie share the better place, and the next one is skipped. */
  readonly position: number;
  readonly joint: boolean;
}

const ordinals = [
  '',
  '',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];

/** How an asserted place is written: `joint second highest`. */
export const placePattern = `(?:joint )?(?:(?:${ordinals.filter(Boolean).join('|')}|\\d+(?:st|nd|rd|th)) )?(?:highest|lowest)`;

/** `{homicide | place in year}`: the second highest of the four quarters. */
export function placeIn(scopeText: string, subject: Subject): Outcome {
  const found = placed(scopeText, subject);
  return isRefusal(found) ? found : said(wordsOf(nearerEnd(found)), found.scope, subject);
}

/** `{homicide | joint highest of year}`: the author’s place, where the data bear it out. */
export function assertPlace(asserted: string, scopeText: string, subject: Subject): Outcome {
  const found = placed(scopeText, subject);
  if (isRefusal(found)) return found;
  const places = [found.fromTop, found.fromBottom].map(wordsOf);
  if (places.includes(asserted)) return said(asserted, found.scope, subject);
  const right = wordsOf(nearerEnd(found));
  return contradicted(
    `the ${asserted} of ${found.scope.phrase}`,
    `${bareValue(subject.figure)} is the ${right} of ${found.values}`,
    `Write “${right} of ${scopeText}”, or mend the return.`,
    found.scope.figures,
  );
}

interface Placed {
  readonly fromTop: Place;
  readonly fromBottom: Place;
  readonly scope: Scope;
  /** All values, for a sentence: `4, 2, 0 and 2`. */
  readonly values: string;
}

function placed(scopeText: string, subject: Subject): Placed | Refusal {
  const { figure } = subject;
  if (figure.unit.kind === 'rank' || figure.unit.kind === 'scale') {
    return refused(
      `${figure.id} is a place or a word already, and has no place among others`,
      'Write its value alone.',
    );
  }
  const scope = readScope(scopeText, subject);
  if (isRefusal(scope)) return scope;
  const value = comparable(figure);
  if (isRefusal(value)) return value;
  const values = allComparable(scope.figures);
  if (isRefusal(values)) return values;
  if (!scope.figures.some(({ id }) => id === figure.id)) {
    return refused(`${figure.id} is not among ${scopeText} itself`, 'Name one of its parts.');
  }
  const joint = values.filter((other) => other === value).length > 1;
  const above = values.filter((other) => other > value).length;
  const below = values.filter((other) => other < value).length;
  return {
    fromTop: { end: 'highest', position: above + 1, joint },
    fromBottom: { end: 'lowest', position: below + 1, joint },
    scope,
    values: scope.figures.map(bareValue).join(', '),
  };
}

function nearerEnd({ fromTop, fromBottom }: Placed): Place {
  return fromTop.position <= fromBottom.position ? fromTop : fromBottom;
}

function wordsOf({ end, position, joint }: Place): string {
  const nth = position === 1 ? '' : `${ordinals[position] ?? ordinal(position)} `;
  return `${joint ? 'joint ' : ''}${nth}${end}`;
}

function said(place: string, scope: Scope, { figure }: Subject): Outcome {
  const others = scope.figures.map(({ id }) => id);
  return {
    text: `the ${place} of ${scope.phrase}`,
    figures: [...new Set([figure.id, ...others])],
    rule: rules.place,
  };
}
