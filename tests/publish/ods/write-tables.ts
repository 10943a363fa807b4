import { strToU8, zipSync } from 'fflate';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { odsFiles } from '../../../src/publish/ods/files.ts';
import { type ReadWorkbook, readWorkbook } from './reading/read-workbook.ts';

/** The workbook of the newest edition, as bytes. */
export function tablesOf(publication: Publication): Uint8Array {
  const [first] = odsFiles(publication);
  if (first === undefined || typeof first.content === 'string') throw new Error('no workbook');
  return first.content;
}

/** The same workbook with another `content.xml`. */
export function withContent({ parts }: ReadWorkbook, content: string): ReadWorkbook {
  const entries = [...parts, ['content.xml', content] as const];
  return readWorkbook(
    zipSync(Object.fromEntries(entries.map(([name, part]) => [name, strToU8(part)]))),
  );
}
