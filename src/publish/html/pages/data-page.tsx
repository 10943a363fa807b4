import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import type { Edition } from '../../../domain/publication/publication.ts';
import type { Table } from '../../../domain/tables/table.ts';
import { addresses } from '../../addresses.ts';
import { registerTables } from '../../registers/site-registers.ts';
import type { Page, PageContext } from '../page.ts';
import { DatasetSchema } from '../parts/dataset-schema.tsx';
import type { SiteIndex } from '../site-index.ts';
import { structuredData } from '../structured.ts';
import { startCrumb } from './crumbs.ts';

/** Everything as files: each dataset with its schema, and the addresses for programs. */
export function dataPage(site: SiteIndex): Page {
  const words = site.words.data;
  const supplied = site.publication.tables.filter((table) => table.rows.length > 0);
  const missing = site.publication.tables.filter((table) => table.rows.length === 0);
  return {
    path: addresses.data,
    title: words.title,
    description: words.lede,
    navigation: 'data',
    crumbs: [startCrumb(site)],
    structured: structuredData(
      site.publication,
      site.publication.tables.filter(({ rows }) => rows.length > 0),
    ),
    content: (context) => (
      <>
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {registerTables(site.publication.tables).length > 0 && (
          <p>
            <a href={context.href(addresses.registers)}>{words.registers}</a>
          </p>
        )}
        <Downloads tables={supplied} context={context} />
        <h2>{words.csv}</h2>
        {words.csvText.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <Law context={context} />
        <Programs context={context} />
        <h2>{words.datasets}</h2>
        {supplied.map((table) => (
          <DatasetSchema dataset={table.dataset} context={context} />
        ))}
        {missing.length > 0 && (
          <>
            <h2>{words.none}</h2>
            <p>{words.noneText}</p>
            <ul>
              {missing.map((table) => (
                <li>{table.dataset.title}</li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  };
}

function Downloads(props: { tables: readonly Table[]; context: PageContext }): JSX.Element | null {
  const { tables, context } = props;
  const words = context.site.words.data;
  if (tables.length === 0) return null;
  return (
    <div class="scroll">
      <table class="figures register">
        <caption>{words.downloads}</caption>
        <thead>
          <tr>
            <th scope="col">{words.dataset}</th>
            <th scope="col">{words.returns}</th>
            <th scope="col">{words.rows}</th>
            <th scope="col">CSV</th>
            <th scope="col">JSON</th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr>
              <th scope="row">
                <a href={`#${table.dataset.id}`}>{table.dataset.title}</a>
              </th>
              <td>{formatNumber(table.sources.length, 0)}</td>
              <td>{formatNumber(table.rows.length, 0)}</td>
              <td>
                <a href={context.href(addresses.datasetCsv(table.dataset.id))}>
                  CSV<span class="govuk-visually-hidden">, {table.dataset.title}</span>
                </a>
                {editionsWithOwn(table, context).map(({ id, month }) => (
                  <>
                    , <a href={context.href(addresses.earlierCsv(table.dataset.id, id))}>{month}</a>
                  </>
                ))}
              </td>
              <td>
                <a href={context.href(addresses.apiDataset(table.dataset.id))}>
                  JSON<span class="govuk-visually-hidden">, {table.dataset.title}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Older editions that have a file of their own, because rows of it are others now. */
function editionsWithOwn(
  { dataset }: Table,
  { site: { publication } }: PageContext,
): readonly Edition[] {
  const own = (publication.earlier ?? [])
    .filter(({ tables }) => tables.some((table) => table.dataset.id === dataset.id))
    .flatMap(({ editions }) => editions.slice(0, 1));
  return publication.editions.filter(({ id }) => own.includes(id));
}

/** What the law asks for, as files. */
function Law(props: { context: PageContext }): JSX.Element {
  const { href, site } = props.context;
  const words = site.words.data;
  return (
    <>
      <h2>{words.duties}</h2>
      <p>{words.dutiesText}</p>
      <ul class="links">
        <li>
          <a href={href(addresses.dutiesCsv)}>{words.dutiesCsv}</a>
        </li>
        <li>
          <a href={href(addresses.dutiesCalendar)}>{words.dutiesCalendar}</a>
        </li>
        <li>
          <a href={href(addresses.duties)}>{words.dutiesPage}</a>
        </li>
      </ul>
    </>
  );
}

function Programs(props: { context: PageContext }): JSX.Element {
  const { context } = props;
  const { publication, words } = context.site;
  const places: readonly (readonly [string, string])[] = [
    [addresses.apiIndex, words.data.apiIndex],
    [addresses.apiFigures, words.data.apiFigures],
    [addresses.apiDuties, words.data.apiDuties],
    [addresses.apiReleases, words.data.apiReleases],
    [addresses.apiChanges, words.data.apiChanges],
    [addresses.apiDescription, words.data.apiDescription],
    [addresses.dataPackage, words.data.dataPackage],
    [addresses.tableGroup, words.data.tableGroup],
    [addresses.catalogue, words.data.catalogue],
    [addresses.package, words.data.package],
    ...publication.editions.map(
      (edition) =>
        [addresses.apiEdition(edition.id), words.data.apiEdition(edition.month)] as const,
    ),
  ];
  return (
    <>
      <h2>{words.data.api}</h2>
      <p>{words.data.apiText}</p>
      <dl class="glossary">
        {places.map(([path, holds]) => (
          <>
            <dt>
              <a href={context.href(path)}>{path}</a>
            </dt>
            <dd>{holds}</dd>
          </>
        ))}
      </dl>
    </>
  );
}
