export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * An object as JSON text: one line for each entry of its lists, so that versions can be compared
 * line by line without the size of full indentation.
 */
export function writeJson(document: { readonly [key: string]: Json }): string {
  return [...jsonPieces(document)].join('');
}

/** The same text in pieces of a line or so: that of a very large document need not be held at once. */
export function* jsonPieces(document: { readonly [key: string]: Json }): Generator<string> {
  let between = '{\n';
  for (const [key, value] of Object.entries(document)) {
    yield `${between}${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* linesOf(value);
    else yield JSON.stringify(value);
    between = ',\n';
  }
  yield between === '{\n' ? '{\n\n}\n' : '\n}\n';
}

function* linesOf(values: readonly Json[]): Generator<string> {
  let between = '[\n';
  for (const value of values) {
    yield between + JSON.stringify(value);
    between = ',\n';
  }
  yield '\n]';
}
