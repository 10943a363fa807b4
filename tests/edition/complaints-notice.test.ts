import { describe, expect, it } from 'vitest';
import { reportDuties } from '../../src/cli/duties-report.ts';
import { areas } from '../../src/reference/areas/index.ts';
import { lawSources } from '../../src/reference/requirements/law-sources.ts';
import { compileFiles } from '../builders/example.ts';
import { testEdition, testFolder } from '../builders/folder.ts';

async function publicationOf(area: string) {
  const { publication } = await compileFiles(
    testFolder({
      'body.yaml': `name: Test\narea: ${area}\n`,
      'editions/2024-06/edition.yaml': testEdition(['words']),
      'editions/2024-06/words.md': '---\ntitle: Words\n---\nSome words.\n',
    }),
  );
  if (publication === null) throw new Error(`Nothing was compiled for ${area}.`);
  return publication;
}

/** The condition of the item about first handling, as the register of an area has it. */
async function conditionIn(area: string): Promise<string | undefined> {
  const { duties } = await publicationOf(area);
  return duties.standings.find(({ requirement }) => requirement.id === '7c-b-iii')?.requirement
    .onlyWhere;
}

describe('a notice under section 13A that was found', () => {
  it('is that of two areas, as reported, from a source that is listed', () => {
    const found = areas.filter(({ complaintsNotice }) => complaintsNotice !== undefined);
    expect(found.map(({ id }) => id)).toEqual(['north-yorkshire', 'northamptonshire']);
    for (const { complaintsNotice } of found) {
      expect(complaintsNotice?.certainty).toBe('reported');
      expect(lawSources.map(({ id }) => id)).toContain(complaintsNotice?.source);
    }
  });

  it('stands beside the condition of the item, in its own area alone', async () => {
    expect(await conditionIn('north-yorkshire')).toMatch(
      /^Only where the body gave notice .* receiving, recording and resolving complaints/,
    );
    expect(await conditionIn('northamptonshire')).toContain('from February 2020');
    expect(await conditionIn('bedfordshire')).toMatch(/^Only where .* the initial handling\.$/);
  });

  it('is printed with the register', async () => {
    const publication = await publicationOf('northamptonshire');
    expect(reportDuties(publication).join(' ').replaceAll(/\s+/g, ' ')).toContain(
      'Only where the body gave notice under section 13A',
    );
  });
});
