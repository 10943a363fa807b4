import { openDataKinds } from '../../domain/open-data/open-data.ts';
import type { Refusal } from '../outcome.ts';

const kinds = openDataKinds.map((kind) => kind.replaceAll('-', '[-_ ]')).join('|');
/** The month, the force and the kind, with whatever a browser, a person or another program put round them. */
const whole = new RegExp(`(\\d{4}-\\d{2})[-_ ](.+?)[-_ ](${kinds})(?![a-z])`, 'i');
/** `street (1).csv`, `Copy of outcomes.csv`: the kind alone. */
const kindAlone = new RegExp(`^(?:copy of )?(?:${kinds})(?![a-z-])`, 'i');
const table = /\.(csv|txt|tsv|xlsx?|ods|gz|bz2|xz|7z|rar)$/i;
const workbook = /\.(xlsx?|ods)$/i;
const packed = /\.(gz|bz2|xz|7z|rar)$/i;

/**
 * Whether a name is nearly that of a file of data.police.uk, so that to pass the file over in silence would be to
 * lose it. Files that a file manager or a spreadsheet keeps beside others are none.
 *
 * @param name - Without its folder.
 */
export function isNearName(name: string): boolean {
  if (name.startsWith('.') || name.startsWith('~$') || !table.test(name)) return false;
  return whole.test(name) || kindAlone.test(name);
}

/** What is to be done with a file of nearly the right name. It is not read: which of two copies counts, nothing tells. */
export function nearNameRefusal(name: string): Refusal | null {
  if (!isNearName(name)) return null;
  if (packed.test(name)) {
    const says = 'it is packed in a way that is not read here';
    return { code: 'supply-packed', says, fix: 'Unpack it, and hand over the CSV file in it.' };
  }
  if (workbook.test(name)) {
    const says = 'it was saved as a workbook, which changes dates and crime ids';
    return { code: 'supply-workbook', says, fix: 'Take the CSV as data.police.uk serves it.' };
  }
  const [, month, force = '', kind = ''] = whole.exec(name) ?? [];
  if (month === undefined) return null;
  const right = `${month}-${slug(force)}-${slug(kind)}.csv`;
  return {
    code: 'supply-name',
    says: 'the name is not quite that of a file of data.police.uk, as that of a copy or of a second download is not',
    fix: `Leave it out where it is a second copy of ${right}; otherwise give it that name.`,
  };
}

function slug(text: string): string {
  return text.trim().toLowerCase().replaceAll(/[_ ]+/g, '-');
}
