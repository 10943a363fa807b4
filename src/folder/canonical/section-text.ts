import type { Token } from 'markdown-it';
import { commonMark, isComment } from '../common-mark.ts';
import { partFrontMatter } from '../section-parts.ts';
import { withoutComments } from '../yaml-document.ts';

/** A section without what no page shows, or the line on which something cannot be taken out of it. */
export type SectionText = { readonly text: string } | { readonly line: number };

/**
 * The text of a section with its comments emptied, in its head, its blocks and its words; everything else stays
 * on its line. A text without a head comes back as it is: it is refused by whoever reads it.
 */
export function canonicalSection(text: string): SectionText {
  const parts = partFrontMatter(text);
  if (parts === null) return { text };
  const body = canonicalBody(parts.body);
  if ('line' in body) return { line: parts.linesBefore + body.line };
  const head = withoutComments(parts.head);
  return { text: `---\n${head === '' ? '' : `${head}\n`}---\n${body.text}` };
}

/** Thrown and caught within this file: the line, from 0, of what cannot be taken out. */
class Stuck extends Error {
  readonly line: number;

  constructor(line: number) {
    super();
    this.line = line;
  }
}

function canonicalBody(text: string): SectionText {
  const lines = text.split('\n');
  const tokens = commonMark.parse(text, {});
  try {
    for (const token of tokens) empty(token, lines);
  } catch (error) {
    if (error instanceof Stuck) return { line: error.line + 1 };
    throw error;
  }
  const emptied = lines.join('\n');
  if (emptied === text) return { text };
  const first = tokens.find((token) => holdsComment(token))?.map?.[0] ?? 0;
  return outline(commonMark.parse(emptied, {})) === outline(tokens)
    ? { text: emptied }
    : { line: first + 1 };
}

function holdsComment(token: Token): boolean {
  return isComment(token) || (token.children ?? []).some(isComment);
}

function empty(token: Token, lines: string[]): void {
  const [from, to] = token.map ?? [0, 0];
  if (token.type === 'fence' && token.level === 0) emptyFence(token, from, to, lines);
  else if (isComment(token)) emptyBlock(token, from, to, lines);
  else if (token.type === 'inline' && holdsComment(token)) emptyWithin(token, from, to, lines);
}

/** A fenced block is YAML. It is written without its own indentation, which means nothing. */
function emptyFence(token: Token, from: number, to: number, lines: string[]): void {
  const content = token.content.split('\n').slice(0, -1);
  const inside = withoutComments(content.join('\n')).split('\n');
  const isClosed = to - from > content.length + 1;
  const fence = [`${token.markup}${token.info.trim()}`, ...(content.length === 0 ? [] : inside)];
  if (isClosed) fence.push(token.markup);
  if (fence.length !== to - from) throw new Stuck(from);
  lines.splice(from, fence.length, ...fence);
}

/** Lines of a comment keep the marks of the lists and quotations that they stand in. */
function emptyBlock(token: Token, from: number, to: number, lines: string[]): void {
  const content = token.content.split('\n');
  const last = content.findLastIndex((line) => line.includes('-->'));
  for (let line = from; line < to; line += 1) {
    const [raw = '', inside = ''] = [lines[line], content[line - from]];
    if (!raw.endsWith(inside)) throw new Stuck(line);
    const opens = line === from ? '<!--' : '';
    const closes = last === line - from ? '-->' : '';
    const between = opens !== '' && closes !== '' ? ' ' : '';
    lines[line] = `${raw.slice(0, raw.length - inside.length)}${opens}${between}${closes}`;
  }
}

/** Comments within running text. A line of one must not be blank, or the paragraph would end there. */
function emptyWithin(token: Token, from: number, to: number, lines: string[]): void {
  const raw = lines.slice(from, to).join('\n');
  let emptied = '';
  let at = 0;
  for (const { content } of (token.children ?? []).filter(isComment)) {
    const found = raw.indexOf(content, at);
    if (found === -1) throw new Stuck(from);
    const ends = content.split('\n').length - 1;
    const inside = ends === 0 ? '' : `${'\n.'.repeat(ends - 1)}\n`;
    emptied += `${raw.slice(at, found)}<!--${inside}-->`;
    at = found + content.length;
  }
  emptied += raw.slice(at);
  lines.splice(from, to - from, ...emptied.split('\n'));
}

/** What a text is made of, but for its comments: two texts with the same outline give the same pages. */
function outline(tokens: readonly Token[]): string {
  return JSON.stringify(tokens.map(outlineOf));
}

function outlineOf(token: Token): readonly unknown[] {
  const { type, tag, nesting, level, info, attrs, map, content, children } = token;
  const inside = (children ?? []).map(outlineOf);
  const isFenced = type === 'fence';
  const text = isComment(token) || type === 'inline' ? '' : content;
  return [
    type,
    tag,
    nesting,
    level,
    isFenced ? info.trim() : info,
    attrs,
    map,
    isFenced ? withoutComments(text) : text,
    inside,
  ];
}
