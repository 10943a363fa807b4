import { formatNumber, roundHalfAway } from '../figures/format.ts';
import type { MapClasses } from '../places/map-classes.ts';
import { listed } from './describe-point.ts';

/** An area of a map, with its figure as it is and as it is written; null where there is none. */
export interface MappedValue {
  readonly name: string;
  readonly value: number | null;
  readonly text: string;
}

/** Up to so many areas are told one by one. */
const fewAreas = 8;

/**
 * What a map shows, in sentences for those who do not see it: each of a few areas from the highest, or
 * of many the highest, the middle one and how many are in each class. `areas` is what they are called:
 * `small areas`. `decimals` is how values are shown: what looks the same is called the same.
 */
export function describeMap(
  values: readonly MappedValue[],
  { areas, decimals, classes }: { areas: string; decimals: number; classes: MapClasses },
): string {
  const known = values
    .flatMap(({ name, value, text }) =>
      value === null ? [] : [{ name, text, value: roundHalfAway(value, decimals) }],
    )
    .toSorted((a, b) => b.value - a.value);
  const missing = values.filter(({ value }) => value === null).map(({ name }) => name);
  if (known.length === 0) return `None of ${formatNumber(values.length, 0)} ${areas} has a figure.`;
  const said =
    values.length <= fewAreas
      ? oneByOne(known)
      : inClasses(known, missing.length > 0 ? `${areas} with a figure` : areas, classes);
  return [...said, ...without(missing)].join(' ');
}

interface Known {
  readonly name: string;
  readonly text: string;
  readonly value: number;
}

function oneByOne(known: readonly Known[]): readonly string[] {
  const all = known.map(({ name, text }) => `${name} ${text}`).join('; ');
  return [known.length === 1 ? `${all}.` : `From the highest: ${all}.`];
}

function inClasses(
  known: readonly Known[],
  areas: string,
  { classes, levelOf }: MapClasses,
): readonly string[] {
  const [first] = known;
  const highest = known.filter(({ value }) => value === first?.value);
  const middle = known[Math.floor(known.length / 2)];
  const counted = classes.map(({ level, label }) => {
    const members = known.filter(({ value }) => levelOf(value) === level);
    return `${label} in ${formatNumber(members.length, 0)}`;
  });
  const names = listed(highest.map(({ name }) => name));
  return [
    `Of ${formatNumber(known.length, 0)} ${areas} the highest is ${names}, ${first?.text}; half have no more than ${middle?.text}.`,
    `${counted.join('; ')}.`,
  ];
}

function without(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [`${listed(names)} ${names.length === 1 ? 'has' : 'have'} no figure.`];
}
