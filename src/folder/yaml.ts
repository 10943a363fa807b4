import * as v from 'valibot';
import type { Finding, Place } from '../domain/findings/finding.ts';
import { shortened } from '../domain/text/shortened.ts';
import { isDefinition } from './definitions/definition-paths.ts';
import { nearName, wantedAt } from './near-name.ts';
import { parseYaml } from './yaml-document.ts';

/** Where a piece of YAML stands: its file, and the lines before it (front matter, a fence). */
export interface YamlPlace {
  readonly file: string;
  readonly linesBefore: number;
}

/** The line, in its file, of what a path leads to, or of the nearest thing above it. */
export type LineOf = (path: readonly unknown[]) => number;

export type YamlReading<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: LineOf }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** More than these and somebody has put another file here. */
const mostListed = 50;

/** Parses YAML and checks it against a schema; every problem is named with its line. */
export function readYaml<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  place: YamlPlace,
): YamlReading<v.InferOutput<Schema>> {
  const document = parseYaml(text);
  if (!document.ok) {
    const problems = document.problems.slice(0, mostListed);
    const findings = problems.map(({ line, says }) =>
      finding('not-yaml', { file: place.file, line: place.linesBefore + line }, says),
    );
    return { ok: false, findings };
  }
  const lineOf: LineOf = (path) => place.linesBefore + document.lineOf(path);
  return checkYaml(document.value, schema, place.file, lineOf);
}

/** Checks what stands in YAML against a schema: all of a file, or a part of it whose lines `lineOf` knows. */
export function checkYaml<Schema extends v.GenericSchema>(
  value: unknown,
  schema: Schema,
  file: string,
  lineOf: LineOf,
): YamlReading<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.output, lineOf };
  const findings = parsed.issues.slice(0, mostListed).map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key);
    const fix = fixOf(issue, schema, value, path);
    return finding('not-as-expected', { file, line: lineOf(path) }, sentence(issue, path), fix);
  });
  return { ok: false, findings };
}

/** What to do about a name that is not known, or one that is missing; the usual where nothing better can be said. */
function fixOf(
  issue: v.BaseIssue<unknown>,
  schema: v.GenericSchema,
  value: unknown,
  path: readonly unknown[],
): string | undefined {
  if (issue.expected === 'never') {
    const near = nearName(schema, value, path);
    return near === undefined ? undefined : `Did you mean “${near}”?`;
  }
  const wants = issue.received === 'undefined' ? wantedAt(schema, value, path) : undefined;
  return wants === undefined ? undefined : `Write “${String(path.at(-1))}” with ${wants}.`;
}

function finding(code: string, place: Place, says: string, fix = usualFix(place)): Finding {
  return { code, severity: 'error', place, says, fix };
}

/** The example defines nothing of its own; what an office defines, a page explains. */
function usualFix({ file }: Place): string {
  const shows = isDefinition(file) ? 'docs/measures.md' : 'the example folder';
  return `Correct the line; ${shows} shows the form.`;
}

/** What is wrong, for a person who knows the file and not the schema. */
function sentence(issue: v.BaseIssue<unknown>, path: readonly unknown[]): string {
  const name = path
    .map((step) => (typeof step === 'number' ? step + 1 : shortened(String(step))))
    .join(', ');
  const called = name === '' ? 'what stands here' : `“${name}”`;
  if (issue.expected === 'never') return `${called} is not known here`;
  if (issue.received === 'undefined') return `${called} is missing`;
  return `${called} is ${received(issue)}, but ${wanted(issue)} is expected`;
}

function received({ type, received: text }: v.BaseIssue<unknown>): string {
  // What the library received there is the length.
  if (type === 'non_empty') return 'empty';
  if (type === 'max_length' || type === 'min_length') return `of the length ${text}`;
  if (text === 'Object') return 'a group of lines';
  if (text === 'Array') return 'a list';
  if (text === 'null') return 'empty';
  const quoted = /^"(.*)"$/s.exec(text)?.[1];
  return quoted === undefined ? shortened(text) : `“${shortened(quoted)}”`;
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
