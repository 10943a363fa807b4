/** Words that say nothing of what is counted. */
const empty: ReadonlySet<string> = new Set(
  'of in the a an to for by under and on at from with each per as is was were been this that which stated given number numbers no nos count counts figure figures value values month months quarter period date data'.split(
    ' ',
  ),
);

/** Short forms and other ways of writing, as the words that datasets use. */
const written: ReadonlyMap<string, string> = new Map(
  Object.entries({
    avg: 'average',
    ave: 'average',
    av: 'average',
    mean: 'average',
    pct: 'percent',
    percentage: 'percent',
    sec: 'seconds',
    secs: 'seconds',
    s: 'seconds',
    min: 'minutes',
    mins: 'minutes',
    hrs: 'hours',
    hr: 'hours',
    wte: 'fte',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    twelve: '12',
  }),
);

/**
 * What a heading is about, as the stems of its words in their order, without those that say nothing: “Disclosures
 * outside 35 days” and “Disclosed outside 35 days” come out the same.
 */
export function contentWords(heading: string): readonly string[] {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replaceAll('%', ' percent ')
    .replaceAll('£', ' pounds ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !empty.has(word))
    .map((word) => stem(written.get(word) ?? word));
}

/** The word without the ending of a plural, a past tense or a noun made of a verb. */
function stem(word: string): string {
  const without = word.replace(/(?:ures?|ings?|ed|es|e|s)$/, '');
  return without.length < 3 ? word : without;
}
