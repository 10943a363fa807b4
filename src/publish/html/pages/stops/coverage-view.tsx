import type { JSX } from 'preact';
import { formatNumber } from '../../../../domain/figures/format.ts';
import {
  type Coverage,
  type OpenData,
  type OpenDataKind,
  openDataKinds,
} from '../../../../domain/open-data/open-data.ts';
import { describeSharedIds } from '../../../../domain/open-data/set-aside.ts';
import { english } from '../../../../locale/en/index.ts';
import { monthName } from '../../../../locale/en/month-span.ts';
import type { ExplorerWords } from '../../../../locale/explorer-words.ts';
import { addresses } from '../../../addresses.ts';
import { writeCsv } from '../../../csv/csv.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import type { StopView } from './view-page.tsx';

/** Stop and search first: the page is about it. */
const kinds = openDataKinds.toReversed();

/** Which monthly files there are, kind by kind, and what was set aside. */
export function coverageView(openData: OpenData, words: ExplorerWords): StopView | null {
  const { coverage, quarantined, sharedIds } = openData;
  const shared = describeSharedIds(sharedIds);
  if (coverage.length === 0) return null;
  return {
    id: 'coverage',
    content: (context) => (
      <>
        {kinds.map((kind) => (
          <Files kind={kind} coverage={coverage} words={words} />
        ))}
        <h2>{words.coverage.setAside}</h2>
        {quarantined.length === 0 ? (
          <p>{words.coverage.none}</p>
        ) : (
          <ul>
            {quarantined.map(({ reason, rows }) => (
              <li>
                {reason}: {formatNumber(rows, 0)}
              </li>
            ))}
          </ul>
        )}
        {shared !== null && <p>{english.say(shared)}</p>}
        <p class="source">
          <a href={context.href(addresses.stopCsv('coverage', 'coverage'))}>{words.download}</a>
        </p>
      </>
    ),
    files: () => [
      {
        path: addresses.stopCsv('coverage', 'coverage'),
        content: writeCsv([
          ['kind', 'force', 'month', 'status', 'rows', 'set_aside', 'repeats', 'expected', 'says'],
          ...coverage.map((file) => [
            file.kind,
            file.force,
            file.month,
            file.status,
            file.rows,
            file.setAside,
            file.repeats,
            file.expected,
            file.says,
          ]),
        ]),
      },
    ],
  };
}

function Files(props: {
  kind: OpenDataKind;
  coverage: readonly Coverage[];
  words: ExplorerWords;
}): JSX.Element | null {
  const { kind, words } = props;
  const files = props.coverage.filter((file) => file.kind === kind);
  if (files.length === 0) return null;
  const said = words.coverage;
  const hasGaps = files.some(isRemarkable);
  const hasSetAside = files.some(({ setAside }) => setAside > 0);
  return (
    <>
      <h2>{said.kinds[kind]}</h2>
      <ScrollRegion labelledBy={`${kind}-files`}>
        <table class="figures">
          <caption id={`${kind}-files`} class="govuk-visually-hidden">
            {said.caption(said.kinds[kind])}
          </caption>
          <thead>
            <tr>
              <th scope="col">{said.month}</th>
              <th scope="col">{said.status}</th>
              <th scope="col">{said.rows}</th>
              {hasSetAside && <th scope="col">{said.notCounted}</th>}
              <th scope="col">{said.expected}</th>
              {hasGaps && (
                <th scope="col" class="says">
                  {said.says}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr>
                <th scope="row">{monthName(file.month)}</th>
                <td>{said.statuses[file.status]}</td>
                <td>{numberOrDash(file.rows)}</td>
                {hasSetAside && <td>{formatNumber(file.setAside, 0)}</td>}
                <td>{numberOrDash(file.expected)}</td>
                {hasGaps && <td class="says">{isRemarkable(file) ? file.says : ''}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function isRemarkable({ status, setAside, repeats }: Coverage): boolean {
  return status !== 'supplied' || setAside + repeats > 0;
}

function numberOrDash(number: number | null): string {
  return number === null ? '–' : formatNumber(number, 0);
}
