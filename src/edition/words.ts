import { bind } from '../domain/claims/bind.ts';
import { type Claim, isRefusal, type PlacedClaim } from '../domain/claims/claim.ts';
import type { Known } from '../domain/claims/known.ts';
import type { Passage } from '../domain/claims/unbound/passage.ts';
import type { Found, Place } from '../domain/findings/finding.ts';
import type { Inline } from '../domain/publication/prose.ts';
import { findLine, type Lines } from './line-finder.ts';
import { type Piece, readMarkdown } from './markdown.ts';
import { markdownPassage, yamlPassage } from './passages.ts';
import { restingWords, restsOn } from './rests-on.ts';

/** Reads Markdown with its braces bound, and keeps what it bound, what it could not, and the rest. */
export class Words {
  readonly claims: PlacedClaim[] = [];
  readonly passages: Passage[] = [];
  readonly findings: Found[] = [];
  /** Line by mark of a heading. */
  readonly marks = new Map<string, number>();
  readonly #file: string;
  readonly #known: Known;

  constructor(file: string, known: Known) {
    this.#file = file;
    this.#known = known;
  }

  /** Markdown that begins after so many lines of its file. */
  read(text: string, linesBefore: number): readonly Piece[] {
    return readMarkdown(text, {
      bind: (reference, line) => this.#bind(reference, linesBefore + line),
      refuse: (says, line) => this.#refuse(says, linesBefore + line),
      mark: (id, line) => this.#mark(id, linesBefore + line),
      passage: (words, line) => this.passages.push(markdownPassage(words, linesBefore + line)),
    });
  }

  /** Markdown that was a value in YAML, which stands on these lines. */
  readFolded(text: string, lines: Lines): readonly Piece[] {
    return readMarkdown(text, {
      bind: (reference) => this.#bind(reference, findLine(`{${reference}}`, lines)),
      refuse: (says) => this.#refuse(says, lines.first),
      comment: () => this.#refuse('a comment is not allowed in a headline', lines.first),
      mark: () => false,
      passage: (words) => this.passages.push(yamlPassage(words, lines)),
    });
  }

  #mark(id: string, line: number): boolean {
    if (!this.marks.has(id)) {
      this.marks.set(id, line);
      return true;
    }
    const says = `the section marks two headings with “${id}”`;
    this.#note('mark-misplaced', line, says, 'Mark the one whose passage holds it.');
    return false;
  }

  #bind(reference: string, line: number): Inline | null {
    if (reference.startsWith('#')) {
      const says = `the mark “${reference}” does not stand at the end of a heading`;
      this.#note('mark-misplaced', line, says, 'Put it behind the heading of the passage.');
      return null;
    }
    const bound = bind(reference, this.#known);
    if (isRefusal(bound)) {
      const rests = restsOn(bound.figures ?? []);
      // Of a figure that there is not, the return of others of its measure is known, and no cell.
      const files = rests.slice(0, 1).map(({ file }) => ({ file }));
      const places = bound.code === 'figure-unbound' ? files : rests;
      this.#note(bound.code, line, bound.says, bound.fix, places);
      return null;
    }
    this.claims.push({ ...bound, line });
    return inline(bound);
  }

  #refuse(says: string, line: number): void {
    this.#note('not-allowed', line, says, 'Use words, lists, links and blocks.');
  }

  #note(code: string, line: number, says: string, fix: string, rests: readonly Place[] = []): void {
    const place = { file: this.#file, line };
    const finding = { code, severity: 'error', place, says } as const;
    this.findings.push(
      rests.length === 0
        ? { ...finding, fix }
        : { ...finding, fix: `${fix} ${restingWords(rests)}`, rests },
    );
  }
}

/** The value of one figure leads to the figure; words about several lead to their rule. */
function inline({ text, form, figures, rule }: Claim): Inline {
  const [figure] = figures;
  const isValue = form === 'words' || form === 'with unit' || form === '' || form.startsWith('= ');
  if (isValue && figure !== undefined) return { kind: 'figure', figure, text };
  return { kind: 'claim', text, figures, rule };
}
