import { addresses } from '../../publish/addresses.ts';
import { readDataFile } from '../../publish/explorer/data-file.ts';
import { answeredPage } from '../../publish/explorer/region.tsx';
import { readRowsFile } from '../../publish/registers/data-file.ts';
import { answeredRegisterPage } from '../../publish/registers/region.tsx';

/** A page that answers, and what it answers from, as they were published. */
export interface Ground {
  readonly file: string;
  readonly page: Uint8Array;
  readonly data: Uint8Array;
}

/** The page with the answer to a question. */
export type AnswerPage = (query: string) => string;

/**
 * Reads what a page answers from, once for many questions; null where it cannot be read. That is read back from the
 * script that hands it to browsers, so a published site is answered like a folder that was just rendered.
 */
export function readGround({ file, page, data }: Ground): AnswerPage | null {
  const decoder = new TextDecoder();
  const text = decoder.decode(page);
  const script = decoder.decode(data);
  if (file === addresses.stops) {
    const context = readDataFile(script);
    return context && ((query) => answeredPage(text, context, query));
  }
  const register = readRowsFile(script);
  return register && ((query) => answeredRegisterPage(text, register, query));
}
