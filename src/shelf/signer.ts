import { readFileSync } from 'node:fs';
import type { Signer } from '../publish/release/signed.ts';
import { signerOf } from './cryptography.ts';
import { UserError } from './user-error.ts';

/** Reads the private key that `answerable keys` has written. */
export function readSigner(file: string): Signer {
  const signer = signerOf(read(file));
  if (signer !== null) return signer;
  throw new UserError(`${file} holds no Ed25519 key in PEM. Make one with: answerable keys FILE`);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UserError(`The key ${file} cannot be read. Make one with: answerable keys FILE`);
  }
}
