import type { Figure } from '../figures/figure.ts';
import { formatNumber, formatValue, roundHalfAway } from '../figures/format.ts';
import type { Unit } from '../figures/unit.ts';
import { isRefusal } from './claim.ts';
import { type Comparator, readComparator } from './comparator.ts';
import { rules } from './rules.ts';
import { comparable, type Outcome, refused, type Subject } from './subject.ts';

/** Below this a fall from 10 to 8 is “20%”, and means nothing (law-and-methods, 2.7). */
const fewestForPercent = 10;

/** `{homicide | change since previous}`: 2 more than in the previous quarter. */
export function change(comparatorText: string, subject: Subject): Outcome {
  const compared = compare(comparatorText, subject);
  if (isRefusal(compared)) return compared;
  const { figure } = subject;
  const by = roundHalfAway(compared.value - compared.with.value, figure.decimals);
  if (by === 0)
    return said(`the same as ${compared.with.inPhrase}`, rules.change, subject, compared.with);
  const text = `${difference(by, figure)} ${compared.with.inPhrase}`;
  return said(text, rules.change, subject, compared.with);
}

/** `{drug-trafficking | percent change since previous}`: 16% more than in the previous quarter. */
export function percentChange(comparatorText: string, subject: Subject): Outcome {
  const compared = compare(comparatorText, subject);
  if (isRefusal(compared)) return compared;
  const { figure } = subject;
  if (!['count', 'decimal', 'fte', 'money'].includes(figure.unit.kind)) {
    return refused(
      `${figure.id} is no count or amount, and a percentage of it would mislead`,
      'Write “change since” in place of “percent change since”.',
    );
  }
  if (Math.min(compared.value, compared.with.value) < fewestForPercent) {
    return refused(
      `a percentage of so few means nothing: ${figure.id} compares ${formatNumber(compared.value, figure.decimals)} with ${compared.with.text}`,
      `Write “change since ${comparatorText}”: from ${fewestForPercent} on a percentage may be asked for.`,
    );
  }
  const percent = ((compared.value - compared.with.value) / compared.with.value) * 100;
  return said(
    percentWords(percent, figure.unit, compared.with),
    rules.percentChange,
    subject,
    compared.with,
  );
}

function compare(text: string, subject: Subject) {
  const { figure } = subject;
  if (figure.unit.kind === 'rank' || figure.unit.kind === 'scale') {
    return refused(
      `${figure.id} is a place or a word, and has no difference to another`,
      'Write both of them.',
    );
  }
  const value = comparable(figure);
  if (isRefusal(value)) return value;
  const comparator = readComparator(text, subject);
  return isRefusal(comparator) ? comparator : { value, with: comparator };
}

/** `2 more than`, `1.6 percentage points lower than`, `5s longer than`, `£120 less than`. */
function difference(by: number, { unit, decimals }: Figure): string {
  const up = by > 0;
  const size = Math.abs(by);
  switch (unit.kind) {
    case 'count':
    case 'decimal':
    case 'fte':
      return `${formatNumber(size, decimals)} ${up ? 'more' : 'fewer'} than`;
    case 'percentage':
      return `${formatNumber(size, decimals)} percentage points ${up ? 'higher' : 'lower'} than`;
    case 'seconds':
      return `${formatValue(size, unit, decimals)} ${up ? 'longer' : 'shorter'} than`;
    case 'money':
      return `${formatValue(size, unit, decimals)} ${up ? 'more' : 'less'} than`;
    default:
      return `${formatNumber(size, decimals)} ${up ? 'higher' : 'lower'} than`;
  }
}

function percentWords(percent: number, unit: Unit, { inPhrase }: Comparator): string {
  if (percent === 0) return `the same as ${inPhrase}`;
  const whole = roundHalfAway(Math.abs(percent), 0);
  const size = whole === 0 ? 'less than 1%' : `${formatNumber(whole, 0)}%`;
  // Money is not counted one by one: there is less of it, and not fewer.
  const down = unit.kind === 'money' ? 'less' : 'fewer';
  return `${size} ${percent > 0 ? 'more' : down} than ${inPhrase}`;
}

function said(text: string, rule: string, { figure }: Subject, { figures }: Comparator): Outcome {
  return { text, figures: [...new Set([figure.id, ...figures.map(({ id }) => id)])], rule };
}
