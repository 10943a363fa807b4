import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfInput } from '../../publish/pdf/input.ts';
import type { Compiler } from './compiler.ts';

/** What reports are set with: the template, and typefaces as TrueType. */
export interface PdfKit {
  /** The text of `report.typ`. */
  readonly template: string;
  readonly fonts: readonly Buffer[];
}

/** A folder that is nowhere: all that a report is set from is given, and no file of the machine can be read. */
const nowhere = '/answerable-report';

/** Sets reports one after the other. It is slow to make and keeps what it learns, so one serves a whole process. */
export class Typesetter {
  readonly #compiler: NodeCompiler;
  readonly #template: Buffer;

  constructor({ create }: Extract<Compiler, { ok: true }>, { template, fonts }: PdfKit) {
    // The compiler knows the typefaces of the machine too, and cannot be told not to: the template allows none to stand
    // in for its own, and `printable` leaves no letter that they lack.
    this.#compiler = create({
      workspace: nowhere,
      fontArgs: [{ fontBlobs: [...fonts] }],
    });
    this.#template = bytes(template);
  }

  /**
   * A report as PDF/UA-1. The compiler refuses what the standard forbids, such as a picture without a description or a
   * skipped level of headings: then this throws with its words, in one sentence.
   */
  typeset({ data, pictures, created }: PdfInput): Uint8Array {
    this.#compiler.resetShadow();
    this.#compiler.mapShadow(`${nowhere}/report.typ`, this.#template);
    this.#compiler.mapShadow(`${nowhere}/data.json`, bytes(data));
    for (const [name, svg] of pictures) this.#compiler.mapShadow(`${nowhere}/${name}`, bytes(svg));
    try {
      return this.#compiler.pdf(
        { mainFilePath: `${nowhere}/report.typ` },
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

/** What the compiler says, which it puts into the code of its error, each thing once. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = error.message || ('code' in error ? String(error.code) : '');
  const messages = [...said.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
    text.replaceAll(/\\(.)/g, '$1').replace(/^PDF\/UA-1 error: /, ''),
  );
  const reasons = messages.length > 0 ? [...new Set(messages)] : [said || 'no reason was given'];
  return `${reasons.join('; ')}.`;
}
