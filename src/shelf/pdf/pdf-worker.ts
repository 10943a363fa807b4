import { parentPort } from 'node:worker_threads';
import type { PdfInput } from '../../publish/pdf/input.ts';
import { Typesetter } from './typesetter.ts';
import { readPdfKit } from './typesetting.ts';

const typesetter = new Typesetter(readPdfKit());

/** The thread of `typesettingBeside`: answers each input with its report. */
parentPort?.on('message', (input: PdfInput) => {
  try {
    parentPort?.postMessage({ pdf: typesetter.typeset(input) });
  } catch (error) {
    parentPort?.postMessage({ says: error instanceof Error ? error.message : String(error) });
  }
});
