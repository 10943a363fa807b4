import type { Dimension } from './figure.ts';

/**
 * The categories that a figure is of: `['Black']`, `['Sergeant', 'Home force']`; none where it is the whole
 * of every dimension. Where it is the whole of some, the others are named, because "Unknown" may be the age
 * or the ethnicity: `['Age: Unknown']`.
 */
export function categoriesOf(dimensions: readonly Dimension[]): readonly string[] {
  const parts = dimensions.filter(isPart);
  if (parts.length === dimensions.length) return parts.map(({ label }) => label);
  return parts.map(({ title, label }) => `${title}: ${label}`);
}

export function isPart({ code }: Dimension): boolean {
  return code !== 'total';
}
