import type { JSX } from 'preact';
import { describeInterval } from '../../../domain/claims/describe-interval.ts';
import { type Figure, intervalOf } from '../../../domain/figures/figure.ts';
import { formatLevel } from '../../../domain/figures/format.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/** The part of the page on intervals that says what one means, and what it does not. */
const meaning = `${addresses.method('intervals')}#meaning`;

/** What chance allows around a figure, in a sentence, with the way to how it is worked out. */
export function IntervalSentence(props: {
  figure: Figure;
  context: PageContext;
}): JSX.Element | null {
  const { figure, context } = props;
  const interval = intervalOf(figure);
  if (interval === null) return null;
  const method = `${addresses.method('intervals')}#${interval.method}`;
  const words = context.site.words.interval;
  return (
    <p class="allowance">
      {describeInterval(figure)} <a href={context.href(meaning)}>{words.meaning}</a>;{' '}
      <a href={context.href(method)}>{words.method}</a>.
    </p>
  );
}

/** Under a table: where the intervals of its figures are; nothing where they have none. */
export function IntervalNote(props: {
  figures: readonly (string | null)[];
  /** Whether they stand in the table itself. */
  shown: boolean;
  context: PageContext;
}): JSX.Element | null {
  const { figures, shown, context } = props;
  const { publication, words } = context.site;
  const levels = new Set(
    figures.flatMap((id) => {
      const figure = publication.figures.get(id ?? '');
      const interval = figure === undefined ? null : intervalOf(figure);
      return interval === null ? [] : formatLevel(interval.level);
    }),
  );
  if (levels.size === 0) return null;
  const level = [...levels].join(', ');
  return (
    <p class="symbols">
      {shown ? words.interval.under(level) : words.interval.elsewhere(level)}{' '}
      <a href={context.href(meaning)}>{words.interval.meaning}</a>.
    </p>
  );
}
