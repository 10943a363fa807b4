import type { Flaw } from '../findings/flaw.ts';
import { examineSelector, lacksCode } from '../tables/column-references.ts';
import type { Dataset } from '../tables/dataset.ts';
import { datasetsOf, formulasOf } from './depends.ts';
import { examineFormula, type FormulaScope, type Known, singled } from './examine-formula.ts';
import type { Formula, Measure, Uncertainty } from './measure.ts';
import { fitsUnit, kindWords } from './quantity-kind.ts';

/** More dimensions than these give figures without end: `totals` doubles them with each. */
const mostTotals = 4;

/** Everything in the definition of a measure over a dataset that cannot be. */
export function examineMeasure(measure: Measure, dataset: Dataset, known: Known): readonly Flaw[] {
  const scope: FormulaScope = {
    dataset,
    apart: new Set([
      ...measure.by.filter((name) => !measure.totals?.includes(name)),
      ...singled(measure.where),
      ...(measure.own === undefined ? [] : [measure.own]),
    ]),
    gathers: measure.period !== 'row',
  };
  return [
    ...examineDimensions(measure, dataset),
    ...examinePeriod(measure, dataset),
    ...examineOwn(measure, dataset, known),
    ...examineValue(measure, scope, known),
    ...formulasOf(measure.uncertainty)
      .flatMap((formula) => examineFormula(formula, scope, known).flaws)
      .map((flaw) => ({ ...flaw, path: ['uncertainty'] })),
    ...examineUncertainty(measure),
    ...(measure.needs ?? []).flatMap((id) =>
      known.dataset(id) === undefined
        ? [
            {
              path: ['needs'],
              says: `no dataset is called “${id}”`,
              fix: 'Write the name of its folder of returns.',
            },
          ]
        : [],
    ),
  ];
}

function examineDimensions({ by, totals = [], where }: Measure, dataset: Dataset): readonly Flaw[] {
  const strange = totals.filter((name) => !by.includes(name));
  return [
    ...examineSelector(where, dataset, ['where']),
    ...by.flatMap((name) => lacksCode(name, [], dataset, ['by'])),
    ...strange.map((name) => ({
      path: ['totals'],
      says: `a total over “${name}” is asked for, which does not stay apart`,
      fix: 'Name the column in “by” as well.',
    })),
    ...(totals.length > mostTotals
      ? [
          {
            path: ['totals'],
            says: `more than ${mostTotals} columns have totals`,
            fix: 'Leave out those that nobody reads.',
          },
        ]
      : []),
  ];
}

/** Which months or quarters are gathered, and whether numbers as at a day are added up over time. */
function examinePeriod({ period }: Measure, dataset: Dataset): readonly Flaw[] {
  if (period === 'row') return [];
  const path = ['period'];
  if (dataset.asAt === true) {
    return [
      {
        path,
        says: 'the numbers of the dataset are as at a day, and those of several days do not add up',
        fix: 'Take each row by itself: period: row.',
      },
    ];
  }
  const column = dataset.columns.find(({ kind }) => kind === 'period');
  if (column?.kind !== 'period') return [];
  if (column.grains.some((grain) => grain === 'month' || grain === 'quarter')) return [];
  return [
    {
      path,
      says: `no row of the dataset is about a month or a quarter, of which a ${period === 'quarter' ? 'quarter' : 'financial year'} could be made`,
      fix: 'Take each row by itself: period: row.',
    },
  ];
}

/** Figures for one's own place alone are taken from tables of the whole country, which count no one here. */
function examineOwn(measure: Measure, dataset: Dataset, known: Known): readonly Flaw[] {
  const { own } = measure;
  if (own === undefined) return [];
  const flaws = lacksCode(own, [], dataset, ['own']);
  const drawnOn = [...datasetsOf(measure, known.measure)].map(known.dataset);
  if (drawnOn.every((one) => one === undefined || one.disclosure === 'none')) return flaws;
  return [
    ...flaws,
    {
      path: ['own'],
      says: 'it draws on a dataset of people or posts, and figures for one place of many are not protected',
      fix: 'Leave out “own”, and keep the places apart: by: [ … ].',
    },
  ];
}

function examineValue(measure: Measure, scope: FormulaScope, known: Known): readonly Flaw[] {
  const { formula, unit } = measure;
  const { kind, flaws } = examineFormula(formula, scope, known);
  if (kind === null || fitsUnit(kind, timesOf(formula), unit)) return flaws;
  return [
    ...flaws,
    {
      path: ['unit'],
      says: `the formula gives ${kindWords[kind]}, and the unit is that of something else`,
      fix:
        kind === 'quotient'
          ? 'A percentage is 100 × one number ÷ another, a rate per 1,000 is 1,000 × one ÷ another.'
          : 'Correct the unit, or leave it out where the formula is a single column.',
    },
  ];
}

function timesOf(formula: Formula): number {
  if ('divide' in formula) return formula.times ?? 1;
  if ('at' in formula || 'in' in formula) return timesOf(formula.of);
  if ('total' in formula) return timesOf(formula.total);
  return 'mean' in formula ? timesOf(formula.mean) : 1;
}

/** Each way to work out an interval fits one kind of value. */
function examineUncertainty({ uncertainty, unit, formula, by }: Measure): readonly Flaw[] {
  if (uncertainty === undefined) return [];
  const { kind } = uncertainty;
  const fits = {
    count: unit.kind === 'count',
    rate: true,
    share: unit.kind === 'percentage',
    ratio: Object.keys('against' in uncertainty ? uncertainty.against : {}).every((name) =>
      by.includes(name),
    ),
    rank: 'rank' in formula,
  };
  if (fits[kind]) return [];
  return [
    {
      path: ['uncertainty'],
      says: `an interval of the kind “${kind}” does not fit this measure`,
      fix: needs[kind],
    },
  ];
}

const needs: Readonly<Record<Uncertainty['kind'], string>> = {
  count: 'It is for a count of events that come one by one: a unit { count: … }.',
  rate: 'It is for events over an exposure.',
  share: 'It is for a percentage.',
  ratio: 'It is for a rate held against that of a group: name its column in “by”.',
  rank: 'It is for a formula that ranks.',
};
