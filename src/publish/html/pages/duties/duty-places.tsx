import type { JSX } from 'preact';
import type { Standing } from '../../../../domain/law/duty.ts';
import type { Evidence } from '../../../../domain/law/evidence.ts';
import {
  formatDate,
  formatMonth,
  formatPeriod,
  type IsoDate,
} from '../../../../domain/time/period.ts';
import { addresses } from '../../../addresses.ts';
import type { PageContext } from '../../page.ts';
import { Fact } from '../../parts/fact.tsx';

/** More than this would bury the item; the downloads have them all. */
const most = 4;

/** Where an item is met, and what else is recorded for it. */
export function DutyPlaces(props: { standing: Standing; context: PageContext }): JSX.Element {
  const { standing, context } = props;
  const words = context.site.words.duties;
  const meeting = standing.duty?.evidence ?? [];
  const ofParts = new Set(standing.parts.flatMap(({ duty }) => duty.evidence));
  const others = standing.evidence.filter(
    (one) => !meeting.includes(one) && !ofParts.has(one) && one.part === undefined,
  );
  return (
    <>
      {meeting.length > 0 && (
        <Fact term={words.met}>
          <Places evidence={meeting.toReversed()} context={context} />
        </Fact>
      )}
      {others.length > 0 && (
        <Fact term={meeting.length > 0 ? words.alsoRecorded : words.recorded}>
          <Places evidence={others} context={context} />
        </Fact>
      )}
    </>
  );
}

export function Places(props: {
  evidence: readonly Evidence[];
  context: PageContext;
}): JSX.Element | null {
  const { evidence, context } = props;
  if (evidence.length === 0) return null;
  return (
    <ul class="places">
      {evidence.slice(0, most).map((one) => (
        <li>
          <Place evidence={one} context={context} />
        </li>
      ))}
      {evidence.length > most && <li>{context.site.words.duties.more(evidence.length - most)}</li>}
    </ul>
  );
}

function Place({ evidence, context }: { evidence: Evidence; context: PageContext }): JSX.Element {
  const { periods, says } = evidence;
  const words = context.site.words.duties;
  const facts = [
    ...sayDates(evidence, words),
    ...(periods.length === 0 ? [] : [words.covers(periods.map(formatPeriod).join('; '))]),
  ];
  return (
    <>
      <PlaceLink place={evidence.place} context={context} />
      {facts.length > 0 && `: ${facts.join(', ')}`}. {says}
    </>
  );
}

/** A register is read on pages of its own; of another dataset its columns are told. */
function PlaceLink(props: { place: Evidence['place']; context: PageContext }): JSX.Element {
  const { place, context } = props;
  const { href, site } = context;
  switch (place.kind) {
    case 'section':
      return (
        <a href={href(addresses.section(place.edition, place.section))}>{titleOf(place, site)}</a>
      );
    case 'dataset':
      return (
        <>
          <a href={href(datasetPage(place.dataset, site))}>{place.title}</a> (
          <a href={href(addresses.datasetCsv(place.dataset))}>{site.words.duties.datasetCsv}</a>)
        </>
      );
    case 'document':
      return <a href={href(place.file)}>{place.title}</a>;
    case 'link':
      return <a href={place.address}>{place.title}</a>;
  }
}

function datasetPage(dataset: string, { registers }: PageContext['site']): string {
  const isRegister = registers.some(({ register }) => register.id === dataset);
  return isRegister ? addresses.register(dataset) : `${addresses.data}#${dataset}`;
}

/** Sections of several editions bear the same title. */
function titleOf(
  { edition, title }: Extract<Evidence['place'], { kind: 'section' }>,
  { publication, words }: PageContext['site'],
): string {
  const month = publication.editions.find(({ id }) => id === edition)?.month;
  return month === undefined ? title : words.duties.ofEdition(title, month);
}

/** When it was first public and when somebody last saw it, as far as that is recorded. */
function sayDates(
  { published, confirmed, monthOnly }: Evidence,
  words: PageContext['site']['words']['duties'],
): readonly string[] {
  const said = (date: IsoDate): string =>
    monthOnly ? words.in(formatMonth(date)) : words.on(formatDate(date));
  if (confirmed === null) return [words.pointer];
  return [
    ...(published === null ? [] : [words.published(said(published))]),
    ...(published === confirmed ? [] : [words.seen(said(confirmed))]),
  ];
}
