import * as v from 'valibot';
import type { Finding } from '../domain/findings/finding.ts';
import { unexpected } from './unexpected.ts';
import { parseYaml } from './yaml-document.ts';
import type { Fault } from './yaml-faults.ts';

/** Where a piece of YAML stands: its file, and the lines before it (front matter, a fence). */
export interface YamlPlace {
  readonly file: string;
  readonly linesBefore: number;
}

export type YamlReading<T> =
  | { readonly ok: true; readonly value: T }
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
    const findings = problems.map((fault) => finding('not-yaml', place, fault));
    return { ok: false, findings };
  }
  const parsed = v.safeParse(schema, document.value, { abortPipeEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const findings = parsed.issues.slice(0, mostListed).map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key);
    const line = document.lineOf(path);
    return finding('not-as-expected', place, { line, ...unexpected(issue, schema) });
  });
  return { ok: false, findings };
}

function finding(code: string, place: YamlPlace, { line, says, fix }: Fault): Finding {
  return {
    code,
    severity: 'error',
    place: { file: place.file, line: place.linesBefore + line },
    says,
    fix,
  };
}
