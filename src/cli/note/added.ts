import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { answersFile } from '../../folder/answers.ts';
import { appendToList, type Entry } from '../../folder/append-to-list.ts';
import { readSteadily } from '../../folder/disk.ts';
import { type FolderFiles, UnreadableFile } from '../../folder/files.ts';
import { parseYaml } from '../../folder/yaml-document.ts';
import { UserError } from '../../shelf/user-error.ts';
import { putFile } from '../put-file.ts';

/** A file of a folder with one more entry in one of its lists. */
export interface Added {
  readonly file: string;
  readonly text: string;
}

/**
 * Adds an entry to a list of a YAML file of the folder, without writing it yet. A file that cannot be read, or in which
 * anything else would change, is refused.
 */
export function addTo(directory: string, file: string, list: string, entry: Entry): Added {
  const before = readIfAny(join(directory, file));
  const parsed = parseYaml(before);
  if (!parsed.ok) {
    const [first] = parsed.problems;
    throw new UserError(`${file}, line ${first?.line ?? 1}: ${first?.says}. Mend it first.`);
  }
  const begun = before === '' && file === answersFile ? header : before;
  const text = appendToList(begun, list, entry);
  if (text === null || !holdsBoth(parsed.value, text, list, entry)) {
    throw new UserError(
      `The list “${list}” of ${file} is written so that nothing can be added: write each entry on lines of its own, after a hyphen.`,
    );
  }
  return { file, text };
}

const header = [
  '# What the office has answered, and what each answer was about. It is never published.',
  '# Public notes stand in edition.yaml; they end when what they were told of changes.',
  '',
].join('\n');

function readIfAny(path: string): string {
  if (!existsSync(path)) return '';
  try {
    return new TextDecoder().decode(readSteadily(path));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UserError(`${path} ${error.message}.`);
  }
}

/** Whether the new text says what the old one said and the entry, and nothing else. */
function holdsBoth(before: unknown, text: string, list: string, entry: Entry): boolean {
  const after = parseYaml(text);
  if (!after.ok) return false;
  const former = namesOf(before);
  const listed = Array.isArray(former[list]) ? former[list] : [];
  return isDeepStrictEqual(namesOf(after.value), { ...former, [list]: [...listed, entry] });
}

function namesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The folder as it would be. */
export function withAdded(files: FolderFiles, added: readonly Added[]): FolderFiles {
  const texts = new Map(added.map(({ file, text }) => [file, text]));
  return {
    ...files,
    paths: [...new Set([...files.paths, ...texts.keys()])].toSorted(),
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? files.read(path) : new TextEncoder().encode(text);
    },
  };
}

export function writeAdded(directory: string, added: readonly Added[]): void {
  for (const { file, text } of added) putFile(join(directory, file), text, { replaces: true });
}
