import type { Known } from '../domain/claims/known.ts';
import type { Found } from '../domain/findings/finding.ts';
import type { Prose } from '../domain/publication/prose.ts';
import type { Block, PublishedTable, Section } from '../domain/publication/publication.ts';
import { nearest } from '../domain/text/nearest.ts';
import { type Parts, partFrontMatter } from '../folder/section-parts.ts';
import { readYaml, type YamlPlace } from '../folder/yaml.ts';
import { elements } from '../reference/elements.ts';
import { requirements } from '../reference/requirements/index.ts';
import { compileFence, type Shelf } from './block.ts';
import { unknownElements } from './elements.ts';
import { sectionHeadSchema } from './front-matter.ts';
import type { Lines } from './line-finder.ts';
import type { Piece } from './markdown.ts';
import { measureTrend, toldTrend } from './measure-trend.ts';
import { blockPassages, yamlPassage } from './passages.ts';
import { standardLevel } from './standard-level.ts';
import { unboundFindings } from './unbound-words.ts';
import { Words } from './words.ts';

export interface CompiledSection {
  readonly section: Section | null;
  readonly findings: readonly Found[];
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
  const words = new Words(file, knownFrom(shelf));
  const headline = words.readFolded(head.value.headline, headlineLines(parts));
  const pieces = words.read(parts.body, parts.linesBefore);
  const findings: Found[] = [];
  const blocks = toBlocks(pieces, words, { file, linesBefore: parts.linesBefore }, shelf, findings);
  const { title, attested, meets } = head.value;
  const required = [...elements, ...requirements].map(({ id }) => id);
  const headLines = { raw: parts.head.split('\n'), first: 2 };
  const passages = [yamlPassage(title, headLines), ...words.passages];
  findings.push(
    ...words.findings,
    ...repeatedIds(blocks, [...words.marks.keys()], file),
    ...unknownElements(meets ?? [], required, { file, line: 1 }),
    ...[...words.marks].flatMap(([mark, line]) =>
      unknownElements([mark], required, { file, line }),
    ),
    ...unboundFindings(file, passages, attested, headLines),
  );
  const section: Section = {
    id,
    title,
    headline: headline.flatMap((piece) => (piece.kind === 'prose' ? [piece.prose] : [])),
    blocks,
    ...(meets === undefined ? {} : { meets }),
    claims: words.claims,
    attested,
    // The checks read the whole edition; what they find is given to its sections afterwards.
    findings: [],
  };
  return { section, findings };
}

function knownFrom(shelf: Shelf): Known {
  return {
    ...shelf,
    near: (name, among) => nearest(name, among, 2),
    standard: standardLevel,
    trend: (series, measure) => toldTrend(measureTrend(series, measure, shelf)),
  };
}

/** The lines of the head on which the headline is written: up to the next name at their margin. */
function headlineLines({ head }: Parts): Lines {
  const lines = head.split('\n');
  const start = Math.max(
    0,
    lines.findIndex((line) => line.startsWith('headline:')),
  );
  const end = lines.findIndex((line, index) => index > start && /^\S/.test(line));
  return { raw: lines.slice(start, end === -1 ? lines.length : end), first: start + 2 };
}

/** Neighbouring words become one block. */
function toBlocks(
  pieces: readonly Piece[],
  words: Words,
  body: YamlPlace,
  shelf: Shelf,
  findings: Found[],
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
    const place = { ...body, linesBefore: body.linesBefore + piece.line };
    const compiled = compileFence(piece.name, piece.text, place, shelf);
    findings.push(...compiled.findings);
    if (compiled.block === null) continue;
    blocks.push(compiled.block);
    const lines = { raw: piece.text.split('\n'), first: place.linesBefore + 1 };
    words.passages.push(...blockPassages(compiled.block, lines));
  }
  close();
  return blocks;
}

function tablesIn(blocks: readonly Block[]): readonly PublishedTable[] {
  return blocks.flatMap((block) => ('table' in block ? [block.table] : []));
}

/** Ids and marks are places on one page. */
function repeatedIds(
  blocks: readonly Block[],
  marks: readonly string[],
  file: string,
): readonly Found[] {
  const ids = [...tablesIn(blocks).map((table) => table.id), ...marks];
  const repeated = ids.filter((id, position) => ids.indexOf(id) !== position);
  return repeated.map((id) => ({
    code: 'block-id-repeated',
    severity: 'error' as const,
    place: { file },
    says: `two blocks or passages of the section are called “${id}”`,
    fix: 'Give each block an id of its own.',
  }));
}

function noFrontMatter(file: string): Found {
  return {
    code: 'section-head-missing',
    severity: 'error',
    place: { file, line: 1 },
    says: 'the section does not begin with its title between two lines of ---',
    fix: 'Begin the file with ---, a line “title: …”, and ---.',
  };
}
