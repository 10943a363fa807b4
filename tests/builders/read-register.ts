import type { Dataset } from '../../src/domain/tables/dataset.ts';
import { type Period, parsePeriod } from '../../src/domain/time/period.ts';
import { type Reading, readReturn } from '../../src/intake/read-return.ts';

/** Reads lines as a return of a register, of a period that suits it unless one is given. */
export function readRegister(
  dataset: Dataset,
  lines: readonly string[],
  period = usualPeriod(dataset),
): Promise<Reading> {
  return readReturn(
    {
      path: `returns/${dataset.id}/${period}.csv`,
      bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
      sha256: 'cd'.repeat(32),
      period: read(period),
      revision: 1,
    },
    dataset,
  );
}

/** The name of the file, without its ending, that a return of the dataset would have. */
export function usualPeriod({ frequency }: Dataset): string {
  if (frequency === 'monthly') return '2024-05';
  if (frequency === 'quarterly') return '2024-25 Q1';
  return frequency === 'yearly' ? '2024-25' : '2024-06-30';
}

function read(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no period.`);
  return period;
}
