import { readFile } from 'node:fs/promises';
import { Typesetter } from '../../../src/cli/pdf/typesetter.ts';
import type { Edition, Publication } from '../../../src/domain/publication/publication.ts';
import { pdfInput } from '../../../src/publish/pdf/input.ts';
import { freshPrintFonts } from '../../builders/published/assets.ts';

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
  return new Typesetter({ template: text, fonts });
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
