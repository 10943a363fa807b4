import { datasets } from '../datasets/index.ts';
import { formerNotRead } from '../domain/disclosure/findings.ts';
import type { FormerRelease } from '../domain/disclosure/former-release.ts';
import { type Finding, stopsPublication } from '../domain/findings/finding.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { outlived } from '../edition/answered.ts';
import { type Compilation, compileFolder, type DayAsked } from '../edition/compile.ts';
import type { PublishedAt } from '../edition/compile-edition.ts';
import { loadSolver } from '../edition/highs-solver.ts';
import { type AnswersRead, readAnswers } from '../folder/answers.ts';
import type { CanonicalFolder } from '../folder/canonical/enclosing.ts';
import { openFolder } from '../folder/disk.ts';
import { type FolderFiles, readOnce } from '../folder/files.ts';
import { readFolder } from '../folder/read.ts';
import { findArea, suggestAreas } from '../reference/areas/index.ts';
import { measures } from '../reference/measures/index.ts';
import { inWords } from './in-words.ts';
import { UserError } from './user-error.ts';
import { version } from './version.ts';

/** Editions that do not say when they were published are published now. */
export function unlessSaid(now: string): PublishedAt {
  const instant = now.replace(/\.\d+Z$/, 'Z');
  return () => instant;
}

/** A compilation, and the form of the folder that it was made from, which a release encloses. */
export interface Compiled extends Compilation {
  readonly canonical: CanonicalFolder;
  /** What the office has answered; a package has none, and nothing is told of them in public. */
  readonly answers: AnswersRead;
}

/** Opens a publication folder on disk, of which every file is read once at most. */
export function openSource(directory: string): FolderFiles {
  const files = openFolder(directory);
  if (files === null) throw new UserError(`There is no folder ${directory}.`);
  if (files.paths.length + (files.unread ?? []).length > 0) return readOnce(files);
  throw new UserError(
    `${directory} is empty. Make a publication folder with: answerable init ${directory} --area AREA`,
  );
}

/** Reads and compiles the publication folder on disk. */
export async function compile(
  directory: string,
  publishedAt: PublishedAt,
  edition?: string,
): Promise<Compiled> {
  return await compileFiles(openSource(directory), { publishedAt, edition });
}

/** Reads and compiles a publication folder wherever it is: an office’s own, or one from a package. */
export async function compileFiles(
  files: FolderFiles,
  asked: {
    readonly publishedAt: PublishedAt;
    readonly edition?: string | undefined;
    readonly from?: 'office' | 'package';
    readonly dutiesOn?: DayAsked;
    /** What the releases on the shelf show; undefined where they are not read. */
    readonly former?: readonly FormerRelease[] | undefined;
  },
): Promise<Compiled> {
  const { publishedAt, edition, dutiesOn, former } = asked;
  const [folder, solver] = await Promise.all([
    readFolder(files, datasets, asked.from),
    loadSolver(),
  ]);
  if (edition !== undefined && !folder.editions.some(({ id }) => id === edition)) {
    const there = folder.editions.map(({ id }) => id).join(', ') || 'none';
    throw new UserError(`${files.name} has no edition ${edition}. It has: ${there}.`);
  }
  const definitions = {
    measures,
    findArea,
    suggestAreas,
    solver,
    version,
    publishedAt,
    ...(dutiesOn === undefined ? {} : { dutiesOn }),
    ...(former === undefined ? {} : { former }),
  };
  const compiled = inWords(compileFolder(folder, definitions, edition));
  const answers = readAnswers(asked.from === 'package' ? { ...files, paths: [], all: [] } : files);
  const found = [...compiled.findings, ...answers.findings];
  const compilation = {
    ...compiled,
    findings: [...found, ...outlived(found, answers)],
    canonical: folder.canonical,
    answers,
  };
  if (former !== undefined || asked.from === 'package') return compilation;
  return { ...compilation, findings: [...compilation.findings, ...notRead(compilation)] };
}

function notRead({ findings }: Compilation): readonly Finding[] {
  return findings.some(({ code }) => code.startsWith('disclosure-')) ? [formerNotRead] : [];
}

/** The publication, if nothing stands in its way. */
export function publishable({ publication, findings }: Compilation): Publication | null {
  return findings.some(stopsPublication) ? null : publication;
}
