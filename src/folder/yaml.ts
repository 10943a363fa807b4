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

/** What is wrong, in the schema's own words where it has them. */
function sentence(issue: v.BaseIssue<unknown>, path: readonly unknown[]): string {
  const name = path.map(String).join('.');
  if (issue.kind === 'schema' && issue.received === 'undefined') return `“${name}” is missing`;
  if (issue.type === 'strict_object') return `“${name}” is not known here`;
  return `“${name}” is ${issue.received}, but ${issue.expected ?? 'something else'} is expected`;
}

function firstSentence(message: string): string {
  const line = message.split('\n')[0] ?? message;
  return line.charAt(0).toLowerCase() + line.slice(1).replace(/ at line \d+.*$/, '');
}
