import { nobodyPromised } from '../checks/elements.ts';
import { formatNumber } from '../domain/figures/format.ts';
import type { Found, Place } from '../domain/findings/finding.ts';
import { returnsFolder } from '../folder/return-path.ts';
import { type Element, elements } from '../reference/elements.ts';
import { once } from './same-findings.ts';

/** How many are named where many are awaited. */
const mostNamed = 5;

declare module '../domain/statements/statement.ts' {
  interface Vocabulary {
    /** What is found, and where else the same holds: so many more tables and charts of the section, and other editions. */
    'finding.elsewhere': {
      readonly says: Text;
      readonly blocks: number;
      readonly folders: readonly string[];
    };
  }
}

/**
 * Each finding once, and what has one cause as one, in however many sections and editions: a new folder awaits all
 * returns, and has to be told so once.
 */
export function toldOnce(all: readonly Found[]): readonly Found[] {
  return oneOfEachCause(awaitedOnce(once(all)));
}

function awaitedOnce(findings: readonly Found[]): readonly Found[] {
  const awaited = findings.filter(
    ({ code, place }) => code === 'return-not-supplied' && place.file.startsWith(returnsFolder),
  );
  const [first, second] = awaited;
  if (first === undefined || second === undefined) return findings;
  return findings.flatMap((finding) =>
    finding === first ? [notSuppliedTogether(awaited)] : awaited.includes(finding) ? [] : [finding],
  );
}

function notSuppliedTogether(awaited: readonly Found[]): Found {
  const ids = awaited.flatMap(({ about = [] }) => about);
  const named = ids.slice(0, mostNamed).join(', ');
  const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
  return {
    code: 'return-not-supplied',
    severity: 'note',
    place: { file: returnsFolder },
    says: `no return has been supplied yet for ${ids.length} datasets, and their tables and charts are shown as gaps: ${named}${more}`,
    fix: 'Put each return into its folder when the force sends it (templates/ has the columns), and take sections that nobody will fill out of the contents.',
    about: ids,
  };
}

/** What is answered in public stands by itself, beside its answer. */
function oneOfEachCause(findings: readonly Found[]): readonly Found[] {
  const open = findings.filter(({ cause, note }) => cause !== undefined && note === undefined);
  const groups = Map.groupBy(open, ({ code, cause }) => `${code} ${cause}`);
  const gathered = new Map(
    [...groups.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [[first, ofOneCause(first, others)] as const],
    ),
  );
  return findings.flatMap((finding) => {
    if (!open.includes(finding)) return [finding];
    return gathered.get(finding) ?? [];
  });
}

/** The first of them, with the places and the subjects of all. */
function ofOneCause(first: Found, others: readonly Found[]): Found {
  const { cause: _, ...alone } = first;
  if (others.length === 0) return alone;
  const about = [...new Set([first, ...others].flatMap((one) => one.about ?? []))];
  const also = others.map(({ place }): Place => place);
  const lacked = elements.filter(({ id }) => about.includes(id));
  const isMany = first.cause === nobodyPromised && lacked.length > 1;
  const told = isMany ? missing(lacked) : elsewhere(first, also);
  const gathers = [first, ...others].map(({ says, about: of = [] }) => ({ says, about: of }));
  return { ...alone, ...told, also, about, gathers };
}

/** `16 things that are asked for, 14 of them by law, have not been …`. */
function missing(lacked: readonly Element[]): Pick<Found, 'says' | 'fix'> {
  const lawful = lacked.filter(({ force }) => force === 'law').length;
  const share = lawful === lacked.length ? 'all' : formatNumber(lawful, 0);
  const law = lawful === 0 ? '' : `, ${share} of them by law,`;
  const named = lacked.slice(0, mostThings).map(({ title }) => title);
  const rest = lacked.length - named.length;
  const more = rest === 0 ? [] : [`${formatNumber(rest, 0)} more`];
  return {
    says: `${formatNumber(lacked.length, 0)} things that are asked for${law} have not been handed in or written yet: ${[...named, ...more].join('; ')}`,
    fix: 'Their gaps say so to readers; supply each as soon as it is there.',
  };
}

/** How many things are named where many are missing: each has many words. */
const mostThings = 2;

/** The first, with how many more there are in its section, and in which other editions. */
function elsewhere({ says, place }: Found, also: readonly Place[]): Pick<Found, 'says'> {
  const beside = also.filter(({ file }) => file === place.file).length;
  const own = folderOf(place);
  const folders = [...new Set(also.map(folderOf))].filter((folder) => folder !== own);
  return { says: { say: 'finding.elsewhere', says, blocks: beside, folders } };
}

function folderOf({ file }: Place): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
