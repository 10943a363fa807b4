import { readdirSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { PdfInput } from '../../publish/pdf/input.ts';
import { UserError } from '../user-error.ts';
import { type PdfKit, Typesetter } from './typesetter.ts';

/** Where reports are set. */
export interface Typesetting {
  readonly typeset: (input: PdfInput) => Promise<Uint8Array>;
  readonly close: () => void;
}

const fonts = new URL('../../fonts/', import.meta.url);
const template = new URL('../../publish/pdf/report.typ', import.meta.url);

/** Template and typefaces, as the build left them. */
export function readPdfKit(): PdfKit {
  try {
    return {
      template: readFileSync(template, 'utf8'),
      fonts: readdirSync(fonts)
        .toSorted()
        .map((name) => readFileSync(new URL(name, fonts))),
    };
  } catch {
    throw new UserError('The typefaces of the report have not been built: run npm start once.');
  }
}

let own: Typesetter | undefined;

/** In this thread, by one compiler for as long as the process lives. */
export const typesettingHere: Typesetting = {
  typeset: (input) => {
    own ??= new Typesetter(readPdfKit());
    try {
      return Promise.resolve(own.typeset(input));
    } catch (error) {
      return Promise.reject(new UserError(error instanceof Error ? error.message : String(error)));
    }
  },
  close: () => undefined,
};

/**
 * In a thread of its own, which loads the compiler while this one reads and renders. One report at a time is asked
 * for and answered, in order.
 */
export function typesettingBeside(): Typesetting {
  const worker = new Worker(new URL('./pdf-worker.js', import.meta.url));
  const waiting: PromiseWithResolvers<Uint8Array>[] = [];
  worker.on('message', (answer: { pdf: Uint8Array } | { says: string }) => {
    const asked = waiting.shift();
    if ('pdf' in answer) asked?.resolve(answer.pdf);
    else asked?.reject(new UserError(answer.says));
  });
  worker.on('error', (error) => {
    for (const asked of waiting.splice(0)) asked.reject(error);
  });
  return {
    typeset: (input) => {
      const asked = Promise.withResolvers<Uint8Array>();
      waiting.push(asked);
      worker.postMessage(input);
      return asked.promise;
    },
    close: () => void worker.terminate(),
  };
}
