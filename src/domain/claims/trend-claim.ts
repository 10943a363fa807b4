import { isRefusal, type Refusal } from './claim.ts';
import type { ToldTrend } from './known.ts';
import { trendRule } from './rules.ts';
import { contradicted, type Outcome, refused, type Subject, seriesOf } from './subject.ts';

/** `{homicide | trend}`: the word that the trend rule gives the series up to the figure. */
export function trend(subject: Subject): Outcome {
  const found = trendOf(subject);
  return isRefusal(found) ? found : said(found, subject);
}

/** `{homicide | trend is stable}`: the author’s word, where the rule gives the same. */
export function assertTrend(word: string, subject: Subject): Outcome {
  const found = trendOf(subject);
  if (isRefusal(found)) return found;
  const right = found.word.toLowerCase();
  if (right === word.toLowerCase()) return said(found, subject);
  return contradicted(
    `trend is ${word}`,
    `the rule says ${right}: ${found.says.replace(/\.$/, '')}`,
    `Write “trend is ${right}”.`,
  );
}

function trendOf(subject: Subject): ToldTrend | Refusal {
  const { figure, measure, known } = subject;
  const series = seriesOf(subject).filter(({ period }) => period.end <= figure.period.end);
  return (
    known.trend(series, measure) ??
    refused(`no trend rule applies to ${measure.id}`, 'Compare it with another period instead.')
  );
}

function said({ word, trend: { rule, figures } }: ToldTrend, { figure }: Subject): Outcome {
  return {
    text: word.toLowerCase(),
    figures: [figure.id, ...figures.filter((id) => id !== figure.id)],
    rule: trendRule(rule),
  };
}
