/** What a pivot table writes over its own parts, and says nothing of the numbers. */
const ownWords = /^(?:row labels|column labels|values)$/i;

/** `Sum of Calls` and `Sum - Calls` are the calls. A count, an average or a greatest one of them is something else. */
const sumOf = /^sum (?:of|-) (?=\S)/i;

/** True of what a pivot table writes over its column of labels, whatever number it names above it. */
export function isOverLabels(text: string): boolean {
  return /^row labels$/i.test(text.trim());
}

/** A heading of a pivot table without the words of the program that made it. */
export function withoutPivotWords(text: string): string {
  const said = text.trim();
  return ownWords.test(said) ? '' : said.replace(sumOf, '');
}
