import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Typesetting } from '../../src/shelf/pdf/typesetting.ts';
import type { Stage } from './folders.ts';

type Program = typeof import('../../src/shelf/publish-folder.ts');

/** The program as it was built: what people run. Benchmarks attack that of another version, by its module. */
const built = process.env.ANSWERABLE_ATTACKED;
const here = join(import.meta.dirname, '../../dist/shelf/publish-folder.js');
const { publishFolder }: Pick<Program, 'publishFolder'> = createRequire(import.meta.url)(
  built ?? here,
);

const now = '2024-07-01T08:30:00.000Z';

/** Publishes a folder as people do, report and all. */
export async function publishDirectory(directory: string, out: string): Promise<void> {
  const published = await publishFolder({
    directory,
    out,
    edition: undefined,
    key: undefined,
    now,
  });
  if (!published.ok) throw new Error(published.says);
}

/** Sets nothing: most attacks have no use for the report, which takes longer than all the rest. */
export const unset: Typesetting = {
  missing: () => Promise.resolve(null),
  typeset: () => Promise.resolve(new Uint8Array()),
  close: () => undefined,
};

/** A shelf after each stage of a folder was published onto it, or refused. */
export interface Shelf {
  readonly place: string;
  /** The release that each stage became; null where it was refused, with the reason. */
  readonly releases: readonly ({ readonly id: string } | { readonly refused: string })[];
  readonly remove: () => void;
}

/** Publishes the stages of a folder one after the other. */
export async function publishStages(stages: readonly Stage[], typesetting = unset): Promise<Shelf> {
  const place = mkdtempSync(join(process.env.ANSWERABLE_TEST_FOLDER ?? tmpdir(), 'attacked-'));
  const [directory, out] = [join(place, 'folder'), join(place, 'out')];
  const releases: ({ id: string } | { refused: string })[] = [];
  for (const { files } of stages) {
    const revision = 1 + releases.filter((release) => 'id' in release).length;
    rmSync(directory, { recursive: true, force: true });
    for (const [path, content] of files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    // A stage that was refused takes no number.
    appendFileSync(join(directory, 'editions/2024-06/edition.yaml'), numbered(revision));
    const job = { directory, out, edition: undefined, key: undefined, now };
    const published = await publishFolder(job, typesetting);
    const errors = published.ok ? [] : published.errors.map(({ code, says }) => `${code}: ${says}`);
    releases.push(
      published.ok ? { id: published.release } : { refused: [published.says, ...errors].join(' ') },
    );
  }
  return { place: out, releases, remove: () => rmSync(place, { recursive: true, force: true }) };
}

function numbered(revision: number): string {
  return `revision: ${revision}\nreason: Revision ${revision}.\npublished: 2024-07-0${revision}\n`;
}
