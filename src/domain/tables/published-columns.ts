import type { Column, Dataset, PeriodColumn } from './dataset.ts';

/** The period of the return, where no column of it says which period a row is about. */
const ofReturn: PeriodColumn = {
  kind: 'period',
  name: 'period',
  title: 'Period',
  description: 'The period of the return, which its rows are about.',
  grains: [],
};

/**
 * The columns of a dataset as it is published. A return of a snapshot has its period in its name alone: what is made of
 * several returns says it on every row. Of lasting things the newest row stands, whatever return it came with.
 */
export function publishedColumns({
  columns,
  lasting,
}: Pick<Dataset, 'columns' | 'lasting'>): readonly Column[] {
  const isSaid = columns.some(({ kind }) => kind === 'period');
  return isSaid || lasting === true ? columns : [ofReturn, ...columns];
}
