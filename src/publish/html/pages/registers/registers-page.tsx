import type { JSX } from 'preact';
import { formatNumber } from '../../../../domain/figures/format.ts';
import type { Table } from '../../../../domain/tables/table.ts';
import { comparePeriods, formatPeriod } from '../../../../domain/time/period.ts';
import { addresses } from '../../../addresses.ts';
import { registerTables } from '../../../registers/site-registers.ts';
import type { Page, PageContext } from '../../page.ts';
import type { SiteIndex } from '../../site-index.ts';
import { startCrumb } from '../crumbs.ts';

/** Every register: what it is, what asks for it, how much of it there is; then those without rows. */
export function registersPage(site: SiteIndex): Page {
  const words = site.words.registers;
  const tables = registerTables(site.publication.tables);
  const missing = tables.filter(({ rows }) => rows.length === 0);
  return {
    path: addresses.registers,
    title: words.title,
    description: words.lede,
    navigation: 'data',
    crumbs: [startCrumb(site), { title: site.words.data.title, path: addresses.data }],
    content: (context) => (
      <>
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {tables
          .filter(({ rows }) => rows.length > 0)
          .map((table) => (
            <Supplied table={table} context={context} />
          ))}
        {missing.length > 0 && <Missing tables={missing} context={context} />}
      </>
    ),
  };
}

function Supplied({ table, context }: { table: Table; context: PageContext }): JSX.Element {
  const words = context.site.words.registers;
  const { dataset, rows } = table;
  return (
    <section>
      <h2>
        <a href={context.href(addresses.register(dataset.id))}>{dataset.title}</a>
      </h2>
      <p>{dataset.description}</p>
      <p class="quiet">
        {words.contents(formatNumber(rows.length, 0), rows.length === 1, latestPeriod(table))}{' '}
        {dataset.basis !== undefined && words.basis(dataset.basis)}
      </p>
    </section>
  );
}

function Missing({ tables, context }: { tables: readonly Table[]; context: PageContext }) {
  const words = context.site.words.registers;
  return (
    <>
      <h2>{words.missing}</h2>
      <p>{words.missingText}</p>
      <dl class="glossary">
        {tables.map(({ dataset }) => (
          <>
            <dt>{dataset.title}</dt>
            <dd>
              {dataset.description}{' '}
              {dataset.basis !== undefined && (
                <span class="quiet">{words.basis(dataset.basis)}</span>
              )}
            </dd>
          </>
        ))}
      </dl>
    </>
  );
}

/** What the latest return is about; of rows that no return is told of, the latest of their own periods. */
export function latestPeriod({ sources, rows }: Table): string {
  const periods = sources.length > 0 ? sources : rows;
  const latest = periods
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1);
  return latest === undefined ? '' : formatPeriod(latest);
}
