import type { JSX } from 'preact';
import type { Figure } from '../../../domain/figures/figure.ts';
import type { Measure } from '../../../domain/measures/measure.ts';
import { formatDate } from '../../../domain/time/period.ts';
import type { InspectionCycle } from '../../../reference/peel.ts';
import { addresses } from '../../addresses.ts';
import { type GradeCycle, gradeCycles } from '../grade-cycles.ts';
import type { FindingMarks } from '../listed-findings.ts';
import { tableOfParts } from '../measure-tables.ts';
import type { PageContext } from '../page.ts';
import { Exhibit } from './exhibit.tsx';
import { Fact } from './fact.tsx';

/** The grades of each inspection cycle by themselves: when, where, and what the words mean. */
export function GradeCycles(props: {
  measure: Measure;
  figures: readonly Figure[];
  marks: FindingMarks;
  context: PageContext;
}): JSX.Element {
  const { measure, figures, marks, context } = props;
  const words = context.site.words.inspection;
  const cycles = gradeCycles(figures, context.site);
  return (
    <>
      {cycles.length > 1 && <p class="note">{words.apart}</p>}
      {cycles.map((cycle) => (
        <section aria-labelledby={`cycle-${cycle.id}`}>
          <h2 id={`cycle-${cycle.id}`}>
            {cycle.cycle === null ? words.notStated : words.gradesOf(cycle.label)}
          </h2>
          <Reports cycle={cycle} context={context} />
          <Exhibit
            chart={null}
            table={tableOfParts(context.site, measure, cycle.figures, 'cycle')}
            anchor={`grades-${cycle.id}`}
            csv={addresses.measureCsv(measure.id)}
            headingLevel={3}
            marks={marks}
            context={context}
          />
          <Meanings cycle={cycle.cycle} context={context} />
        </section>
      ))}
    </>
  );
}

/** When each report came out, where it is, and by when the body has to have it on its own page. */
function Reports(props: { cycle: GradeCycle; context: PageContext }): JSX.Element {
  const { cycle, context } = props;
  const words = context.site.words.inspection;
  if (cycle.reports.length === 0) return <p>{words.dateUnknown}</p>;
  return (
    <>
      {cycle.reports.map(({ address, published, clock, commentsClock, comments }) => (
        <dl class="facts">
          <Fact term={words.published}>
            {published === null ? words.dateUnknown : formatDate(published)}
          </Fact>
          <Fact term={words.report}>
            {address === '' ? null : <a href={address}>{words.reportOf(cycle.label)}</a>}
          </Fact>
          {clock !== null && (
            <Fact term={words.due}>
              {words.dueWhy(
                formatDate(clock.last),
                clock.lastWorkingDay === clock.last ? null : formatDate(clock.lastWorkingDay),
              )}{' '}
              {words.dueSource}
            </Fact>
          )}
          {commentsClock !== null && (
            <Fact term={words.commentsDue}>
              {words.commentsWhy(
                formatDate(commentsClock.last),
                commentsClock.lastWorkingDay === commentsClock.last
                  ? null
                  : formatDate(commentsClock.lastWorkingDay),
              )}{' '}
              {words.commentsSource}
            </Fact>
          )}
          {comments !== null && (
            <Fact term={words.comments}>
              <a href={comments.address}>{words.commentsOn(cycle.label)}</a>
              {comments.published !== null && `, ${formatDate(comments.published)}`}
            </Fact>
          )}
        </dl>
      ))}
    </>
  );
}

/** The scale, best first, each grade with its meaning where one was found. */
function Meanings(props: { cycle: InspectionCycle | null; context: PageContext }): JSX.Element {
  const { cycle, context } = props;
  const words = context.site.words.inspection;
  if (cycle === null) return <p>{words.scaleUnknown}</p>;
  const { grades, note, source } = cycle;
  const explained = grades.some(({ meaning }) => meaning !== undefined);
  return (
    <>
      <h3>{words.meanings}</h3>
      {explained ? (
        <dl class="facts">
          {grades.map(({ label, meaning }) => (
            <Fact term={label}>{meaning}</Fact>
          ))}
        </dl>
      ) : (
        <p>
          {words.meaningUnknown}
          {grades.map(({ label }) => label).join(', ')}.
        </p>
      )}
      <p class="note">
        {note} {words.source}: <a href={source.address}>{source.title}</a>, {source.publisher}.
      </p>
    </>
  );
}
