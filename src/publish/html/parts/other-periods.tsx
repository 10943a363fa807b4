import type { JSX } from 'preact';
import type { Figure } from '../../../domain/figures/figure.ts';
import { formatFigure } from '../../../domain/figures/format.ts';
import { formatPeriod } from '../../../domain/time/period.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';
import { FormerValue } from './former-value.tsx';

/** The same figure one period earlier and one later; nothing where it stands alone. */
export function OtherPeriods(props: { figure: Figure; context: PageContext }): JSX.Element | null {
  const { figure, context } = props;
  const words = context.site.words.figure;
  const around = context.site.neighbours.get(figure.id);
  if (around?.earlier === undefined && around?.later === undefined) return null;
  return (
    <>
      <h2>{words.other}</h2>
      <ul>
        <Other label={words.earlier} figure={around.earlier} context={context} />
        <Other label={words.later} figure={around.later} context={context} />
      </ul>
    </>
  );
}

function Other(props: {
  label: string;
  figure: Figure | undefined;
  context: PageContext;
}): JSX.Element | null {
  const { label, figure, context } = props;
  if (figure === undefined) return null;
  return (
    <li>
      {label}:{' '}
      <a href={context.href(addresses.figure(figure.id))}>
        {formatPeriod(figure.period)}, {formatFigure(figure)}
      </a>
      <FormerValue figure={figure.id} context={context} />
    </li>
  );
}
