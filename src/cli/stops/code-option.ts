import type { Code } from '../../domain/tables/dataset.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { UserError } from '../../shelf/user-error.ts';

const mostSuggestions = 3;

/** What an option that takes a code is about. */
export interface CodeOption {
  /** As on the command line, without dashes. */
  readonly name: string;
  /** What it is, with its article: `a reason for a search`. */
  readonly kind: string;
  readonly codes: readonly Code[];
}

/** The code that somebody means, by the code, its label or another spelling. Case does not count. */
export function readCode(text: string, { name, kind, codes }: CodeOption): Code {
  const meant = text.trim().toLowerCase();
  const found = codes.find((code) => spellings(code).some((one) => one.toLowerCase() === meant));
  if (found !== undefined) return found;
  const near = nearest(text, codes.flatMap(spellings), codes.length);
  const named = [...new Set(near.map((one) => owner(one, codes)))].slice(0, mostSuggestions);
  const known = codes.map(({ code }) => code);
  const hint =
    named.length > 0
      ? `Did you mean ${listed(named.map(({ code, label }) => `${code} (${label})`))}?`
      : `There ${known.length === 1 ? 'is' : 'are'}: ${known.join(', ')}.`;
  throw new UserError(`--${name}: “${text}” is not ${kind}. ${hint}`);
}

function spellings({ code, label, also = [] }: Code): readonly string[] {
  return [code, label, ...also];
}

function owner(spelling: string, codes: readonly Code[]): Code {
  const found = codes.find((code) => spellings(code).includes(spelling));
  return found ?? { code: spelling, label: spelling };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
