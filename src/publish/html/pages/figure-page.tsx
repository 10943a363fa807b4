import type { JSX } from 'preact';
import type { Figure } from '../../../domain/figures/figure.ts';
import { formatValue } from '../../../domain/figures/format.ts';
import { shorthand, statusMeaning } from '../../../domain/figures/status.ts';
import { unitLabel } from '../../../domain/figures/unit.ts';
import type { Measure } from '../../../domain/measures/measure.ts';
import { formatDate, formatPeriod } from '../../../domain/time/period.ts';
import { addresses } from '../../addresses.ts';
import { capitalised, figureTitle, figureWithNoun, nounAfter } from '../figure-words.ts';
import { gradeMeaning } from '../grade-cycles.ts';
import { findingsAbout, listFindings } from '../listed-findings.ts';
import type { Page, PageContext } from '../page.ts';
import { AppearanceList } from '../parts/appearance-list.tsx';
import { EarlierValues } from '../parts/earlier-values.tsx';
import { Fact } from '../parts/fact.tsx';
import { FigureHistory } from '../parts/figure-history.tsx';
import { Findings } from '../parts/findings.tsx';
import { IntervalSentence } from '../parts/interval.tsx';
import { OtherPeriods } from '../parts/other-periods.tsx';
import { Working } from '../parts/working.tsx';
import { type SiteIndex, subjectOf } from '../site-index.ts';
import { measureCrumbs } from './crumbs.ts';

/** How one figure came to be: the number, the rule, the numbers put into it, and their cells. */
export function figurePage(site: SiteIndex, measure: Measure, figure: Figure): Page {
  const { words } = site;
  const title = figureTitle(measure, figure);
  const subject = subjectOf(site, measure);
  const period = formatPeriod(figure.period);
  const value = figureWithNoun(figure, title, words);
  return {
    path: addresses.figure(figure.id),
    title: `${title}, ${period}, ${subject}`,
    description: words.figure.sentence(title, value, figure.place.name, period),
    navigation: 'measures',
    crumbs: [...measureCrumbs(site), { title: measure.title, path: addresses.measure(measure.id) }],
    content: (context) => (
      <article class="figure-page">
        <h1>
          <span class="kicker">{subject}</span> {title}
        </h1>
        <BigNumber figure={figure} context={context} />
        <IntervalSentence figure={figure} context={context} />
        <FigureHistory figure={figure} context={context} />
        <EarlierValues figure={figure} context={context} />
        <Findings
          findings={listFindings(
            findingsAbout(site.findings, [figure.id, measure.id, measure.dataset]),
          )}
          headingLevel={2}
          context={context}
        />
        <Facts figure={figure} context={context} />
        <Working figure={figure} context={context} />
        <h2>{words.figure.definition}</h2>
        <p>{measure.definition}</p>
        <p>
          <a href={context.href(addresses.measure(measure.id))}>{words.figure.fullDefinition}</a>
        </p>
        <Appears figure={figure} context={context} />
        <OtherPeriods figure={figure} context={context} />
        <Machines figure={figure} context={context} />
      </article>
    ),
  };
}

/** The number, as large as the page allows, and what it is of: one sentence. */
function BigNumber(props: { figure: Figure; context: PageContext }): JSX.Element {
  const { figure, context } = props;
  const { status, value, unit } = figure;
  const noun = value === null ? '' : nounAfter(unit, value);
  return (
    <p class="number" data-unit={unitLabel(unit)}>
      <span class="number__value">
        {value === null ? shorthand[status] : formatValue(value, unit, figure.decimals)}
      </span>{' '}
      {value !== null && status !== 'final' && <span>{shorthand[status]} </span>}
      <span class="number__of">
        {context.site.words.figure.of(noun, figure.place.name, formatPeriod(figure.period))}
      </span>
    </p>
  );
}

function Facts(props: { figure: Figure; context: PageContext }): JSX.Element {
  const { figure, context } = props;
  const words = context.site.words.figure;
  const { start, end } = figure.period;
  return (
    <dl class="facts">
      <Fact term={words.place}>
        {figure.place.name} ({figure.place.code})
      </Fact>
      <Fact term={words.period}>
        {start === end ? formatDate(start) : words.days(formatDate(start), formatDate(end))}
      </Fact>
      <Fact term={words.status}>{capitalised(statusMeaning[figure.status])}</Fact>
      <Fact term={words.reason}>{figure.reason}</Fact>
      <Scale figure={figure} context={context} />
    </dl>
  );
}

/** Of a word on a scale that belongs to an inspection cycle: all its words, and what this one means. */
function Scale(props: { figure: Figure; context: PageContext }): JSX.Element | null {
  const { figure, context } = props;
  const words = context.site.words.inspection;
  if (figure.unit.kind !== 'scale' || figure.unit.of === undefined) return null;
  return (
    <>
      <Fact term={words.scale}>{words.scaleOf(figure.unit.of, figure.unit.labels.join(', '))}</Fact>
      <Fact term={words.meaning}>{gradeMeaning(figure)}</Fact>
    </>
  );
}

function Appears(props: { figure: Figure; context: PageContext }): JSX.Element {
  const { figure, context } = props;
  const words = context.site.words.figure;
  const appearances = context.site.appearances.get(figure.id) ?? [];
  return (
    <>
      <h2>{words.appears}</h2>
      {appearances.length === 0 ? (
        <p>{words.nowhere}</p>
      ) : (
        <AppearanceList appearances={appearances} context={context} />
      )}
    </>
  );
}

function Machines(props: { figure: Figure; context: PageContext }): JSX.Element {
  const { figure, context } = props;
  const words = context.site.words.figure;
  return (
    <>
      <h2>{words.machine}</h2>
      <ul>
        <li>
          <a href={context.href(addresses.apiFigures)}>{words.machineJson}</a>; {words.machineId}{' '}
          <code>{figure.id}</code>
        </li>
        <li>
          <a href={context.href(addresses.datasetCsv(figure.provenance.dataset))}>
            {words.machineCsv}
          </a>
        </li>
      </ul>
    </>
  );
}
