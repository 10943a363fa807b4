import { describe, expect, it } from 'vitest';
import { elementStates } from '../../src/checks/element-states.ts';
import { elementNeeds } from '../../src/reference/element-needs.ts';
import { elements } from '../../src/reference/elements.ts';
import { measures } from '../../src/reference/measures/index.ts';
import { checkContext } from '../builders/check-context.ts';
import {
  compileStatement,
  returns,
  sectionText,
  wholeStatement,
  wordReturns,
} from './statement.ts';

const all = { ...returns, ...wordReturns };
const bare = 'editions/2024-06/what-the-law-asks.md';

/** What an edition has to hold besides the statement, so that the statement speaks for itself. */
const others = elements.map(({ id }) => id).filter((id) => !/^(complaints-|7c-)/.test(id));
const alone = { [bare]: `---\ntitle: Others\nmeets: [${others.join(', ')}]\n---\nIt is here.\n` };

async function found(text: string, files = all) {
  const { findings } = await compileStatement(text, { ...files, ...alone });
  return findings.map(({ code, says, place }) => [code, says, place.line]);
}

/** The whole statement with the passage of one mark replaced. */
function withPassage(mark: string, words: string): string {
  const [before = '', after = ''] = wholeStatement.split(`{#${mark}}`);
  const next = after.indexOf('\n\n## ');
  return `${before}{#${mark}}\n\n${words}${next === -1 ? '' : after.slice(next)}`;
}

describe('a statement on complaints with all its parts', () => {
  it('holds what law and guidance ask for', async () => {
    expect(await found(wholeStatement)).toEqual([]);
  });

  it.each([
    ['complaints-satisfaction', 'It matters to us.', 'neither names a way in which'],
    ['complaints-recommendations', 'We work on them.', 'rests on no list of recommendations'],
    ['complaints-timeliness', 'It is watched.', 'cites none of the IOPC’s measures in days'],
    ['complaints-arrangements', 'We meet.', 'rests on no dates of meetings'],
    ['7c-b-ii', 'We do well.', 'shows no number of reviews'],
    ['7c-b-ii', 'There were {complaint-reviews}.', 'does not show how many reviews were upheld'],
  ])('is told what %s needs still where it says only “%s”', async (mark, words, needed) => {
    const told = await found(withPassage(mark, words), returns);
    expect(told).toContainEqual([
      'element-incomplete',
      expect.stringContaining(needed),
      expect.any(Number),
    ]);
  });

  it.each([
    ['complaints-satisfaction', 'A survey asks them.'],
    ['complaints-satisfaction', 'There is no direct measure.'],
    ['complaints-recommendations', 'There was no recommendation in the year.'],
  ])('needs nothing more of %s that says “%s”', async (mark, words) => {
    expect(await found(withPassage(mark, words))).toEqual([]);
  });

  it('is told of letters in words without their period, and not of those in a table', async () => {
    const words = 'There were {regulation-13-letters} letters';
    const told = await found(withPassage('complaints-regulation-13', `${words}.`));
    expect(told).toEqual([
      ['element-incomplete', expect.stringContaining('without the period'), expect.any(Number)],
    ]);
    const dated = withPassage('complaints-regulation-13', `${words} in Q4 2023/24.`);
    expect(await found(dated)).toEqual([]);
    const table = '```table\nid: letters\ncaption: Letters\nmeasures: [regulation-13-letters]\n```';
    expect(await found(withPassage('complaints-regulation-13', table))).toEqual([]);
  });

  it('does not take words for the number of letters', async () => {
    const told = await found(withPassage('complaints-regulation-13', 'Some letters were issued.'));
    expect(told.map(([code]) => code)).toEqual(['element-incomplete']);
  });
});

describe('a passage that is marked', () => {
  it('stops publication where nothing stands under its heading, at its line', async () => {
    const told = await found(withPassage('complaints-themes', ''));
    expect(told).toEqual([
      ['element-empty', expect.stringContaining('“Themes and trends” is marked'), 18],
    ]);
  });

  it('is empty although a comment stands in it', async () => {
    const told = await found(withPassage('complaints-themes', '<!-- To be written. -->'));
    expect(told.map(([code]) => code)).toEqual(['element-empty']);
  });

  it('may say in a gap that it is missing', async () => {
    const gap = '```gap\ntitle: Themes\nsays: Not written.\nlacks: [complaints-themes]\n```';
    const told = await found(withPassage('complaints-themes', gap));
    expect(told.map(([code]) => code)).toEqual(['required-element-missing']);
  });

  it('does not hold what a gap beside its words says is missing', async () => {
    const gap = '```gap\ntitle: Themes\nsays: Not written.\nlacks: [complaints-themes]\n```';
    const told = await found(withPassage('complaints-themes', `They are read.\n\n${gap}`));
    expect(told.map(([code]) => code)).toEqual(['gap-filled']);
  });

  it('ends at the next heading of its size, and holds smaller ones', async () => {
    const inside = await found(withPassage('complaints-themes', '### How\n\nThey are read.'));
    expect(inside).toEqual([]);
    const outside = await found(withPassage('complaints-themes', '## How\n\nThey are read.'));
    expect(outside.map(([code]) => code)).toEqual(['element-empty']);
  });

  it('is named by its mark once in a section', async () => {
    const twice = `${wholeStatement}\n\n## Again {#complaints-themes}\n\nThey are read.`;
    expect((await found(twice)).map(([code]) => code)).toEqual(['mark-misplaced']);
  });

  it('is missed where its mark is taken off and no gap says so', async () => {
    const told = await found(wholeStatement.replace(' {#complaints-quality}', ''));
    expect(told.map(([code]) => code)).toEqual(['required-element-missing']);
  });

  it('has another place than any table of the section', async () => {
    const table =
      '```table\nid: complaints-themes\ncaption: Letters\nmeasures: [regulation-13-letters]\n```';
    const told = await found(withPassage('complaints-themes', table));
    expect(told.map(([code]) => code)).toEqual(['block-id-repeated']);
  });
});

describe('the body’s assessment of first handling', () => {
  const since = (date: string) => ({
    ...all,
    'body.yaml': `name: Test\narea: bedfordshire\nfirst-handling: ${date}\n`,
  });

  it('is asked of a body that gave notice before', async () => {
    const told = await found(wholeStatement, since('2021-04-01'));
    expect(told).toEqual([
      ['required-element-missing', expect.stringContaining('7C(b)(iii)'), undefined],
    ]);
  });

  it('is not asked before it takes it on', async () => {
    expect(await found(wholeStatement, since('2024-07-01'))).toEqual([]);
  });
});

describe('a recommendation that was not accepted', () => {
  it('comes with the reason', async () => {
    const path = 'returns/complaint-recommendations/2024-06.csv';
    const files = {
      ...all,
      [path]: (all[path] ?? '').replace('Two lists are kept for a reason.', ''),
    };
    const { findings } = await compileStatement(wholeStatement, { ...files, ...alone });
    expect(findings).toMatchObject([
      {
        code: 'recommendation-without-reason',
        severity: 'error',
        place: { file: path, row: 3, column: 'reason' },
        says: expect.stringContaining('“Made-up 2”'),
      },
    ]);
  });
});

describe('how it stands with each element', () => {
  const heading = (mark: string) =>
    ({ kind: 'heading', level: 3, children: [{ kind: 'text', text: 'Themes' }], mark }) as const;
  const words = {
    kind: 'paragraph',
    children: [{ kind: 'text', text: 'They are read.' }],
  } as const;

  it('is known with its place on a page, what it needs, and where it is said to be missing', () => {
    const states = elementStates(
      checkContext(
        [],
        [],
        [],
        [
          { kind: 'prose', prose: [heading('complaints-timeliness'), words] },
          { kind: 'gap', title: 'Quality', says: 'Not written.', lacks: ['complaints-quality'] },
        ],
      ),
    );
    const byId = new Map(states.map((state) => [state.element.id, state]));
    expect(byId.get('complaints-timeliness')).toMatchObject({
      met: true,
      where: [{ section: 'test', anchor: 'complaints-timeliness' }],
      missingIn: [],
      needs: ['cites none of the IOPC’s measures in days'],
    });
    expect(byId.get('complaints-quality')).toMatchObject({ met: false, missingIn: ['test'] });
    expect(byId.get('complaints-themes')).toMatchObject({ met: false, where: [], missingIn: [] });
    expect(byId.has('7c-b-iii')).toBe(false);
  });

  it('is looked for under elements and in measures that there are', () => {
    const known = new Set(measures.map(({ id }) => id));
    const ids = elements.map(({ id }) => id);
    expect(elementNeeds.filter(({ element }) => !ids.includes(element))).toEqual([]);
    expect(elementNeeds.flatMap(({ shows = [] }) => shows.filter((id) => !known.has(id)))).toEqual(
      [],
    );
  });

  it('is vouched for by the head of a section as a whole', async () => {
    const ids = elements.map(({ id }) => id).filter((id) => /^(complaints-|7c-)/.test(id));
    expect(await found(sectionText('It is here.', [`meets: [${ids.join(', ')}]`]))).toEqual([]);
  });
});
