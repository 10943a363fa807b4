import * as v from 'valibot';
import type { Finding, Place } from '../domain/findings/finding.ts';
import { unexpected } from './unexpected.ts';
import { parseYaml } from './yaml-document.ts';
import type { Fault } from './yaml-faults.ts';

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
  { file, linesBefore }: YamlPlace,
): YamlReading<v.InferOutput<Schema>> {
  const document = parseYaml(text);
  if (!document.ok) {
    const problems = document.problems.slice(0, mostListed);
    const findings = problems.map(({ line, ...fault }) =>
      finding('not-yaml', { file, line: linesBefore + line }, fault),
    );
    return { ok: false, findings };
  }
  return checkYaml(document.value, schema, file, (path) => linesBefore + document.lineOf(path));
}

/** Checks what stands in YAML against a schema: all of a file, or a part of it whose lines `lineOf` knows. */
export function checkYaml<Schema extends v.GenericSchema>(
  value: unknown,
  schema: Schema,
  file: string,
  lineOf: LineOf,
): YamlReading<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, value, { abortPipeEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output, lineOf };
  const findings = parsed.issues.slice(0, mostListed).map((issue) => {
    const line = lineOf((issue.path ?? []).map((step) => step.key));
    return finding('not-as-expected', { file, line }, unexpected(issue, schema, { value, file }));
  });
  return { ok: false, findings };
}

function finding(code: string, place: Place, { says, fix }: Omit<Fault, 'line'>): Finding {
  return { code, severity: 'error', place, says, fix };
}
