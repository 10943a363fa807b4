import {
  isStatement,
  type Statement,
  type StatementKind,
  type StatementOf,
} from '../domain/statements/statement.ts';
import type { Language } from './language.ts';

/** A value in which every statement has become words; of kinds that the language does not know, none has. */
export type Spoken<Value, Known extends StatementKind = StatementKind> =
  Value extends StatementOf<Known>
    ? string
    : Value extends ReadonlyMap<infer Key, infer Held>
      ? ReadonlyMap<Key, Spoken<Held, Known>>
      : Value extends Statement | Untouched
        ? Value
        : Value extends object
          ? { readonly [Key in keyof Value]: Spoken<Value[Key], Known> }
          : Value;

type Untouched = ReadonlySet<unknown> | ((...given: never[]) => unknown);

/** A value with every statement in it said; whatever holds none is the same object as before. */
export function spoken<Value, Known extends StatementKind>(
  value: Value,
  language: Language<Known>,
): Spoken<Value, Known> {
  return said(value, language, new Map()) as Spoken<Value, Known>;
}

/** `known`: what was met before, since tables and figures are held from many places. */
function said<Known extends StatementKind>(
  value: unknown,
  language: Language<Known>,
  known: Map<object, unknown>,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isSayable<Known>(value)) return language.say(value);
  if (known.has(value)) return known.get(value);
  const result = ofParts(value, (part) => said(part, language, known));
  known.set(value, result);
  return result;
}

/** Whether it is a statement: the type of the value has made sure that the language knows its kind. */
function isSayable<Known extends StatementKind>(value: unknown): value is StatementOf<Known> {
  return isStatement(value);
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
