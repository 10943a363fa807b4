import type { MarkedText } from './marked-text.ts';
import type { DateSystem } from './serial.ts';
import { type Parts, partPath } from './xlsx-parts.ts';
import { readStrings } from './xlsx-strings.ts';
import { type CellStyle, readStyles } from './xlsx-styles.ts';
import { isOn, walkPart } from './xlsx-xml.ts';

/** What the cells of all sheets of a workbook refer to. */
export interface Shared {
  readonly strings: readonly MarkedText[];
  readonly styles: readonly CellStyle[];
  readonly dates: DateSystem;
}

export interface Worksheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Path of its part. */
  readonly path: string;
}

export interface Workbook extends Shared {
  /** Sheets of cells alone: a chart has a sheet of its own. */
  readonly worksheets: readonly Worksheet[];
}

/** Null where the parts are no workbook. Throws where one of them is not well formed. */
export function readWorkbook(parts: Parts): Workbook | null {
  const [path] = [...parts.keys()].filter((one) => /^xl\/workbook[^/]*\.xml$/.test(one));
  const workbook = parts.get(path ?? '');
  const links = parts.get(`xl/_rels/${path?.slice('xl/'.length)}.rels`);
  if (workbook === undefined || links === undefined) return null;
  const relations = readRelations(links);
  const partOf = (kind: string) =>
    parts.get([...relations.values()].find((one) => one.kind === kind)?.path ?? '');
  return {
    ...readSheets(workbook, relations),
    strings: readStrings(partOf('sharedStrings')),
    styles: readStyles(partOf('styles')),
  };
}

interface Relation {
  /** The end of its type: `worksheet`. */
  readonly kind: string;
  readonly path: string;
}

function readRelations(part: Uint8Array): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  walkPart(part, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      relations.set(Id, { kind: Type.split('/').at(-1) ?? '', path: pathOf(Target) });
    },
  });
  return relations;
}

/** A target is told from the folder of the workbook, or from the root where it begins with a stroke. */
function pathOf(target: string): string {
  const strokes = target.replaceAll('\\', '/');
  const { pathname } = new URL(strokes, 'file:///xl/');
  return partPath(decodeURIComponent(pathname));
}

function readSheets(
  part: Uint8Array,
  relations: ReadonlyMap<string, Relation>,
): Pick<Workbook, 'worksheets' | 'dates'> {
  const worksheets: Worksheet[] = [];
  let dates: DateSystem = '1900';
  walkPart(part, {
    open(name, attributes) {
      if (name === 'workbookPr' && isOn(attributes.date1904)) dates = '1904';
      if (name !== 'sheet') return;
      const [, id = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      const relation = relations.get(id);
      if (relation?.kind !== 'worksheet') return;
      const { name: title = '', state } = attributes;
      const hidden = state === 'hidden' || state === 'veryHidden';
      worksheets.push({ name: title, hidden, path: relation.path });
    },
  });
  return { worksheets, dates };
}
