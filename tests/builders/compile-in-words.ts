import { type Compilation, compileFolder as compile } from '../../src/edition/compile.ts';
import { inWords } from '../../src/shelf/in-words.ts';

/** Compiles a folder, and says what comes of it in English. */
export function compileFolder(...asked: Parameters<typeof compile>): Compilation {
  return inWords(compile(...asked));
}
