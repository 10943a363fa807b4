import { accept, type Outcome } from '../outcome.ts';
import { largestInflated, mostElements } from './limits.ts';
import { damaged, tooLarge } from './refusals.ts';
import { countTags, walkXml } from './xml.ts';
import type { Zip } from './zip.ts';

export type Parts = Readonly<Record<string, Uint8Array>>;

/** Folders whose parts say what cells hold. Drawings, tables, links and macros stay in the archive. */
const wantedFolders: ReadonlySet<string> = new Set([
  '',
  '_rels',
  'xl',
  'xl/_rels',
  'xl/worksheets',
]);

/** Takes the parts of a workbook (ECMA-376) that its cells need out of the archive, within limits. */
export function extractParts(zip: Zip): Outcome<Parts> {
  const parts: Record<string, Uint8Array> = {};
  let left = largestInflated;
  for (const name of zip.names) {
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    if (!wantedFolders.has(folder) || !/\.(xml|rels)$/i.test(name)) continue;
    const part = zip.extract(name, left);
    if (!part.ok) return part;
    if (part.value === null) continue;
    if (folder !== 'xl/worksheets' && countTags(part.value) > mostElements) return tooLarge();
    left -= part.value.length;
    parts[name] = part.value;
  }
  return accept(parts);
}

/**
 * Which of the workbook's sheets are worksheets, in their order: chart sheets have no cells. None
 * where the parts are no workbook.
 */
export function findWorksheets(parts: Parts): Outcome<readonly boolean[]> {
  const [name] = Object.keys(parts).flatMap(
    (path) => /^xl\/(workbook[^/]*\.xml)$/.exec(path)?.[1] ?? [],
  );
  const workbook = parts[`xl/${name}`];
  const relations = parts[`xl/_rels/${name}.rels`];
  if (workbook === undefined || relations === undefined) return accept([]);
  const kinds = new Map<string, string>();
  const worksheets: boolean[] = [];
  try {
    walkXml(relations, {
      open(_name, { Id = '', Type = '' }) {
        kinds.set(Id, Type);
      },
    });
    walkXml(workbook, {
      open(name, attributes) {
        if (!/(^|:)sheet$/.test(name)) return;
        const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'));
        worksheets.push(kinds.get(relation?.[1] ?? '')?.endsWith('/worksheet') ?? false);
      },
    });
  } catch {
    // The parser threw: XML that is not well formed.
    return damaged();
  }
  return accept(worksheets);
}
