import { formatNumber } from '../../../domain/figures/format.ts';
import { verifyScriptWords as words } from '../../../locale/verify-words.ts';
import type { Cryptography } from '../verdict.ts';
import { verifyAlone } from '../verify-shelf.ts';
import { pageSource, Unread } from './page-source.ts';
import { type Report, reportOf } from './report.ts';
import { nameOfKey, webCryptography } from './web-cryptography.ts';

/** The page of a release that verifies it. What the reader is told stands in two places: said aloud, and listed. */
function start(): void {
  const button = document.querySelector<HTMLButtonElement>('#verify-start');
  const said = document.querySelector<HTMLElement>('#verify-said');
  const listed = document.querySelector<HTMLElement>('#verify-faults');
  const manifest = document.querySelector<HTMLAnchorElement>('#manifest');
  if (button === null || said === null || listed === null || manifest === null) return;

  const say = (...sentences: readonly string[]): void => {
    said.replaceChildren(...sentences.map((sentence) => element('p', sentence)));
  };
  const show = ({ whole, says, faults }: Report): void => {
    said.className = whole ? 'verdict verdict--whole' : 'verdict verdict--faults';
    say(...says);
    const list = document.createElement('ul');
    list.append(...faults.map((fault) => element('li', fault)));
    listed.replaceChildren(...(faults.length === 0 ? [] : [list]));
  };

  if (location.protocol === 'file:') {
    say(words.fromDisk);
    return;
  }
  // Missing where the address is not secure, whatever the types say.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) {
    say(words.notSecure);
    return;
  }
  const cryptography = webCryptography(subtle);
  const base = new URL('.', manifest.href).href;
  button.hidden = false;
  say();
  button.addEventListener('click', async () => {
    button.disabled = true;
    said.className = '';
    listed.replaceChildren();
    say(words.reading);
    show(await verify(base, cryptography, say));
    button.disabled = false;
    button.textContent = words.again;
  });
}

async function verify(
  base: string,
  cryptography: Cryptography,
  say: (sentence: string) => void,
): Promise<Report> {
  let told = 0;
  let ended = false;
  const source = pageSource(base, cryptography, window.fetch.bind(window), (done, all) => {
    // Each tenth is told, and not each file: it is read aloud.
    const tenth = Math.floor((10 * done) / all);
    // Where one file could not be read, others may still be on their way.
    if (tenth === told || ended) return;
    told = tenth;
    say(words.progress(formatNumber(done, 0), formatNumber(all, 0)));
  });
  let tried = true;
  const trying: Cryptography = {
    ...cryptography,
    verify: async (bytes, signature) => {
      const good = await cryptography.verify(bytes, signature);
      tried = good !== null;
      return good;
    },
  };
  try {
    const verdict = await verifyAlone(source, trying);
    if (verdict === null) return { whole: false, says: [words.none], faults: [] };
    const manifest = source.manifest();
    const key = manifest?.signature?.publicKey;
    const keyName = key === undefined ? '' : await nameOfKey(key, cryptography);
    return reportOf(verdict, manifest, { keyName, tried }, words);
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    const why = error.status === null ? words.unanswered : words.status(String(error.status));
    return { whole: false, says: [words.unreachable(error.address, why)], faults: [] };
  } finally {
    ended = true;
  }
}

function element(name: 'p' | 'li', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

start();
