import type { Finding } from '../domain/findings/finding.ts';
import type { Edition, Section } from '../domain/publication/publication.ts';
import { nearest } from '../domain/text/nearest.ts';
import { formatPeriod, parsePeriod } from '../domain/time/period.ts';
import type { EditionSource } from '../folder/edition.ts';
import type { Shelf } from './block.ts';
import { compileSection } from './section.ts';

/** Compiles an edition: its sections in their order, against the figures known by its month. */
export function compileEdition(
  source: EditionSource,
  shelf: Omit<Shelf, 'until'>,
  dataFindings: readonly Finding[],
): { edition: Edition; findings: readonly Finding[] } {
  const period = parsePeriod(source.id);
  if (period === null) throw new Error(`Edition ${source.id} is not a month.`);
  const findings: Finding[] = [];
  const compile = (id: string): readonly Section[] => {
    const text = source.sections.get(id);
    if (text === undefined) {
      findings.push(noSection(source, id));
      return [];
    }
    const file = `${source.directory}/${id}.md`;
    const known = { ...shelf, until: period.end };
    const compiled = compileSection(id, file, text, known, dataFindings);
    findings.push(...compiled.findings);
    return compiled.section === null ? [] : [compiled.section];
  };
  const { author, revision, reason, title, summary } = source.file;
  const edition: Edition = {
    id: source.id,
    month: formatPeriod(period),
    title,
    summary,
    revision,
    reason,
    author,
    signOff: source.file['sign-off'],
    groups: source.file.contents.map(({ group, sections }) => ({
      title: group,
      sections: sections.flatMap(compile),
    })),
  };
  findings.push(...orderProblems(source));
  return { edition, findings };
}

/** Sections listed twice, and sections that lie in the folder without being listed. */
function orderProblems(source: EditionSource): readonly Finding[] {
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
      place: { file: `${source.directory}/${id}.md` },
      says: 'the section is not in the contents of edition.yaml, so it is not published',
      fix: 'List it where it belongs, or take the file out.',
    })),
  ];
}

function noSection(source: EditionSource, id: string): Finding {
  const [near] = nearest(id, [...source.sections.keys()], 1);
  return {
    code: 'section-missing',
    severity: 'error',
    place: { file: `${source.directory}/edition.yaml` },
    says: `the contents list “${id}”, but there is no ${id}.md beside it`,
    fix: near === undefined ? 'Write the section, or take it out.' : `Did you mean ${near}?`,
  };
}
