import type { Column } from '../tables/dataset.ts';

/** Nouns that people are counted by, in the singular and the plural. */
const people =
  /\b(person|people|individual|victim|suspect|offender|detainee|prisoner|complainant|witness(es)?|child|children|adult|man|men|woman|women|boy|girl|resident|patient|employee|staff|officer|constable|special|volunteer|cadet|member|applicant|joiner|leaver|survivor|perpetrator|respondent|driver|arrest)s?\b/i;

/** Characteristics of people: protected ones, and those that small groups are made of. */
const characteristics =
  /\b(age|ethnicity|ethnic|gender|sex|disability|disabled|religion|belief|faith|orientation|nationality|pregnancy|marital)\b/i;

/**
 * The word by which a column of a dataset looks as if it counted people or told a characteristic of them; null where
 * there is none. It can be wrong either way: nobody but the office knows.
 */
export function peopleIn(column: Column): string | null {
  if (column.kind === 'number') {
    const { unit } = column;
    const isOf = unit.kind === 'count' || unit.kind === 'decimal';
    return isOf ? (people.exec(unit.many)?.[0] ?? null) : null;
  }
  if (column.kind !== 'code') return null;
  const words = [column.title, column.name.replaceAll('_', ' ')];
  return words.flatMap((text) => characteristics.exec(text)?.[0] ?? []).at(0) ?? null;
}
