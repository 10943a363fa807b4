import { formatValue } from '../figures/format.ts';
import { bareValue } from './amount.ts';
import { isRefusal, type Refusal } from './claim.ts';
import type { StandardLevel } from './known.ts';
import { rules } from './rules.ts';
import { comparable, contradicted, type Outcome, refused, type Subject } from './subject.ts';

type Side = 'below' | 'above' | 'at';
type Chance = 'within' | 'beyond';

interface Held {
  readonly side: Side;
  /** Whether chance alone allows the standard; null where the figure has no interval. */
  readonly chance: Chance | null;
  /** `the standard of 90%`. */
  readonly standard: string;
}

/** `{calls-within-ten-seconds | against standard}`: below the standard of 90%, and whether chance explains it. */
export function againstStandard(subject: Subject): Outcome {
  const held = hold(subject);
  if (isRefusal(held)) return held;
  return said(sideWords(held, held.side === 'at' ? null : held.chance), subject);
}

/** `below standard`, `below standard beyond chance`: the author’s words, where the data bear them out. */
export function assertSide(side: string, chance: string | undefined, subject: Subject): Outcome {
  const held = hold(subject);
  if (isRefusal(held)) return held;
  const asked = chance === undefined ? null : held.chance;
  if (chance !== undefined && asked === null) return noInterval(subject);
  const wrong = side !== held.side || (chance !== undefined && chance !== asked);
  return wrong
    ? contradiction(`${side} ${held.standard}${chanceAsked(chance)}`, held, subject)
    : said(sideWords(held, asked), subject);
}

/** `within chance of standard`: chance alone allows the standard, on whichever side the value is. */
export function assertChance(chance: string, subject: Subject): Outcome {
  const held = hold(subject);
  if (isRefusal(held)) return held;
  if (held.chance === null) return noInterval(subject);
  const text = `${chance === 'beyond' ? 'further' : 'no further'} from ${held.standard} than chance would explain`;
  return chance === held.chance ? said(text, subject) : contradiction(text, held, subject);
}

function hold(subject: Subject): Held | Refusal {
  const { figure, measure, known } = subject;
  const value = comparable(figure);
  if (isRefusal(value)) return value;
  const level = known.standard(measure, figure.period.end);
  if (level === null || level.unit.kind !== figure.unit.kind) return noStandard(subject);
  return {
    side: value === level.value ? 'at' : value < level.value ? 'below' : 'above',
    chance: chanceOf(level, subject),
    standard: `the standard of ${formatValue(level.value, level.unit, 0)}`,
  };
}

function chanceOf({ value }: StandardLevel, { figure: { interval } }: Subject): Chance | null {
  if (interval === undefined) return null;
  return value >= interval.low && value <= interval.high ? 'within' : 'beyond';
}

function sideWords({ side, standard }: Held, chance: Chance | null): string {
  if (chance === null) return `${side} ${standard}`;
  const more = chance === 'beyond' ? 'more' : 'no more';
  return `${side} ${standard}, by ${more} than chance would explain`;
}

function chanceAsked(chance: string | undefined): string {
  return chance === undefined ? '' : ` ${chance} chance`;
}

function contradiction(claim: string, held: Held, { figure }: Subject): Refusal {
  const right = sideWords(held, held.side === 'at' ? null : held.chance);
  return contradicted(
    claim,
    `${bareValue(figure)} is ${right}`,
    'Write “against standard” for the words that the data bear out, or mend the return.',
  );
}

function noStandard({ measure }: Subject): Refusal {
  return refused(
    `no standard is known that ${measure.id} is held to`,
    'Take the claim out; the methods pages list the standards.',
  );
}

function noInterval({ figure }: Subject): Refusal {
  return refused(
    `${figure.id} has no interval, so nothing can be said of chance`,
    'Leave the words about chance out.',
  );
}

function said(text: string, { figure }: Subject): Outcome {
  return { text, figures: [figure.id], rule: rules.standard };
}
