import { formatNumber } from '../../../domain/figures/format.ts';
import type { Manifest, Signed } from '../../../domain/release/manifest.ts';
import type { VerifyScriptWords } from '../../../locale/verify-words.ts';
import type { Verdict } from '../verdict.ts';

/** What a reader is told when the check has ended. */
export interface Report {
  readonly whole: boolean;
  /** Sentences that are read aloud: the first is the answer. */
  readonly says: readonly string[];
  /** A sentence for each fault, by path. */
  readonly faults: readonly string[];
}

/** A verdict in words. `keyName` is that of the key in the signature. */
export function reportOf(
  verdict: Verdict,
  manifest: Signed<Manifest> | null,
  signature: { readonly keyName: string; readonly tried: boolean },
  words: VerifyScriptWords,
): Report {
  const faults = verdict.faults.map(({ path, says }) => words.fault(path, says));
  const files = formatNumber(verdict.files, 0);
  const whole = faults.length === 0;
  const answer =
    whole && manifest !== null
      ? words.whole(manifest.id, files, words.by[byWhom(manifest, signature.tried)])
      : words.faults(formatNumber(faults.length, 0), faults.length === 1, files);
  return {
    whole,
    says: [answer, ...signedBy(verdict, manifest, signature, words), ...verdict.unseen],
    faults,
  };
}

/** Which of them it is. No page knows a key that its reader trusts. */
function byWhom({ signature }: Signed<Manifest>, tried: boolean): keyof VerifyScriptWords['by'] {
  if (signature === null) return 'nobody';
  return tried ? 'key' : 'untried';
}

function signedBy(
  { faults }: Verdict,
  manifest: Signed<Manifest> | null,
  { keyName, tried }: { readonly keyName: string; readonly tried: boolean },
  words: VerifyScriptWords,
): readonly string[] {
  if (manifest === null || faults.some(({ kind }) => kind === 'signature')) return [];
  const { body, signature } = manifest;
  if (signature === null) return [words.unsigned];
  if (!tried) return [words.untried];
  const listed = body.keys.includes(signature.publicKey) ? words.listed : words.unlisted;
  return [`${words.signed(keyName)} ${listed} ${words.compare}`];
}
