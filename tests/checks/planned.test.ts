import { describe, expect, it } from 'vitest';
import { checkPlanned } from '../../src/checks/planned.ts';
import type { PlannedEdition } from '../../src/domain/publication/publication.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

const appeared = [{ published: '2024-09-02T08:30:00Z' }, { published: '2024-07-01T08:30:00Z' }];

function announced(
  edition: string,
  published: string,
  status: PlannedEdition['status'] = 'confirmed',
): PlannedEdition {
  return { edition, published, status };
}

describe('an edition that was announced', () => {
  it('and is not there when a later one has appeared is told, with the time it was announced for', () => {
    const late = announced('2024-07', '2024-08-01T08:30:00Z');
    expect(checkPlanned([late], appeared)).toMatchObject([
      {
        code: 'planned-date-passed',
        severity: 'warning',
        place: { file: 'body.yaml' },
        says: 'The edition 2024-07 was announced for 1 August 2024 at 9:30am, and is not there',
      },
    ]);
  });

  it('is no finding where it is cancelled or still to come', () => {
    const planned = [
      announced('2024-07', '2024-08-01T08:30:00Z', 'cancelled'),
      announced('2024-09', '2024-10-01T08:30:00Z'),
    ];
    expect(checkPlanned(planned, appeared)).toEqual([]);
  });

  it('is no finding where nothing was published yet', () => {
    const planned = [announced('2024-07', '2024-08-01T08:30:00Z')];
    expect(checkPlanned(planned, [])).toEqual([]);
  });
});

describe('the dates in body.yaml', () => {
  const compile = (planned: string) =>
    compileFiles(
      testFolder({
        'body.yaml': `${testBody}planned:\n${planned}`,
        'editions/2024-06/edition.yaml': testEdition([]),
      }),
    );

  it('become announcements on the clocks of the United Kingdom, half past nine where no time is given', async () => {
    const { publication } = await compile(
      '  - { edition: 2024-12, published: 2025-01-06 }\n  - { edition: 2025-05, published: 2025-06-02T10:00, status: confirmed }\n',
    );
    expect(publication?.planned).toEqual([
      { edition: '2024-12', published: '2025-01-06T09:30:00Z', status: 'provisional' },
      { edition: '2025-05', published: '2025-06-02T09:00:00Z', status: 'confirmed' },
    ]);
  });

  it('give way to the edition that has been written', async () => {
    const { publication } = await compile('  - { edition: 2024-06, published: 2024-07-01 }\n');
    expect(publication?.planned).toEqual([]);
  });

  it('may not announce one edition for two times', async () => {
    const { findings } = await compile(
      '  - { edition: 2024-12, published: 2025-01-06 }\n  - { edition: 2024-12, published: 2025-01-07 }\n',
    );
    expect(findings.map(({ says }) => says).join()).toContain('each edition once');
  });

  it('may not be days that are not there', async () => {
    const { publication } = await compile('  - { edition: 2024-12, published: 2025-02-30 }\n');
    expect(publication).toBeNull();
  });
});
