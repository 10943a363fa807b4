import type { CheckContext } from '../checks/context.ts';
import { checkData, checkEdition, checkPublished } from '../checks/index.ts';
import type { Found } from '../domain/findings/finding.ts';
import type { AskedOn } from '../domain/law/asked.ts';
import type { Edition, Section } from '../domain/publication/publication.ts';
import { figuresShown } from '../domain/publication/shown.ts';
import type { Text } from '../domain/statements/statement.ts';
import type { Table } from '../domain/tables/table.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { Instant } from '../domain/time/instant.ts';
import { formatPeriod, type Period, parsePeriod } from '../domain/time/period.ts';
import type { EditionSource } from '../folder/edition.ts';
import type { Shelf } from './block.ts';
import { applyNotes } from './public-notes.ts';
import { inBoth } from './same-findings.ts';
import { compileSection } from './section.ts';
import { shareFindings, withFindings } from './share-findings.ts';

/** Figures and tables, as they were returned or as they are published. */
export type Numbers = Pick<EditionShelf, 'figures' | 'tables'>;

/** What an edition is compiled against, with what its checks know of the body. */
type EditionShelf = Omit<Shelf, 'until'> &
  Pick<CheckContext, 'firstHandling' | 'disclosure'> & { readonly asked: AskedOn };

/** When a revision was published, where its edition does not say: when it was released, or now. */
export type PublishedAt = (edition: string, revision: number) => Instant;

export interface CompiledEdition {
  readonly edition: Edition<Text>;
  /** Everything that was found, for the office. */
  readonly findings: readonly Found[];
  /** What of it may be published: nothing that only hidden numbers show. */
  readonly published: readonly Found[];
}

/**
 * Compiles an edition: its sections in their order, against the figures known by its month; then
 * checks it, answers what its public notes answer, and gives every section what was found about it.
 * Pages are made from `shelf`; the checks look at the numbers as returned, `full`, as well.
 */
export function compileEdition(
  source: EditionSource,
  shelf: EditionShelf,
  full: EditionShelf,
  published: PublishedAt,
  isKept: (finding: Found) => boolean = () => true,
): CompiledEdition {
  const period = parsePeriod(source.id);
  if (period === null) throw new Error(`Edition ${source.id} is not a month.`);
  const compiled = compileSections(source, { ...shelf, until: period.end }, published);
  const context = contextOf(source, compiled, period, shelf);
  const known = check(context).filter(isKept);
  const all =
    full.figures === shelf.figures ? known : check(contextOf(source, compiled, period, full));
  const shown = checkPublished(context);
  const found = [...compiled.findings, ...all, ...shown];
  const shared = applyNotes(shareFindings(found, context.sections, shelf), source, shelf.figures);
  const findings = shared.map(({ finding }) => finding);
  const tellable = inBoth(findings, [...compiled.findings, ...known, ...shown]);
  const edition = withFindings(compiled.edition, shared, tellable);
  return { edition, findings, published: tellable };
}

function check(context: CheckContext): readonly Found[] {
  const data = [...context.tables.values()].flatMap((table) => checkData(table, context.law));
  return [...data, ...checkEdition(context)];
}

interface CompiledSections {
  readonly edition: Edition<Text>;
  readonly findings: readonly Found[];
}

function compileSections(
  source: EditionSource,
  shelf: Shelf,
  published: PublishedAt,
): CompiledSections {
  const findings: Found[] = [];
  const compile = (id: string): readonly Section<Text>[] => {
    const text = source.sections.get(id);
    if (text === undefined) {
      findings.push(noSection(source, id));
      return [];
    }
    const compiled = compileSection(id, sectionFile(source, id), text, shelf);
    findings.push(...compiled.findings);
    return compiled.section === null ? [] : [compiled.section];
  };
  const { author, revision, reason, title, summary, 'first-published': first } = source.file;
  const month = parsePeriod(source.id);
  const edition: Edition<Text> = {
    id: source.id,
    month: month === null ? source.id : formatPeriod(month),
    title,
    summary,
    revision,
    reason,
    published: source.file.published ?? published(source.id, revision),
    ...(first === undefined ? {} : { firstPublished: first }),
    author,
    signOff: source.file['sign-off'],
    groups: source.file.contents.map(({ group, sections }) => ({
      title: group,
      sections: sections.flatMap(compile),
    })),
  };
  return { edition, findings: [...findings, ...orderProblems(source)] };
}

function sectionFile({ directory }: EditionSource, id: string): string {
  return `${directory}/${id}.md`;
}

/** What the checks may look at: the edition as compiled, and the rows that it can know. */
function contextOf(
  source: EditionSource,
  { edition, findings }: CompiledSections,
  month: Period,
  { figures, measures, tables, firstHandling, disclosure, asked }: EditionShelf,
): CheckContext {
  const sections = edition.groups.flatMap((group) => group.sections);
  return {
    edition,
    file: `${source.directory}/edition.yaml`,
    text: source.text,
    notes: source.file.notes,
    month,
    law: asked(month.end),
    ...(firstHandling === undefined ? {} : { firstHandling }),
    disclosure,
    sections: sections.map((section) => ({
      section,
      file: sectionFile(source, section.id),
      text: source.sections.get(section.id) ?? '',
      shown: figuresShown(section),
    })),
    figures,
    measures,
    tables: new Map([...tables].map(([id, table]) => [id, upTo(month, table)])),
    found: findings,
  };
}

/** The table without rows about a time after the month, but for those that look ahead. */
function upTo({ end }: Period, table: Table): Table {
  const ahead = table.dataset.columns.some((column) => column.kind === 'period' && column.ahead);
  if (ahead) return table;
  const rows = table.rows.filter(({ period }) => period.end <= end);
  return rows.length === table.rows.length ? table : { ...table, rows };
}

/** Sections listed twice, and sections that lie in the folder without being listed. */
function orderProblems(source: EditionSource): readonly Found[] {
  const listed = source.file.contents.flatMap(({ sections }) => sections);
  const place = { file: `${source.directory}/edition.yaml` };
  const twice = listed.filter((id, position) => listed.indexOf(id) !== position);
  const left = [...source.sections.keys()].filter((id) => !listed.includes(id));
  return [
    ...twice.map((id) => ({
      code: 'section-listed-twice',
      severity: 'error' as const,
      place,
      says: `the contents list the section “${id}” twice`,
      fix: 'Take one of them out.',
    })),
    ...left.map((id) => ({
      code: 'section-not-listed',
      severity: 'warning' as const,
      place: { file: sectionFile(source, id) },
      says: 'the section is not in the contents of edition.yaml, so it is not published',
      fix: 'List it where it belongs, or take the file out.',
    })),
  ];
}

function noSection(source: EditionSource, id: string): Found {
  const [near] = nearest(id, [...source.sections.keys()], 1);
  return {
    code: 'section-missing',
    severity: 'error',
    place: { file: `${source.directory}/edition.yaml` },
    says: `the contents list “${id}”, but there is no ${id}.md beside it`,
    fix: near === undefined ? 'Write the section, or take it out.' : `Did you mean ${near}?`,
  };
}
