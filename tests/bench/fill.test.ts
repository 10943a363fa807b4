import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillReturns } from '../../bench/generate/fill.ts';
import { main } from '../../src/cli/main.ts';
import { datasets } from '../../src/datasets/index.ts';

const areas = ['bedfordshire', 'dyfed-powys', 'metropolitan'] as const;
const parent = mkdtempSync(join(tmpdir(), 'answerable-fill-'));

/** What is found of numbers that are of no size that they could be. */
const ofSizes: ReadonlySet<string> = new Set([
  'size-implausible',
  'sizes-apart',
  'value-in-another-unit',
  'value-unlike-series',
]);

/** What is about other areas is not made up. */
const ofAllAreas = ['force-area-crime', 'similar-groups'];

/** A new folder for an area, filled. */
async function fill(name: string, area: string, seed = 'test'): Promise<string> {
  const folder = join(parent, name);
  await main(['init', folder, '--area', area, '--edition', '2024-06'], quiet([]));
  fillReturns(folder, datasets, seed);
  return folder;
}

function quiet(said: string[]) {
  return {
    say: (line: string) => void said.push(line),
    complain: (line: string) => void said.push(line),
    today: () => '2024-06-30',
    now: () => '2024-06-30T09:15:00.000Z',
    rewrite: null,
    seconds: () => 0,
    stopped: () => Promise.resolve(),
  };
}

/** The exit status of `answerable check`, and every finding. */
async function check(folder: string) {
  const said: string[] = [];
  const status = await main(['check', folder, '--format', 'json'], quiet(said));
  const report: { findings: { code: string; severity: string; says: string }[] } = JSON.parse(
    said.join('\n'),
  );
  return { status, findings: report.findings };
}

/** Every file of a folder with its bytes. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );
}

beforeAll(async () => {
  for (const area of areas) await fill(area, area);
});

afterAll(() => rmSync(parent, { recursive: true }));

describe.each(areas)('a folder for %s filled by the generator', (area) => {
  it('has no error, and keeps every identity and agreement', async () => {
    const { status, findings } = await check(join(parent, area));
    expect(status).toBe(0);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('lacks only what a return of numbers cannot hold', async () => {
    const { findings } = await check(join(parent, area));
    // Sizes are made up, and what is left to make a table add up can be far from its series, as a slip would be.
    const warnings = findings.filter(
      ({ severity, code }) => severity === 'warning' && !ofSizes.has(code),
    );
    expect(new Set(warnings.map(({ code }) => code))).toEqual(
      new Set(['required-element-missing']),
    );
  });

  it('has a return for every dataset about one force, and says that its figures are invented', () => {
    const files = [...filesOf(join(parent, area))];
    const returned = files.map(([path]) => /^\/returns\/([^/]+)\/.+\.csv$/.exec(path)?.[1]);
    expect([...returned.filter(Boolean), ...ofAllAreas].toSorted()).toEqual(
      datasets.map(({ id }) => id).toSorted(),
    );
    expect(new Map(files).get('/body.yaml')).toMatch('every figure is invented');
  });
});

describe('the generator', () => {
  it('gives the same bytes for the same area and seed', async () => {
    expect(filesOf(await fill('again', 'dyfed-powys'))).toEqual(
      filesOf(join(parent, 'dyfed-powys')),
    );
  });

  it('gives other figures for another seed', async () => {
    const other = filesOf(await fill('other', 'dyfed-powys', 'another'));
    const path = '/returns/calls/2024-05.csv';
    expect(other.get(path)).not.toBe(filesOf(join(parent, 'dyfed-powys')).get(path));
  });

  it('gives other figures to another area, and its own population', () => {
    const [first, second] = ['bedfordshire', 'metropolitan'].map((area) =>
      filesOf(join(parent, area)),
    );
    expect(first?.get('/returns/calls/2024-05.csv')).not.toBe(
      second?.get('/returns/calls/2024-05.csv'),
    );
    expect(first?.get('/returns/stops-by-ethnicity/2023-24-q4.csv')).toMatch(/,black,\d+,39601,/);
  });
});
