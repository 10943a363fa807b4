import type { ErrorCode } from 'yaml';
import { shortened } from '../domain/text/shortened.ts';

/** What is wrong with a line of YAML, in our words, and the form that is right. */
export interface Fault {
  /** Line from 1. */
  readonly line: number;
  readonly says: string;
  readonly fix: string;
}

/** What the library refuses, and why. */
export interface Refused {
  readonly code: ErrorCode;
  /** Line from 1 on which it begins. */
  readonly line: number;
}

type Words = Omit<Fault, 'line'>;

const form = 'Write each line as “name: value”, and each entry of a list as “- value”.';
const quoted = 'Put the value in quotation marks.';

const furtherInOrOut: Words = {
  says: 'the line begins further in or further out than the lines that it belongs to',
  fix: 'Begin it exactly below the first letter of the line before that it belongs beside, with spaces.',
};

/** Where no line says more than the library’s reason does. */
const byCode: Partial<Record<ErrorCode, Words>> = {
  BAD_ALIAS: {
    says: 'a value begins with * or &, which have a meaning of their own here',
    fix: quoted,
  },
  ALIAS_PROPS: {
    says: 'a value begins with * or &, which have a meaning of their own here',
    fix: quoted,
  },
  BAD_DQ_ESCAPE: {
    says: 'a backslash stands between quotation marks, where it has a meaning of its own',
    fix: 'Write two of them, or put the value between single quotation marks.',
  },
  BAD_INDENT: furtherInOrOut,
  BAD_SCALAR_START: {
    says: 'a value begins with a sign that has a meaning of its own here',
    fix: quoted,
  },
  BLOCK_IN_FLOW: {
    says: 'lines below each other stand within brackets',
    fix: 'Close the bracket first, or write all of it on lines of their own, without brackets.',
  },
  MULTIPLE_DOCS: {
    says: 'a line of --- or ... begins a second file within the file',
    fix: 'Take that line out.',
  },
  MULTILINE_IMPLICIT_KEY: {
    says: 'a name goes on over the end of its line, or has no colon behind it',
    fix: form,
  },
  NON_STRING_KEY: { says: 'a name here is no text', fix: 'Put it in quotation marks.' },
  TAG_RESOLVE_FAILED: {
    says: 'a value begins with !, which has a meaning of its own here',
    fix: quoted,
  },
  KEY_OVER_1024_CHARS: { says: 'a name here is far too long', fix: form },
};

const notUnderstood: Words = {
  says: 'the line is neither “name: value” nor “- value”',
  fix: `${form} Text with signs such as : # [ ] { } in it stands in quotation marks.`,
};

/**
 * What is wrong, as the line itself shows it: a tab, a quotation mark or bracket that is not closed, a second colon, no
 * colon at all. Else what the library’s reason amounts to. None of the library’s words come through.
 */
export function faultOf(text: string, refused: Refused): Fault {
  const lines = text.split('\n');
  const at = (line: number): string => (lines[line - 1] ?? '').replace(/\r$/, '');
  const { line } = refused;
  // A text or bracket that is not closed is noticed far below the line on which it begins.
  const open = openedBefore(lines, line);
  if (open !== null && refused.code !== 'TAB_AS_INDENT') return open;
  const own = ofLine(at(line));
  if (own === null && isFurtherIn(at(line), at(line + 1))) {
    return { line: line + 1, ...furtherInOrOut };
  }
  const words = own ?? byCode[refused.code] ?? notUnderstood;
  return { line, ...words };
}

/** Whether a line with a name stands further in than the one before, which has its value already. */
function isFurtherIn(line: string, next: string): boolean {
  const has = /^( *(?:- +)*)[^\s:"'#]+: +[^\s|>#]/.exec(line);
  const margin = /^( +)[^\s:"'#]+:(?: |$)/.exec(next);
  return has !== null && margin !== null && (margin[1]?.length ?? 0) > (has[1]?.length ?? 0);
}

/** What a line by itself shows to be wrong with it. */
function ofLine(line: string): Words | null {
  if (/^ *\t/.test(line)) {
    return {
      says: 'the line begins with a tab, which is no space',
      fix: 'Put spaces in its place, two for each step further in.',
    };
  }
  const second = /^(\s*(?:- +)*)([^\s:"'#[{][^:"']*): +([^"'[{|>#].*: .*|[^"'[{|>#].*:)$/.exec(
    line,
  );
  if (second !== null) {
    const [, , name = '', value = ''] = second;
    return {
      says: `the value of “${shortened(name)}” has a colon in it, which makes a name of what stands before`,
      fix: `Put the value in quotation marks: ${shortened(name)}: "${shortened(value.replaceAll('"', '\\"'))}".`,
    };
  }
  const sign = /^\s*(?:- +)*(?:[^\s:"'#]+: +)?([@`%&*!])\S/.exec(line)?.[1];
  if (sign !== undefined) {
    return {
      says: `a value begins with “${sign}”, which has a meaning of its own here`,
      fix: quoted,
    };
  }
  const joined = /^\s*(?:- +)*([a-z][a-z-]*):([^\s/:].*)$/.exec(line);
  if (joined !== null) {
    return {
      says: `no space stands behind the colon of “${shortened(joined[1] ?? '')}”`,
      fix: `Write one: ${shortened(joined[1] ?? '')}: ${shortened(joined[2] ?? '')}.`,
    };
  }
  if (/^(?:<{7}|={7}|>{7})/.test(line)) {
    return {
      says: 'a mark of version control stands here: two versions of the file were never joined',
      fix: 'Keep the lines of one of them, and take the marks out.',
    };
  }
  if (/^\s*-[^\s-]/.test(line)) {
    return { says: 'no space stands behind the hyphen of an entry', fix: 'Write “- value”.' };
  }
  return null;
}

const brackets: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A value that begins with a quotation mark or a bracket on one of the last lines, and is not closed on it. */
function openedBefore(lines: readonly string[], line: number): Fault | null {
  for (let at = line; at > Math.max(0, line - 200); at -= 1) {
    const value = /^\s*(?:- +)*(?:[^\s:"'#][^:"']*: +)?(["'[{])(.*)$/.exec(lines[at - 1] ?? '');
    const [, sign = '', rest = ''] = value ?? [];
    if (sign === '' || isClosed(sign, rest)) continue;
    const closing = brackets[sign];
    return closing === undefined
      ? {
          line: at,
          says: `a quotation mark (${sign}) opens a text here that is closed nowhere, or with more behind it`,
          fix: `Close it with the same mark, and write such a mark within it as ${sign === '"' ? '\\"' : "''"}.`,
        }
      : {
          line: at,
          says: `a bracket (${sign}) is opened here and closed nowhere`,
          fix: `Close it with ${closing}, or put the value in quotation marks.`,
        };
  }
  return null;
}

/** Whether what stands behind the sign closes it, with nothing but a comment, a comma or a bracket after it. */
function isClosed(sign: string, rest: string): boolean {
  if (sign === '"') return /^(?:[^"\\]|\\.)*"\s*(?:[,\]}:].*|#.*)?$/.test(rest);
  if (sign === "'") return /^(?:[^']|'')*'\s*(?:[,\]}:].*|#.*)?$/.test(rest);
  let depth = 1;
  for (const character of rest.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '')) {
    if (character in brackets) depth += 1;
    if (character === ']' || character === '}') depth -= 1;
  }
  return depth <= 0;
}
