import { beforeAll, describe, expect, it } from 'vitest';
import { categoriesOf } from '../../../src/domain/figures/categories.ts';
import type { Figure } from '../../../src/domain/figures/figure.ts';
import { formatFigure } from '../../../src/domain/figures/format.ts';
import { unitLabel } from '../../../src/domain/figures/unit.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { figuresShown } from '../../../src/domain/publication/shown.ts';
import { formatPeriod } from '../../../src/domain/time/period.ts';
import { numberFigures } from '../../../src/publish/pdf/figure-numbers.ts';
import { type ReadReport, squash, textInOrder } from './reading/read-report.ts';
import { missingInOrder } from './reading/words-in-order.ts';
import { exampleReport, newestOf } from './set-report.ts';

let publication: Publication;
let report: ReadReport;
let notes = '';

beforeAll(async () => {
  ({ publication, report } = await exampleReport());
  const heading = 'How the figures were worked out';
  const first = report.elements.findLastIndex(
    ({ role, text }) => role === 'H1' && text === heading,
  );
  notes = textInOrder(report.elements.slice(first));
});

/** Every figure that the edition shows, in the order in which it does. */
const shown = (): readonly Figure[] => {
  const ids = newestOf(publication).groups.flatMap(({ sections }) =>
    sections.flatMap((section) => [...figuresShown(section)]),
  );
  return [...new Set(ids)].flatMap((id) => publication.figures.get(id) ?? []);
};
const tables = () =>
  newestOf(publication)
    .groups.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === 'table' || block.kind === 'chart' ? [block.table] : []));
const titleOf = ({ measure }: Figure) =>
  publication.measures.find(({ id }) => id === measure)?.title ?? '';

describe('the notes of the report of the example', () => {
  it('give value, unit, status and period of every figure shown, after its number, id and title', () => {
    const wanted = shown().map((figure, index) =>
      squash(
        [
          `${index + 1} ${figure.id}`,
          [titleOf(figure), ...categoriesOf(figure.dimensions)].join(', '),
          formatFigure(figure),
          ` · ${unitLabel(figure.unit)} · ${figure.status} · ${formatPeriod(figure.period)}`,
        ].join(''),
      ),
    );
    expect(wanted.length).toBeGreaterThan(700);
    expect(missingInOrder(notes, wanted)).toEqual([]);
  });

  it('give the formula and the working of every figure that was computed, after its id', () => {
    const computed = shown().filter(({ provenance }) => provenance.origin === 'computed');
    const wanted = computed.flatMap(({ id, provenance }) =>
      [id, `${provenance.formula}: ${provenance.working}`].map(squash),
    );
    expect(computed.length).toBeGreaterThan(100);
    expect(missingInOrder(notes, wanted)).toEqual([]);
  });

  it('name the file, row and column of every figure that was given', () => {
    const given = shown().filter(({ provenance }) => provenance.origin === 'given');
    const wanted = given.flatMap(({ id, provenance: { cells } }) => [
      squash(id),
      ...cells.map(({ file, row, column }) => squash(`${file}, row ${row}, column ${column}`)),
    ]);
    expect(given.length).toBeGreaterThan(300);
    expect(missingInOrder(notes, wanted)).toEqual([]);
  });

  it('number each figure once', () => {
    const numbers = [...numberFigures(newestOf(publication))];
    expect(numbers).toEqual(shown().map(({ id }, index) => [id, index + 1]));
  });

  it('say where a table has its notes, and lead there', () => {
    const links = report.links.filter(({ to, says }) => to === '' && says.startsWith('page'));
    const whole = textInOrder(report.elements);
    expect(whole.match(/How(itwas|theywere)workedout:figures?\d/g)).toHaveLength(tables().length);
    expect(links.length).toBeGreaterThan(tables().length);
  });

  it('are named under each table for its own figures, and for no others', () => {
    const wanted = tables().map(({ rows }) => {
      const ids = new Set(rows.flatMap(({ cells }) => cells.flatMap((id) => id ?? [])));
      return [...shown().entries()].flatMap(([index, { id }]) => (ids.has(id) ? [index + 1] : []));
    });
    const named = textInOrder(report.elements).matchAll(/workedout:figures?([\d,to]+)\./g);
    expect([...named].map(([, runs = '']) => runs.split(',').flatMap(numbersIn))).toEqual(wanted);
  });
});

/** `4to6` as 4, 5, 6. */
function numbersIn(run: string): readonly number[] {
  const [from = 0, to = from] = run.split('to').map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
