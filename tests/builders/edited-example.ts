import type { Finding } from '../../src/domain/findings/finding.ts';
import { openFolder } from '../../src/folder/disk.ts';
import type { FolderFiles } from '../../src/folder/files.ts';
import { compileFiles, exampleDirectory } from './example.ts';

/** What is changed in a file of the example: its text, or null where it is taken away. */
export type Edits = Readonly<Record<string, (text: string) => string | null>>;

const files = openFolder(exampleDirectory);
if (files === null) throw new Error('The example folder is missing.');

/** Text by path of every file of the example. */
export const exampleTexts: ReadonlyMap<string, string> = new Map(
  files.paths.map((path) => [path, new TextDecoder().decode(files.read(path))]),
);

const before = new Set((await findingsOf({})).map(fingerprint));

/** What is found in the example after an edit, and was not found in it before. */
export async function newFindings(edits: Edits): Promise<readonly Finding[]> {
  return (await findingsOf(edits)).filter((finding) => !before.has(fingerprint(finding)));
}

/** Everything that is found in the example after an edit. */
export async function findingsOf(edits: Edits): Promise<readonly Finding[]> {
  return (await compileFiles(edited(edits))).findings;
}

function edited(edits: Edits): FolderFiles {
  const texts = new Map<string, string>();
  for (const [path, text] of exampleTexts) {
    const change = edits[path];
    const changed = change === undefined ? text : change(text);
    if (changed !== null) texts.set(path, changed);
  }
  for (const path of Object.keys(edits)) {
    if (!exampleTexts.has(path)) throw new Error(`The example has no file ${path}.`);
  }
  return {
    name: 'edited',
    paths: [...texts.keys()],
    read: (path) => new TextEncoder().encode(texts.get(path) ?? ''),
  };
}

function fingerprint({ code, place, says }: Finding): string {
  return JSON.stringify([code, place, says]);
}

/** Puts one text in the place of another, which must be there exactly once. */
export function replacing(from: string, to: string): (text: string) => string {
  return (text) => {
    if (text.split(from).length !== 2) throw new Error(`“${from}” is not there once.`);
    return text.replace(from, to);
  };
}

/** The section on calls without its standard, in words and as the line in its chart. */
export function withoutStandard(text: string): string {
  const inWords = replacing(
    'answered within ten seconds, {calls-within-ten-seconds.emergency-999 | below standard beyond chance}.',
    'answered within ten seconds.',
  );
  return replacing('target: 999-within-ten-seconds\n', '')(inWords(text));
}
