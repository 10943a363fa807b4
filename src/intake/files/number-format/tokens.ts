/** A piece of a section of a number format. */
export interface Token {
  readonly kind: /** Shown as it stands. */
    | 'literal'
    /** `0`, `#` or `?`: a digit. */
    | 'digit'
    | 'point'
    | 'comma'
    | 'percent'
    /** `E+` or `E-`. */
    | 'exponent'
    | 'stroke'
    /** A part of a date or time: `yyyy`, `mmm`, `[h]`, `AM/PM`, `.00` of a second. */
    | 'moment'
    | 'general'
    /** `@`: the words of the cell. */
    | 'words'
    /** `[<5]`: when the section counts. */
    | 'condition';
  readonly text: string;
}

/**
 * In this order: the first that fits is taken. A space as wide as a letter (`_)`) is a space, what fills the cell (`* `) is
 * nothing, and so are colours; a currency in brackets is its sign.
 */
const rules: readonly (readonly [RegExp, Token['kind'], ((found: string) => string)?])[] = [
  [/"[^"]*"?/y, 'literal', (found) => found.replaceAll('"', '')],
  [/\\./suy, 'literal', (found) => found.slice(1)],
  [/_./suy, 'literal', () => ' '],
  [/\*./suy, 'literal', () => ''],
  [/\[(?:h+|m+|s+)\]/iy, 'moment'],
  [/\[\$[^\]]*\]/y, 'literal', (found) => found.slice(2, -1).replace(/-[^-]*$/, '')],
  [/\[\s*(?:<=|>=|<>|<|>|=)\s*-?[\d.]+\s*\]/y, 'condition'],
  [/\[[^\]]*\]/y, 'literal', () => ''],
  [/General/iy, 'general'],
  [/am\/pm|a\/p/iy, 'moment'],
  [/(?<=s\]?)\.0{1,3}/iy, 'moment'],
  [/[0#?]/y, 'digit'],
  [/\./y, 'point'],
  [/,/y, 'comma'],
  [/%/y, 'percent'],
  [/E[+-]/iy, 'exponent'],
  [/\//y, 'stroke'],
  [/y+|m+|d+|h+|s+/iy, 'moment'],
  [/@/y, 'words'],
  [/./suy, 'literal'],
];

export function tokensOf(code: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < code.length) {
    for (const [pattern, kind, says] of rules) {
      pattern.lastIndex = at;
      const [found] = pattern.exec(code) ?? [];
      if (found === undefined) continue;
      const text = says === undefined ? found : says(found);
      if (text !== '') tokens.push({ kind, text });
      at += found.length;
      break;
    }
  }
  return tokens;
}
