import type { Finding } from '../domain/findings/finding.ts';
import { visible } from '../domain/text/visible.ts';
import { openZip } from '../intake/files/zip.ts';
import { allOf } from '../intake/wording.ts';
import { addresses } from '../publish/addresses.ts';
import { shelved } from '../publish/release/shelved-release.ts';
import { readInside } from './door/read-inside.ts';
import { readShelf, type ShelvedNewest } from './read-shelf.ts';

/** How many entries of a package a finding names. */
const mostNamed = 5;

/**
 * What the packages of releases that went out already enclose, though it is forbidden now: bytes of workbooks, which hold more
 * than their cells (hidden sheets, comments, names of authors), and returns as they came. One warning a release.
 */
export function enclosedByFormer(
  out: string,
  shelf: Pick<ShelvedNewest, 'listed'> | null = readShelf(out),
): readonly Finding[] {
  return [...(shelf?.listed.values() ?? [])].flatMap(({ id, withdrawn }) => {
    if (withdrawn !== undefined) return [];
    const path = shelved(id, addresses.package);
    const reading = readInside(out, path);
    if (!reading.ok) return [];
    const forbidden = forbiddenIn(reading.bytes);
    return forbidden.length === 0 ? [] : [finding(out, id, path, forbidden)];
  });
}

/** Entries of a package that are no form which the product wrote. */
function forbiddenIn(bytes: Uint8Array): readonly string[] {
  const zip = openZip(bytes);
  if (!zip.ok) return [];
  const { names } = zip.value;
  const isCanonical = names.includes('returns.json');
  return names.filter((name) => {
    if (name.endsWith('/') || name.startsWith('documents/')) return false;
    if (/\.(xlsx|xlsm|xls|ods)$/i.test(name)) return true;
    if (/^(boundaries|open-data)\//.test(name))
      return !/(\.(json|geojson|csv)|\/source\.yaml)$/i.test(name);
    return name.startsWith('returns/') && !isCanonical;
  });
}

function finding(out: string, id: string, path: string, forbidden: readonly string[]): Finding {
  const named = forbidden.slice(0, mostNamed).map((name) => visible(name));
  const more = forbidden.length - named.length;
  const all = more === 0 ? named : [...named, `${more} more`];
  return {
    code: 'release-encloses-files',
    severity: 'warning',
    place: { file: path },
    says: `Release ${id} encloses files as they came, which releases no longer do: ${allOf(all)}. A workbook may hold hidden sheets, comments and names of authors`,
    fix: `Look at them as somebody who wants to know more than you meant to publish. Where something must not be public: answerable withdraw ${out} ${id} --reason TEXT --role R.`,
  };
}
