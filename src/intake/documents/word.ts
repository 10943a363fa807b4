import type { Relations } from './ooxml-relations.ts';
import { attribute, isOn, isOwnXml, isSaidOn, type Parts } from './parts.ts';
import { quoted, type Tally } from './tally.ts';

type Attributes = Readonly<Record<string, string>>;

/** What Word marks as changed (ECMA-376, part 1, 17.13.5). Numbers of sessions (rsid) tell nothing. */
const changes = new Set([
  ...['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge', 'numberingChange'],
  ...['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tblPrExChange'],
  ...['tblGridChange', 'trPrChange', 'tcPrChange'],
]);

/** Whether a paragraph or a run of text in it is hidden, as far as has been read. */
interface Level {
  readonly of: 'p' | 'r';
  hidden: boolean;
  told: boolean;
}

/** Looks into the parts of a text document. */
export function inspectText(parts: Parts, _relations: Relations, tally: Tally): void {
  const hiddenStyles = findHiddenStyles(parts);
  for (const name of parts.names.filter(isOwnXml)) {
    if (!isStyles(name)) inspectPart(parts, name, hiddenStyles, tally);
  }
}

function isStyles(name: string): boolean {
  return /\/styles[^/]*\.xml$/i.test(name);
}

/** Styles whose text is hidden, and those based on them. */
function findHiddenStyles(parts: Parts): ReadonlySet<string> {
  const hidden = new Set<string>();
  const bases = new Map<string, string>();
  let style = '';
  for (const name of parts.names.filter(isStyles)) {
    parts.walk(name, {
      open(element, attributes) {
        if (element === 'style') style = attribute(attributes, 'styleId');
        if (element === 'basedOn') bases.set(style, attribute(attributes, 'val'));
        if (element === 'vanish' && isOn(attribute(attributes, 'val'))) hidden.add(style);
      },
      close(element) {
        if (element === 'style') style = '';
      },
    });
  }
  hidden.delete('');
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const [id, base] of bases) if (hidden.has(base)) hidden.add(id);
  }
  return hidden;
}

function inspectPart(
  parts: Parts,
  name: string,
  hiddenStyles: ReadonlySet<string>,
  tally: Tally,
): void {
  const levels: Level[] = [];
  let element = '';
  let rowsOpen = 0;
  let formerOpen = 0;
  parts.walk(name, {
    open(opened, attributes) {
      element = opened;
      if (opened === 'p' || opened === 'r') levels.push(below(levels.at(-1), opened));
      else if (opened === 'tr') rowsOpen += 1;
      else if (isFormer(opened)) formerOpen += 1;
      else if (formerOpen === 0) hide(levels.at(-1), opened, attributes, hiddenStyles);
      if (opened === 'hidden' && rowsOpen > 0) tally.add('hidden-row');
      tellElement(opened, attributes, tally);
    },
    text(text) {
      const run = levels.at(-1);
      if (element !== 't' || run?.hidden !== true || text.trim() === '') return;
      const paragraph = levels.findLast(({ of }) => of === 'p') ?? run;
      if (!paragraph.told) tally.add('hidden-text');
      paragraph.told = true;
    },
    close(closed) {
      element = '';
      if (closed === 'p' || closed === 'r') levels.pop();
      if (closed === 'tr') rowsOpen -= 1;
      if (isFormer(closed)) formerOpen -= 1;
    },
  });
}

/** A run is hidden with its paragraph; a paragraph in a box begins anew. */
function below(above: Level | undefined, of: Level['of']): Level {
  return { of, hidden: of === 'r' && above?.hidden === true, told: false };
}

/** How text looked before a change. */
function isFormer(element: string): boolean {
  return element === 'rPrChange' || element === 'pPrChange';
}

/** A mark that hides the end of a paragraph hides no text: it stands outside a run. */
function hide(
  level: Level | undefined,
  element: string,
  attributes: Attributes,
  hiddenStyles: ReadonlySet<string>,
): void {
  if (level === undefined) return;
  const value = attribute(attributes, 'val');
  if (element === 'vanish' && level.of === 'r') level.hidden = isOn(value);
  if ((element === 'pStyle' || element === 'rStyle') && hiddenStyles.has(value)) {
    level.hidden = true;
  }
}

function tellElement(element: string, attributes: Attributes, tally: Tally): void {
  const author = attribute(attributes, 'author');
  if (element === 'comment') tally.add('comment');
  if (changes.has(element)) tally.add('tracked-change');
  if (author !== '' && (element === 'comment' || element === 'person' || changes.has(element))) {
    tally.name('person', author);
  }
  if (element === 'docVar') tally.add('property', quoted(attribute(attributes, 'name')));
  if (element === 'mailMerge') tally.add('data-connection');
  if (element === 'docPr' && isSaidOn(attribute(attributes, 'hidden'))) tally.add('hidden-object');
  if (element === 'srcRect') tellCropped(attributes, tally);
}

/** A picture that is shown in part is kept whole. */
export function tellCropped(attributes: Attributes, tally: Tally, where = ''): void {
  const isCut = ['l', 't', 'r', 'b'].some((side) => Number(attributes[side] ?? 0) > 0);
  if (isCut) tally.add('cropped-picture', where);
}
