import type { JSX } from 'preact';
import { formatNumber } from '../../../../domain/figures/format.ts';
import type { Measure } from '../../../../domain/measures/measure.ts';
import type { Course } from '../../../../domain/publication/publication.ts';
import { leastPoints, windowOfPoints } from '../../../../domain/trends/chart.ts';
import type { TrendRule, TrendWord } from '../../../../domain/trends/trend.ts';
import { leastEvents } from '../../../../domain/trends/trend-of.ts';
import { trendSays, trendWords } from '../../../../locale/en/trend.ts';
import { addresses } from '../../../addresses.ts';
import type { Page, PageContext } from '../../page.ts';
import { type SiteIndex, subjectOf } from '../../site-index.ts';
import { type MethodPart, methodPage } from './method-page.tsx';

/** In the order in which they are asked. */
const rules: readonly TrendRule[] = [
  'police-generated',
  'not-known-yet',
  'too-few',
  'year-on-year',
  'special-cause',
  'opposite',
  'no-signal',
];

const inOrder: readonly TrendWord[] = [
  'better',
  'worse',
  'higher',
  'lower',
  'no-clear-change',
  'police-work',
  'too-few',
  'not-known-yet',
];

interface JudgedMeasure extends Course {
  readonly measure: Measure;
}

/** Each word, and the rules that give it, each with a measure of this publication. */
export function trendWordsPage(site: SiteIndex): Page {
  const words = site.words.methods.trendWords;
  const judged = site.publication.measures.flatMap((measure): JudgedMeasure[] => {
    const course = site.publication.courses.get(measure.id);
    return course === undefined ? [] : [{ ...course, measure }];
  });
  const texts = words.rules({
    points: formatNumber(leastPoints, 0),
    events: formatNumber(leastEvents, 0),
    window: formatNumber(windowOfPoints, 0),
  });
  return methodPage(site, {
    id: 'trend-words',
    words: words.page,
    parts: [
      {
        id: 'words',
        words: { title: words.words.title, text: [] },
        content: (context) => <WordTable context={context} />,
      },
      { id: 'order', words: words.order },
      ...rules.map(
        (rule): MethodPart => ({
          id: rule,
          words: texts[rule],
          content: (context) => (
            <Example judged={judged.filter(({ trend }) => trend.rule === rule)} context={context} />
          ),
        }),
      ),
    ],
  });
}

function WordTable({ context }: { context: PageContext }): JSX.Element {
  const { words } = context.site.words.methods.trendWords;
  return (
    <table class="plain">
      <caption class="govuk-visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.word}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((word) => (
          <tr>
            <th scope="row">{trendWords[word]}</th>
            <td>{words.meanings[word]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A measure that the rule judges here and now, with the sentence that says why. */
function Example(props: { judged: readonly JudgedMeasure[]; context: PageContext }): JSX.Element {
  const { judged, context } = props;
  const words = context.site.words.methods.trendWords.examples;
  const [first] = judged;
  if (first === undefined) return <p class="quiet">{words.none}</p>;
  return (
    <div class="worked">
      <h3>{words.title}</h3>
      <p>{judged.length === 1 ? words.one : words.count(formatNumber(judged.length, 0))}</p>
      <p>
        <a href={context.href(addresses.measure(first.measure.id))}>
          {first.measure.title}, {subjectOf(context.site, first.measure)}
        </a>
        : <strong>{trendWords[first.trend.word]}</strong>. {trendSays(first.trend)}
      </p>
    </div>
  );
}
