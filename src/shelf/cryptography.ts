import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import type { Hash, Signer } from '../publish/release/signed.ts';
import type { Cryptography } from '../publish/release/verdict.ts';

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Hashes and Ed25519 (RFC 8032) by Node’s own cryptography. */
export const cryptography: Cryptography = {
  sha256: (bytes) => Promise.resolve(sha256(bytes)),
  verify: (bytes, { publicKey, value }) => {
    const key = publicKeyOf(publicKey);
    const good = key !== null && verify(null, bytes, key, Buffer.from(value, 'base64'));
    return Promise.resolve(good);
  },
};

function publicKeyOf(base64: string): KeyObject | null {
  const x = Buffer.from(base64, 'base64').toString('base64url');
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    return null;
  }
}

/** Signs with a private key in PEM (PKCS #8); null where the text is no Ed25519 key. */
export function signerOf(pem: string): Signer | null {
  const key = privateKeyOf(pem);
  if (key === null) return null;
  const publicKey = publicPartOf(key);
  return (bytes) => ({
    algorithm: 'Ed25519',
    publicKey,
    value: sign(null, bytes, key).toString('base64'),
  });
}

/** The public key that belongs to a private one: 32 bytes in base64. */
export function publicPartOf(key: KeyObject): string {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('base64');
}

function privateKeyOf(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** By which people tell keys apart: the first 16 hex digits of the SHA-256 of the 32 bytes. */
export function keyName(publicKey: string): string {
  return sha256(Buffer.from(publicKey, 'base64')).slice(0, 16);
}
