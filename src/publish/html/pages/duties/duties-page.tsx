import type { JSX } from 'preact';
import { type DutyRegister, dutyStatuses, type Standing } from '../../../../domain/law/duty.ts';
import { lateOf } from '../../../../domain/law/late.ts';
import { formatDate } from '../../../../domain/time/period.ts';
import { addresses } from '../../../addresses.ts';
import { countDuties } from '../../duty-counts.ts';
import type { Page, PageContext } from '../../page.ts';
import type { SiteIndex } from '../../site-index.ts';
import { startCrumb } from '../crumbs.ts';
import { DutyEntry } from './duty-entry.tsx';
import { Said } from './said.tsx';
import { StatusTag } from './status-tag.tsx';
import { SummaryTable } from './summary-table.tsx';

/** The register of duties: each item of the law, and how the body stands to it. */
export function dutiesPage(site: SiteIndex): Page {
  const words = site.words.duties;
  const { duties } = site.publication;
  return {
    path: addresses.duties,
    title: words.title,
    description: words.description(duties.body.name),
    navigation: 'duties',
    crumbs: [startCrumb(site)],
    alternates: [
      { path: addresses.dutiesCalendar, type: 'text/calendar', title: words.calendar },
      { path: addresses.dutiesCsv, type: 'text/csv', title: words.csv },
      { path: addresses.apiDuties, type: 'application/json', title: words.json },
    ],
    content: (context) => <Duties register={duties} context={context} />,
  };
}

function Duties(props: { register: DutyRegister; context: PageContext }): JSX.Element {
  const { register, context } = props;
  const { on, body, standings } = register;
  const words = context.site.words.duties;
  const groups = Map.groupBy(standings, ({ requirement }) => requirement.group);
  if (standings.length === 0) {
    return (
      <>
        <h1>{words.title}</h1>
        <p class="lede">{words.nothing}</p>
        <Files context={context} />
      </>
    );
  }
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede(body.name, formatDate(on), countDuties(register))}</p>
      <Records register={register} context={context} />
      <Late standings={standings} context={context} />
      <h2>{words.summary}</h2>
      <Meanings context={context} />
      <SummaryTable groups={groups} on={on} context={context} />
      {[...groups].map(([group, ofGroup]) => (
        <section class="ledger">
          <h2>{group}</h2>
          <ul>
            {ofGroup.map((standing) => (
              <DutyEntry standing={standing} context={context} />
            ))}
          </ul>
        </section>
      ))}
      <Announced register={register} context={context} />
      <Files context={context} />
    </>
  );
}

/** Whether silence says anything, and how far the records go. */
function Records(props: { register: DutyRegister; context: PageContext }): JSX.Element {
  const { knownTo, completeFrom } = props.register;
  const words = props.context.site.words.duties;
  const [first, ...rest] =
    completeFrom === null ? words.notVouched : words.vouched(formatDate(completeFrom));
  return (
    <>
      <p>
        <strong>{first}</strong> {rest.join(' ')}{' '}
        {knownTo !== null && words.knownTo(formatDate(knownTo))}
      </p>
      <p>{words.binds}</p>
    </>
  );
}

/** What is late, before all else: nobody should have to look for it. */
function Late(props: { standings: readonly Standing[]; context: PageContext }): JSX.Element | null {
  const { context } = props;
  const words = context.site.words.duties;
  const late = props.standings.filter(({ status }) => status === 'overdue');
  if (late.length === 0) return null;
  return (
    <>
      <h2 id="late">{words.late}</h2>
      <ul class="late">
        {late.map((standing) => (
          <li>
            <a href={`#${standing.requirement.id}`}>
              {standing.requirement.paragraph} {standing.requirement.title}
            </a>
            : <HowLate standing={standing} context={context} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Against which sort of day it is late: an account of the law is not the law, and a target is none. */
function HowLate(props: { standing: Standing; context: PageContext }): JSX.Element {
  const { standing, context } = props;
  const words = context.site.words.duties;
  const late = lateOf(standing);
  if (late === null) return <Said says={standing.says} of={standing} context={context} />;
  const said = words.lateSince(formatDate(late.since), words.days(late.days));
  return (
    <>
      {said} <small>{words.sorts[late.against]}</small>
    </>
  );
}

function Meanings({ context }: { context: PageContext }): JSX.Element {
  const words = context.site.words.duties;
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.meanings}</span>
      </summary>
      <div class="govuk-details__text">
        <dl class="glossary">
          {dutyStatuses.map((status) => (
            <>
              <dt>
                <StatusTag status={status} context={context} />
              </dt>
              <dd>{words.meaning[status]}</dd>
            </>
          ))}
        </dl>
        <p>
          <a href={context.href(addresses.method('deadlines'))}>{words.method}</a>
        </p>
      </div>
    </details>
  );
}

function Announced(props: { register: DutyRegister; context: PageContext }): JSX.Element | null {
  const { announced } = props.register;
  const words = props.context.site.words.duties;
  if (announced.length === 0) return null;
  return (
    <section>
      <h2 id="announced">{words.announced}</h2>
      <p>{words.announcedLede}</p>
      <ul>
        {announced.map(({ says, source, address }) => (
          <li>
            {says} {words.announcedSource}{' '}
            {address === undefined ? source : <a href={address}>{source}</a>}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function Files({ context }: { context: PageContext }): JSX.Element {
  const words = context.site.words.duties;
  const files = [
    [addresses.dutiesCalendar, words.calendar],
    [addresses.dutiesCsv, words.csv],
    [addresses.apiDuties, words.json],
    [addresses.method('deadlines'), words.method],
  ] as const;
  return (
    <>
      <h2>{words.files}</h2>
      <ul class="links">
        {files.map(([path, title]) => (
          <li>
            <a href={context.href(path)}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
