import type { Found } from '../../domain/findings/finding.ts';
import type { Evidence, EvidencePlace, LegalEvent } from '../../domain/law/evidence.ts';
import type { Requirement, RequirementPart } from '../../domain/law/requirement.ts';
import type { Edition } from '../../domain/publication/publication.ts';
import type { Text } from '../../domain/statements/statement.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { type IsoDate, type Period, parsePeriod } from '../../domain/time/period.ts';
import {
  type DutiesFile,
  type DutiesSource,
  dutiesFile,
  type RecordedEvidence,
} from '../../folder/duties.ts';
import { type Dated, dated, firstPublic } from './dated.ts';

/** What `duties.yaml` is read against. */
export interface Recordable {
  readonly requirements: readonly Requirement[];
  readonly partsOf: (requirement: Requirement) => readonly RequirementPart[];
  readonly editions: readonly Edition<Text>[];
  readonly datasets: readonly Dataset[];
  /** Ids of datasets that have rows: only they are published. */
  readonly returned: ReadonlySet<string>;
  /** Documents that lie in the folder. */
  readonly documents: ReadonlySet<string>;
}

export interface Recorded {
  readonly evidence: readonly Evidence[];
  readonly events: readonly LegalEvent[];
  readonly findings: readonly Found[];
}

/** The evidence and the events that the body has recorded; what cannot be right in it is left out and named. */
export function recordedIn({ file, text }: DutiesSource, known: Recordable): Recorded {
  const findings: Found[] = [];
  const place = placesIn(text);
  const complain = (
    code: string,
    wanted: string,
    says: string,
    fix: string,
    severity: 'error' | 'warning' = 'error',
  ): void => {
    findings.push({ code, severity, place: place(wanted), says, fix });
  };
  const isKnown = (id: string): boolean => {
    if (known.requirements.some((requirement) => requirement.id === id)) return true;
    complain(
      'requirement-unknown',
      id,
      `“${id}” is no item of the law in the register`,
      nearTo(id, known),
    );
    return false;
  };
  for (const id of Object.keys(file.targets)) isKnown(id);
  for (const { requirement } of file['not-applicable']) isKnown(requirement);
  for (const { requirement } of file.events) if (requirement !== undefined) isKnown(requirement);
  const evidence = file.evidence.flatMap((one) => {
    const stands = placeOf(one, known);
    if ('says' in stands) {
      complain('evidence-not-found', stands.wanted, stands.says, stands.fix, stands.severity);
      return [];
    }
    const dates = datesOf(one, known);
    const ids = one.requirement.filter(isKnown);
    if (dates.published !== null && dates.confirmed !== null && dates.published > dates.confirmed) {
      complain(
        'evidence-dates',
        one.seen ?? '',
        'it was seen before it was published',
        'Correct one of the two dates.',
      );
      return [];
    }
    const wrong = ids.filter((id) => one.part !== undefined && !hasPart(id, one.part, known));
    for (const id of wrong) {
      const parts = partIds(id, known).join(', ') || 'none';
      complain(
        'requirement-unknown',
        one.part ?? '',
        `“${one.part}” is no part of ${id}`,
        `Its parts: ${parts}.`,
      );
    }
    return ids.filter((id) => !wrong.includes(id)).map((id) => evidenceOf(id, one, stands, dates));
  });
  return { evidence, events: eventsOf(file), findings };
}

function eventsOf({ events }: DutiesFile): readonly LegalEvent[] {
  return events.map(({ event, on, title, address, requirement }) => {
    const { date, monthOnly } = dated(on);
    return {
      event,
      on: date,
      monthOnly,
      title,
      ...(address === undefined ? {} : { address }),
      ...(requirement === undefined ? {} : { requirement }),
    };
  });
}

interface Dates {
  readonly published: IsoDate | null;
  readonly confirmed: IsoDate | null;
  readonly monthOnly: boolean;
}

/**
 * A link has to be looked at. A section was published with its edition. A document or a dataset is there as long as the
 * site publishes it; since when is known only where it is written down.
 */
function datesOf(one: RecordedEvidence, { editions }: Recordable): Dates {
  const said = one.published === undefined ? null : dated(one.published);
  const seen = one.seen === undefined ? null : dated(one.seen);
  const shown = one.link === undefined ? shownIn(one, editions) : null;
  const published = said ?? (one.section === undefined ? null : shown);
  const confirmed = seen ?? later(shown, published);
  return {
    published: published?.date ?? null,
    confirmed: confirmed?.date ?? null,
    monthOnly: (published ?? confirmed)?.monthOnly ?? false,
  };
}

function later(a: Dated | null, b: Dated | null): Dated | null {
  return a === null || (b !== null && b.date > a.date) ? b : a;
}

function shownIn({ section }: RecordedEvidence, editions: readonly Edition<Text>[]) {
  const id = section?.split('/')[0];
  const edition = id === undefined ? editions[0] : editions.find((one) => one.id === id);
  return edition === undefined ? null : firstPublic(edition);
}

interface NotThere {
  readonly wanted: string;
  readonly says: string;
  readonly fix: string;
  readonly severity?: 'warning';
}

function placeOf(one: RecordedEvidence, known: Recordable): EvidencePlace | NotThere {
  if (one.link !== undefined)
    return { kind: 'link', address: one.link, title: one.title ?? one.link };
  if (one.document !== undefined) return documentPlace(one.document, one.title, known);
  if (one.dataset !== undefined) return datasetPlace(one.dataset, known);
  return sectionPlace(one.section ?? '', known);
}

function documentPlace(
  file: string,
  title: string | undefined,
  { documents }: Recordable,
): EvidencePlace | NotThere {
  if (documents.has(file)) return { kind: 'document', file, title: title ?? nameOf(file) };
  const [near] = nearest(file, [...documents], 1);
  const fix = near === undefined ? 'Put it there, or take the line out.' : `Did you mean ${near}?`;
  return { wanted: file, says: `there is no ${file} in the folder`, fix };
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function datasetPlace(id: string, { datasets, returned }: Recordable): EvidencePlace | NotThere {
  const dataset = datasets.find((one) => one.id === id);
  if (dataset !== undefined && !returned.has(id)) {
    const fix = 'Put a return of it there, or take the line out.';
    return { wanted: id, says: `the folder has no row of the dataset “${id}”`, fix };
  }
  if (dataset !== undefined) return { kind: 'dataset', dataset: id, title: dataset.title };
  const [near] = nearest(
    id,
    datasets.map((one) => one.id),
    1,
  );
  const fix = near === undefined ? 'Name one of the datasets.' : `Did you mean ${near}?`;
  return { wanted: id, says: `no dataset is called “${id}”`, fix };
}

function sectionPlace(said: string, { editions }: Recordable): EvidencePlace | NotThere {
  const [edition = '', id = ''] = said.split('/');
  const among = editions.find((one) => one.id === edition);
  const sections = among?.groups.flatMap((group) => group.sections) ?? [];
  const found = sections.find((section) => section.id === id);
  if (found !== undefined) return { kind: 'section', edition, section: id, title: found.title };
  const fix = 'Name an edition and a section in it, for example 2024-06/complaints.';
  if (among !== undefined) {
    return { wanted: said, says: `the edition ${edition} has no section “${id}”`, fix };
  }
  // A package holds the editions of its release alone, and `--edition` looks at one.
  const says = `the edition ${edition} is not here, so its section “${id}” shows nothing`;
  return { wanted: said, says, fix, severity: 'warning' };
}

function evidenceOf(
  requirement: string,
  { part, period = [], event, says }: RecordedEvidence,
  place: EvidencePlace,
  dates: Dates,
): Evidence {
  return {
    requirement,
    ...(part === undefined ? {} : { part }),
    place,
    ...dates,
    periods: period.flatMap((one): Period[] => [parsePeriod(one)].filter((read) => read !== null)),
    ...(event === undefined ? {} : { event }),
    ...(says === undefined ? {} : { says }),
  };
}

function partIds(id: string, { requirements, partsOf }: Recordable): readonly string[] {
  const requirement = requirements.find((one) => one.id === id);
  return requirement === undefined ? [] : partsOf(requirement).map((part) => part.id);
}

function hasPart(id: string, part: string, known: Recordable): boolean {
  return partIds(id, known).includes(part);
}

function nearTo(id: string, { requirements }: Recordable): string {
  const [near] = nearest(
    id,
    requirements.map((requirement) => requirement.id),
    1,
  );
  return near === undefined
    ? 'Items are called by their paragraph: 3-g for 3(g), 7b-a for 7B(a).'
    : `Did you mean ${near}?`;
}

/** The line on which something is first written. */
function placesIn(text: string): (wanted: string) => Found['place'] {
  const lines = text.split('\n');
  return (wanted) => {
    const line = wanted === '' ? 0 : lines.findIndex((one) => one.includes(wanted)) + 1;
    return { file: dutiesFile, ...(line === 0 ? {} : { line }) };
  };
}
