import type { JSX } from 'preact';
import type { StopContext } from '../../../domain/stops/answers/answer-value.ts';
import {
  type AskedDimension,
  askedDimensions,
  type Narrowing,
  narrowing,
} from '../../../domain/stops/answers/asked-dimension.ts';
import type { StopQuestion } from '../../../domain/stops/answers/stop-question.ts';
import { spanOf } from '../../../domain/stops/counts/month-span.ts';
import { monthName } from '../../../locale/en/month-span.ts';
import { dimensionTitle } from '../../../locale/en/stop-dimensions.ts';
import type { ExplorerWords } from '../../../locale/explorer-words.ts';

interface StopFormProps {
  readonly question: StopQuestion;
  readonly context: StopContext;
  readonly words: ExplorerWords;
  /** Hidden where nobody would answer: in a file, until the script shows it. */
  readonly hidden: boolean;
}

/** The question as a form: what to count by, which months, which searches. */
export function StopForm(props: StopFormProps): JSX.Element {
  const { question, context, words, hidden } = props;
  const { by, across, ethnicity, show, filter } = question;
  const months = context.counts.values.month.map(({ code }) => spanOf(code));
  return (
    <form id="ask" class="ask" method="get" action="index.html" hidden={hidden}>
      <fieldset>
        <legend>{words.form.countBy}</legend>
        <Choice name="by" title={words.form.by} chosen={by} options={dimensionOptions(words)} />
        <Choice
          name="across"
          title={words.form.across}
          chosen={across ?? ''}
          options={[['', words.form.nothing], ...dimensionOptions(words)]}
        />
        <Choice
          name="ethnicity"
          title={words.form.ethnicity}
          chosen={ethnicity}
          options={[
            ['self', words.form.self],
            ['officer', words.form.officer],
          ]}
        />
        <Choice
          name="show"
          title={words.form.show}
          chosen={show}
          options={[
            ['numbers', words.form.numbers],
            ['percentages', words.form.percentages],
          ]}
        />
      </fieldset>
      <fieldset>
        <legend>{words.form.months}</legend>
        <Choice
          name="from"
          title={words.form.from}
          chosen={filter.from}
          options={months.map(({ first }) => [first, monthName(first)])}
        />
        <Choice
          name="to"
          title={words.form.to}
          chosen={filter.to}
          options={months.map(({ last }) => [last, monthName(last)])}
        />
      </fieldset>
      <details open={narrowing.some((name) => filter[name] !== undefined)}>
        <summary>{words.form.only}</summary>
        <fieldset>
          <legend class="govuk-visually-hidden">{words.form.only}</legend>
          {narrowing.map((name) => (
            <Choice
              name={name}
              title={dimensionTitle(name)}
              chosen={filter[name] ?? ''}
              options={[['', words.form.all], ...optionsOf(context, name)]}
            />
          ))}
        </fieldset>
      </details>
      <button type="submit">{words.form.submit}</button>
    </form>
  );
}

type Option = readonly [code: string, label: string];

function dimensionOptions(words: ExplorerWords): readonly Option[] {
  return askedDimensions.map((name): [AskedDimension, string] => [
    name,
    name === 'ethnicity' ? words.form.ethnicityOption : dimensionTitle(name),
  ]);
}

function optionsOf({ counts }: StopContext, name: Narrowing): readonly Option[] {
  return counts.values[name].map(({ code, label }) => [code, label]);
}

function Choice(props: {
  name: string;
  title: string;
  chosen: string;
  options: readonly Option[];
}): JSX.Element {
  const { name, title, chosen, options } = props;
  const id = `ask-${name}`;
  return (
    <div class="ask__choice">
      <label for={id}>{title}</label>
      <select id={id} name={name}>
        {options.map(([code, label]) => (
          <option value={code} selected={code === chosen}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
