import { parentPort } from 'node:worker_threads';
import type { PdfInput } from '../../publish/pdf/input.ts';
import { loadCompiler } from './compiler.ts';
import { Typesetter } from './typesetter.ts';
import { type Answer, cannotSet, readPdfKit } from './typesetting.ts';

const compiler = await loadCompiler();
const typesetter = compiler.ok ? new Typesetter(compiler, readPdfKit()) : null;
const answer = (said: Answer): void => parentPort?.postMessage(said);

/** The thread of `typesettingBeside`: answers each input with its report. */
parentPort?.on('message', (input: PdfInput) => {
  try {
    if (typesetter !== null) answer({ pdf: typesetter.typeset(input) });
    else if (!compiler.ok) answer({ says: cannotSet(compiler.says) });
  } catch (error) {
    answer({ says: error instanceof Error ? error.message : String(error) });
  }
});

answer({ missing: compiler.ok ? null : compiler.says });
