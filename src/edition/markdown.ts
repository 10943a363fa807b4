import type { Code, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
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

/** Reads Markdown into the pieces that a section is made of. Comments are left out. */
export function readMarkdown(text: string, around: Surroundings): readonly Piece[] {
  return fromMarkdown(text).children.flatMap((node): readonly Piece[] => {
    if (node.type === 'code') return [fence(node)];
    const prose = readBlock(node, around);
    return prose === null ? [] : [{ kind: 'prose', prose }];
  });
}

function fence(node: Code): Piece {
  return { kind: 'fence', name: node.lang ?? '', text: node.value, line: lineOf(node) };
}

function readBlock(node: RootContent, around: Surroundings): Prose | null {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', children: readInline(node.children, around) };
    case 'heading':
      // The section's title is its first heading, so Markdown's # and ## open the level below it.
      return {
        kind: 'heading',
        level: node.depth <= 2 ? 3 : 4,
        children: readInline(node.children, around),
      };
    case 'list': {
      const entries = node.children.map((entry) => readBlocks(entry.children, around));
      return { kind: 'list', ordered: node.ordered === true, entries };
    }
    case 'blockquote':
      return { kind: 'quote', children: readBlocks(node.children, around) };
    case 'html':
      if (!node.value.startsWith('<!--')) {
        around.refuse('HTML is not allowed in a section', lineOf(node));
      }
      return null;
    default:
      around.refuse(`${describe(node)} is not allowed in a section`, lineOf(node));
      return null;
  }
}

function readBlocks(nodes: readonly RootContent[], around: Surroundings): Prose[] {
  return nodes.flatMap((node) => readBlock(node, around) ?? []);
}

function readInline(nodes: readonly PhrasingContent[], around: Surroundings): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return readText(node.value, lineOf(node), around);
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, children: readInline(node.children, around) }];
      case 'link':
        return readLink(node.url, readInline(node.children, around), lineOf(node), around);
      case 'break':
        return [{ kind: 'text', text: ' ' }];
      case 'html':
        if (!node.value.startsWith('<!--')) {
          around.refuse('HTML is not allowed in a section', lineOf(node));
        }
        return [];
      default:
        around.refuse(`${describe(node)} is not allowed in a section`, lineOf(node));
        return [];
    }
  });
}

/** Only addresses that can do no harm: the web, e-mail, and places on the site itself. */
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
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(/\{([^{}]+)\}/g)) {
    if (match.index > from) inlines.push({ kind: 'text', text: text.slice(from, match.index) });
    const lines = text.slice(0, match.index).split('\n').length - 1;
    const bound = around.bind(match[1] ?? '', line + lines);
    inlines.push(bound ?? { kind: 'text', text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) inlines.push({ kind: 'text', text: text.slice(from) });
  return inlines;
}

function describe(node: Nodes): string {
  if (node.type === 'image') return 'a picture';
  if (node.type === 'inlineCode') return 'code';
  return `“${node.type}”`;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
