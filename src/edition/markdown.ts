import MarkdownIt, { type Token } from 'markdown-it';
import type { Inline, Prose } from '../domain/publication/prose.ts';

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
  /** Told of everything that a section may not hold. */
  readonly refuse: (says: string, line: number) => void;
}

const commonMark = new MarkdownIt('commonmark');
// Links are judged below, where a refused one can be named with its line.
commonMark.validateLink = () => true;

/** Reads CommonMark into the pieces that a section is made of. Comments are left out. */
export function readMarkdown(text: string, around: Surroundings): readonly Piece[] {
  return nest(commonMark.parse(text, {})).flatMap((node): readonly Piece[] => {
    if (node.token.type === 'fence') return [fence(node.token)];
    const prose = readBlock(node, around);
    return prose === null ? [] : [{ kind: 'prose', prose }];
  });
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
      return { kind: 'paragraph', children: readInlines(children, around) };
    case 'heading_open':
      // The section's title is its first heading, so Markdown's # and ## open the level below it.
      return {
        kind: 'heading',
        level: Number(token.tag.slice(1)) <= 2 ? 3 : 4,
        children: readInlines(children, around),
      };
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

function readBlocks(nodes: readonly Node[], around: Surroundings): Prose[] {
  return nodes.flatMap((node) => readBlock(node, around) ?? []);
}

/** Running text: the `inline` tokens of a paragraph or heading. */
function readInlines(nodes: readonly Node[], around: Surroundings): readonly Inline[] {
  return nodes.flatMap(({ token }) => {
    const line = { number: lineOf(token) };
    return readSpans(nest(token.children ?? []), line, around);
  });
}

/** The line that the reading has got to: breaks in running text move it on. */
interface Line {
  number: number;
}

function readSpans(nodes: readonly Node[], line: Line, around: Surroundings): readonly Inline[] {
  return nodes.flatMap(({ token, children }): readonly Inline[] => {
    switch (token.type) {
      case 'text':
      case 'text_special':
        return readText(token.content, line.number, around);
      case 'softbreak':
      case 'hardbreak':
        line.number += 1;
        return [{ kind: 'text', text: token.type === 'softbreak' ? '\n' : ' ' }];
      case 'em_open':
        return [{ kind: 'emphasis', children: readSpans(children, line, around) }];
      case 'strong_open':
        return [{ kind: 'strong', children: readSpans(children, line, around) }];
      case 'link_open': {
        const to = String(token.attrGet('href') ?? '');
        const at = line.number;
        return readLink(to, readSpans(children, line, around), at, around);
      }
      default:
        refuse(token, line.number, around);
        return [];
    }
  });
}

/** Only addresses that can do no harm: the web, e-mail, and places on the page itself. */
function readLink(
  to: string,
  children: readonly Inline[],
  line: number,
  around: Surroundings,
): readonly Inline[] {
  if (/^(https?:\/\/|mailto:|#)/i.test(to)) return [{ kind: 'link', to, children }];
  around.refuse(`the link to “${to}” is neither a web address nor an e-mail address`, line);
  return children;
}

/** Splits running text at its references in braces. */
function readText(text: string, line: number, around: Surroundings): readonly Inline[] {
  return text.split(/(\{[^{}]+\})/).flatMap((part): readonly Inline[] => {
    if (part === '') return [];
    const words: Inline = { kind: 'text', text: typographic(part) };
    if (!/^\{[^{}]+\}$/.test(part)) return [words];
    return [around.bind(part.slice(1, -1), line) ?? words];
  });
}

/** Keyboards have one apostrophe; print has another. */
function typographic(text: string): string {
  return text.replaceAll(/(?<=\p{L})'/gu, '’');
}

function refuse(token: Token, line: number, around: Surroundings): void {
  if (token.type.startsWith('html_')) {
    if (token.content.startsWith('<!--')) return;
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
