import { existsSync, statSync } from 'node:fs';
import { addresses } from '../publish/addresses.ts';
import type { Fault, ReleaseSource, Signing, Verdict } from '../publish/release/verdict.ts';
import { verifyPlace } from '../publish/release/verify-shelf.ts';
import { cryptography, keyName } from '../shelf/cryptography.ts';
import { folderSource } from '../shelf/folder-source.ts';
import { settleForReading } from '../shelf/readable.ts';
import { UserError } from '../shelf/user-error.ts';
import { webSource } from '../shelf/web-source.ts';
import { type Command, oneOf, readArguments } from './command.ts';
import type { Effects } from './effects.ts';
import { width, wrap } from './report.ts';

export const verify: Command = {
  name: 'verify',
  usage: 'verify OUT|ADDRESS [--key PUBLIC] [--format text|json]',
  does: 'names each file of a release that was altered, removed or added',
  async run(argv, effects) {
    const said = readArguments(argv, verify, ['key', 'format'], { least: 1, most: 1 });
    const [place = ''] = said.words;
    const { key } = said.options;
    const format = oneOf('format', said.options.format, ['text', 'json']);
    const verdict = await verifyPlace(await sourceOf(place), cryptography);
    if (verdict === null) {
      throw new UserError(
        `There is no release in ${place}: it has no ${addresses.manifest}. Name what “answerable publish” wrote.`,
      );
    }
    const faults =
      key === undefined ? verdict.faults : [...verdict.faults, ...byOthers(verdict, key)];
    if (format === 'json') effects.say(JSON.stringify({ ...verdict, faults }, null, 2));
    else tell(place, { ...verdict, faults }, effects);
    return faults.length === 0 ? 0 : 1;
  },
};

async function sourceOf(place: string): Promise<ReleaseSource> {
  if (/^https?:\/\//.test(place)) return webSource(new URL(place));
  await settleForReading(place);
  if (!existsSync(place)) throw new UserError(`There is no folder ${place}.`);
  if (!statSync(place).isDirectory()) {
    throw new UserError(`${place} is a file: name the folder that holds the release.`);
  }
  return folderSource(place);
}

/** Releases that are not signed with the key that the reader knows to be the body’s. */
function byOthers({ releases }: Verdict, key: string): readonly Fault[] {
  const wanted = key.trim();
  if (!/^([A-Za-z0-9+/]{43}=|[0-9a-f]{16})$/.test(wanted)) {
    throw new UserError(
      '--key is a public key as “answerable keys” prints it (44 characters), or its name (16).',
    );
  }
  const isWanted = ({ publicKey }: Signing) =>
    publicKey !== null && [publicKey, keyName(publicKey)].includes(wanted);
  return releases
    .filter((release) => !isWanted(release))
    .map(({ id, publicKey }) => ({
      kind: 'signature',
      path: addresses.manifest,
      says: `(${id}) is ${publicKey === null ? 'not signed' : 'signed with another key'}`,
    }));
}

function tell(place: string, verdict: Verdict, { say }: Effects): void {
  const { faults, files, releases, unseen } = verdict;
  for (const { path, says } of faults) say(`${path} ${says}.`);
  const newest = releases[0]?.id ?? 'a release';
  const all = releases.length > 1 ? `${newest} and ${releases.length - 1} before it` : newest;
  say(
    faults.length === 0
      ? `${place} is whole and unaltered: ${all}, ${files} files.`
      : `${place} is not as it was published: ${faults.length === 1 ? '1 thing' : `${faults.length} things`} in ${files} files.`,
  );
  // The faults and the verdict stand one a line, for programs that search them; the rest is for people.
  for (const text of [...signatures(releases), ...unseen]) {
    for (const line of wrap(text, width)) say(line);
  }
}

/** What the signatures prove, and what they do not. */
function signatures(releases: readonly Signing[]): readonly string[] {
  const keys = [...new Set(releases.flatMap(({ publicKey }) => publicKey ?? []))];
  const unsigned = releases.filter(({ publicKey }) => publicKey === null);
  const lines = keys.map(
    (key) =>
      `Signed with the key ${keyName(key)} (${key}). Compare it with the key that the body has made known elsewhere.`,
  );
  if (unsigned.length === 0) return lines;
  const which = unsigned.map(({ id }) => id).join(', ');
  return [
    ...lines,
    `Not signed: ${which}. Its hashes tell of accidents; whoever altered a file could have altered them too.`,
  ];
}
