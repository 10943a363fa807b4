import { countFindings } from '../domain/findings/count-findings.ts';
import { describePlace, type Finding, stopsPublication } from '../domain/findings/finding.ts';
import { type FindingName, nameFindings } from '../domain/findings/name-findings.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { visible } from '../domain/text/visible.ts';
import { mayBeAnswered, mayBePutAway } from '../edition/answered.ts';

export const width = 80;
const indent = ' '.repeat(11);

/** Titles of sections by id, in reading order. */
export type Titles = ReadonlyMap<string, string>;

export function titlesOf(publication: Publication | null): Titles {
  const sections = (publication?.editions ?? []).flatMap(({ groups }) =>
    groups.flatMap((group) => group.sections),
  );
  return new Map(sections.map(({ id, title }) => [id, title]));
}

/**
 * Findings for a terminal of 80 columns, each with what to do: by section, and where they belong to
 * none by file. Worst first, among the sections and in each; what is answered in public comes after
 * what still stands in the way.
 */
export function reportFindings(
  findings: readonly Finding[],
  titles: Titles = new Map(),
): readonly string[] {
  const names = nameFindings(findings);
  const order = [...titles.values()];
  const groups = Map.groupBy(findings, (finding) => headingOf(finding, titles));
  const ordered = [...groups].toSorted(
    ([a, found], [b, others]) =>
      worst(found) - worst(others) || positionOf(a, order) - positionOf(b, order),
  );
  const lines = ordered.flatMap(([heading, found]) => [
    '',
    ...wrap(heading, width),
    ...found
      .toSorted((a, b) => weight(a) - weight(b))
      .flatMap((finding) => describe(finding, heading, names.get(finding))),
  ]);
  return lines.map((line) => visible(line));
}

/** The last lines of a report: how much of what was found, and whether it stands in the way. */
export function summarise(
  directory: string,
  findings: readonly Finding[],
  putAway = 0,
): readonly string[] {
  const verdict = findings.some(stopsPublication)
    ? 'It cannot be published: mend the errors, or answer in public what checks found.'
    : 'It can be published.';
  const count = wrap(`${visible(directory)}: ${countFindings(findings)}${away(putAway)}.`, width);
  return [...count, ...wrap(verdict, width), ...howToAnswer(directory, findings)];
}

function away(putAway: number): string {
  return putAway === 0 ? '' : `; ${putAway} put away`;
}

/** Whether somebody may still answer it, in public or for the office. */
function isToBeAnswered(finding: Finding): boolean {
  return finding.note === undefined && (mayBeAnswered(finding) || mayBePutAway(finding));
}

/** What to type to answer the first error that may be answered, and what that writes. */
function howToAnswer(directory: string, findings: readonly Finding[]): readonly string[] {
  const worstOne = findings.find((finding) => stopsPublication(finding) && mayBeAnswered(finding));
  if (worstOne === undefined) return [];
  const name = nameFindings(findings).get(worstOne);
  if (name === undefined) return [];
  const about = name.about === undefined ? '' : ` and “about: ${name.about}”`;
  return wrap(
    visible(
      `To answer one in public, by the name in brackets: answerable note ${directory} ${name.text} --says “…” --role “…”. By hand it stands under “notes:” in edition.yaml as “finding: ${name.code}”${about}.`,
    ),
    width,
  );
}

/** What is in several sections belongs to the edition: its folder. */
function headingOf({ place, also = [] }: Finding, titles: Titles): string {
  const isOfSeveral = also.some(({ section }) => section !== place.section);
  if (isOfSeveral) return place.file.slice(0, Math.max(0, place.file.lastIndexOf('/')));
  return titles.get(place.section ?? '') ?? place.file;
}

function positionOf(heading: string, order: readonly string[]): number {
  const position = order.indexOf(heading);
  return position === -1 ? order.length : position;
}

function worst(findings: readonly Finding[]): number {
  return Math.min(...findings.map(weight));
}

/** An error that is answered asks less of anybody than a warning that is not. */
function weight(finding: Finding): number {
  if (stopsPublication(finding)) return 0;
  if (finding.note !== undefined) return finding.severity === 'error' ? 2 : 4;
  return finding.severity === 'warning' ? 1 : 3;
}

function describe(
  finding: Finding,
  heading: string,
  name: FindingName | undefined,
): readonly string[] {
  const { severity, place, says, fix, note } = finding;
  const whole = describePlace(place);
  const where = wherein(whole, heading, finding);
  const sentence = where === '' ? `${says}.` : `${where}: ${says}.`;
  const [first = '', ...rest] = wrap(`${sentence} ${fix}`, width - indent.length);
  const answer =
    note === undefined
      ? []
      : wrap(
          `Answered in public by ${note.signedBy.name}, ${note.signedBy.role}: ${note.says}`,
          width - indent.length,
        );
  const called = name !== undefined && isToBeAnswered(finding) ? [`[${name.text}]`] : [];
  return [
    `  ${severity.padEnd(9)}${first}`,
    ...[...rest, ...answer, ...called].map((line) => indent + line),
  ];
}

/** The place after a heading that is its file; of what is in several sections none, since it is in all of them. */
function wherein(whole: string, heading: string, { place, also = [] }: Finding): string {
  if (also.length > 0 && place.file.startsWith(`${heading}/`)) return '';
  return place.file === heading ? whole.slice(heading.length).replace(/^, /, '') : whole;
}

/** Breaks text at spaces. A word longer than a line keeps a line to itself. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
