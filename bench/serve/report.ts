import { spread } from '../publish/spread.ts';
import { table } from '../publish/table.ts';
import type { Load } from './load.ts';

/** What one server did in one run. */
export interface Round {
  readonly name: string;
  /** A plain page, nothing else being asked. */
  readonly quiet: Load;
  /** The same page while eight register searches are always running; null where it answers none. */
  readonly busy: (Load & { readonly searchedPerSecond: number }) | null;
  readonly explorer: Load | null;
  readonly register: Load | null;
}

/** Medians of all runs, as tables of Markdown. */
export function serveTables(rounds: readonly Round[]): string {
  const servers = [...Map.groupBy(rounds, ({ name }) => name)];
  const pages = table(
    ['a plain page, eight at a time', 'a second', 'half within', '99 of 100 within'],
    servers.flatMap(([name, runs]) => [
      [name, ...loadCells(runs.map(({ quiet }) => quiet))],
      ...(runs.some(({ busy }) => busy !== null)
        ? [
            [
              `${name}, eight register searches running`,
              ...loadCells(runs.flatMap(({ busy }) => busy ?? [])),
            ],
          ]
        : []),
    ]),
  );
  const answers = table(
    [
      'answers',
      '99th percentile of the page, beside searches, times its quiet one',
      'target',
      'searches a second meanwhile',
      'explorer answers a second',
      'register searches a second',
    ],
    servers
      .filter(([, runs]) => runs.some(({ busy }) => busy !== null))
      .map(([name, runs]) => [
        name,
        number(runs.flatMap(({ busy, quiet }) => (isAnswered(busy) ? [busy.p99 / quiet.p99] : []))),
        'under 3',
        number(runs.flatMap(({ busy }) => busy?.searchedPerSecond ?? [])),
        number(runs.flatMap(({ explorer }) => explorer?.perSecond ?? [])),
        number(runs.flatMap(({ register }) => register?.perSecond ?? [])),
      ]),
  );
  return [pages, answers].join('\n\n');
}

function loadCells(loads: readonly Load[]): readonly string[] {
  const failed = loads.reduce((sum, load) => sum + load.failed, 0);
  const answered = loads.filter(isAnswered);
  return [
    `${number(loads.map(({ perSecond }) => perSecond))}${failed === 0 ? '' : `, ${failed} FAILED`}`,
    milliseconds(answered.map(({ median }) => median)),
    milliseconds(answered.map(({ p99 }) => p99)),
  ];
}

/** A server that gave no answer at all has no times. */
function isAnswered<One extends Load>(load: One | null): load is One {
  return load !== null && load.perSecond > 0;
}

function number(values: readonly number[]): string {
  if (values.length === 0) return '**no answer**';
  const { median, least, most } = spread(values);
  const say = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
  return `**${say(median)}** (${say(least)} to ${say(most)})`;
}

function milliseconds(values: readonly number[]): string {
  return values.length === 0 ? number(values) : `${number(values)} ms`;
}
