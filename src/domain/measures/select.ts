import type { Selector } from '../tables/dataset.ts';
import type { Row } from '../tables/table.ts';

/** True where every dimension that the selector names has an allowed code in the row. */
export function selects(selector: Selector | undefined, codes: Row['codes']): boolean {
  if (selector === undefined) return true;
  return Object.entries(selector).every(([dimension, wanted]) => {
    const code = codes[dimension] ?? '';
    if (typeof wanted === 'string') return code === wanted;
    if (isList(wanted)) return wanted.includes(code);
    return typeof wanted.not === 'string' ? code !== wanted.not : !wanted.not.includes(code);
  });
}

function isList(wanted: Selector[string]): wanted is readonly string[] {
  return Array.isArray(wanted);
}
