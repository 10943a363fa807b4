import type { Token } from 'markdown-it';
import { boundMark } from '../domain/claims/unbound/passage.ts';
import type { Inline, Prose } from '../domain/publication/prose.ts';
import { shortened } from '../domain/text/shortened.ts';
import { commonMark, isComment } from '../folder/common-mark.ts';
import { readAddress } from '../intake/cells/address.ts';
import { foreignMarkup } from './foreign-markup.ts';

/** A piece of a section: words, or a fenced block with its kind and the line it starts on. */
export type Piece =
  | { readonly kind: 'prose'; readonly prose: Prose }
  | {
      readonly kind: 'fence';
      readonly name: string;
      readonly text: string;
      readonly line: number;
    };

/** What the reader of the Markdown needs to know of the world around it. */
export interface Surroundings {
  /** The text and figure of a reference in braces, or null where it names none (and is reported). */
  readonly bind: (reference: string, line: number) => Inline | null;
  /** Told of a heading’s mark, `{#complaints-themes}`; false where it may not stand there. */
  readonly mark: (id: string, line: number) => boolean;
  /** Told of every comment, where it may not stand. */
  readonly comment?: (line: number) => void;
  /** Told of everything that a section may not hold. */
  readonly refuse: (says: string, line: number) => void;
  /**
   * Told of every stretch of running text, with the line it starts on: as printed, with a mark where
   * something is bound and its line ends kept.
   */
  readonly passage: (text: string, line: number) => void;
}

/** Reads CommonMark into the pieces that a section is made of. Comments are left out. */
export function readMarkdown(text: string, around: Surroundings): readonly Piece[] {
  const found: NonNullable<Parameters<typeof commonMark.parse>[1]> = {};
  const tokens = commonMark.parse(text, found);
  refuseReferences(Object.keys(found.references ?? {}), text, around);
  return nest(tokens).flatMap((node): readonly Piece[] => {
    if (node.token.type === 'fence') return [fence(node.token)];
    const prose = readBlock(node, around);
    return prose === null ? [] : [{ kind: 'prose', prose }];
  });
}

/**
 * `[name]: address “title”` stands in the text and on no page, and so do notes that are hidden as one
 * (`[//]: # (a note)`).
 */
function refuseReferences(names: readonly string[], text: string, around: Surroundings): void {
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').toUpperCase());
  for (const name of names) {
    const line = lines.findIndex((one) => one.includes(`[${name}]:`));
    const says = `“[${shortened(name.toLowerCase())}]:” stands for an address or a note that no reader sees; write an address in its link, and a note as <!-- a comment -->`;
    around.refuse(says, Math.max(1, line + 1));
  }
}

/** A token with what stands between it and its closing token. */
interface Node {
  readonly token: Token;
  readonly children: readonly Node[];
}

/** The parser gives a flat list in which containers open and close. */
function nest(tokens: readonly Token[]): readonly Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const children: Node[] = [];
    open.at(-1)?.push({ token, children });
    if (token.nesting === 1) open.push(children);
  }
  return root;
}

function fence(token: Token): Piece {
  const name = token.info.trim();
  return { kind: 'fence', name, text: token.content.replace(/\n$/, ''), line: lineOf(token) };
}

function readBlock({ token, children }: Node, around: Surroundings): Prose | null {
  switch (token.type) {
    case 'paragraph_open':
      refuseForeign(children, around);
      return { kind: 'paragraph', children: readInlines(children, around) };
    case 'heading_open':
      return readHeading(token, children, around);
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const entries = children.map((entry) => readBlocks(entry.children, around));
      return { kind: 'list', ordered: token.type === 'ordered_list_open', entries };
    }
    case 'blockquote_open':
      return { kind: 'quote', children: readBlocks(children, around) };
    default:
      refuse(token, lineOf(token), around);
      return null;
  }
}

/** Signs that other kinds of Markdown take for markup would stand on the page as they are. */
function refuseForeign(nodes: readonly Node[], around: Surroundings): void {
  for (const { token } of nodes) {
    for (const { says, at } of foreignMarkup(token.content))
      around.refuse(says, lineOf(token) + at);
  }
}

/** The section's title is its first heading, so Markdown's # and ## open the level below it. */
function readHeading(token: Token, nodes: readonly Node[], around: Surroundings): Prose {
  const level = Number(token.tag.slice(1)) <= 2 ? 3 : 4;
  const source = nodes[0]?.token.content ?? '';
  const mark = /\s\{#([^{}]+)\}\s*$/.exec(source)?.[1];
  if (mark === undefined) return { kind: 'heading', level, children: readInlines(nodes, around) };
  const unmarked = { ...around, bind: bindUnless(`#${mark}`, around) };
  const children = readInlines(nodes, unmarked).filter(isVisible).map(withoutSpaceBehind);
  const isAllowed = around.mark(mark, lineOf(token));
  return { kind: 'heading', level, children, ...(isAllowed && { mark }) };
}

/** Binds everything but the mark, which a reader does not see. */
function bindUnless(mark: string, { bind }: Surroundings): Surroundings['bind'] {
  return (reference, line) =>
    reference === mark ? { kind: 'text', text: '' } : bind(reference, line);
}

function isVisible(inline: Inline): boolean {
  return inline.kind !== 'text' || inline.text !== '';
}

function withoutSpaceBehind(inline: Inline, at: number, all: readonly Inline[]): Inline {
  const isLast = at === all.length - 1;
  return isLast && inline.kind === 'text' ? { ...inline, text: inline.text.trimEnd() } : inline;
}

function readBlocks(nodes: readonly Node[], around: Surroundings): Prose[] {
  return nodes.flatMap((node) => readBlock(node, around) ?? []);
}

/** Running text: the `inline` tokens of a paragraph or heading. */
function readInlines(nodes: readonly Node[], around: Surroundings): readonly Inline[] {
  return nodes.flatMap(({ token }) => {
    const first = lineOf(token);
    const reading = { line: first, text: '' };
    const inlines = readSpans(nest(token.children ?? []), reading, around);
    around.passage(reading.text, first);
    return inlines;
  });
}

/** The line that the reading has got to, and the running text so far. */
interface Reading {
  line: number;
  text: string;
}

function readSpans(
  nodes: readonly Node[],
  reading: Reading,
  around: Surroundings,
): readonly Inline[] {
  return runs(nodes).flatMap((run) =>
    typeof run === 'string' ? readText(run, reading, around) : readSpan(run, reading, around),
  );
}

/** Neighbouring words in one piece: braces may begin on one line and end on the next. */
function runs(nodes: readonly Node[]): readonly (Node | string)[] {
  const found: (Node | string)[] = [];
  for (const node of nodes) {
    const text = textOf(node.token);
    const before = found.at(-1);
    if (text === null) found.push(node);
    else if (typeof before === 'string') found.splice(-1, 1, before + text);
    else found.push(text);
  }
  return found;
}

function textOf({ type, content }: Token): string | null {
  if (type === 'text' || type === 'text_special') return content;
  return type === 'softbreak' || type === 'hardbreak' ? '\n' : null;
}

function readSpan(
  { token, children }: Node,
  reading: Reading,
  around: Surroundings,
): readonly Inline[] {
  switch (token.type) {
    case 'em_open':
      return [{ kind: 'emphasis', children: readSpans(children, reading, around) }];
    case 'strong_open':
      return [{ kind: 'strong', children: readSpans(children, reading, around) }];
    case 'link_open': {
      const to = String(token.attrGet('href') ?? '');
      const at = reading.line;
      if (token.attrGet('title') !== null) {
        around.refuse('a title behind the address of a link', at);
      }
      return readLink(to, readSpans(children, reading, around), at, around);
    }
    default:
      refuse(token, reading.line, around);
      return [];
  }
}

/** Only addresses that can do no harm: the web, e-mail, and places on the page itself. */
function readLink(
  to: string,
  children: readonly Inline[],
  line: number,
  around: Surroundings,
): readonly Inline[] {
  if (isSafe(to)) return [{ kind: 'link', to, children }];
  around.refuse(
    `the link to “${shortened(to)}” is neither a web address nor an e-mail address`,
    line,
  );
  return children;
}

function isSafe(to: string): boolean {
  return to.startsWith('#') || readAddress(to).ok || /^mailto:[^\s@?&%]+@[^\s@?&%/]+$/i.test(to);
}

/** Splits running text at its references in braces. */
function readText(text: string, reading: Reading, around: Surroundings): readonly Inline[] {
  return text.split(/(\{[^{}]+\})/).flatMap((part) => {
    const inlines = readPart(part, reading, around);
    reading.line += lineEnds(part).length;
    return inlines;
  });
}

function readPart(part: string, reading: Reading, around: Surroundings): readonly Inline[] {
  if (part === '') return [];
  const words: Inline = { kind: 'text', text: typographic(part) };
  if (!/^\{[^{}]+\}$/.test(part)) {
    if (/[{}]/.test(part)) around.refuse('a brace stands without its partner', reading.line);
    reading.text += words.text;
    return [words];
  }
  reading.text += boundMark + lineEnds(part);
  return [around.bind(part.slice(1, -1), reading.line) ?? words];
}

function lineEnds(text: string): string {
  return text.replaceAll(/[^\n]/g, '');
}

/** Keyboards have one apostrophe; print has another. */
function typographic(text: string): string {
  return text.replaceAll(/(?<=\p{L})'/gu, '’');
}

function refuse(token: Token, line: number, around: Surroundings): void {
  if (token.type.startsWith('html_')) {
    if (isComment(token)) {
      around.comment?.(line);
      return;
    }
    around.refuse('HTML is not allowed in a section', line);
    return;
  }
  const named = names[token.type] ?? `“${token.type}”`;
  around.refuse(`${named} is not allowed in a section`, line);
}

const names: Readonly<Record<string, string>> = {
  image: 'a picture',
  code_inline: 'code',
  code_block: 'an indented block of code',
  hr: 'a line across the page',
};

function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1;
}
