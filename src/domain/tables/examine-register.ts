import type { Flaw } from '../findings/flaw.ts';
import { lacksNumber, suggest } from './column-references.ts';
import type { Dataset } from './dataset.ts';

/** How readers find their way in a register, where it names columns that there are not. */
export function examineRegister(dataset: Dataset): readonly Flaw[] {
  const { register, columns } = dataset;
  if (register === undefined) return [];
  const path = ['register'];
  const known = columns.map(({ name }) => name);
  const filters = columns.filter(({ kind }) => kind === 'code' || kind === 'period');
  const filterNames = filters.map(({ name }) => name);
  const missing = (name: string, among: readonly string[]): readonly Flaw[] =>
    among.includes(name)
      ? []
      : [
          {
            path,
            says: `the register cannot be ordered, narrowed or shown by “${name}”`,
            fix: suggest(name, among, 'There are'),
          },
        ];
  return [
    ...missing(register.order.column, known),
    ...register.filters.flatMap((name) => missing(name, filterNames)),
    ...(register.columns ?? []).flatMap((name) => missing(name, known)),
    ...(register.sum === undefined ? [] : lacksNumber(register.sum, dataset, path)),
  ];
}
