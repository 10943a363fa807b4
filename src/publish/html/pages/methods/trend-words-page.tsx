import type { JSX } from 'preact';
import { formatNumber, formatValue } from '../../../../domain/figures/format.ts';
import type { Measure } from '../../../../domain/measures/measure.ts';
import type { Course } from '../../../../domain/publication/publication.ts';
import type { TrendRule, TrendWord } from '../../../../domain/trends/trend.ts';
import {
  leastChangePercentage,
  leastEvents,
  leastPoints,
} from '../../../../domain/trends/trend-of.ts';
import { addresses } from '../../../addresses.ts';
import type { Page, PageContext } from '../../page.ts';
import { type SiteIndex, subjectOf } from '../../site-index.ts';
import { type MethodPart, methodPage } from './method-page.tsx';

/** In the order in which they are asked. */
const rules: readonly TrendRule[] = [
  'police-generated',
  'too-few',
  'special-cause',
  'annual-rate-ratio',
  'twelve-month-change',
  'no-signal',
];

const trendWords: readonly TrendWord[] = [
  'Improving',
  'Slight improvement',
  'Stable',
  'Slight deterioration',
  'Deterioration',
  'Increase',
  'Decrease',
  'Reflects policing activity',
  'Insufficient data',
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
    percent: formatValue(leastChangePercentage, { kind: 'percentage' }, 0),
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
        {trendWords.map((word) => (
          <tr>
            <th scope="row">{word}</th>
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
        : <strong>{first.trend.word}</strong>. {first.trend.says}
      </p>
    </div>
  );
}
