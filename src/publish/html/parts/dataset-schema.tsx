import type { JSX } from 'preact';
import { unitLabel } from '../../../domain/figures/unit.ts';
import type { Column, Dataset } from '../../../domain/tables/dataset.ts';
import type { Words } from '../../../locale/en.ts';
import type { PageContext } from '../page.ts';
import { ScrollRegion } from './scroll-region.tsx';

/** A dataset for someone who reads its CSV: what a row is, and what each column may hold. */
export function DatasetSchema(props: { dataset: Dataset; context: PageContext }): JSX.Element {
  const { dataset, context } = props;
  const { words } = context.site;
  const titles = dataset.key.map(
    (name) => dataset.columns.find((column) => column.name === name)?.title ?? name,
  );
  return (
    <section class="schema" id={dataset.id}>
      <h3>{dataset.title}</h3>
      <p>{dataset.description}</p>
      <p class="quiet">
        {words.data.keyText(titles.map((title) => title.toLowerCase()).join(', '))}{' '}
        {words.data.frequencyText(words.data.frequencies[dataset.frequency])}{' '}
        {dataset.basis !== undefined && words.data.basisText(dataset.basis)}
        {dataset.definedIn !== undefined && ` ${words.data.definedInText(dataset.definedIn)}`}
      </p>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.data.columnsOf(dataset.title)}</span>
        </summary>
        <ScrollRegion labelledBy={`${dataset.id}--columns`}>
          <ColumnTable dataset={dataset} words={words} />
        </ScrollRegion>
      </details>
    </section>
  );
}

function ColumnTable(props: { dataset: Dataset; words: Words }): JSX.Element {
  const { dataset, words } = props;
  return (
    <table class="plain">
      <caption id={`${dataset.id}--columns`} class="govuk-visually-hidden">
        {words.data.columnsOf(dataset.title)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.data.name}</th>
          <th scope="col">{words.data.kind}</th>
          <th scope="col">{words.data.allowed}</th>
        </tr>
      </thead>
      <tbody>
        {dataset.columns.map((column) => (
          <tr>
            <th scope="row">
              <code>{column.name}</code>
            </th>
            <td>{words.data.kinds[column.kind]}</td>
            <td>{allowed(column, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What may stand in a column: its units, its codes or its lengths of period. */
function allowed(column: Column, words: Words): string {
  switch (column.kind) {
    case 'period':
      return column.grains.map((grain) => words.data.grains[grain]).join(', ');
    case 'code':
      if (column.codes === 'open') return words.data.open;
      return column.codes.map((code) => `${code.code} (${code.label})`).join(', ');
    case 'number':
      return unitLabel(column.unit);
    case 'text':
      return column.format === undefined ? '' : words.data.formats[column.format];
  }
}
