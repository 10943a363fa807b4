import { isNode, isScalar, Lexer, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { shortened } from '../domain/text/shortened.ts';

/** What is wrong with a piece of YAML, and on which of its lines, from 1. */
export interface YamlProblem {
  readonly line: number;
  readonly says: string;
}

/** YAML as plain values, with the line of what stands at a path; or everything that is wrong with it. */
export type YamlDocument =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Line of the nearest thing on the path that is there at all. */
      readonly lineOf: (path: readonly unknown[]) => number;
    }
  | { readonly ok: false; readonly problems: readonly YamlProblem[] };

/** Far more than a person writes into one file, and little enough to be read in an instant. */
const mostCharacters = 1_000_000;

/** How far brackets, or marks of lists on one line, may stand in each other. */
const mostDepth = 50;

/** How many names one mapping may have: looking for the line of each takes time with all before it. */
const mostNames = 2000;

/**
 * Parses YAML as a clerk writes it. Refused are, each with its line: what the library refuses or warns of, anchors and
 * aliases (which can multiply without end, and carry names that nobody sees), tags and directives, characters that
 * show nothing, and nesting that no file of ours has.
 */
export function parseYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const beforehand = findUnreadable(text);
  if (beforehand !== null) return { ok: false, problems: [beforehand] };
  try {
    return parse(text, lines);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, problems: [tooDeep(1)] };
    throw error;
  }
}

function parse(text: string, lines: LineCounter): YamlDocument {
  // The library compares each name with all before it, which a million characters make last for minutes: `problemsOfNames` looks.
  const options = {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  } as const;
  const document = parseDocument(text, options);
  const lineAt = (position: number) => lines.linePos(position).line;
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    line: lineAt(error.pos[0]),
    says: firstSentence(error.message),
  }));
  visit(document, {
    Node(_, node) {
      const line = lineAt(node.range?.[0] ?? 0);
      const says = refusedIn(node);
      if (says !== null) problems.push({ line, says });
    },
    Map(_, map) {
      for (const { at, says } of problemsOfNames(map)) problems.push({ line: lineAt(at), says });
    },
    Alias(_, { source, range }) {
      problems.push({ line: lineAt(range?.[0] ?? 0), says: noAliases(source) });
    },
  });
  if (problems.length > 0) {
    return { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) };
  }
  return {
    ok: true,
    value: document.toJS({ maxAliasCount: 0 }) ?? {},
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return 1;
    },
  };
}

/** Names of a mapping that stand there twice, or are more than anybody writes; each with its position in the text. */
function problemsOfNames({ items, range }: YAMLMap): readonly { at: number; says: string }[] {
  if (items.length > mostNames) {
    return [{ at: range?.[0] ?? 0, says: `more than ${mostNames} names stand here in one place` }];
  }
  const before = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const repeated = before.has(key.value);
    before.add(key.value);
    return repeated ? [{ at: key.range?.[0] ?? 0, says: 'map keys must be unique' }] : [];
  });
}

/** What of a node is never read here, as a sentence; null where there is nothing. */
function refusedIn(node: object): string | null {
  if ('anchor' in node && typeof node.anchor === 'string') return noAliases(node.anchor);
  if (!('value' in node) || typeof node.value !== 'string') return null;
  return hasUnseen(node.value) ? 'the text has a character in it that shows nothing' : null;
}

/** Controls but for the ends of lines, also where they are written as `\0`; halves of characters. */
function hasUnseen(text: string): boolean {
  return /[[\p{Cc}\ufffe\uffff]--[\n\r\t]]/v.test(text) || !text.isWellFormed();
}

/** What must not even be put to the library. */
function findUnreadable(text: string): YamlProblem | null {
  if (text.length > mostCharacters) return { line: 1, says: 'the text is far too long' };
  const unseen = text.search(/[[\p{Cc}\ufffe\uffff]--[\n\r\t]]/v);
  if (unseen !== -1) {
    const code = text.charCodeAt(unseen).toString(16).toUpperCase().padStart(4, '0');
    return problemAt(text, unseen, `the character U+${code} stands here, which is no text`);
  }
  const directive = text.search(/^%/m);
  if (directive !== -1) return problemAt(text, directive, 'a line begins with %, a directive');
  const deep = findDepth(text);
  return deep === null ? null : { ...tooDeep(1), line: lineOf(text, deep) };
}

/** Where brackets stand deeper in each other than anybody writes, or marks of lists or spaces before a text. */
function findDepth(text: string): number | null {
  const marks = text.search(/^(?:\s*[-?:] ){50}|^ {400}/m);
  if (marks !== -1) return marks;
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > mostDepth) return index;
  }
  return null;
}

function problemAt(text: string, position: number, says: string): YamlProblem {
  return { line: lineOf(text, position), says };
}

function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

function tooDeep(line: number): YamlProblem {
  return { line, says: 'things stand deeper in each other here than can be read' };
}

function noAliases(name: string): string {
  return `“${shortened(name)}” names or repeats a part of the file (& and *): write it out where it is meant`;
}

function firstSentence(message: string): string {
  const line = message.split('\n')[0] ?? message;
  return shortenedMessage(
    line.charAt(0).toLowerCase() + line.slice(1).replace(/ at line \d+.*$/, ''),
  );
}

function shortenedMessage(message: string): string {
  return message.length > 200 ? `${message.slice(0, 200).toWellFormed()}…` : message;
}

/** What the lexer puts between the pieces of the text, and is no part of it. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const scalarMark = '\u001f';

/**
 * The text with every comment emptied to its `#`: the same values on the same lines, without the words that no reader of
 * the site sees.
 */
export function withoutComments(text: string): string {
  if (!text.includes('#')) return text;
  let kept = '';
  let before = '';
  for (const piece of new Lexer().lex(text)) {
    const isComment = piece.startsWith('#') && before !== scalarMark;
    if (isComment) kept += '#';
    else if (!marks.has(piece)) kept += piece;
    before = piece;
  }
  return kept;
}
