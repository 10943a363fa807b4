import { formatNumber } from '../../domain/figures/format.ts';
import type { CalledMembers } from '../../domain/measures/working.ts';
import type { WordsOf } from '../language.ts';

/** What a measure is worked out from, in words. */
export const formula: WordsOf<'formula'> = {
  'formula.name': ({ title }) => inRunningWords(title),
  'formula.sum': ({ of }, { say }) => `sum of ${say(of)}`,
  'formula.rows': ({ called }) => `number of ${called}`,
  'formula.length': ({ unit }) => `${unit} in the period`,
  'formula.at': ({ formula: of, names }, { say }) => `${say(of)} for ${names.join(', ')}`,
  'formula.signs': ({ parts, sign }, { say }) =>
    parts.map((part) => asOperand(say(part))).join(` ${sign} `),
  'formula.times': ({ formula: of, times }, { say }) => `${say(of)} × ${formatNumber(times, 0)}`,
  'formula.total': ({ formula: of, members }, { say }) =>
    `all ${asOperand(say(of))} of ${called(members)}`,
  'formula.mean': ({ formula: of, members }, { say }) =>
    `simple average of ${asOperand(say(of))} in ${called(members)}`,
  'formula.place': ({ formula: of, members, first }, { say }) =>
    `place by ${asOperand(say(of))} in ${called(members)}, ${first} first`,
};

/** Titles in a running formula begin small; acronyms and proper names keep their capitals. */
function inRunningWords(title: string): string {
  const isName = /^\W*[A-Z]{2}/.test(title) || / [A-Z]/.test(title);
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** In brackets where there is a sign in the words: so they stand inside a longer formula. */
function asOperand(words: string): string {
  return / [+−÷×] /.test(words) ? `(${words})` : words;
}

/** `42 areas`; `the most similar forces, version 2023 (8 areas, without itself)`. */
function called({ number, called: name, listed }: CalledMembers): string {
  if (listed === undefined) return `${number} ${name}`;
  const itself = listed.itself ? 'with itself' : 'without itself';
  return `the ${name}, version ${listed.version} (${number} areas, ${itself})`;
}
