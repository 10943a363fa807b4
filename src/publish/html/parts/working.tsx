import type { JSX } from 'preact';
import type { CellReference, Figure } from '../../../domain/figures/figure.ts';
import { formatNumber } from '../../../domain/figures/format.ts';
import type { PageContext } from '../page.ts';
import { Fact } from './fact.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** The rule, the numbers put into it, every cell they came from, and the files' fingerprints. */
export function Working(props: { figure: Figure; context: PageContext }): JSX.Element {
  const { figure, context } = props;
  const words = context.site.words.figure;
  const { origin, formula, working, cells, definition } = figure.provenance;
  return (
    <section class="working">
      <h2>{words.worked}</h2>
      <p>{origin === 'given' ? words.given : words.computed}</p>
      <dl class="facts">
        <div>
          <dt>{words.formula}</dt>
          <dd>{formula}</dd>
        </div>
        {working !== '' && (
          <div>
            <dt>{words.working}</dt>
            <dd class="working__numbers">{working}</dd>
          </div>
        )}
        <div>
          <dt>{words.shown}</dt>
          <dd>{words.decimals(formatNumber(figure.decimals, 0))}</dd>
        </div>
        <Fact term={context.site.words.measure.definedIn}>{definition}</Fact>
      </dl>
      {cells.length > 0 && (
        <>
          <Cells cells={cells} context={context} />
          <Fingerprints cells={cells} context={context} />
        </>
      )}
    </section>
  );
}

function Cells(props: { cells: readonly CellReference[]; context: PageContext }): JSX.Element {
  const { cells, context } = props;
  const words = context.site.words.figure;
  const inWorkbook = cells.some((cell) => cell.sheet !== undefined);
  return (
    <ScrollRegion labelledBy="cells">
      <table class="cells">
        <caption id="cells">{words.cells}</caption>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            {inWorkbook && <th scope="col">{words.sheet}</th>}
            <th scope="col">{words.row}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.asGiven}</th>
            <th scope="col">{words.fingerprint}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr>
              <th scope="row">{cell.file}</th>
              {inWorkbook && <td>{cell.sheet}</td>}
              <td>{rowOf(cell, words)}</td>
              <td>{cell.column}</td>
              <td>{asGiven(cell, words)}</td>
              <td>
                <code>{cell.sha256.slice(0, 8)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type FigureWords = PageContext['site']['words']['figure'];

function rowOf({ row, to, cells = 1 }: CellReference, words: FigureWords): string {
  const first = formatNumber(row, 0);
  if (to === undefined) return first;
  return words.rows(first, formatNumber(to, 0), formatNumber(cells, 0));
}

/** What stood in the cell; of many cells none is told, and all are in the file. */
function asGiven({ given, to }: CellReference, words: FigureWords): string {
  if (to !== undefined) return words.inTheFile;
  return given === '' ? words.blank : given;
}

/** The whole SHA-256 of each file, one step away. */
function Fingerprints(props: {
  cells: readonly CellReference[];
  context: PageContext;
}): JSX.Element {
  const words = props.context.site.words.figure;
  const files = new Map(props.cells.map((cell) => [cell.file, cell.sha256]));
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.fingerprints}</span>
      </summary>
      <div class="govuk-details__text">
        <p>{words.fingerprintsLede}</p>
        <dl class="glossary">
          {[...files].map(([file, sha256]) => (
            <>
              <dt>{file}</dt>
              <dd>
                <code>{sha256}</code>
              </dd>
            </>
          ))}
        </dl>
      </div>
    </details>
  );
}
