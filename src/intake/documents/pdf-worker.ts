import { parentPort } from 'node:worker_threads';
import { lookIntoPdf, type PdfLook } from './pdf-look.ts';

/** One PDF at a time is handed in, and what was seen of it handed back. */
parentPort?.on('message', (bytes: Uint8Array) => {
  void lookIntoPdf(bytes).then((look: PdfLook) => parentPort?.postMessage(look));
});
