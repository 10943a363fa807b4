import { isNode, isScalar, Lexer, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { shortened } from '../domain/text/shortened.ts';
import { type Fault, faultOf } from './yaml-faults.ts';

/** What is wrong with a piece of YAML, on which of its lines, from 1, and the form that is right. */
export type YamlProblem = Fault;

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
  const refused = [...document.errors, ...document.warnings].map(({ code, pos: [from] }) =>
    faultOf(text, { code, line: lineAt(from) }),
  );
  const problems: YamlProblem[] = onePerLine(refused);
  visit(document, {
    Node(_, node) {
      const line = lineAt(node.range?.[0] ?? 0);
      const says = refusedIn(node);
      if (says !== null) problems.push({ line, says, fix: plainText });
    },
    Map(_, map) {
      for (const { at, says, fix } of problemsOfNames(map)) {
        problems.push({ line: lineAt(at), says, fix });
      }
    },
    Alias(_, { source, range }) {
      problems.push({ line: lineAt(range?.[0] ?? 0), says: noAliases(source), fix: plainText });
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
function problemsOfNames({
  items,
  range,
}: YAMLMap): readonly { at: number; says: string; fix: string }[] {
  if (items.length > mostNames) {
    const says = `more than ${mostNames} names stand here in one place`;
    return [{ at: range?.[0] ?? 0, says, fix: anotherFile }];
  }
  const before = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (key.value === '' || key.value === null) {
      const says = 'a colon stands here without a name before it';
      return [{ at: key.range?.[0] ?? 0, says, fix: 'Write it as “name: value”.' }];
    }
    const repeated = before.has(key.value);
    before.add(key.value);
    if (!repeated) return [];
    const says = `“${shortened(String(key.value))}” stands here twice`;
    return [{ at: key.range?.[0] ?? 0, says, fix: 'Keep one of the two.' }];
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
  if (text.length > mostCharacters) {
    return { line: 1, says: 'the text is far too long', fix: anotherFile };
  }
  const lost = text.indexOf('\ufffd');
  if (lost !== -1) {
    return problemAt(text, lost, 'a letter was lost here: the file is not saved as UTF-8', asUtf8);
  }
  const unseen = text.search(/[[\p{Cc}\ufffe\uffff]--[\n\r\t]]/v);
  if (unseen !== -1) {
    const code = text.charCodeAt(unseen).toString(16).toUpperCase().padStart(4, '0');
    return problemAt(text, unseen, `the character U+${code} stands here, which is no text`, asUtf8);
  }
  const directive = text.search(/^%/m);
  if (directive !== -1) {
    return problemAt(
      text,
      directive,
      'a line begins with %, which has a meaning of its own here',
      'Take the line out, or put the value in quotation marks.',
    );
  }
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

function problemAt(text: string, position: number, says: string, fix: string): YamlProblem {
  return { line: lineOf(text, position), says, fix };
}

function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

function tooDeep(line: number): YamlProblem {
  return {
    line,
    says: 'things stand deeper in each other here than can be read',
    fix: anotherFile,
  };
}

function noAliases(name: string): string {
  return `“${shortened(name)}” names or repeats a part of the file (& and *): write it out where it is meant`;
}

const plainText = 'Write it as plain text; where it has to hold such a sign, in quotation marks.';
const anotherFile = 'Look whether another file was put here by mistake.';
const asUtf8 = 'Save the file again as plain text in UTF-8, and look at the line.';

/** One slip on a line makes the library stumble several times. */
function onePerLine(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.toReversed().map((fault) => [fault.line, fault])).values()];
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
