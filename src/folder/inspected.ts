import type { InspectedDocument } from '../domain/documents/unseen.ts';
import { inspectDocument } from '../intake/documents/inspect.ts';
import { PdfReader } from '../intake/documents/pdf.ts';
import { documentsFolder } from './duties.ts';
import { type FolderFiles, UnreadableFile } from './files.ts';

/**
 * Looks into all files of `documents/`: those that duties.yaml names go out as they are, and the others may be named
 * next. What is in them never stops a publication.
 */
export async function inspectDocuments(files: FolderFiles): Promise<readonly InspectedDocument[]> {
  const pdf = new PdfReader();
  const inspected: InspectedDocument[] = [];
  try {
    for (const path of files.paths.filter((one) => one.startsWith(documentsFolder))) {
      const bytes = readIfAny(files, path);
      inspected.push(bytes === null ? unreadable(path) : await inspectDocument(path, bytes, pdf));
    }
    return inspected;
  } finally {
    await pdf.close();
  }
}

function readIfAny(files: FolderFiles, path: string): Uint8Array | null {
  try {
    return files.read(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

/** One that may not be read, is too large or was taken away meanwhile: if it is named, that stops publication elsewhere. */
function unreadable(path: string): InspectedDocument {
  return {
    path,
    family: null,
    unseen: [],
    unread: [
      {
        says: 'its bytes cannot be had, so it cannot be looked into',
        fix: 'Close it in other programs, and see that you may read it.',
      },
    ],
  };
}
