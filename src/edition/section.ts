import { bind, type Known } from '../domain/claims/reference.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Inline, Prose } from '../domain/publication/prose.ts';
import type { Block, PublishedTable, Section } from '../domain/publication/publication.ts';
import { nearest } from '../domain/text/nearest.ts';
import { readYaml } from '../folder/yaml.ts';
import { requirements } from '../reference/requirements.ts';
import { compileFence, type Shelf } from './block.ts';
import { unknownElements } from './elements.ts';
import { type Parts, partFrontMatter, sectionHeadSchema } from './front-matter.ts';
import { type Piece, readMarkdown } from './markdown.ts';

export interface CompiledSection {
  readonly section: Section | null;
  readonly findings: readonly Finding[];
}

/** Compiles the Markdown of one section against the figures there are. */
export function compileSection(
  id: string,
  file: string,
  text: string,
  shelf: Shelf,
): CompiledSection {
  const parts = partFrontMatter(text);
  if (parts === null) return { section: null, findings: [noFrontMatter(file)] };
  const head = readYaml(parts.head, sectionHeadSchema, { file, linesBefore: 1 });
  if (!head.ok) return { section: null, findings: head.findings };
  const findings: Finding[] = [];
  const words = new Words(file, shelf, findings);
  const headline = words.read(head.value.headline, headlineLine(parts));
  const pieces = words.read(parts.body, parts.linesBefore);
  const blocks = toBlocks(pieces, file, parts, shelf, findings);
  findings.push(...repeatedIds(blocks, file));
  const { meets } = head.value;
  const required = requirements.map((requirement) => requirement.id);
  findings.push(...unknownElements(meets ?? [], required, { file, line: 1 }));
  const section: Section = {
    id,
    title: head.value.title,
    headline: headline.flatMap((piece) => (piece.kind === 'prose' ? [piece.prose] : [])),
    blocks,
    ...(meets === undefined ? {} : { meets }),
    // The checks read the whole edition; what they find is given to its sections afterwards.
    findings: [],
  };
  return { section, findings };
}

/** Reads Markdown with its braces bound, and notes every one that cannot be. */
class Words {
  readonly #file: string;
  readonly #known: Known;
  readonly #findings: Finding[];

  constructor(file: string, shelf: Shelf, findings: Finding[]) {
    this.#file = file;
    this.#known = { ...shelf, near: (name, among) => nearest(name, among, 2) };
    this.#findings = findings;
  }

  read(text: string, linesBefore: number): readonly Piece[] {
    return readMarkdown(text, {
      bind: (reference, line) => this.#bind(reference, linesBefore + line),
      refuse: (says, line) =>
        this.#note('not-allowed', linesBefore + line, says, 'Use words, lists, links and blocks.'),
    });
  }

  #bind(reference: string, line: number): Inline | null {
    const bound = bind(reference, this.#known);
    if (bound.found) return { kind: 'figure', figure: bound.figure.id, text: bound.text };
    this.#note('figure-unbound', line, bound.says, bound.fix);
    return null;
  }

  #note(code: string, line: number, says: string, fix: string): void {
    this.#findings.push({ code, severity: 'error', place: { file: this.#file, line }, says, fix });
  }
}

/** The headline is one YAML value: its own lines count from the line it starts on. */
function headlineLine({ head }: Parts): number {
  const lines = head.split('\n');
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith('headline:')),
    ) + 1
  );
}

/** Neighbouring words become one block. */
function toBlocks(
  pieces: readonly Piece[],
  file: string,
  parts: Parts,
  shelf: Shelf,
  findings: Finding[],
): readonly Block[] {
  const blocks: Block[] = [];
  let prose: Prose[] = [];
  const close = () => {
    if (prose.length > 0) blocks.push({ kind: 'prose', prose });
    prose = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'prose') {
      prose.push(piece.prose);
      continue;
    }
    close();
    const place = { file, linesBefore: parts.linesBefore + piece.line };
    const compiled = compileFence(piece.name, piece.text, place, shelf);
    findings.push(...compiled.findings);
    if (compiled.block !== null) blocks.push(compiled.block);
  }
  close();
  return blocks;
}

function tablesIn(blocks: readonly Block[]): readonly PublishedTable[] {
  return blocks.flatMap((block) => ('table' in block ? [block.table] : []));
}

function repeatedIds(blocks: readonly Block[], file: string): readonly Finding[] {
  const ids = tablesIn(blocks).map((table) => table.id);
  const repeated = ids.filter((id, position) => ids.indexOf(id) !== position);
  return repeated.map((id) => ({
    code: 'block-id-repeated',
    severity: 'error' as const,
    place: { file },
    says: `two blocks of the section are called “${id}”`,
    fix: 'Give each block an id of its own.',
  }));
}

function noFrontMatter(file: string): Finding {
  return {
    code: 'section-head-missing',
    severity: 'error',
    place: { file, line: 1 },
    says: 'the section does not begin with its title between two lines of ---',
    fix: 'Begin the file with ---, a line “title: …”, and ---.',
  };
}
