import type { JSX } from 'preact';
import type { PartWords } from '../../../../locale/methods/words.ts';
import type { PageContext } from '../../page.ts';

/** A formula twice: in words, and in signs. */
export function Formula(props: {
  formula: NonNullable<PartWords['formula']>;
  context: PageContext;
}): JSX.Element {
  const { formula, context } = props;
  const words = context.site.words.methods.worked;
  return (
    <dl class="facts formula">
      <div>
        <dt>{words.inWords}</dt>
        <dd>{formula.words}</dd>
      </div>
      <div>
        <dt>{words.inSigns}</dt>
        <dd class="formula__signs">
          {formula.signs.split(/\s{4,}/).map((line) => (
            <span>{line}</span>
          ))}
        </dd>
      </div>
    </dl>
  );
}
