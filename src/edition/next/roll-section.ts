import { isPeriodId } from '../../domain/claims/reference.ts';
import { month as monthOf, parsePeriod, shiftMonth } from '../../domain/time/period.ts';
import { type MonthWord, monthWords, replaceWords } from './month-words.ts';
import { type Passage, passagesIn } from './passages.ts';

/** A sentence of the former edition that names a time, or that somebody attested. */
export interface NamedMonth {
  /** Line in the new file, from 1. */
  readonly line: number;
  readonly before: string;
  /** Where in it the first of its times stands. */
  readonly at: number;
  /** What it says in the new edition: the same, where only a person can say what it has to. */
  readonly after: string;
}

/** A section taken over into a later edition. */
export interface RolledSection {
  readonly text: string;
  /** Titles, and sentences of a headline about the latest figures, of which the month was moved on. */
  readonly moved: readonly NamedMonth[];
  /** Sentences that name a time, and what is attested: they stay until somebody has read them. */
  readonly toRead: readonly NamedMonth[];
  /** Names in braces and lists of periods that are bound to a time and stay at it. */
  readonly pinned: readonly { readonly line: number; readonly name: string }[];
}

/** Takes a section over into an edition so many months later. What a person has written in sentences stays as it is. */
export function rollSection(text: string, months: number): RolledSection {
  const moved: NamedMonth[] = [];
  const toRead: NamedMonth[] = [];
  const pinned: { line: number; name: string }[] = [];
  const passages = passagesIn(text).map((passage) => {
    const rolled = rollPassage(passage, months);
    moved.push(...rolled.moved);
    toRead.push(...rolled.toRead);
    pinned.push(...rolled.pinned);
    return rolled.text;
  });
  return { text: passages.join('\n'), moved, toRead, pinned };
}

function rollPassage(passage: Passage, months: number): RolledSection {
  const { text, line, key, zone } = passage;
  const lineAt = (at: number) => line + (text.slice(0, at).match(/\n/g)?.length ?? 0);
  // What is attested stands in the words as well, and has to be the same there. It holds of the time of its source.
  if (key === 'attested') return { text, moved: [], toRead: attestedIn(text, lineAt), pinned: [] };
  if (zone === 'block' && key === 'periods') return rollPeriods(text, line, months);
  const pinned = [...pinnedIn(text), ...(isOfNames(passage) ? periodIds(text) : [])].map(
    ({ at, name }) => ({ line: lineAt(at), name }),
  );
  if (isOfNames(passage) && key !== 'rows') return { text, moved: [], toRead: [], pinned };
  const sentences = sentencesIn(text).map(({ from, said }) => {
    const words = [...monthWords(said, months), ...overridesIn(said, passage)];
    const after = replaceWords(said, movable(words, said, passage));
    return { line: lineAt(from + (words[0]?.from ?? 0)), said, after, words };
  });
  const named = sentences.filter(({ words }) => words.length > 0);
  const tell = ({ line: at, said, after, words }: (typeof named)[number]): NamedMonth => {
    const before = oneLine(said);
    return {
      line: at,
      before,
      after: oneLine(after),
      at: before.indexOf(words[0]?.text ?? ''),
    };
  };
  return {
    text: sentences.map(({ after }) => after).join(''),
    moved: named.filter(({ said, after }) => said !== after).map(tell),
    toRead: named.filter(({ said, after }) => said === after).map(tell),
    pinned,
  };
}

/** The months that move by themselves: in titles; in a headline, where its sentence is about the latest figures. */
function movable(
  words: readonly MonthWord[],
  said: string,
  { zone, key }: Passage,
): readonly MonthWord[] {
  const isTitle = key === 'title' || (zone === 'block' && key === 'caption');
  const isLatest = zone === 'head' && key === 'headline' && isAboutLatest(said);
  return isTitle || isLatest ? words.filter(({ moved }) => moved !== null) : [];
}

/** Where a person gives another word than the rule of trends, it was said of the figures of its time. */
function overridesIn(said: string, { zone, key }: Passage): readonly MonthWord[] {
  if (zone !== 'block' || key !== 'rows') return [];
  return [...said.matchAll(/\boverride(?=["']?\s*:)/g)].map(({ index, 0: text }) => {
    return { from: index, to: index + text.length, text, moved: null };
  });
}

/** A text that is all title: its months move on. */
export function rollTitle(text: string, months: number): RolledSection {
  return rollPassage({ zone: 'head', key: 'title', line: 1, text }, months);
}

/** A name in braces without a period stands for the latest figure. */
function isAboutLatest(said: string): boolean {
  return /\{[^}]+\}/.test(said) && pinnedIn(said).length === 0;
}

/** Periods in braces, wherever they stand: `{homicide.2023-24-q4}`, `{homicide | against 2023-24-q3}`. */
function pinnedIn(text: string): readonly Pinned[] {
  return [...text.matchAll(/\{[^{}:]*\}/g)].flatMap((braces) =>
    [...braces[0].matchAll(/[\w.-]+/g)].flatMap((found) => {
      const name = found[0];
      const last = name.split('.').at(-1) ?? '';
      return isPeriodId(last) ? [{ at: braces.index + found.index, name }] : [];
    }),
  );
}

interface Pinned {
  readonly at: number;
  readonly name: string;
}

/** Lines of a block that hold names and no words; the rows of an outlook hold both. */
function isOfNames({ zone, key }: Passage): boolean {
  return zone === 'block' && !['', 'title', 'caption', 'notes', 'labels', 'says'].includes(key);
}

/** Periods with which limits begin anew, or that rows are chosen by: `rebase: [2024-01]`. */
function periodIds(text: string): readonly Pinned[] {
  return [...text.matchAll(/[\w-]+/g)].flatMap(({ index, 0: name }) =>
    isPeriodId(name) ? [{ at: index, name }] : [],
  );
}

/** Each entry of what somebody else says. */
function attestedIn(text: string, lineAt: (at: number) => number): readonly NamedMonth[] {
  let at = 0;
  return text.split(/(?=^\s*- )/m).flatMap((entry) => {
    const line = lineAt(at + (/^\s*/.exec(entry)?.[0].length ?? 0));
    at += entry.length;
    const said = oneLine(entry);
    return /^\s*- /.test(entry) ? [{ line, before: said, after: said, at: 0 }] : [];
  });
}

/** `periods: [2024-05]`: months move on; quarters and years change with the season, and are for somebody to read. */
function rollPeriods(text: string, line: number, months: number): RolledSection {
  const pinned: { line: number; name: string }[] = [];
  const rolled = text.replaceAll(/\b(?:\d{4}-\d{2}[\w-]*|12-months-to-\d{4}-\d{2})\b/g, (id) => {
    const period = parsePeriod(id);
    if (period?.kind !== 'month') {
      pinned.push({ line, name: id });
      return id;
    }
    const [year, number] = id.split('-').map(Number);
    const next = shiftMonth(year ?? 0, number ?? 0, months);
    return monthOf(next.year, next.month).id;
  });
  const moved =
    rolled === text ? [] : [{ line, before: oneLine(text), after: oneLine(rolled), at: 0 }];
  return { text: rolled, moved, toRead: [], pinned };
}

/** Sentences with where they begin; joined they give the text again. */
function sentencesIn(text: string): readonly { readonly from: number; readonly said: string }[] {
  let from = 0;
  return text.split(/(?<=[.?!]\s+)(?=\S)/).map((said) => {
    const sentence = { from, said };
    from += said.length;
    return sentence;
  });
}

function oneLine(text: string): string {
  return text
    .replace(/^(?:[a-z][\w-]*:\s*)?(?:[>|][+-]?\s)?/i, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
