import { monthByName } from '../../domain/time/month-names.ts';
import type { Period } from '../../domain/time/period.ts';
import { periodsSaid } from '../../domain/time/spoken-period.ts';

/** No period takes more words: `1 October 2023 to 31 December 2023`. */
const mostWords = 8;

/** Longer text is no title. */
const longestTitle = 400;

/**
 * Months, quarters, years and days that a longer text names, each once: a title, the name of a file. What reaches over
 * more words counts before what lies within it, so that the quarter to September is never taken for September.
 */
export function periodsNamed(text: string): readonly Period[] {
  const words = wordsOf(text.slice(0, longestTitle));
  const found = new Map<string, Period>();
  let at = 0;
  while (at < words.length) {
    const length = endsSpan(words, at) ? 0 : longestAt(words, at);
    const said = words.slice(at, at + length).join(' ');
    for (const period of length === 0 ? [] : periodsSaid(said)) {
      found.set(`${period.kind} ${period.id}`, period);
    }
    at += Math.max(1, length);
  }
  return [...found.values()];
}

/** True of words that tell a time and nothing else: `As at 30 November 2026`. */
export function saysOnlyTime(text: string): boolean {
  const words = wordsOf(text);
  const from = words.findIndex((_, at) => longestAt(words, at) > 0);
  if (from === -1) return false;
  const rest = words.slice(from + longestAt(words, from));
  return [...words.slice(0, from), ...rest].every((word) => aboutTime.has(word.toLowerCase()));
}

const aboutTime: ReadonlySet<string> = new Set(
  '| as at on of the date data for period month position snapshot'.split(' '),
);

/**
 * Names of files join with hyphens and underscores what titles set apart: `calls-2024-05`, `stops_May_2024`. Brackets
 * and colons cut: “Table 2: January 2024” is about no 2 January. What is cut is a word of its own.
 */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/_+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\(\s*(q[1-4]|\d{4}[-/]\d{2})\s*\)/gi, '$1')
    .replace(/[()[\]|:;]+|(?<=\d),(?=\s+\p{L})/gu, ' | ')
    .replace(/(?<=\p{L}{2})-(?=(?:19|20)\d{2}(?!\d))/gu, ' ')
    .replace(/(?<=\d)-(?=\p{L}{2})/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^["“‘]+|[.,"”]+$/g, ''))
    .filter((word) => word !== '');
}

/** How many words from here on are a period; 0 where none is. */
function longestAt(words: readonly string[], at: number): number {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
    const said = words.slice(at, at + length).join(' ');
    if (hasYear(said) && periodsSaid(said).length > 0) return length;
  }
  return 0;
}

/** Two digits are a year only where nothing else can be meant: “Nov 26” is a day as well, and 202405 a reference. */
function hasYear(said: string): boolean {
  return (
    /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(said) ||
    /^\p{L}{3,}(?:-| ?['’])\d{2}$/u.test(said) ||
    /^(?:q|quarter ?)[1-4] \d{2}\/\d{2}$/i.test(said)
  );
}

/** The last month of a stretch that is no period of ours, as in “February to March 2024”, is not what it is about. */
function endsSpan(words: readonly string[], at: number): boolean {
  const [from = '', between = ''] = words.slice(Math.max(0, at - 2), at);
  return /^(?:to|until|and|&|-)$/i.test(between) && monthByName.has(from.toLowerCase());
}
