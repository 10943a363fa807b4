import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import { type Status, shorthand, statusMeaning } from '../../../domain/figures/status.ts';
import { addresses } from '../../addresses.ts';
import type { Page, PageContext } from '../page.ts';
import { DatasetDefinitions } from '../parts/dataset-definitions.tsx';
import type { SiteIndex } from '../site-index.ts';
import { startCrumb } from './crumbs.ts';

/** How to read the figures, what each counts, and how the returns are checked. */
export function definitionsPage(site: SiteIndex): Page {
  const words = site.words.definitions;
  return {
    path: addresses.definitions,
    title: words.title,
    description: words.lede,
    navigation: 'definitions',
    crumbs: [startCrumb(site)],
    content: (context) => (
      <>
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <OnThisPage context={context} />
        <Symbols context={context} />
        <Passage id="rounding" title={words.rounding} text={words.roundingText} />
        <Passage id="periods" title={words.periods} text={words.periodsText} />
        <Passage id="worked" title={words.worked} text={words.workedText} />
        <h2 id="methods">{words.methods}</h2>
        <p>
          {words.methodsText} <a href={context.href(addresses.methods)}>{words.methodsLink}</a>.
        </p>
        <Checks context={context} />
        <h2 id="datasets">{words.datasets}</h2>
        <p>
          {words.datasetsLede} <a href={context.href(addresses.data)}>{words.dataPage}</a>.
        </p>
        <DatasetDefinitions context={context} />
      </>
    ),
  };
}

function OnThisPage(props: { context: PageContext }): JSX.Element {
  const words = props.context.site.words.definitions;
  const places = [
    ['symbols', words.symbols],
    ['rounding', words.rounding],
    ['periods', words.periods],
    ['worked', words.worked],
    ['methods', words.methods],
    ['checks', words.checks],
    ['datasets', words.datasets],
  ] as const;
  return (
    <nav aria-labelledby="contents" class="on-this-page">
      <h2 id="contents">{words.contents}</h2>
      <ul>
        {places.map(([id, title]) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const marked: readonly Status[] = [
  'provisional',
  'revised',
  'suppressed',
  'unavailable',
  'not-applicable',
];

function Symbols(props: { context: PageContext }): JSX.Element {
  const words = props.context.site.words.definitions;
  return (
    <>
      <h2 id="symbols">{words.symbols}</h2>
      <table class="plain">
        <caption>{words.symbolsLede}</caption>
        <thead>
          <tr>
            <th scope="col">{words.symbol}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{formatNumber(0, 0)}</th>
            <td>{words.zero}</td>
          </tr>
          {marked.map((status) => (
            <tr>
              <th scope="row">{shorthand[status]}</th>
              <td>{statusMeaning[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Passage(props: { id: string; title: string; text: readonly string[] }): JSX.Element {
  return (
    <>
      <h2 id={props.id}>{props.title}</h2>
      {props.text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  );
}

/** The statements that must hold in each dataset's returns, in the words of the dataset. */
function Checks(props: { context: PageContext }): JSX.Element {
  const { publication, words } = props.context.site;
  const checked = publication.tables.filter(
    (table) => table.rows.length > 0 && table.dataset.identities.length > 0,
  );
  return (
    <>
      <Passage id="checks" title={words.definitions.checks} text={words.definitions.checksText} />
      {checked.map(({ dataset }) => (
        <>
          <h3>{dataset.title}</h3>
          <ul>
            {dataset.identities.map((identity) => (
              <li>{identity.says}</li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}
