import type { Finding } from '../../domain/findings/finding.ts';
import { findAlike, isPlainPath } from '../../domain/release/plain-path.ts';
import { type FolderFiles, mostText, UnreadableFile } from '../files.ts';
import type { EnclosedReturn } from './enclosed-return.ts';
import type { PackageRecord, ReturnRecord } from './record.ts';

/** A folder in the form in which a release encloses it: its files, and what its returns were read from. */
export interface CanonicalFolder {
  readonly files: FolderFiles;
  readonly record: PackageRecord;
}

/** The gathering of what is enclosed of a folder, and of what is to be said about the rest. */
export class Enclosing {
  readonly #files: FolderFiles;
  readonly #kept = new Map<string, () => Uint8Array>();
  readonly #returns: ReturnRecord[] = [];
  readonly #findings: Finding[] = [];

  constructor(files: FolderFiles) {
    this.#files = files;
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  find(...findings: readonly Finding[]): void {
    this.#findings.push(...findings);
  }

  pathsBelow(folder: string): readonly string[] {
    return this.#files.paths.filter((path) => path.startsWith(folder));
  }

  /** The bytes of a file; null where they cannot be had, which is said. */
  bytes(path: string): Uint8Array | null {
    try {
      return this.#files.read(path);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      this.find(unreadable(path, error.message));
      return null;
    }
  }

  /** The text of a file in UTF-8; null where it is none, which is said. */
  text(path: string): string | null {
    const bytes = this.bytes(path);
    if (bytes === null) return null;
    if (bytes.length > mostText) {
      this.find(unreadable(path, 'is too large to be read'));
      return null;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      this.find(notUtf8(path));
      return null;
    }
  }

  keep(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#kept.set(path, () => bytes);
  }

  /** A file that is public as it is. */
  keepAsItIs(path: string): void {
    if (this.bytes(path) !== null) this.#kept.set(path, () => this.#files.read(path));
  }

  /** Keeps a return in the form in which it is enclosed, or says why it has none. */
  keepReturn(enclosed: EnclosedReturn | { readonly refused: Finding }): void {
    if ('refused' in enclosed) {
      this.find(enclosed.refused);
      return;
    }
    const { csv, record } = enclosed;
    this.keep(record.enclosed, csv);
    this.#returns.push(record);
  }

  /** What is kept so far. */
  get kept(): FolderFiles {
    return {
      name: this.#files.name,
      paths: [...this.#kept.keys()].toSorted(),
      read: (path) => this.#kept.get(path)?.() ?? new Uint8Array(),
    };
  }

  /** What was gathered. Files whose names not every disk can keep are left out, which is said. */
  close(): CanonicalFolder {
    const files = this.kept;
    const { paths } = files;
    for (const path of paths.filter((one) => !isPlainPath(one))) this.find(unfitName(path));
    const alike = findAlike(paths);
    if (alike !== null) this.find(alikeNames(alike));
    const findings = this.#findings
      .filter(({ severity }) => severity !== 'error')
      .map(({ code, severity, place, says, fix }) => ({ code, severity, place, says, fix }));
    return {
      files,
      record: { format: 'answerable-package/2', returns: this.#returns, findings },
    };
  }
}

function unreadable(file: string, says: string): Finding {
  return {
    code: 'file-unreadable',
    severity: 'error',
    place: { file },
    says: `the file ${says}`,
    fix: 'Save it, close it in other programs, and see that you may read it.',
  };
}

function notUtf8(file: string): Finding {
  return {
    code: 'not-utf-8',
    severity: 'error',
    place: { file },
    says: 'the text is not in UTF-8, so letters such as é, ’ or £ could come out wrong',
    fix: 'Save it as plain text in UTF-8.',
  };
}

function unfitName(file: string): Finding {
  return {
    code: 'file-name-unfit',
    severity: 'error',
    place: { file },
    says: 'not every computer can keep the name: it has a character in it that some do not allow, ends in a point or a space, is the name of a device on Windows (con, nul), or is very long',
    fix: 'Rename it with letters, figures, hyphens and points.',
  };
}

function alikeNames(file: string): Finding {
  return {
    code: 'file-names-alike',
    severity: 'error',
    place: { file },
    says: 'another file has the same name but for small and capital letters, and many computers take both for one',
    fix: 'Rename or remove one of them.',
  };
}
