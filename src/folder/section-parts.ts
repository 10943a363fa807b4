/** A section parted: its head in YAML, and its body in Markdown. */
export interface Parts {
  readonly head: string;
  readonly body: string;
  /** Lines of the file before the first line of the body. */
  readonly linesBefore: number;
}

/** Parts the front matter from the Markdown, or returns null where there is none. */
export function partFrontMatter(text: string): Parts | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0]?.trim() !== '---' || end === -1) return null;
  return {
    head: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    linesBefore: end + 1,
  };
}
