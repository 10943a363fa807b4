import { existsSync, statSync } from 'node:fs';
import { formatNumber } from '../domain/figures/format.ts';
import { visible, visibleLines } from '../domain/text/visible.ts';
import { formatDate } from '../domain/time/period.ts';
import { addresses } from '../publish/addresses.ts';
import type { Fault, ReleaseSource, Signing, Verdict } from '../publish/release/verdict.ts';
import { verifyPlace } from '../publish/release/verify-shelf.ts';
import { notVouchedFor, voucherOf } from '../publish/release/vouching.ts';
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
    const wanted = key === undefined ? null : readKey(key);
    const source = await sourceOf(place);
    const verdict = await verifyPlace(source, cryptography);
    if (verdict === null || (source.paths === null && isNothing(verdict))) {
      const what = verdict?.faults.find(({ path }) => path === addresses.manifest);
      const why = what === undefined ? `it has no ${addresses.manifest}` : sentenceOf(what);
      throw new UserError(
        `There is no release in ${place}: ${why}. Name what “answerable publish” wrote.`,
      );
    }
    const faults =
      wanted === null ? verdict.faults : [...verdict.faults, ...byOthers(verdict, wanted)];
    const by = signedBy(verdict, wanted);
    if (format === 'json') {
      effects.say(visibleLines(JSON.stringify({ ...verdict, signedBy: by, faults }, null, 2)));
    } else tell(place, { ...verdict, faults }, by, effects);
    return faults.length === 0 ? 0 : 1;
  },
};

/** What is at an address and can be read neither as a release nor as a list of releases is none that was altered. */
function isNothing({ releases, faults, files }: Verdict): boolean {
  return releases.length === 0 && files === 1 && faults.length > 0;
}

async function sourceOf(place: string): Promise<ReleaseSource> {
  const address = /^https?:\/\//i.test(place) ? URL.parse(place) : undefined;
  if (address === null) throw new UserError(`${place} is no address.`);
  if (address !== undefined) return webSource(address);
  await settleForReading(place);
  if (!existsSync(place)) throw new UserError(`There is no folder ${place}.`);
  if (!statSync(place).isDirectory()) {
    throw new UserError(`${place} is a file: name the folder that holds the release.`);
  }
  return folderSource(place);
}

/** Whether a key is the one that was named, in full or by its name. */
type IsWanted = (publicKey: string) => boolean;

function readKey(key: string): IsWanted {
  const wanted = key.trim();
  if (!/^([A-Za-z0-9+/]{43}=|[0-9a-f]{16})$/.test(wanted)) {
    throw new UserError(
      '--key is a public key as “answerable keys” prints it (44 characters), or its name (16).',
    );
  }
  return (publicKey) => [publicKey, keyName(publicKey)].includes(wanted);
}

/** Releases that nobody with the key that the reader knows to be the body’s vouches for. */
function byOthers(verdict: Verdict, isWanted: IsWanted): readonly Fault[] {
  return notVouchedFor(verdict, isWanted).map(({ id, publicKey }) => ({
    kind: 'signature',
    path: addresses.manifest,
    says: `(${id}) is ${publicKey === null ? 'not signed' : 'signed with another key'}`,
  }));
}

/** Which of the three it is: signed by the key that was named, by one that the release names itself, or by nobody. */
type SignedBy = 'named-key' | 'own-key' | 'nobody';

function signedBy(verdict: Verdict, isWanted: IsWanted | null): SignedBy {
  const voucher = voucherOf(verdict);
  if (voucher === null) return 'nobody';
  const isNamed = isWanted !== null && notVouchedFor(verdict, isWanted).length === 0;
  return isNamed ? 'named-key' : 'own-key';
}

function tell(place: string, verdict: Verdict, by: SignedBy, { say }: Effects): void {
  const { faults, files, releases, unseen } = verdict;
  const count = formatNumber(files, 0);
  say(
    faults.length === 0
      ? `${place} is whole and unaltered: ${naming(releases)}, ${count} files, ${says[by]}.`
      : `${place} is not as it was published: ${faults.length === 1 ? '1 thing' : `${formatNumber(faults.length, 0)} things`} in ${count} files.`,
  );
  for (const fault of faults) say(`${sentenceOf(fault)}.`);
  // The verdict and the faults stand one a line, for programs that search them; the rest is for people.
  for (const text of [...signatures(verdict), ...releases.flatMap(withdrawal), ...unseen]) {
    for (const line of wrap(text, width)) say(line);
  }
}

const says: Readonly<Record<SignedBy, string>> = {
  'named-key': 'signed by the key that you named',
  'own-key': 'signed by a key that it names itself (compare it with the body’s)',
  nobody: 'signed by nobody',
};

/** Paths and words may come from a server that nobody knows. */
function sentenceOf({ path, says }: Fault): string {
  return `${visible(path, 1000)} ${visible(says, 1500)}`;
}

function naming(releases: readonly Signing[]): string {
  const here = releases.filter(({ withdrawn }) => withdrawn === undefined);
  const [newest] = here;
  if (newest === undefined) return 'every release on it was withdrawn';
  return here.length > 1 ? `${newest.id} and ${here.length - 1} before it` : newest.id;
}

/** What the signatures prove, and what they do not. */
function signatures({ releases, list }: Verdict): readonly string[] {
  const here = releases.filter(({ withdrawn }) => withdrawn === undefined);
  const keys = [...new Set([...here.map(({ publicKey }) => publicKey), list])];
  const unsigned = here.filter(({ publicKey }) => publicKey === null);
  const lines = keys
    .filter((key) => key !== null)
    .map(
      (key) =>
        `Signed with the key ${keyName(key)} (${key}). Compare it with the key that the body has made known elsewhere.`,
    );
  const reasons = unsigned.flatMap(({ id, unsigned: why }) =>
    why === undefined ? [] : [`${id} is signed by nobody, and says why: ${visible(why, 1000)}`],
  );
  if (unsigned.length === 0) return lines;
  const which = unsigned.map(({ id }) => id).join(', ');
  return [
    ...lines,
    ...reasons,
    `Not signed: ${which}. Its hashes tell of accidents; whoever altered a file could have altered them too.`,
  ];
}

function withdrawal({ id, withdrawn }: Signing): readonly string[] {
  if (withdrawn === undefined) return [];
  const { on, reason, role } = withdrawn;
  return [
    `${id} was withdrawn on ${formatDate(on)} by ${visible(role, 1000)}, and nothing of it lies there. Reason: ${visible(reason, 1000)}`,
  ];
}
