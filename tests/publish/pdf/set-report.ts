import { readFile } from 'node:fs/promises';
import type { Edition, Publication } from '../../../src/domain/publication/publication.ts';
import { pdfInput } from '../../../src/publish/pdf/input.ts';
import { loadCompiler } from '../../../src/shelf/pdf/compiler.ts';
import { type PdfKit, Typesetter } from '../../../src/shelf/pdf/typesetter.ts';
import { compileExample } from '../../builders/example.ts';
import { freshPrintFonts } from '../../builders/published/assets.ts';
import { type ReadReport, readReport } from './reading/read-report.ts';

const template = new URL('../../../src/publish/pdf/report.typ', import.meta.url);

let only: Promise<Typesetter> | undefined;

/** The one of this process: it keeps what it learns, as when many bodies publish. */
export function typesetter(): Promise<Typesetter> {
  only ??= newTypesetter();
  return only;
}

/** One that has set nothing yet. */
export async function newTypesetter(): Promise<Typesetter> {
  const [text, fonts] = await Promise.all([readFile(template, 'utf8'), freshPrintFonts()]);
  return typesetterOf({ template: text, fonts });
}

/** With the compiler of this machine. */
export async function typesetterOf(kit: PdfKit): Promise<Typesetter> {
  const compiler = await loadCompiler();
  if (!compiler.ok) throw new Error(compiler.says);
  return new Typesetter(compiler, kit);
}

/** The report of the newest edition. */
export async function setReport(publication: Publication): Promise<Uint8Array> {
  return (await typesetter()).typeset(pdfInput(publication, newestOf(publication)));
}

export function newestOf({ editions }: Publication): Edition {
  const [newest] = editions;
  if (newest === undefined) throw new Error('there is no edition');
  return newest;
}

/** The example with its report, as it is and as it is read back. */
interface ExampleReport {
  readonly publication: Publication;
  readonly pdf: Uint8Array;
  readonly report: ReadReport;
}

let example: Promise<ExampleReport> | undefined;

/** Set and read once in a process: several files of tests look at it. */
export function exampleReport(): Promise<ExampleReport> {
  example ??= setExample();
  return example;
}

async function setExample(): Promise<ExampleReport> {
  const { publication } = await compileExample();
  if (publication === null) throw new Error('the example does not compile');
  const pdf = await setReport(publication);
  return { publication, pdf, report: await readReport(pdf) };
}
