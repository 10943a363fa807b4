import { describe, expect, it } from 'vitest';
import type { FormerRelease } from '../../src/domain/disclosure/former-release.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { refuseForgetting } from '../../src/shelf/refuse-forgetting.ts';
import { people, peopleMeasure } from '../disclosure/count-tables.ts';

type Written = Parameters<typeof refuseForgetting>[0];

const sizes = { sex: 2, age: 2 };
const release = { id: '2024-06-r1' } as Written['release'];

const total = 'people.total';

function former(table: Table, id = release.id, figures: FormerRelease['figures'] = new Map()) {
  return { id, possibilities: 5, zeroHidden: false, tables: [table], figures };
}

function publish(tables: readonly Table[], before: FormerRelease, value = 100): void {
  const figures = new Map([[total, { value }]]) as unknown as Written['figures'];
  refuseForgetting({ release, tables, measures: [peopleMeasure(sizes)], figures }, [before]);
}

describe('a release that is written again under its number', () => {
  const table = people(sizes, [10, 20, 30, 40]);

  it('may show the same of people, and more', () => {
    expect(() => publish([table], former(table))).not.toThrow();
    expect(() => publish([table], former({ ...table, rows: table.rows.slice(1) }))).not.toThrow();
  });

  it('may not show another number, or one less', () => {
    const refusal = /2024-06-r1 was published already, with other numbers of people/;
    expect(() => publish([people(sizes, [10, 20, 31, 40])], former(table))).toThrow(refusal);
    expect(() => publish([{ ...table, rows: table.rows.slice(1) }], former(table))).toThrow(
      refusal,
    );
    expect(() => publish([], former(table))).toThrow(refusal);
  });

  it('may not tell another sum of numbers that both hide', () => {
    const told = former(table, release.id, new Map([[total, 100]]));
    expect(() => publish([table], told, 100)).not.toThrow();
    expect(() => publish([table], told, 101)).toThrow(/with other numbers of people \(People\)/);
  });

  it('may differ from what a release of another number showed', () => {
    expect(() => publish([], former(table, '2024-05-r1'))).not.toThrow();
  });
});
