import type { JSX } from 'preact';
import type { PartStanding, Standing } from '../../../../domain/law/duty.ts';
import type { PageContext } from '../../page.ts';
import { Fact } from '../../parts/fact.tsx';
import { DutyDays } from './duty-days.tsx';
import { DutyLaw } from './duty-law.tsx';
import { DutyPlaces, Places } from './duty-places.tsx';
import { Said } from './said.tsx';
import { StatusTag } from './status-tag.tsx';
import { Unconfirmed } from './unconfirmed.tsx';

/** An item of the law: how the body stands to it, what it is, why, when, where, and the law behind it. */
export function DutyEntry(props: { standing: Standing; context: PageContext }): JSX.Element {
  const { standing, context } = props;
  const { requirement, status, parts } = standing;
  const words = context.site.words.duties;
  const applies = status !== 'not-applicable';
  return (
    <li class="duty" id={requirement.id}>
      <h3>
        <span class="duty__paragraph">{requirement.paragraph}</span> {requirement.title}
      </h3>
      <p class="duty__status">
        <StatusTag status={status} context={context} />{' '}
        <Said says={standing.says} of={standing} context={context} />
      </p>
      <p>{requirement.says}</p>
      {requirement.item.certainty === 'general-knowledge' && (
        <p>
          <Unconfirmed note={words.itemUnconfirmed} context={context} />
        </p>
      )}
      <dl class="facts">
        <Fact term={words.why}>{requirement.why}</Fact>
        <Fact term={words.onlyWhere}>{requirement.onlyWhere}</Fact>
        {applies && <DutyDays standing={standing} context={context} />}
        {parts.length > 0 && (
          <Fact term={words.parts}>
            <Parts parts={parts} context={context} />
          </Fact>
        )}
        <DutyPlaces standing={standing} context={context} />
      </dl>
      <DutyLaw requirement={requirement} context={context} />
    </li>
  );
}

function Parts(props: { parts: readonly PartStanding[]; context: PageContext }): JSX.Element {
  const { parts, context } = props;
  return (
    <ul class="parts">
      {parts.map(({ title, duty }) => (
        <li>
          <StatusTag status={duty.status} context={context} /> {title}
          <Places evidence={duty.evidence} context={context} />
        </li>
      ))}
    </ul>
  );
}
