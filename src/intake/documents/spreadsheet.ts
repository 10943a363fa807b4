import type { Relations } from './ooxml-relations.ts';
import { attribute, isOwnXml, isSaidOn, type Parts } from './parts.ts';
import { findHidingFormats, inspectSheet } from './spreadsheet-cells.ts';
import { quoted, sheetPlace, type Tally } from './tally.ts';

/** Looks into the parts of a workbook (ECMA-376, part 1, 18). */
export function inspectSpreadsheet(parts: Parts, relations: Relations, tally: Tally): void {
  const names = new Map<string, string>();
  for (const name of parts.names.filter((one) => /\/workbook[^/]*\.xml$/i.test(one))) {
    inspectWorkbook(parts, name, relations, names, tally);
  }
  const hiding = findHidingFormats(parts);
  for (const { kind, target, outside } of relations.all) {
    if (!outside && kind === 'worksheet') {
      inspectSheet(parts, target, names.get(target) ?? '', hiding, tally);
    }
  }
  for (const name of parts.names.filter(isOwnXml)) {
    tellPart(parts, name, sheetOf(name, relations, names), tally);
  }
}

/** Excel hides names of its own: the range of a filter, functions of later versions, what was sorted and filled last. */
const ownNames =
  /^_(xl|(Order|Key|Table)\d|(Sort|Fill)$|(Dist|Regression|Parse|MatInverse|MatMult)_)/i;

function inspectWorkbook(
  parts: Parts,
  workbook: string,
  relations: Relations,
  names: Map<string, string>,
  tally: Tally,
): void {
  let named: string | null = null;
  parts.walk(workbook, {
    open(element, attributes) {
      const name = attribute(attributes, 'name');
      named = null;
      if (element === 'sheet') {
        names.set(relations.target(workbook, attribute(attributes, 'id')), sheetPlace(name));
        if (/hidden/i.test(attribute(attributes, 'state'))) tally.add('hidden-sheet', quoted(name));
      }
      if (element !== 'definedName') return;
      if (attribute(attributes, 'comment') !== '') tally.add('comment');
      if (isSaidOn(attribute(attributes, 'hidden')) && !ownNames.test(name)) {
        tally.add('hidden-name');
      } else named = '';
    },
    text(text) {
      if (named !== null) named += text;
    },
    close() {
      // A name that stands for words, and for no cells, shows them to nobody who reads the sheets.
      if (named !== null && /^\s*=?\s*[{"]/.test(named)) tally.add('hidden-name');
      named = null;
    },
  });
}

/** The sheet that a part of comments or drawings belongs to, where it belongs to one. */
function sheetOf(part: string, relations: Relations, names: ReadonlyMap<string, string>): string {
  return names.get(relations.owner(part)) ?? '';
}

function tellPart(parts: Parts, part: string, sheet: string, tally: Tally): void {
  // Cells are read by themselves, and hold nothing of what is looked for here.
  if (/\/(worksheets|sharedStrings|styles)[^/]*(\/|\.xml$)/i.test(part)) return;
  if (/\/externalLinks\/[^/]*$/i.test(part)) tally.add('outside-link');
  if (/\/pivotCacheRecords[^/]*$/i.test(part)) tally.add('source-rows');
  let element = '';
  parts.walk(part, {
    open(opened, attributes) {
      element = opened;
      // A comment that is answered stands here a second time for older programs; its answers do not.
      const isAnswer = opened === 'threadedComment' && attribute(attributes, 'parentId') !== '';
      if ((opened === 'comment' && attribute(attributes, 'ref') !== '') || isAnswer) {
        tally.add('comment', sheet);
      }
      if (opened === 'person') tally.name('person', attribute(attributes, 'displayName'));
      if (opened === 'connection') tally.add('data-connection');
      if (opened === 'header' && attribute(attributes, 'userName') !== '') {
        tally.add('tracked-change');
        tally.name('person', attribute(attributes, 'userName'));
      }
      if (opened === 'cNvPr' && isSaidOn(attribute(attributes, 'hidden'))) {
        tally.add('hidden-object', sheet);
      }
    },
    text(text) {
      if (element === 'author') tally.name('person', text.replace(/^tc=\{[^}]*\}$/, ''));
    },
    close() {
      element = '';
    },
  });
}
