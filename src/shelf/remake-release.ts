import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describePlace, type Finding, stopsPublication } from '../domain/findings/finding.ts';
import { releasedAt } from '../domain/release/continue.ts';
import type { Manifest, Signed } from '../domain/release/manifest.ts';
import { openPackage } from '../folder/open-package.ts';
import { addresses } from '../publish/addresses.ts';
import { readManifest } from '../publish/release/read-signed.ts';
import { readAssets } from './assets.ts';
import { compileFiles } from './compile-folder.ts';
import { sha256 } from './cryptography.ts';
import { readInside } from './door/read-inside.ts';
import { kindOf } from './kind-of.ts';
import { type MadeRelease, makeRelease, sealWith } from './make-release.ts';
import { typesettingHere } from './pdf/typesetting.ts';
import { UserError } from './user-error.ts';
import { version } from './version.ts';

/** A release made again from its own package, beside what was published. */
export interface Remade {
  readonly made: MadeRelease;
  readonly published: Signed<Manifest>;
  /** Paths of files that are not the same, or that only one of the two has. */
  readonly different: readonly string[];
  /** True where the package is not the one that was published, whatever was made of it. */
  readonly altered: boolean;
}

/**
 * Makes a release again from the package that it encloses. The signature, which only the holder of the key can make, is
 * taken over where what it signs is the same.
 */
export async function remakeRelease(folder: string): Promise<Remade> {
  const text = readManifestText(folder);
  const reading = readManifest(text);
  if (!reading.ok) throw new UserError(`${join(folder, addresses.manifest)} ${reading.says}.`);
  const published = reading.document;
  const zip = readPackage(folder);
  const opened = openPackage(zip);
  if (!opened.ok)
    throw new UserError(`${join(folder, addresses.package)} is damaged: ${opened.says}.`);
  const { files, release } = opened;
  if (release.id !== published.id) {
    throw new UserError(
      `${join(folder, addresses.package)} is damaged: it was made for ${release.id}, and ${addresses.manifest} is that of ${published.id}.`,
    );
  }
  const compilation = await compileFiles(files, {
    publishedAt: (edition, revision) =>
      releasedAt(release.history, edition, revision) ?? release.published,
    from: 'package',
  });
  if (compilation.publication === null) throw notCompiled(folder, compilation.findings);
  const made = await makeRelease(
    { ...compilation.publication, release },
    { canonical: compilation.canonical, withheld: compilation.withheld },
    {
      assets: readAssets(),
      typeset: typesettingHere.typeset,
      seal: (manifest) => {
        const sealed = sealWith(null)(manifest);
        const same = sealed.digest === published.digest;
        return same ? { ...sealed, signature: published.signature } : sealed;
      },
    },
  );
  return {
    made,
    published,
    different: differences(made, published, text),
    altered: !published.files.some(
      ({ path, sha256: hash }) => path === addresses.package && hash === sha256(zip),
    ),
  };
}

function readManifestText(folder: string): string {
  const read = readInside(folder, addresses.manifest);
  if (read.ok) return read.bytes.toString('utf8');
  const isThere = kindOf(join(folder, addresses.manifest)) !== 'none';
  throw new UserError(
    isThere
      ? `${join(folder, addresses.manifest)} ${read.says}.`
      : `There is no release in ${folder}: it has no ${addresses.manifest}.`,
  );
}

/** No package is larger than this. */
const mostBytes = 512 * 1024 * 1024;

function readPackage(folder: string): Uint8Array {
  const file = join(folder, addresses.package);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) {
    throw new UserError(
      `${folder} has no ${addresses.package}, from which it could be made again.`,
    );
  }
  if (stat.size <= mostBytes) return readFileSync(file);
  throw new UserError(`${file} is larger than any package.`);
}

function notCompiled(folder: string, findings: readonly Finding[]): UserError {
  const [first] = findings.filter(stopsPublication);
  const why = first === undefined ? '' : `: ${describePlace(first.place)}: ${first.says}`;
  return new UserError(
    `${join(folder, addresses.package)} does not compile with Answerable ${version}${why}.`,
  );
}

function differences(
  { manifest, shelved }: MadeRelease,
  published: Manifest,
  text: string,
): readonly string[] {
  const before = new Map(published.files.map((file) => [file.path, file.sha256]));
  const now = new Map(manifest.files.map((file) => [file.path, file.sha256]));
  const paths = [...new Set([...before.keys(), ...now.keys()])];
  const different = paths.filter((path) => before.get(path) !== now.get(path)).toSorted();
  const same = shelved.manifestSha256 === sha256(new TextEncoder().encode(text));
  return same ? different : [...different, addresses.manifest];
}
