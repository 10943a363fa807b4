import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import type { HiddenIn, HiddenPublished } from '../../../domain/publication/disclosure.ts';
import { addresses } from '../../addresses.ts';
import type { Page, PageContext } from '../page.ts';
import { Passage } from '../parts/passage.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import type { SiteIndex } from '../site-index.ts';
import { startCrumb } from './crumbs.ts';

/** What is hidden to protect people, by which rules, and what may still be known of it. */
export function disclosurePage(site: SiteIndex): Page {
  const { publication } = site;
  const words = site.words.disclosure;
  const { profile, tables, figures, zeroHidden } = publication.disclosure;
  const numbers = tables.reduce((sum, table) => sum + table.numbers.length, 0);
  return {
    path: addresses.disclosure,
    title: words.title,
    description: words.lede,
    crumbs: [startCrumb(site)],
    content: (context) => (
      <>
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <Passage title={words.why} text={words.whyText} />
        <h2>{words.rules}</h2>
        <p>{profile.title}.</p>
        <ul>
          {profile.says.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <Passage title={words.proof} text={words.proofText} />
        {numbers > 0 && <p>{zeroHidden ? words.maybeZero : words.neverZero}</p>}
        <h2>{words.hidden}</h2>
        <p>
          {numbers === 0
            ? words.nothing
            : words.count(formatNumber(numbers, 0), formatNumber(figures.length, 0))}
        </p>
        {tables.map((table) => (
          <HiddenTable table={table} context={context} />
        ))}
        <p>
          <a href={context.href(addresses.apiDisclosure)}>{words.json}</a>
        </p>
      </>
    ),
  };
}

function HiddenTable(props: { table: HiddenIn; context: PageContext }): JSX.Element {
  const { table, context } = props;
  const words = context.site.words.disclosure;
  return (
    <>
      <h3 id={table.dataset}>{table.title}</h3>
      <ScrollRegion labelledBy={`${table.dataset}-hidden`}>
        <table>
          <caption id={`${table.dataset}-hidden`}>{words.caption(table.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.about}</th>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.range}</th>
            </tr>
          </thead>
          <tbody>
            {table.numbers.map((number) => (
              <HiddenRow number={number} context={context} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

/** A sum is named by its figure: no row of the return is its own. */
function HiddenRow(props: { number: HiddenPublished; context: PageContext }): JSX.Element {
  const { number, context } = props;
  const { site } = context;
  const figure = site.publication.figures.get(number.figure ?? '');
  const measure = figure && site.measures.get(figure.measure);
  const about = figure?.dimensions.map(({ label }) => label).join(', ');
  const title = number.kind === 'cell' ? number.row : (about ?? number.row);
  const column = number.kind === 'cell' ? number.column : (measure?.title ?? number.column);
  return (
    <tr>
      <th scope="row">
        {figure === undefined ? (
          title
        ) : (
          <a href={context.href(addresses.figure(figure.id))}>{title}</a>
        )}
      </th>
      <td>{column}</td>
      <td>{number.period}</td>
      <td>{number.range}</td>
    </tr>
  );
}
