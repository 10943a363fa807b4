import type { JSX } from 'preact';
import type { DutyRegister, Standing } from '../../../../domain/law/duty.ts';
import { formatDate } from '../../../../domain/time/period.ts';
import type { PageContext } from '../../page.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { StatusTag } from './status-tag.tsx';

/** Every item in a line, under the headings of the law. */
export function SummaryTable(props: {
  groups: ReadonlyMap<string, readonly Standing[]>;
  on: DutyRegister['on'];
  context: PageContext;
}): JSX.Element {
  const { groups, on, context } = props;
  const words = context.site.words.duties;
  return (
    <ScrollRegion labelledBy="summary-caption">
      <table class="duties">
        <caption id="summary-caption" class="govuk-visually-hidden">
          {words.summaryCaption(formatDate(on))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.lastDay}</th>
          </tr>
        </thead>
        {[...groups].map(([group, standings]) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {group}
              </th>
            </tr>
            {standings.map((standing) => (
              <Row standing={standing} context={context} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function Row({ standing, context }: { standing: Standing; context: PageContext }): JSX.Element {
  const { requirement, status } = standing;
  return (
    <tr>
      <th scope="row">
        <a href={`#${requirement.id}`}>
          <span class="duty__paragraph">{requirement.paragraph}</span> {requirement.title}
        </a>
      </th>
      <td>
        <StatusTag status={status} context={context} />
      </td>
      <td>
        <ShortDay standing={standing} context={context} />
      </td>
    </tr>
  );
}

/** The last day of this time in a few words: what sort of day it is never stays behind. */
function ShortDay(props: { standing: Standing; context: PageContext }): JSX.Element {
  const { requirement, duty } = props.standing;
  const words = props.context.site.words.duties;
  const day = duty?.legal ?? duty?.target;
  if (duty === null) return <>{words.none}</>;
  if (day !== undefined && day !== null) {
    return (
      <>
        {formatDate(day.date)} <small>{words.sorts[day.by]}</small>
      </>
    );
  }
  if (requirement.time.certainty === 'general-knowledge') return <>{words.notConfirmedDay}</>;
  if (requirement.timing.kind === 'keep-current') return <>{words.atAllTimes}</>;
  return <>{duty.event === null && duty.arises === null ? words.noEvent : words.noDay}</>;
}
