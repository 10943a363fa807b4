import type { CheckContext } from '../../src/checks/context.ts';
import { defaultProfile } from '../../src/domain/disclosure/profile.ts';
import { FigureIndex } from '../../src/domain/figures/figure-index.ts';
import { allAsked } from '../../src/domain/law/asked.ts';
import { figuresOf } from '../../src/domain/measures/compute.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import type { Block, Section } from '../../src/domain/publication/publication.ts';
import { figuresShown } from '../../src/domain/publication/shown.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { month } from '../../src/domain/time/period.ts';

/** What a check looks at: these tables and measures, and one section that shows these figures. */
export function checkContext(
  tables: readonly Table[],
  measures: readonly Measure[],
  shown: readonly string[] = [],
  blocks: readonly Block[] = [],
): CheckContext {
  const byId = new Map(tables.map((table) => [table.dataset.id, table]));
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  const sources = {
    table: (id: string) => byId.get(id),
    measure: (id: string) => measureById.get(id),
  };
  const place = { code: 'E23000026', name: 'Bedfordshire' };
  const section = sectionOf(shown, blocks);
  return {
    edition: {
      id: '2024-06',
      month: 'June 2024',
      title: 'Test',
      summary: '',
      revision: 1,
      reason: '',
      published: '2024-07-01T08:30:00Z',
      author: { role: 'Officer', office: 'Office' },
      signOff: [],
      groups: [{ title: 'All', sections: [section] }],
    },
    file: 'editions/2024-06/edition.yaml',
    text: '',
    notes: [],
    month: month(2024, 6),
    law: allAsked,
    disclosure: { profile: defaultProfile, posts: false },
    sections: [
      {
        section,
        file: 'editions/2024-06/test.md',
        text: `---\ntitle: Test\n---\n${shown.map((id) => `{${id}}`).join('\n')}\n`,
        shown: figuresShown(section),
      },
    ],
    figures: new FigureIndex(measures.flatMap((measure) => figuresOf(measure, sources, place))),
    measures: measureById,
    tables: byId,
    found: [],
  };
}

function sectionOf(shown: readonly string[], blocks: readonly Block[]): Section {
  const children = shown.map((figure) => ({ kind: 'figure', figure, text: figure }) as const);
  const prose: Block = { kind: 'prose', prose: [{ kind: 'paragraph', children }] };
  return {
    id: 'test',
    title: 'Test',
    headline: [],
    blocks: [prose, ...blocks],
    claims: [],
    attested: [],
    findings: [],
  };
}
