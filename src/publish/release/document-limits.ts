/**
 * How large a signed document may be, in bytes: a list of 100,000 files has some 15 million. What is larger was not
 * made by this product, and is not read.
 */
export const documentLimits = { manifest: 16 * 1024 * 1024, list: 4 * 1024 * 1024 } as const;

/** No file of a release is larger, in bytes. */
export const mostFileBytes = 2 * 1024 * 1024 * 1024;

const deepest = 24;
/** Each entry of a list of files has three values and one object. */
const mostParts = 1_000_000;

/**
 * Whether a text may be given to a JSON parser: what nests too deep cannot be walked through, and what holds too many
 * values takes many times its length of memory. Text outside of strings is counted; whether it is JSON is not asked.
 */
export function isReadable(text: string): boolean {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (sign === '{' || sign === '[' || sign === ',') parts += 1;
    if (depth > deepest || parts > mostParts) return false;
  }
  return true;
}

/** Where a string that begins here ends. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
