/** JSON of text, whole numbers, truth values, null, lists and objects: what signed documents are made of. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * The one way to write a document so that two programs that read the same write the same bytes: JSON Canonicalization
 * Scheme, RFC 8785. No white space; keys in the order of their UTF-16 code units; text and numbers as ECMAScript
 * writes them, which is what the RFC asks for.
 */
function canonical(value: Plain): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** The same in pieces, at the top level of a document an entry each: that of a very large one need not be held at once. */
export function* canonicalPieces(document: { readonly [key: string]: Plain }): Generator<string> {
  let between = '{';
  const entries = Object.entries(document).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, value] of entries) {
    yield `${between}${JSON.stringify(key)}:`;
    if (isList(value)) yield* listed(value);
    else yield canonical(value);
    between = ',';
  }
  yield between === '{' ? '{}' : '}';
}

function* listed(values: readonly Plain[]): Generator<string> {
  let between = '[';
  for (const value of values) {
    yield between + canonical(value);
    between = ',';
  }
  yield between === '[' ? '[]' : ']';
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
