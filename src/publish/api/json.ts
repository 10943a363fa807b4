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
  const entries = Object.entries(document).map(([key, value]) => {
    const text =
      Array.isArray(value) && value.length > 0 ? writeLines(value) : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}

function writeLines(values: readonly Json[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
}
