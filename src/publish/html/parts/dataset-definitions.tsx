import type { JSX } from 'preact';
import type { Measure } from '../../../domain/measures/measure.ts';
import type { Dataset } from '../../../domain/tables/dataset.ts';
import { addresses } from '../../addresses.ts';
import type { PageContext } from '../page.ts';

/** Each dataset that has rows: what its columns mean, and what is measured from it. */
export function DatasetDefinitions(props: { context: PageContext }): JSX.Element {
  const { publication } = props.context.site;
  const measures = Map.groupBy(publication.measures, (measure) => measure.dataset);
  return (
    <>
      {publication.tables
        .filter((table) => table.rows.length > 0)
        .map(({ dataset }) => (
          <section class="ledger" id={dataset.id}>
            <h3>{dataset.title}</h3>
            <div>
              <p>{dataset.description}</p>
              <Columns dataset={dataset} context={props.context} />
              <Measures measures={measures.get(dataset.id) ?? []} context={props.context} />
            </div>
          </section>
        ))}
    </>
  );
}

function Columns(props: { dataset: Dataset; context: PageContext }): JSX.Element {
  const words = props.context.site.words;
  return (
    <table class="plain">
      <caption>{words.data.columnsOf(props.dataset.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.definitions.column}</th>
          <th scope="col">{words.definitions.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {props.dataset.columns.map((column) => (
          <tr>
            <th scope="row">{column.title}</th>
            <td>{column.description}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Measures(props: {
  measures: readonly Measure[];
  context: PageContext;
}): JSX.Element | null {
  const { measures, context } = props;
  if (measures.length === 0) return null;
  return (
    <>
      <h4>{context.site.words.definitions.measures}</h4>
      <dl class="glossary">
        {measures.map((measure) => (
          <>
            <dt>
              <a href={context.href(addresses.measure(measure.id))}>{measure.title}</a>
            </dt>
            <dd>{measure.definition}</dd>
          </>
        ))}
      </dl>
    </>
  );
}
