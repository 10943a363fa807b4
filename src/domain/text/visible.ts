/**
 * Characters that a terminal or a line of text obeys instead of showing: controls (the escape that begins a sequence
 * among them), marks that turn the direction of writing, breaks of lines, invisible tags, halves of characters.
 */
const obeyed =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** How much is repeated of a name or an address that is only told to find it by. */
export const enoughToFind = 200;

/**
 * What somebody else wrote, as it may be printed: what would be obeyed stands as `\u001b`, and a text longer than
 * `most` letters is cut off.
 * For paths, names, reasons and messages that came out of a file or over the network.
 */
export function visible(text: string, most = Number.POSITIVE_INFINITY): string {
  const letters = [...text.slice(0, 2 * most + 2)];
  const kept = letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('');
  return escaped(kept);
}

/**
 * Lines as a program may print them: breaks between them and tabs stay, all else that would be obeyed is made visible.
 * In JSON it says the same as before, because the escapes are those of JSON.
 */
export function visibleLines(text: string): string {
  return escaped(text, (sign) => sign === '\n' || sign === '\t');
}

function escaped(text: string, stays: (sign: string) => boolean = () => false): string {
  return text.replaceAll(obeyed, (sign) =>
    stays(sign)
      ? sign
      : Array.from({ length: sign.length }, (_, at) => unit(sign.charCodeAt(at))).join(''),
  );
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
