import type { InspectedDocument } from '../domain/documents/unseen.ts';
import { inspectDocument } from '../intake/documents/inspect.ts';
import { PdfReader } from '../intake/documents/pdf.ts';
import { documentsFolder } from './duties.ts';
import type { FolderFiles } from './files.ts';

/**
 * Looks into all files of `documents/`: those that duties.yaml names go out as they are, and the others may be named
 * next. What is in them never stops a publication.
 */
export async function inspectDocuments(files: FolderFiles): Promise<readonly InspectedDocument[]> {
  const pdf = new PdfReader();
  const inspected: InspectedDocument[] = [];
  try {
    for (const path of files.paths.filter((one) => one.startsWith(documentsFolder))) {
      inspected.push(await inspectDocument(path, files.read(path), pdf));
    }
    return inspected;
  } finally {
    await pdf.close();
  }
}
