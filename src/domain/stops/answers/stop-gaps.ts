import type { Coverage } from '../../open-data/open-data.ts';
import type { Text } from '../../statements/statement.ts';
import type { StopGap } from './answer-value.ts';

/** What is to be said of a month of searches; null of one that is whole and all counted. */
export function stopGapOf<Said extends Text>({
  month,
  status,
  rows,
  setAside,
  says,
}: Coverage<Said>): StopGap<Said> | null {
  if (status === 'missing') return { month, status, says };
  if (rows === 0 && setAside > 0) return { month, status: 'uncounted', says };
  if (status === 'partial') return { month, status, says };
  return setAside > 0 ? { month, status: 'noted', says } : null;
}
