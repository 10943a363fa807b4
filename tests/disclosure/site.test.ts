import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { protectFolder } from '../../src/edition/compile.ts';
import { openFolder } from '../../src/folder/disk.ts';
import { readFolder } from '../../src/folder/read.ts';
import { renderSite } from '../../src/publish/site.ts';
import { compileFolder } from '../builders/compile-in-words.ts';
import { definitions, exampleDirectory } from '../builders/example.ts';
import { anotherTruth, withNumbers } from './another-truth.ts';

const files = openFolder(exampleDirectory);
if (files === null) throw new Error('The example folder is missing.');
const folder = await readFolder(files, datasets);
if (folder.body === null) throw new Error('The example has no body.');
const protection = protectFolder(folder, folder.body, definitions);
const site = siteOf(folder);

function siteOf(of: typeof folder): ReadonlyMap<string, string> {
  const { publication } = compileFolder(of, definitions, undefined, protection);
  if (publication === null) throw new Error('The example does not compile.');
  return new Map(renderSite(publication, []).map(({ path, content }) => [path, String(content)]));
}

function file(path: string): string {
  return site.get(path) ?? '';
}

async function siteWith(towards: 'least' | 'greatest') {
  const numbers = anotherTruth(folder, protection, towards);
  const changed = [...numbers].filter(([key, value]) => protection.cells.get(key)?.value !== value);
  const other = await readFolder(withNumbers(files ?? never, numbers), datasets);
  return { changed: changed.length, site: siteOf(other) };
}

const never = { name: '', paths: [], read: () => new Uint8Array() };

describe('the site of the example', () => {
  it.each(['least', 'greatest'] as const)(
    'is the same, byte for byte, whatever is hidden: towards the %s',
    async (towards) => {
      const other = await siteWith(towards);
      expect(other.changed).toBeGreaterThan(20);
      const different = [...site].filter(([path, content]) => other.site.get(path) !== content);
      expect(different.map(([path]) => path)).toEqual([]);
      expect(other.site.size).toBe(site.size);
    },
  );

  it('shows [c] and the status in every format', () => {
    const id = 'joiners-leavers.leavers.officer.2024-06';
    expect(file(`figures/${id}/index.html`)).toContain('<span class="number__value">[c]</span>');
    expect(file('data/joiners-leavers.csv')).toContain(
      'leavers,Left,officer,Police officers,,suppressed',
    );
    expect(file('measures/joiners-leavers/figures.csv')).toContain(
      `${id},2024-06,2024-06-01,2024-06-30,,suppressed,[c]`,
    );
    const { figures } = JSON.parse(file('api/figures.json'));
    expect(figures.find((figure: { id: string }) => figure.id === id)).toMatchObject({
      value: null,
      text: '[c]',
      status: 'suppressed',
      provenance: { cells: [{ given: '[c]', sha256: '[c]' }] },
    });
  });

  it('shows a total with the hidden cells in its working', () => {
    const page = file('figures/stops-age-self.10-to-15.total.2023-24-q4/index.html');
    expect(page).toContain('<span class="number__value">60</span>');
    expect(page).toMatch(/[\d +]*\[c\][\d +[\]c]* = 60</);
  });

  it('tells what is hidden and what it could be, on a page and as JSON', () => {
    const page = file('disclosure/index.html');
    expect(page).toContain('Left, Police officers');
    const { hidden, profile } = JSON.parse(file('api/disclosure.json'));
    expect(profile.id).toBe('opcc-default');
    expect(hidden).toHaveLength(protection.numbers.length);
    expect(file('editions/2024-06/joiners-and-leavers/index.html')).toContain(
      'disclosure/index.html',
    );
  });

  it('leaves at least five numbers possible for each', () => {
    const { hidden } = JSON.parse(file('api/disclosure.json'));
    const narrow = hidden.filter(
      ({ least, most }: { least: number; most: number | null }) =>
        most !== null && most - least < 4,
    );
    expect(narrow).toEqual([]);
  });

  it('does not say which of the hidden numbers are the small ones', () => {
    const says = `${file('disclosure/index.html')}${file('api/disclosure.json')}`;
    expect(says).not.toMatch(/primary|secondary/);
  });
});
