import type { CompactRegister } from '../../domain/registers/compact-register.ts';
import { openRegister } from '../../domain/registers/open-register.ts';
import type { Register } from '../../domain/registers/register.ts';

/**
 * The rows as a script that hands them over: a page that was opened from a disk may not fetch a file, and may load
 * a script.
 */
export function writeRowsFile(compact: CompactRegister): string {
  return `${opening}${JSON.stringify(compact)};\n`;
}

const opening = 'self.answerableRegister=';

/** Reads the text of such a file; null where it is none, was cut off, or was changed by hand. */
export function readRowsFile(text: string): Register | null {
  if (!text.startsWith(opening)) return null;
  try {
    return openRegister(JSON.parse(text.slice(opening.length).replace(/;\s*$/, '')));
  } catch {
    return null;
  }
}
