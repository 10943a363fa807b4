import { isMap, isSeq, parseDocument } from 'yaml';

/** What an edition.yaml becomes in a later edition. */
export interface EditionStart {
  readonly title: string;
  readonly summary: string;
  readonly returns: readonly string[];
  /** Positions of the public notes that are about the same numbers still. */
  readonly notes: readonly number[];
}

/**
 * The `edition.yaml` of a later edition, from that of the one before: its order, author and comments; the first revision, signed
 * by nobody, without a date. Lines end as they did.
 */
export function rolledEditionFile(former: string, start: EditionStart): string {
  const document = parseDocument(former);
  document.set('title', start.title);
  if (document.has('summary')) document.set('summary', start.summary);
  document.set('revision', 1);
  for (const key of ['published', 'first-published', 'reason']) document.delete(key);
  const signOff = document.get('sign-off');
  for (const entry of isSeq(signOff) ? signOff.items : []) {
    if (isMap(entry) && entry.has('status')) entry.set('status', 'not-signed');
  }
  const notes = document.get('notes');
  if (isSeq(notes)) {
    notes.items = notes.items.filter((_, position) => start.notes.includes(position));
    if (notes.items.length === 0) document.delete('notes');
  }
  document.set('returns', document.createNode(start.returns));
  const text = document.toString({ lineWidth: 100 });
  return former.includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text;
}
