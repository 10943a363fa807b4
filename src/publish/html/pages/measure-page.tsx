import type { JSX } from 'preact';
import type { Figure } from '../../../domain/figures/figure.ts';
import { formatFigure } from '../../../domain/figures/format.ts';
import { unitLabel } from '../../../domain/figures/unit.ts';
import type { Measure } from '../../../domain/measures/measure.ts';
import { formatPeriod } from '../../../domain/time/period.ts';
import { addresses } from '../../addresses.ts';
import type { Appearance } from '../appearances.ts';
import { afterFigure, capitalised, figureTitle } from '../figure-words.ts';
import { areGrades } from '../grade-cycles.ts';
import { type FindingMarks, findingsAbout, listFindings, markFigures } from '../listed-findings.ts';
import { measureChart } from '../measure-chart.ts';
import { latestWhole } from '../measure-figures.ts';
import { measureTables } from '../measure-tables.ts';
import type { Page, PageContext } from '../page.ts';
import { AppearanceList } from '../parts/appearance-list.tsx';
import { Exhibit } from '../parts/exhibit.tsx';
import { Fact } from '../parts/fact.tsx';
import { Findings } from '../parts/findings.tsx';
import { FormerValue } from '../parts/former-value.tsx';
import { GradeCycles } from '../parts/grade-cycles.tsx';
import { IntervalSentence } from '../parts/interval.tsx';
import { Judgement } from '../parts/judgement.tsx';
import { OpenBesidePart } from '../parts/open-beside.tsx';
import { type SiteIndex, subjectOf } from '../site-index.ts';
import { measureCrumbs } from './crumbs.ts';

/** A measure across editions: its latest figure, its course, all its figures, its definition. */
export function measurePage(site: SiteIndex, measure: Measure): Page {
  const figures = site.figuresOf.get(measure.id) ?? [];
  const subject = subjectOf(site, measure);
  const about = [measure.id, measure.dataset, ...figures.map((figure) => figure.id)];
  const findings = listFindings(findingsAbout(site.findings, about));
  return {
    path: addresses.measure(measure.id),
    title: `${measure.title}, ${subject}`,
    description: measure.definition,
    navigation: 'measures',
    crumbs: measureCrumbs(site),
    content: (context) => (
      <>
        <h1>
          <span class="kicker">{subject}</span> {measure.title}
        </h1>
        <Latest measure={measure} figures={figures} context={context} />
        <p class="definition">{measure.definition}</p>
        <Course measure={measure} context={context} />
        <Figures
          measure={measure}
          figures={figures}
          marks={markFigures(findings)}
          context={context}
        />
        <Beside measure={measure} context={context} />
        <Findings findings={findings} headingLevel={2} context={context} />
        <Method measure={measure} figures={figures} context={context} />
      </>
    ),
  };
}

/** The answer first: the newest figure over the whole, in a sentence. */
function Latest(props: {
  measure: Measure;
  figures: readonly Figure[];
  context: PageContext;
}): JSX.Element | null {
  const { measure, figures, context } = props;
  const { words } = context.site;
  const latest = latestWhole(figures);
  if (latest === undefined) return null;
  return (
    <>
      <p class="headline">
        {figureTitle(measure, latest)}:{' '}
        <a class="bound bound--short" href={context.href(addresses.figure(latest.id))}>
          {formatFigure(latest)}
        </a>
        <FormerValue figure={latest.id} context={context} />
        {afterFigure(latest, measure.title, words)}, {latest.place.name},{' '}
        {formatPeriod(latest.period)}.
      </p>
      <IntervalSentence figure={latest} context={context} />
    </>
  );
}

/** What it has done, in a word by rule; nothing where there is no course to speak of. */
function Course(props: { measure: Measure; context: PageContext }): JSX.Element | null {
  const { measure, context } = props;
  const judged = context.site.publication.courses.get(measure.id);
  if (judged === undefined) return null;
  return (
    <div class="outlook">
      <h2>{context.site.words.measure.course}</h2>
      <Judgement judged={judged} context={context} />
    </div>
  );
}

function Figures(props: {
  measure: Measure;
  figures: readonly Figure[];
  marks: FindingMarks;
  context: PageContext;
}): JSX.Element {
  const { measure, figures, marks, context } = props;
  const { publication } = context.site;
  if (areGrades(figures)) return <GradeCycles {...props} />;
  const control = publication.courses.get(measure.id)?.control ?? null;
  const chart = measureChart(measure, figures, control, context.site);
  return (
    <>
      {measureTables(context.site, measure, figures).map((table, index) => (
        <Exhibit
          chart={index === 0 ? chart : null}
          table={table}
          anchor={table.id}
          csv={addresses.measureCsv(measure.id)}
          headingLevel={2}
          marks={marks}
          context={context}
        />
      ))}
    </>
  );
}

function Beside({ measure, context }: { measure: Measure; context: PageContext }) {
  const beside = context.site.publication.openBeside.get(measure.id);
  if (beside === undefined) return null;
  return <OpenBesidePart title={measure.title} beside={beside} context={context} />;
}

function Method(props: {
  measure: Measure;
  figures: readonly Figure[];
  context: PageContext;
}): JSX.Element {
  const { measure, figures, context } = props;
  const { site, href } = context;
  const words = site.words.measure;
  const appearances = sectionsOf(site, figures);
  return (
    <>
      <h2>{words.computed}</h2>
      <dl class="facts">
        <Fact term={words.rule}>{figures[0]?.provenance.formula}</Fact>
        <Fact term={words.unit}>{capitalised(unitLabel(measure.unit))}</Fact>
        <Fact term={words.direction}>{directionWords(measure, site)}</Fact>
        <Fact term={words.basis}>{measure.basis}</Fact>
        <Fact term={words.name}>
          <code>{`{${measure.id}}`}</code>
        </Fact>
        <Fact term={words.definedIn}>{measure.definedIn}</Fact>
        <Fact term={words.dataset}>
          <a href={href(`${addresses.data}#${measure.dataset}`)}>{subjectOf(site, measure)}</a>
        </Fact>
      </dl>
      {measure.notes !== undefined && measure.notes.length > 0 && (
        <>
          <h2>{words.notes}</h2>
          {measure.notes.map((note) => (
            <p>{note}</p>
          ))}
        </>
      )}
      {appearances.length > 0 && (
        <>
          <h2>{words.appears}</h2>
          <AppearanceList appearances={appearances} context={context} />
        </>
      )}
    </>
  );
}

/** Of words on a scale nothing is higher or lower; what comes first on it is best. */
function directionWords(measure: Measure, { words }: SiteIndex): string {
  if (measure.policeGenerated) return words.measure.policeGenerated;
  if (measure.unit.kind === 'scale' && measure.direction === 'lower-is-better') {
    return words.inspection.firstIsBest;
  }
  return words.measure[measure.direction];
}

/** The sections that hold any of these figures, each once. */
function sectionsOf(site: SiteIndex, figures: readonly Figure[]): readonly Appearance[] {
  const all = figures.flatMap((figure) => site.appearances.get(figure.id) ?? []);
  const once = new Map<string, Appearance>();
  for (const appearance of all) {
    const key = `${appearance.edition.id}/${appearance.section.id}`;
    if (!once.has(key)) once.set(key, appearance);
  }
  return [...once.values()];
}
