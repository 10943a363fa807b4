import type { Json } from './json.ts';

/** A schema in JSON Schema 2020-12. */
export type Schema = { readonly [key: string]: Json };

export const text: Schema = { type: 'string' };
export const number: Schema = { type: 'number' };
export const whole: Schema = { type: 'integer' };
export const date: Schema = { type: 'string', format: 'date' };
export const instant: Schema = { type: 'string', format: 'date-time' };
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** An object that must have all of these; `optional` may be left out. */
export function object(
  required: Readonly<Record<string, Json>>,
  optional: Readonly<Record<string, Json>> = {},
): Schema {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

/** One of several shapes, told apart by the word in `kind`. */
export function oneOf(shapes: Readonly<Record<string, Readonly<Record<string, Json>>>>): Schema {
  return {
    oneOf: Object.entries(shapes).map(([kind, required]) =>
      object({ kind: { const: kind }, ...required }),
    ),
  };
}
