import type { Manifest, ShelfList } from '../../src/domain/release/manifest.ts';
import type { OutputFile } from '../../src/publish/output.ts';
import { entryOf } from '../../src/publish/release/manifest.ts';
import type { Signer } from '../../src/publish/release/signed.ts';
import { sha256 } from '../../src/shelf/cryptography.ts';
import { newSigner, publicKeyOf, sealed } from '../builders/made-release.ts';

/** Whose key: that of the body, the one that follows it, or that of somebody else. */
export type Key = 'body' | 'next' | 'stranger' | 'nobody';
export const keys = ['body', 'next', 'stranger'] as const;

const signers: Readonly<Record<Key, Signer | null>> = {
  body: newSigner(),
  next: newSigner(),
  stranger: newSigner(),
  nobody: null,
};

/** The public key of somebody. */
export function named(key: Key): string {
  const signer = signers[key];
  return signer === null ? '' : publicKeyOf(signer);
}

interface ForgedRelease {
  readonly signedWith: Key;
  readonly names: readonly Key[];
  readonly unsigned?: string | undefined;
}

/** A shelf on which every hash is right, and signatures are those that somebody could make. */
export interface Forgery {
  /** Oldest first. */
  readonly releases: readonly ForgedRelease[];
  readonly list: Key;
  /** What the list says of each release in place of what is so. */
  readonly says?: { readonly signed: boolean };
  /** How many of the last releases the list does not name. */
  readonly leavesOut?: number;
}

const front: OutputFile = { path: 'index.html', content: 'the front page' };

/** A release of one page, in its folder. */
interface Forged {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly signed: boolean;
}

export function forgedShelf({
  releases,
  list,
  says,
  leavesOut = 0,
}: Forgery): readonly OutputFile[] {
  const chain: Forged[] = [];
  for (const release of releases) chain.push(forged(release, chain.at(-1), chain.length + 1));
  const listed: ShelfList = {
    format: 'answerable-shelf/1',
    releases: chain
      .slice(0, chain.length - leavesOut)
      .map(({ id, sha256, signed }) => ({ id, published: '', sha256, signed, ...says })),
    files: [],
  };
  return [
    ...chain.slice(-1).flatMap(({ text }) => [front, { path: 'release.json', content: text }]),
    ...chain.flatMap(({ id, text }) => [
      { ...front, path: `releases/${id}/${front.path}` },
      { path: `releases/${id}/release.json`, content: text },
    ]),
    { path: 'releases/index.json', content: sealed(listed, signers[list]).text },
  ];
}

function forged(
  { signedWith, names, unsigned }: ForgedRelease,
  before: Forged | undefined,
  revision: number,
): Forged {
  const manifest: Manifest = {
    format: 'answerable-release/1',
    id: `2024-06-r${revision}`,
    published: `2024-07-0${revision}T08:30:00Z`,
    body: { name: 'A body', keys: names.map(named), demonstration: null },
    area: { id: 'bedfordshire', code: 'E23000026', name: 'Bedfordshire' },
    editions: [],
    previous: before === undefined ? null : { id: before.id, sha256: before.sha256 },
    ...(unsigned === undefined ? {} : { unsigned }),
    versions: { answerable: '0.2.0' },
    inputs: [],
    withheld: [],
    findings: [],
    files: [entryOf(front, sha256)],
  };
  const { text } = sealed(manifest, signers[signedWith]);
  return {
    id: manifest.id,
    text,
    sha256: sha256(Buffer.from(text)),
    signed: signedWith !== 'nobody',
  };
}
