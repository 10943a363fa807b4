import type { JSX } from 'preact';
import type { Deadline, Duty, NextDuty, Standing } from '../../../../domain/law/duty.ts';
import { lateOf } from '../../../../domain/law/late.ts';
import type { Requirement } from '../../../../domain/law/requirement.ts';
import { sayWhen } from '../../../../domain/law/when.ts';
import { formatDate, formatMonth, formatPeriod } from '../../../../domain/time/period.ts';
import type { PageContext } from '../../page.ts';
import { Fact } from '../../parts/fact.tsx';
import { Said } from './said.tsx';
import { Unconfirmed } from './unconfirmed.tsx';

type DutyWords = PageContext['site']['words']['duties'];

/** A body may be years behind: the newest of the times that it missed stand here. */
const most = 12;

/** When an item is due, its last day this time, by how much it is late, and the next time. */
export function DutyDays(props: { standing: Standing; context: PageContext }): JSX.Element {
  const { standing, context } = props;
  const { requirement, duty, earlier, next } = standing;
  const words = context.site.words.duties;
  return (
    <>
      <Fact term={words.when}>
        <When requirement={requirement} context={context} />
      </Fact>
      {duty?.event && <Fact term={words.startedBy}>{<Event event={duty.event} />}</Fact>}
      <Fact term={words.lastDay}>{duty && lastDay(requirement, duty, context)}</Fact>
      <Fact term={words.lateBy}>{sayLate(standing, words)}</Fact>
      {earlier.length > 0 && (
        <Fact term={words.earlier}>
          <ul>
            {earlier.slice(-most).map((one) => (
              <li>
                <Said says={one.says} of={standing} context={context} />
              </li>
            ))}
            {earlier.length > most && <li>{words.more(earlier.length - most)}</li>}
          </ul>
        </Fact>
      )}
      <Fact term={words.next}>
        {next && <Next next={next} standing={standing} context={context} />}
      </Fact>
    </>
  );
}

function When(props: { requirement: Requirement; context: PageContext }): JSX.Element {
  const { requirement, context } = props;
  const words = context.site.words.duties;
  const says = sayWhen(requirement.timing);
  switch (requirement.time.certainty) {
    case 'confirmed':
      return <>{says}</>;
    case 'reported':
      return (
        <>
          {says} <small>{words.timeReported}</small>
        </>
      );
    case 'general-knowledge':
      return (
        <Unconfirmed note={words.timeUnconfirmed} context={context}>
          {says}
        </Unconfirmed>
      );
  }
}

function Event({ event }: { event: NonNullable<Duty['event']> }): JSX.Element {
  const { title, address, on, monthOnly } = event;
  const date = monthOnly ? formatMonth(on) : formatDate(on);
  return (
    <>
      {address === undefined ? title : <a href={address}>{title}</a>}, {date}
    </>
  );
}

/** The last day of this time, under its period; nothing where the item is due at all times. */
function lastDay(
  { timing, time }: Requirement,
  { legal, target, period, event, arises }: Duty,
  context: PageContext,
): JSX.Element | null {
  const words = context.site.words.duties;
  const days = [legal, target].filter((day) => day !== null);
  if (timing.kind === 'keep-current') return null;
  const isUnconfirmed = time.certainty === 'general-knowledge';
  return (
    <>
      {period !== null && `${upperFirst(formatPeriod(period))} `}
      {days.map((day) => (
        <Day day={day} words={words} />
      ))}
      {legal === null && isUnconfirmed && <Unconfirmed note={words.noDayShown} context={context} />}
      {legal === null && !isUnconfirmed && (
        <p>{event === null && arises === null ? words.noEventFound : words.noDayFound}</p>
      )}
    </>
  );
}

/** A last day with what sort of day it is: nobody should take a target for law. */
function Day({ day, words }: { day: Deadline; words: DutyWords }): JSX.Element {
  const { date, by, lastWorkingDay } = day;
  return (
    <p>
      <strong>{formatDate(date)}</strong>: {words.sortsInFull[by]}.{' '}
      {lastWorkingDay !== date && words.notWorking(formatDate(lastWorkingDay))}{' '}
      {lastWorkingDay !== date && by !== 'target' && words.notMoved}
    </p>
  );
}

/** What has to be there at all times has no day that it could be late against. */
function sayLate(standing: Standing, words: DutyWords): string | null {
  const late = lateOf(standing);
  if (late === null) return null;
  const [since, counted] = [formatDate(late.since), words.days(late.days)];
  return standing.requirement.timing.kind === 'keep-current'
    ? words.lateFrom(since, counted)
    : words.lateAgainst(since, counted, words.sortsInFull[late.against]);
}

function Next(props: { next: NextDuty; standing: Standing; context: PageContext }): JSX.Element {
  const { next, standing, context } = props;
  const words = context.site.words.duties;
  const about = upperFirst(aboutOf(next));
  const days = [next.legal, next.target].filter((day) => day !== null);
  if (days.length > 0) {
    return (
      <>
        {about}
        {days.map((day) => (
          <Day day={day} words={words} />
        ))}
      </>
    );
  }
  const open = words.nextOpen(about, formatDate(next.arises));
  if (standing.requirement.time.certainty !== 'general-knowledge') return <>{open}</>;
  return (
    <Unconfirmed note={words.timeUnconfirmed} context={context}>
      {open}
    </Unconfirmed>
  );
}

/** What one time of an item is about: its period, or what started it. */
function aboutOf({ period, event }: Pick<NextDuty, 'period' | 'event'>): string {
  if (period !== null) return formatPeriod(period);
  return event === null ? '' : `${event.title}, ${formatDate(event.on)}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
