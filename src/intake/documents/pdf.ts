import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PdfLook } from './pdf-look.ts';

/** Why a PDF could not be looked into besides being locked or damaged. */
export type PdfOutcome = PdfLook | { readonly ok: false; readonly because: 'too-much' };

/** How much one PDF may take, whatever it holds. */
export interface PdfLimits {
  readonly milliseconds: number;
  /** By which the memory of the whole process may grow. */
  readonly bytes: number;
}

const pdfLimits: PdfLimits = { milliseconds: 60_000, bytes: 1024 * 1024 * 1024 };

/** How often the memory is looked at. */
const beat = 25;

/** The worker as it lies beside this file, compiled or not. */
const program = new URL(`./pdf-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * Looks into PDFs in a thread of its own, one after the other. A file can be made so that it never ends, or inflates
 * without end: the thread is ended then, and the next file has another. It starts with the first PDF.
 */
export class PdfReader {
  readonly #limits: PdfLimits;
  #worker: Worker | null = null;

  constructor(limits: PdfLimits = pdfLimits) {
    this.#limits = limits;
  }

  /** The bytes stay the caller’s: the thread has a copy. */
  async look(bytes: Uint8Array): Promise<PdfOutcome> {
    const worker = this.#worker ?? this.#start();
    const { promise, resolve } = Promise.withResolvers<PdfOutcome>();
    const tooMuch = () => resolve({ ok: false, because: 'too-much' });
    const most = process.memoryUsage.rss() + this.#limits.bytes;
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) tooMuch();
    }, beat);
    const deadline = setTimeout(tooMuch, this.#limits.milliseconds);
    worker.once('message', resolve);
    worker.once('error', tooMuch);
    worker.once('exit', tooMuch);
    worker.postMessage(new Uint8Array(bytes));
    const outcome = await promise;
    clearInterval(watch);
    clearTimeout(deadline);
    worker.off('message', resolve);
    worker.off('error', tooMuch);
    worker.off('exit', tooMuch);
    if (!outcome.ok && outcome.because === 'too-much') await this.close();
    return outcome;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  /** What the library says to the console is nobody’s: it is kept from it. */
  #start(): Worker {
    const worker = new Worker(program, { stdout: true, stderr: true });
    // Waiting for the next file, it keeps nothing alive.
    worker.unref();
    this.#worker = worker;
    return worker;
  }
}
