import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../domain/findings/finding.ts';

/** Where a piece of YAML stands: its file, and the lines before it (front matter, a fence). */
export interface YamlPlace {
  readonly file: string;
  readonly linesBefore: number;
}

export type YamlReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Parses YAML and checks it against a schema; every problem is named with its line. */
export function readYaml<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  place: YamlPlace,
): YamlReading<v.InferOutput<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map((error) =>
    finding('not-yaml', place, lines.linePos(error.pos[0]).line, firstSentence(error.message)),
  );
  if (broken.length > 0) return { ok: false, findings: broken };
  const parsed = v.safeParse(schema, document.toJS() ?? {});
  if (parsed.success) return { ok: true, value: parsed.output };
  const findings = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key);
    return finding('not-as-expected', place, lineOf(path), sentence(issue, path));
  });
  return { ok: false, findings };

  /** Line of the nearest thing on the path that is there at all. */
  function lineOf(path: readonly unknown[]): number {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

function finding(code: string, place: YamlPlace, line: number, says: string): Finding {
  return {
    code,
    severity: 'error',
    place: { file: place.file, line: place.linesBefore + line },
    says,
    fix: 'Correct the line; the example folder shows the form.',
  };
}

/** What is wrong, for a person who knows the file and not the schema. */
function sentence(issue: v.BaseIssue<unknown>, path: readonly unknown[]): string {
  const name = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(', ');
  if (issue.expected === 'never') return `“${name}” is not known here`;
  if (issue.received === 'undefined') return `“${name}” is missing`;
  return `“${name}” is ${received(issue)}, but ${wanted(issue)} is expected`;
}

function received({ received: text }: v.BaseIssue<unknown>): string {
  if (text === 'Object') return 'a group of lines';
  if (text === 'Array') return 'a list';
  return text === 'null' ? 'empty' : text.replace(/^"(.*)"$/s, '“$1”');
}

/** A schema's own message names what it wants; valibot's begin with “Invalid”. */
function wanted({ type, expected, message }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid ')) return message;
  return wantedByType[type] ?? expected ?? 'something else';
}

const wantedByType: Readonly<Record<string, string>> = {
  array: 'a list',
  email: 'an e-mail address',
  integer: 'a whole number',
  number: 'a number',
  non_empty: 'some text',
  regex: 'a name in small letters, figures and hyphens',
  strict_object: 'a group of lines',
  string: 'text',
  url: 'a web address',
};

function firstSentence(message: string): string {
  const line = message.split('\n')[0] ?? message;
  return line.charAt(0).toLowerCase() + line.slice(1).replace(/ at line \d+.*$/, '');
}
