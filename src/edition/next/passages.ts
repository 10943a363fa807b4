/** Lines of a section that belong together: a paragraph, or what stands under one name of its head or of a block. */
export interface Passage {
  readonly zone: 'head' | 'block' | 'words';
  /** `title`, `headline`, `periods`; empty in words. */
  readonly key: string;
  /** Line of the first of its lines, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Parts the text of a section into passages, in its order; joined by line breaks they give the text again. */
export function passagesIn(text: string): readonly Passage[] {
  const passages: (Omit<Passage, 'text'> & { readonly lines: string[] })[] = [];
  for (const [position, { line, zone, isEdge }] of zonedLines(text).entries()) {
    const key = isEdge || zone === 'words' ? undefined : keyOf(line);
    const last = passages.at(-1);
    const goesOn = !isEdge && last?.zone === zone && continues(zone, key, line, last.lines);
    if (goesOn) last?.lines.push(line);
    else passages.push({ zone, key: key ?? '', line: position + 1, lines: [line] });
  }
  return passages.map(({ lines, ...passage }) => ({ ...passage, text: lines.join('\n') }));
}

/** The name that a line of YAML gives; a comment belongs to none. */
function keyOf(line: string): string | undefined {
  if (line.startsWith('#')) return '';
  return /^(["']?)([a-z][\w-]*)\1\s*:(?:\s|$)/i.exec(line)?.[2];
}

interface ZonedLine {
  readonly line: string;
  /** Of a line that begins or ends a head or a block, the zone before it. */
  readonly zone: Passage['zone'];
  readonly isEdge: boolean;
}

function zonedLines(text: string): readonly ZonedLine[] {
  let zone: Passage['zone'] = 'words';
  return text.split('\n').map((line, position) => {
    const before = zone;
    const isEdge = isHeadEdge(line, position, zone) || /^\s*(```|~~~)/.test(line);
    if (isEdge) zone = nextZone(zone, line);
    return { line, zone: before, isEdge };
  });
}

function isHeadEdge(line: string, position: number, zone: Passage['zone']): boolean {
  return line.trim() === '---' && (position === 0 || zone === 'head');
}

function nextZone(zone: Passage['zone'], edge: string): Passage['zone'] {
  if (zone !== 'words') return 'words';
  return edge.trim() === '---' ? 'head' : 'block';
}

/** In YAML up to the next name; in words up to an empty line. */
function continues(
  zone: Passage['zone'],
  key: string | undefined,
  line: string,
  before: readonly string[],
): boolean {
  if (zone !== 'words') return key === undefined;
  return line.trim() !== '' && before.at(-1)?.trim() !== '';
}
