import type { Dataset } from '../domain/tables/dataset.ts';

/**
 * Advice to ask the force for something: it is asked for only where a return takes it, and the place is named. What no
 * dataset has a column for cannot be asked for with this.
 */
export function askFor(what: string, { id, columns }: Dataset, column?: string): string {
  const template = `templates/${id}.csv`;
  if (column === undefined) return `Ask the force for ${what}; ${template} has the columns.`;
  if (!columns.some(({ name }) => name === column)) {
    throw new Error(`The dataset ${id} has no column ${column}.`);
  }
  return `Ask the force for ${what}, in the column ${column} of the return (${template}).`;
}
