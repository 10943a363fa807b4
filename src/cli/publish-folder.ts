import { type Finding, stopsPublication } from '../domain/findings/finding.ts';
import { renderSite } from '../publish/site.ts';
import { readAssets } from './assets.ts';
import { compile, publishable, unlessSaid } from './compile-folder.ts';

import { countFindings } from './report.ts';
import { replaceFolder } from './shelf/replace-folder.ts';
import { refuseUnsafe } from './shelf/site-place.ts';
import { writeFiles } from './shelf/write-files.ts';
import { UserError } from './user-error.ts';

/** One publication folder, and where its site goes. */
export interface Job {
  readonly directory: string;
  readonly out: string;
  readonly edition: string | undefined;
  /** ISO 8601, in UTC. */
  readonly now: string;
}

/** What became of it. */
export type Published =
  | {
      readonly ok: true;
      readonly figures: number;
      readonly files: number;
      readonly findings: readonly Finding[];
    }
  /** Nothing was written: why, in a sentence, and the errors that stopped it. */
  | { readonly ok: false; readonly says: string; readonly errors: readonly Finding[] };

/** Compiles a folder, renders its site and puts it in its place. */
export async function publishFolder({ directory, out, edition, now }: Job): Promise<Published> {
  try {
    const compilation = await compile(directory, unlessSaid(now), edition);
    const publication = publishable(compilation);
    if (publication === null) {
      const errors = compilation.findings.filter(stopsPublication);
      const says = `Nothing was published: ${directory} has ${countFindings(errors)}.`;
      return { ok: false, says, errors };
    }
    refuseUnsafe(out, directory);
    const files = replaceFolder(out, (fresh) =>
      writeFiles(fresh, renderSite(publication, readAssets())),
    );
    const { findings } = compilation;
    return { ok: true, figures: publication.figures.size, files, findings };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ok: false, says: `answerable publish: ${error.message}`, errors: [] };
  }
}
