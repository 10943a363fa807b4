import { bareValue } from './amount.ts';
import { isRefusal, type Refusal } from './claim.ts';
import { type Comparator, readComparator } from './comparator.ts';
import { rules } from './rules.ts';
import { comparable, contradicted, type Outcome, type Subject } from './subject.ts';

/** Arithmetic only: whether it is good to be lower is for nobody to say here. */
type Order = 'lower' | 'higher' | 'same' | 'different';

/** Words that an author may assert, with the order that bears each out. */
export const comparingWords: Readonly<Record<string, Order>> = {
  'lower than': 'lower',
  'fewer than': 'lower',
  'higher than': 'higher',
  'more than': 'higher',
  'the same as': 'same',
  'different from': 'different',
};

const words: Readonly<Record<Order, string>> = {
  lower: 'lower than',
  higher: 'higher than',
  same: 'the same as',
  different: 'different from',
};

/** `{homicide | against previous}`: higher or lower than what it is held against, or the same. */
export function against(comparator: string, subject: Subject): Outcome {
  const compared = compare(comparator, subject);
  if (isRefusal(compared)) return compared;
  return said(words[compared.order], compared.with, subject);
}

/** `{homicide | lower than previous}`: the author’s word, where the data bear it out. */
export function assertOrder(word: string, comparator: string, subject: Subject): Outcome {
  const compared = compare(comparator, subject);
  if (isRefusal(compared)) return compared;
  const { order } = compared;
  if (isBorneOut(comparingWords[word], order)) return said(word, compared.with, subject);
  const mine = bareValue(subject.figure);
  const but =
    order === 'same' ? `both are ${mine}` : `${mine} is ${butWords[order]} ${compared.with.text}`;
  return contradicted(
    wordsFor(word, compared.with),
    but,
    `Write “${words[order]} ${comparator}”, or mend the return.`,
    compared.with.figures,
  );
}

const butWords = { lower: 'less than', higher: 'more than', different: 'not' } as const;

/** Higher and lower are different too; of places and words nothing else can be said. */
function isBorneOut(asserted: Order | undefined, order: Order): boolean {
  return asserted === order || (asserted === 'different' && order !== 'same');
}

function compare(
  text: string,
  subject: Subject,
): { readonly order: Order; readonly with: Comparator } | Refusal {
  const value = comparable(subject.figure);
  if (isRefusal(value)) return value;
  const comparator = readComparator(text, subject);
  if (isRefusal(comparator)) return comparator;
  return { order: orderOf(value, comparator.value, subject), with: comparator };
}

/** A place in an order is neither up nor down from another, nor is a word on a scale. */
function orderOf(value: number, other: number, { figure }: Subject): Order {
  if (value === other) return 'same';
  if (figure.unit.kind === 'rank' || figure.unit.kind === 'scale') return 'different';
  return value < other ? 'lower' : 'higher';
}

function said(word: string, comparator: Comparator, { figure }: Subject): Outcome {
  return {
    text: wordsFor(word, comparator),
    figures: [...new Set([figure.id, ...comparator.figures.map(({ id }) => id)])],
    rule: rules.against,
  };
}

/** More and fewer are counted in a period; higher and lower is one period’s figure than another’s. */
function wordsFor(word: string, { phrase, inPhrase }: Comparator): string {
  return `${word} ${word === 'more than' || word === 'fewer than' ? inPhrase : phrase}`;
}
