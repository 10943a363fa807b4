/** Characters that move the cursor, colour the terminal or turn the line round, and show nothing themselves. */
const unseen = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/**
 * Text for a terminal: what would act on it is written out, a colour as `\x1b[31m`. Names of files and sheets and
 * cells of returns come from others, and may hold anything.
 */
export function visible(text: string): string {
  return text.replace(unseen, (sign) => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
}
