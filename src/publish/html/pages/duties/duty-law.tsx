import type { ComponentChildren, JSX } from 'preact';
import { formatNumber } from '../../../../domain/figures/format.ts';
import type { Known, Requirement } from '../../../../domain/law/requirement.ts';
import { formatDate } from '../../../../domain/time/period.ts';
import { instruments } from '../../../../reference/requirements/instruments.ts';
import { lawSources } from '../../../../reference/requirements/law-sources.ts';
import type { PageContext } from '../../page.ts';
import { Fact } from '../../parts/fact.tsx';

/** The law behind an item: where it stands, since when, whom it is about, and how each of this is known. */
export function DutyLaw(props: { requirement: Requirement; context: PageContext }): JSX.Element {
  const { requirement, context } = props;
  const { inForce, whom, insertedBy, changedBy = [], prominent, threshold } = requirement;
  const words = context.site.words.duties;
  const from = inForce.from === null ? null : formatDate(inForce.from);
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {words.law}
          <span class="govuk-visually-hidden">{words.lawOf(requirement.paragraph)}</span>
        </span>
      </summary>
      <dl class="facts">
        <Fact term={words.paragraph}>{requirement.paragraph}</Fact>
        <Fact term={words.instrument}>
          <InstrumentLink id={requirement.instrument} />
        </Fact>
        <Fact term={words.insertedBy}>{insertedBy && <InstrumentLink id={insertedBy} />}</Fact>
        <Fact term={words.changedBy}>
          {changedBy.length === 0
            ? null
            : listed(changedBy.map((id) => <InstrumentLink id={id} />))}
        </Fact>
        <Fact term={words.inForce}>
          {from === null && words.notInForce}
          {from !== null &&
            (inForce.to === undefined
              ? words.from(from)
              : words.fromTo(from, formatDate(inForce.to)))}
        </Fact>
        <Fact term={words.whom}>{whom.map((one) => words.whoms[one]).join(', ')}</Fact>
        <Fact term={words.prominence}>{prominent ? words.prominent : null}</Fact>
        <Fact term={words.threshold}>
          {threshold && (
            <>
              {words.over(formatNumber(threshold.overPounds, 0))}{' '}
              <HowKnown known={threshold.known} context={context} />
            </>
          )}
        </Fact>
        <Fact term={words.sureItem}>
          <HowKnown known={requirement.item} context={context} />
        </Fact>
        <Fact term={words.sureTime}>
          <HowKnown known={requirement.time} context={context} />
        </Fact>
      </dl>
    </details>
  );
}

function InstrumentLink({ id }: { id: string }): JSX.Element {
  const instrument = instruments.find((one) => one.id === id);
  if (instrument === undefined) return <>{id}</>;
  const { title, number, address } = instrument;
  return (
    <>
      <a href={address}>{title}</a> ({number})
    </>
  );
}

/** How sure a fact is, where it was read, and what a reader must know about it. */
function HowKnown({ known, context }: { known: Known; context: PageContext }): JSX.Element {
  const { certainty, confidence, sources, note } = known;
  const words = context.site.words.duties;
  const isUnconfirmed = certainty === 'general-knowledge';
  return (
    <>
      {words.certainties[certainty]}
      {isUnconfirmed && confidence !== undefined && ` ${words.confidences[confidence]}`}
      {note !== undefined && ` ${note}`}
      {sources.length > 0 && <Sources ids={sources} />}
    </>
  );
}

function Sources({ ids }: { ids: readonly string[] }): JSX.Element {
  const sources = lawSources.filter(({ id }) => ids.includes(id));
  return (
    <ul class="places">
      {sources.map(({ title, address }) => (
        <li>{address === undefined ? title : <a href={address}>{title}</a>}</li>
      ))}
    </ul>
  );
}

function listed(entries: readonly ComponentChildren[]): JSX.Element {
  return (
    <ul class="places">
      {entries.map((entry) => (
        <li>{entry}</li>
      ))}
    </ul>
  );
}
