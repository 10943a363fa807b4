import { entryOf, manifestOf } from '../../../src/publish/release/manifest.ts';
import { sha256 } from '../../../src/shelf/cryptography.ts';
import { type SmallRelease, sealed } from '../../builders/made-release.ts';

/** What tells one release from another, and what lies deeper. */
const kept =
  /^(index\.html|404\.html|duties\/index\.html|data\/index\.html|api\/figures\.json|feed\.xml)$/;

/** The release with few of its files: as good to serve, and quicker to write. */
export function thin(release: SmallRelease): SmallRelease {
  const files = release.files.filter(({ path }) => kept.test(path));
  const entries = files.map((file) => entryOf(file, sha256));
  const made = manifestOf(release.publication, { inputs: [], withheld: [] }, entries);
  const { document, text } = sealed(made, null);
  return {
    ...release,
    manifest: document,
    files: [...files, { path: 'release.json', content: text }],
    shelved: { ...release.shelved, manifestSha256: sha256(Buffer.from(text)) },
  };
}
