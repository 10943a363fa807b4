import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfInput } from '../../publish/pdf/input.ts';

/** What reports are set with: the template, and typefaces as TrueType. */
export interface PdfKit {
  /** The text of `report.typ`. */
  readonly template: string;
  readonly fonts: readonly Buffer[];
}

/** Sets reports one after the other. It is slow to make and keeps what it learns, so one serves a whole process. */
export class Typesetter {
  readonly #compiler: NodeCompiler;
  readonly #template: Buffer;

  constructor({ template, fonts }: PdfKit) {
    // Nothing is read from a disk: no typeface of the machine, no file of a folder.
    this.#compiler = NodeCompiler.create({
      workspace: '/',
      fontArgs: [{ fontBlobs: [...fonts] }],
    });
    this.#template = bytes(template);
  }

  /**
   * A report as PDF/UA-1. The compiler refuses what the standard forbids, such as a picture without a description or a
   * skipped level of headings: then this throws with its words, because the template should not let it happen.
   */
  typeset({ data, pictures, created }: PdfInput): Uint8Array {
    this.#compiler.resetShadow();
    this.#compiler.mapShadow('/report.typ', this.#template);
    this.#compiler.mapShadow('/data.json', bytes(data));
    for (const [name, svg] of pictures) this.#compiler.mapShadow(`/${name}`, bytes(svg));
    try {
      return this.#compiler.pdf(
        { mainFilePath: '/report.typ' },
        { pdfStandard: 'ua-1', pdfTags: true, creationTimestamp: created },
      );
    } catch (error) {
      throw new Error(`The report cannot be set as PDF/UA-1: ${reasonOf(error)}`);
    } finally {
      // What was set for one report is kept for the next, and thrown away when it was not used again.
      this.#compiler.evictCache(1);
    }
  }
}

function bytes(text: string): Buffer {
  return Buffer.from(text);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : 'no reason was given');
}
