import * as v from 'valibot';
import type { Finding } from '../domain/findings/finding.ts';
import { parsePeriod } from '../domain/time/period.ts';
import { type FolderFiles, readTextIfAny } from './files.ts';
import { readYaml } from './yaml.ts';

/** What the office has answered, and what each answer was about. It is never published, and no release encloses it. */
export const answersFile = 'answers.yaml';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const name = { finding: text, about: v.optional(text) };

const answersSchema = v.strictObject({
  /** What public notes of edition.yaml were written about, as `check` told it then. */
  public: v.optional(v.array(v.strictObject({ ...name, told: v.array(text) })), []),
  /** What the office need not be told again, why, and until when. */
  'put-away': v.optional(
    v.array(
      v.strictObject({
        ...name,
        told: text,
        because: text,
        role: text,
        until: v.pipe(text, v.check(isDay, 'a day like 2024-09-30')),
      }),
    ),
    [],
  ),
});

export type Answers = v.InferOutput<typeof answersSchema>;

/** The answers with the text that they stand in, and what is wrong with it. */
export interface AnswersRead {
  readonly answers: Answers;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Whether it is a day that there is, in the one way that days are written: `2024-09-30`. */
export function isDay(said: string): boolean {
  const period = parsePeriod(said);
  return period?.kind === 'day' && period.start === said;
}

const none: Answers = { public: [], 'put-away': [] };

/** Reads `answers.yaml` of a folder, also where `paths` are those to be published alone. Without one nothing is answered. */
export function readAnswers(files: FolderFiles): AnswersRead {
  const all = { ...files, paths: files.all ?? files.paths };
  const source = readTextIfAny(all, answersFile) ?? '';
  const reading = readYaml(source, answersSchema, { file: answersFile, linesBefore: 0 });
  return reading.ok
    ? { answers: reading.value, text: source, findings: [] }
    : { answers: none, text: source, findings: reading.findings };
}
