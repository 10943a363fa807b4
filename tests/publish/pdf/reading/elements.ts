import type { PDFPageProxy } from 'pdfjs-dist';

/** An element of the structure that a screen reader goes by, as far as it stands on one page. */
export interface Element {
  /** `H1`, `P`, `Table`, `TH`, `Figure` … */
  readonly role: string;
  /** What is said in place of a picture; empty where there is none. */
  readonly alt: string;
  /** All that stands in it, in order. */
  readonly text: string;
  /** From 1. */
  readonly page: number;
  readonly children: readonly Element[];
}

type Page = Pick<PDFPageProxy, 'getStructTree' | 'getTextContent' | 'pageNumber'>;
type Node = Awaited<ReturnType<Page['getStructTree']>>;

/** The elements of a page directly under its document, in the order of the structure and not of the paper. */
export async function readElements(page: Page): Promise<readonly Element[]> {
  const tree: Node | null = await page.getStructTree();
  if (tree === null) return [];
  const words = await readMarkedWords(page);
  const root = elementOf(tree, words, page.pageNumber);
  return root.children.flatMap((child) => (child.role === 'Document' ? child.children : [child]));
}

/** Elements with those inside them, each before its own. */
export function everyElement(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => [element, ...everyElement(element.children)]);
}

/** The words of each marked stretch of a page, by its id; what is marked as decoration has none. */
async function readMarkedWords(page: Page): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const part of items) {
    if ('str' in part) {
      const id = open.at(-1) ?? '';
      words.set(id, `${words.get(id) ?? ''}${part.str}${part.hasEOL ? ' ' : ''}`);
    } else if (part.type === 'endMarkedContent') open.pop();
    else open.push(part.id ?? unmarked(part, open));
  }
  words.delete('');
  return words;
}

/** A stretch within another belongs to that, unless it is decoration. */
function unmarked(part: object, open: readonly string[]): string {
  return 'tag' in part && part.tag === 'Artifact' ? '' : (open.at(-1) ?? '');
}

function elementOf(node: Node, words: ReadonlyMap<string, string>, page: number): Element {
  const parts = node.children.map((child) =>
    'role' in child ? elementOf(child, words, page) : (words.get(child.id) ?? ''),
  );
  return {
    role: node.role ?? '',
    alt: 'alt' in node && typeof node.alt === 'string' ? node.alt : '',
    text: parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    page,
    children: parts.filter((part) => typeof part !== 'string'),
  };
}
