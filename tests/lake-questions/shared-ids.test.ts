import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsHandedOver } from '../../src/cli/stops/stops-coverage.ts';
import { openDatabase } from '../../src/lake/database.ts';
import type { LakeEntry } from '../../src/lake/entry.ts';
import { openLake } from '../../src/lake/lake.ts';
import { countSharedIds } from '../../src/lake/questions/count-shared-ids.ts';
import { csv, ownFolder, street, streetHeader, take } from '../builders/records.ts';

/** How many records of Bedfordshire share an id, in a lake of these files. */
async function sharedIn(files: Readonly<Record<string, readonly string[]>>): Promise<number> {
  const folder = ownFolder();
  for (const [name, rows] of Object.entries(files)) {
    csv(folder, `in/${name}-street.csv`, streetHeader, ...rows);
  }
  const directory = join(folder, 'lake');
  await take(directory, join(folder, 'in'));
  const lake = openLake(directory);
  const filesOf = (force: string) => lake?.filesOf('street', { forces: [force] }) ?? [];
  const database = await openDatabase(directory);
  try {
    return await countSharedIds(
      { database, streetFiles: filesOf('bedfordshire') },
      filesOf('kent'),
    );
  } finally {
    database.close();
  }
}

const kent = { within: 'Kent Police', reported: 'Kent Police' };

describe('records of crimes whose id another record has', () => {
  it('are those of another month, of other content and of another force, and no repeats', async () => {
    const shared = await sharedIn({
      '2024-02-bedfordshire': [street({ n: 1, month: '2024-02' }), street({ month: '2024-02' })],
      '2024-03-bedfordshire': [
        street({ n: 1 }),
        street({ n: 2 }),
        street({ n: 2, type: 'Drugs' }),
        street({ n: 3 }),
        street({ n: 4 }),
        street({ n: 4 }),
        street(),
      ],
      '2024-03-kent': [street({ n: 3, ...kent }), street({ n: 9, ...kent })],
    });
    // Twice 1, twice 2, once 3: the second 4 is the same crime and is not there.
    expect(shared).toBe(5);
  });

  it('are none in a lake of one force in which each id stands once', async () => {
    expect(await sharedIn({ '2024-03-bedfordshire': [street({ n: 1 }), street({ n: 2 })] })).toBe(
      0,
    );
  });
});

describe('what was handed over of some months', () => {
  const months = ['2024-01', '2024-02', '2024-03'] as const;
  const number = fc.nat(500);
  const file = (month: string) =>
    fc.record({ kept: number, legislation: number, type: number }).map(
      ({ kept, legislation, type }): Pick<LakeEntry, 'month' | 'quarantinedBy' | 'rows'> => ({
        month,
        quarantinedBy: { legislation, type },
        rows: {
          read: kept + legislation + type,
          kept,
          quarantined: legislation + type,
          repeats: 0,
          withoutLsoa: 0,
          withoutPoint: 0,
          sharedIds: 0,
          countedOnce: 0,
        },
      }),
    );

  it('is what is counted and what is not, by month and in all', () => {
    fc.assert(
      fc.property(fc.tuple(...months.map(file)), (entries) => {
        const all = recordsHandedOver({ entries });
        const each = months.map((month) => recordsHandedOver({ entries }, month));
        const sum = (of: (one: typeof all) => number) =>
          each.reduce((total, one) => total + of(one), 0);
        expect(all.counted + all.setAside).toBe(all.handedOver);
        expect(sum(({ handedOver }) => handedOver)).toBe(all.handedOver);
        expect(sum(({ setAside }) => setAside)).toBe(all.setAside);
        expect(all.handedOver).toBe(entries.reduce((total, { rows }) => total + rows.read, 0));
        expect(all.reasons.reduce((total, { rows }) => total + rows, 0)).toBe(all.setAside);
      }),
      { numRuns: 50 },
    );
  });
});
