import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import type { Area } from '../../src/domain/places/area.ts';
import { month } from '../../src/domain/time/period.ts';
import { lawfulBody } from '../../src/edition/duties/lawful-body.ts';
import { scaffold } from '../../src/folder/scaffold.ts';
import { readTemplate } from '../../src/folder/template.ts';
import { areas } from '../../src/reference/areas/index.ts';
import { elements } from '../../src/reference/elements.ts';
import { compileFiles } from '../builders/example.ts';
import { claresLawCsv, testFolder } from '../builders/folder.ts';

const template = readTemplate();

function folderOf(area: Area) {
  const edition = month(2026, 6);
  const { name, elected: isBound } = lawfulBody(area, edition.end);
  const { files } = scaffold(area, edition, { name, isBound }, datasets, template);
  const written = [...files].filter(([path]) => !path.startsWith('templates/'));
  return { name, isBound, written, texts: written.map(([, text]) => text).join('\n') };
}

async function fresh(area: Area, more: Readonly<Record<string, string>> = {}) {
  const { written } = folderOf(area);
  return await compileFiles(testFolder({ ...Object.fromEntries(written), ...more }));
}

/** Words that hold only for a body that the Order binds. */
const binding =
  /the order requires|secretary of state specifies|its elected local policing body|has to be on the body’s website|paragraph 7|what the law asks for\. “answerable/i;

/** One area for each kind of body in each country: to compile all would say the same again. */
const kinds = [
  ...new Map(
    areas.map((area) => [`${lawfulBody(area, '2026-06-30').type} in ${area.country}`, area]),
  ),
].map(([kind, area]) => ({ kind, area }));

describe('a new folder', () => {
  it.each(areas)(
    'for $id says whom the force reports to, and what binds only whom it binds',
    (area) => {
      const { texts, name, isBound } = folderOf(area);
      expect(texts).toContain(`reported to the ${name}.`);
      expect(binding.test(texts)).toBe(isBound);
      expect(texts).not.toMatch(/%%|\{\{/);
    },
  );

  it.each(kinds)(
    'for a $kind is quiet, and asks for nothing that its duties call not applicable',
    async ({ area }) => {
      const { publication, findings } = await fresh(area);
      const none = (publication?.duties.standings ?? [])
        .filter(({ status }) => status === 'not-applicable')
        .map(({ requirement }) => requirement.id);
      const asked = findings.flatMap(({ about = [] }) => about);
      const contradicted = elements.filter(
        ({ id, requirement }) => asked.includes(id) && none.includes(requirement ?? ''),
      );
      expect(contradicted.map(({ id }) => id)).toEqual([]);
      expect(findings.map(({ severity, code }) => `${severity} ${code}`).toSorted()).toEqual(
        folderOf(area).isBound
          ? ['note duties-unknown', 'note return-not-supplied', 'warning required-element-missing']
          : ['note duties-unknown', 'note required-element-missing', 'note return-not-supplied'],
      );
    },
  );
});

describe('an edition', () => {
  const gwent = areas.filter(({ id }) => id === 'gwent');

  it.each(gwent)(
    'of $id is told once of what nobody has handed in, with every place, once a return has come',
    async (area) => {
      const { findings } = await fresh(area, { 'returns/clares-law/2024-05.csv': claresLawCsv });
      const missing = findings.filter(({ code }) => code === 'required-element-missing');
      const [gathered, ...others] = missing.filter(({ also }) => also !== undefined);
      expect(others).toEqual([]);
      expect(gathered?.also?.length).toBeGreaterThan(5);
      expect(gathered?.also?.map(({ file }) => file)).toContain('editions/2026-06/complaints.md');
      const due = missing.filter((one) => one !== gathered).flatMap(({ about = [] }) => about);
      expect(due).toEqual(['clares-law-average-days']);
    },
  );

  it.each(gwent)(
    'of $id is not asked for what the body records as not applicable',
    async (area) => {
      const { findings } = await fresh(area, {
        'duties.yaml':
          'not-applicable:\n  - { requirement: 7c-b-ii, reason: No review was asked for. }\n',
      });
      expect(findings.flatMap(({ about = [] }) => about)).not.toContain('7c-b-ii');
      expect(findings.flatMap(({ about = [] }) => about)).toContain('7a-b');
    },
  );
});
