import type { Cryptography } from '../verdict.ts';

/** Hashes and Ed25519 by the cryptography of the web. Not every browser has Ed25519. */
export function webCryptography(subtle: SubtleCrypto): Cryptography {
  return {
    sha256: async (bytes) => toHex(await subtle.digest('SHA-256', new Uint8Array(bytes))),
    verify: async (bytes, { publicKey, value }) => {
      try {
        const key = await subtle.importKey('raw', fromBase64(publicKey), 'Ed25519', false, [
          'verify',
        ]);
        return await subtle.verify('Ed25519', key, fromBase64(value), new Uint8Array(bytes));
      } catch (error) {
        return isUnknown(error) ? null : false;
      }
    },
  };
}

/** By which people tell keys apart: the first 16 hex digits of the SHA-256 of the 32 bytes. */
export async function nameOfKey(publicKey: string, { sha256 }: Cryptography): Promise<string> {
  return (await sha256(fromBase64(publicKey))).slice(0, 16);
}

function isUnknown(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotSupportedError';
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function toHex(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
