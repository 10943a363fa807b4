import { english } from '../../src/locale/en/index.ts';
import { type Spoken, spoken } from '../../src/locale/spoken.ts';

/** A value with every statement in it said in English. */
export function inEnglish<Value>(value: Value): Spoken<Value> {
  return spoken(value, english);
}
