import { isStatement, type Statement } from '../domain/statements/statement.ts';
import type { Language } from './language.ts';

/** A value in which every statement has become words. */
export type Spoken<Value> = Value extends Statement
  ? string
  : Value extends ReadonlyMap<infer Key, infer Held>
    ? ReadonlyMap<Key, Spoken<Held>>
    : Value extends ReadonlySet<unknown>
      ? Value
      : Value extends object
        ? { readonly [Key in keyof Value]: Spoken<Value[Key]> }
        : Value;

/** A value with every statement in it said; whatever holds none is the same object as before. */
export function spoken<Value>(value: Value, language: Language): Spoken<Value> {
  return said(value, language, new Map()) as Spoken<Value>;
}

/** `known`: what was met before, since tables and figures are held from many places. */
function said(value: unknown, language: Language, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isStatement(value)) return language.say(value);
  if (known.has(value)) return known.get(value);
  const result = ofParts(value, (part) => said(part, language, known));
  known.set(value, result);
  return result;
}

function ofParts(value: object, say: (part: unknown) => unknown): object {
  if (Array.isArray(value)) {
    const parts = value.map(say);
    return parts.some((part, index) => part !== value[index]) ? parts : value;
  }
  if (value instanceof Map) {
    const entries = [...value].map(([key, held]) => [key, held, say(held)] as const);
    if (entries.every(([, held, words]) => held === words)) return value;
    return new Map(entries.map(([key, , words]) => [key, words]));
  }
  const made = Object.getPrototypeOf(value);
  if (made !== Object.prototype && made !== null) return value;
  const entries = Object.entries(value).map(([key, held]) => [key, held, say(held)] as const);
  if (entries.every(([, held, words]) => held === words)) return value;
  return Object.fromEntries(entries.map(([key, , words]) => [key, words]));
}
