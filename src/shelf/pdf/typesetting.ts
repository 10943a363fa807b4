import { readdirSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { PdfInput } from '../../publish/pdf/input.ts';
import { UserError } from '../user-error.ts';
import { type Compiler, loadCompiler } from './compiler.ts';
import { type PdfKit, Typesetter } from './typesetter.ts';

/** Where reports are set. */
export interface Typesetting {
  /** Why no report can be set on this machine, the end of a sentence; null where they can. */
  readonly missing: () => Promise<string | null>;
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

let compiler: Promise<Compiler> | undefined;
let own: Typesetter | undefined;

/** In this thread, by one compiler for as long as the process lives. */
export const typesettingHere: Typesetting = {
  async missing() {
    compiler ??= loadCompiler();
    const loaded = await compiler;
    return loaded.ok ? null : loaded.says;
  },
  async typeset(input) {
    compiler ??= loadCompiler();
    const loaded = await compiler;
    if (!loaded.ok) throw new UserError(cannotSet(loaded.says));
    own ??= new Typesetter(loaded, readPdfKit());
    try {
      return own.typeset(input);
    } catch (error) {
      throw new UserError(error instanceof Error ? error.message : String(error));
    }
  },
  close: () => undefined,
};

export function cannotSet(missing: string): string {
  return `The report cannot be set as PDF: ${missing}.`;
}

/** What the thread answers: at first whether it can set reports, and then each report. */
export type Answer =
  | { readonly missing: string | null }
  | { readonly pdf: Uint8Array }
  | { readonly says: string };

/**
 * In a thread of its own, which loads the compiler while this one reads and renders. One report at a time is asked
 * for and answered, in order.
 */
export function typesettingBeside(): Typesetting {
  const worker = new Worker(new URL('./pdf-worker.js', import.meta.url));
  const missing = Promise.withResolvers<string | null>();
  const waiting: PromiseWithResolvers<Uint8Array>[] = [];
  worker.on('message', (answer: Answer) => {
    if ('missing' in answer) {
      missing.resolve(answer.missing);
      return;
    }
    const asked = waiting.shift();
    if ('pdf' in answer) asked?.resolve(answer.pdf);
    else asked?.reject(new UserError(answer.says));
  });
  worker.on('error', (error) => {
    missing.reject(error);
    for (const asked of waiting.splice(0)) asked.reject(error);
  });
  // Whoever asks is told; nobody may.
  missing.promise.catch(() => undefined);
  return {
    missing: () => missing.promise,
    typeset: (input) => {
      const asked = Promise.withResolvers<Uint8Array>();
      waiting.push(asked);
      worker.postMessage(input);
      return asked.promise;
    },
    close: () => void worker.terminate(),
  };
}
