import { expect, it } from 'vitest';
import { FigureIndex } from '../../src/domain/figures/figure-index.ts';
import { editionEvidence } from '../../src/edition/duties/edition-evidence.ts';
import { requirements } from '../../src/reference/requirements/index.ts';
import { compileStatement, returns, wholeStatement, wordReturns } from './statement.ts';

it('a marked passage is evidence of an item of the law and of its parts, with its place', async () => {
  const bare = '---\ntitle: Others\n---\nIt is elsewhere.\n';
  const { publication } = await compileStatement(wholeStatement, {
    ...returns,
    ...wordReturns,
    'editions/2024-06/what-the-law-asks.md': bare,
  });
  if (publication === null) throw new Error('The folder says who publishes.');
  const evidence = editionEvidence(
    publication.editions,
    requirements,
    ({ parts }) => (Array.isArray(parts) ? parts : []),
    new FigureIndex([...publication.figures.values()]),
  );
  const told = evidence.map(({ requirement, part, place }) => [
    requirement,
    part,
    place.kind === 'section' ? place.anchor : undefined,
  ]);
  expect(told).toEqual([
    ...[
      'complaints-satisfaction',
      'complaints-recommendations',
      'complaints-themes',
      'complaints-timeliness',
      'complaints-regulation-13',
      'complaints-quality',
      'complaints-arrangements',
    ].map((part) => ['7c-b-i', part, part]),
    ['7c-b-ii', undefined, '7c-b-ii'],
  ]);
});
