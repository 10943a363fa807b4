import type * as v from 'valibot';

/** What is looked at of a schema: which names may stand in it, and what it wraps. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly key?: string;
  readonly message?: unknown;
}

/** What a schema says in its own words that it wants where a path leads; undefined where it has none. */
export function wantedAt(
  schema: v.GenericSchema,
  value: unknown,
  path: readonly unknown[],
): string | undefined {
  const entry = unwrap(entriesAt(schema, value, path.slice(0, -1))[String(path.at(-1))]);
  return typeof entry?.message === 'string' ? entry.message : undefined;
}

/** The names that may stand where a path leads. */
export function namesAt(
  schema: v.GenericSchema,
  value: unknown,
  path: readonly unknown[],
): readonly string[] {
  return Object.keys(entriesAt(schema, value, path));
}

function entriesAt(
  schema: v.GenericSchema,
  value: unknown,
  path: readonly unknown[],
): Readonly<Record<string, Shape>> {
  let shape: Shape | undefined = schema;
  let inside = value;
  for (const step of path) {
    shape = stepInto(shape, step, inside);
    inside = at(inside, step);
  }
  return entriesIn(shape, inside);
}

function stepInto(shape: Shape | undefined, step: unknown, value: unknown): Shape | undefined {
  if (typeof step === 'number') return unwrap(shape)?.item;
  return entriesIn(shape, value)[String(step)];
}

function entriesIn(shape: Shape | undefined, value: unknown): Readonly<Record<string, Shape>> {
  const bare = unwrap(shape);
  if (bare?.entries !== undefined) return bare.entries;
  const options = (bare?.options ?? []).filter(isShape);
  const key = bare?.key;
  const chosen = options.filter(
    (one) => key === undefined || literalOf(one.entries?.[key]) === at(value, key),
  );
  return Object.assign({}, ...chosen.map((one) => entriesIn(one, value)));
}

function unwrap(shape: Shape | undefined): Shape | undefined {
  return shape?.wrapped === undefined ? shape : unwrap(shape.wrapped);
}

function isShape(option: unknown): option is Shape {
  return typeof option === 'object' && option !== null && 'type' in option;
}

function literalOf(shape: Shape | undefined): unknown {
  return shape !== undefined && 'literal' in shape ? shape.literal : undefined;
}

function at(value: unknown, step: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.entries(value).find(([name]) => name === String(step));
  return found?.[1];
}
