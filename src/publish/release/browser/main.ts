import { verifyWords as words } from '../../../locale/verify-words.ts';
import type { Cryptography, ReleaseSource } from '../verdict.ts';
import { verifyRelease } from '../verify-release.ts';

/** Verifies the release that the page belongs to. Nothing is asked for but its own files. */
function start(): void {
  const button = document.querySelector<HTMLButtonElement>('#verify-begin');
  const progress = document.querySelector<HTMLElement>('#verify-progress');
  const list = document.querySelector<HTMLElement>('#verify-faults');
  if (button === null || progress === null || list === null) return;
  if (location.protocol === 'file:') {
    progress.textContent = words.disk;
    return;
  }
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    list.replaceChildren();
    const say = (text: string) => {
      progress.textContent = text;
    };
    try {
      await verify(say, list);
    } catch {
      say(words.failed);
    }
    button.disabled = false;
  });
}

async function verify(say: (text: string) => void, list: HTMLElement): Promise<void> {
  const top = new URL('../', location.href);
  const text = await read(new URL('release.json', top));
  const all = text === null ? 0 : countFiles(new TextDecoder().decode(text));
  let done = 0;
  const compared = () => {
    done += 1;
    if (done % 25 === 0) say(words.working(number(done), number(all)));
  };
  const verdict = await verifyRelease(sourceAt(top, compared), '', cryptography);
  const { faults, manifest, signatureTried } = verdict;
  if (faults.length > 0 || manifest === null) {
    say(words.faults(number(faults.length), faults.length === 1));
    list.replaceChildren(...faults.map(({ path, says }) => item(`${path} ${says}.`)));
    return;
  }
  const { signature, id, files } = manifest;
  const about = signature === null ? words.unsigned : words.signed(signature.publicKey);
  const tried = signatureTried ? about : words.untried;
  say(`${words.whole(id, number(files.length + 1))} ${tried}`);
}

function countFiles(text: string): number {
  try {
    return JSON.parse(text).files.length;
  } catch {
    return 0;
  }
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

function item(text: string): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}

function sourceAt(top: URL, compared: () => void): ReleaseSource {
  const get = (path: string) =>
    read(new URL(path.split('/').map(encodeURIComponent).join('/'), top));
  return {
    text: async (path) => {
      const bytes = await get(path);
      return bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    },
    digest: async (path) => {
      const bytes = await get(path);
      compared();
      return bytes === null ? null : { bytes: bytes.length, sha256: await sha256(bytes) };
    },
    paths: null,
  };
}

/** The bytes of a file as the server has them, and not as the browser remembers them. */
async function read(url: URL): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await window.fetch(url, { cache: 'reload' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const cryptography: Cryptography = {
  sha256: (bytes) => sha256(new Uint8Array(bytes)),
  verify: async (bytes, { publicKey, value }) => {
    try {
      const key = await window.crypto.subtle.importKey('raw', decode(publicKey), 'Ed25519', false, [
        'verify',
      ]);
      return await window.crypto.subtle.verify(
        'Ed25519',
        key,
        decode(value),
        new Uint8Array(bytes),
      );
    } catch (error) {
      // An algorithm that the browser does not know is no verdict; a key that is none is one.
      return error instanceof DOMException && error.name === 'NotSupportedError' ? null : false;
    }
  },
};

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await window.crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

start();
