import { monthByName, monthNames } from '../../domain/time/month-names.ts';

/** Words of a text that say when, whatever they are: where they begin, and the words. */
export interface TimeWord {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const capital = (name: string) => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
const names = [...monthByName.keys()];
/** Three letters and fewer are names of months only beside a year. */
const full = names.filter((name) => name.length > 4 || name === 'mai' || isEnglish(name));
const anyName = names.toSorted((a, b) => b.length - a.length).join('|');
const year = '(?:19|20)\\d{2}';

/** Years that name a law, a census or a code of practice, and no time of which anything is told. */
const notCited = '(?<!\\b(?:Acts?|Order|Regulations?|Rules|Census|Code|PEEL|SI|No\\.?)\\s+)';

const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${full.flatMap((name) => [capital(name), name.toUpperCase()]).join('|')})\\b`,
    'g',
  ),
  new RegExp(`\\b(?:${anyName})\\.?,?[\\s-]*(?:${year}|['’]\\d{2})\\b`, 'gi'),
  new RegExp(`\\b(?:\\d{1,2}[/.-])?\\d{1,2}[/.-]${year}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2}\\b`, 'g'),
  new RegExp(`${notCited}\\b${year}(?:\\s?[/–-]\\s?\\d{2,4})*\\b(?!\\s+(?:Act|Order)\\b)`, 'g'),
  /\b(?:q[1-4]|(?:qtr|quarter|chwarter)\s?[1-4]|(?:first|second|third|fourth|final) (?:quarter|half))\b/gi,
  /\b(?:this|last|next|past|previous|current|latest|coming|following|same|recent)(?: \w+)? (?:months?|quarters?|years?|weeks?|fortnight)\b/gi,
  /\b(?:month|quarter|year|week)s? (?:before|earlier|ago|after|later|to date)\b/gi,
  /\b(?:today|yesterday|tomorrow|tonight|now|nowadays|currently|recently|lately|shortly|soon|so far|not yet|yet|no longer|at present|at the moment)\b/gi,
  /\b(?:spring|summer|autumn|winter|Christmas|Easter)\b/gi,
  /\b(?:mis|chwarter|flwyddyn|blwyddyn|wythnos) (?:hwn|hon|diwethaf|ddiwethaf|nesaf|cynt|gynt)\b/gi,
  /\b(?:eleni|llynedd|heddiw|ddoe|yfory|bellach|hyd yn hyn|hyd yma|ar hyn o bryd|yn ddiweddar|gwanwyn|haf|gaeaf)\b/gi,
];

/** A figure in braces, with how it is written: what it says of time follows the figures. */
const bound = /\{\s*[a-z][\w.-]*\s*(?:[|=][^}]*)?\}/gi;

/**
 * Everything in a text that says when, in its order: months, days and years in words and digits, in English and Welsh, and words
 * such as “last month” or “now”. It finds rather too much: what it passes over is published of another month unread.
 */
export function timeWords(text: string): readonly TimeWord[] {
  const words = text.replaceAll(bound, (braces) => ' '.repeat(braces.length));
  const found = patterns
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const apart: TimeWord[] = [];
  for (const one of found) if (one.from >= (apart.at(-1)?.to ?? 0)) apart.push(one);
  return apart;
}

function isEnglish(name: string): boolean {
  return monthNames.some((english) => english.toLowerCase() === name);
}
