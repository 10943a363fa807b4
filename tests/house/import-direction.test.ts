import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, runTool } from './tool.ts';

const refusedImports = [
  ['domain/time/a.ts', '../../checks/all.ts', 'noRestrictedImports'],
  ['domain/time/b.ts', '../../reference/areas.ts', 'noRestrictedImports'],
  ['domain/time/c.ts', 'd3-scale', 'noRestrictedImports'],
  ['domain/time/d.ts', 'node:fs', 'noNodejsModules'],
  ['reference/a.ts', '../datasets/homicide.ts', 'noRestrictedImports'],
  ['datasets/a.ts', '../intake/csv.ts', 'noRestrictedImports'],
  ['datasets/b.ts', 'csv-parse', 'noRestrictedImports'],
  ['intake/a.ts', '../folder/folder.ts', 'noRestrictedImports'],
  ['lake/a.ts', '../intake/csv.ts', 'noRestrictedImports'],
  ['folder/a.ts', '../edition/compile.ts', 'noRestrictedImports'],
  ['checks/a.ts', '../edition/compile.ts', 'noRestrictedImports'],
  ['checks/b.ts', 'node:path', 'noNodejsModules'],
  ['edition/a.ts', '../publish/output.ts', 'noRestrictedImports'],
  ['edition/b.ts', 'sass', 'noUndeclaredDependencies'],
  ['publish/html/a.ts', '../../edition/compile.ts', 'noRestrictedImports'],
  ['publish/html/b.ts', '../../folder/folder.ts', 'noRestrictedImports'],
  ['publish/html/c.ts', '../../intake/csv.ts', 'noRestrictedImports'],
  ['publish/a.ts', 'node:fs', 'noNodejsModules'],
  ['audit/a.ts', '../publish/output.ts', 'noRestrictedImports'],
  ['office/a.ts', '../cli/main.ts', 'noRestrictedImports'],
  ['server/a.ts', '../folder/disk.ts', 'noRestrictedImports'],
  ['shelf/a.ts', '../cli/main.ts', 'noRestrictedImports'],
  ['shelf/b.ts', '../server/app.ts', 'noRestrictedImports'],
  ['publish/b.ts', '../shelf/stage.ts', 'noRestrictedImports'],
  ['locale/a.ts', '../reference/areas.ts', 'noRestrictedImports'],
  ['domain/time/e.ts', '../../locale/en.ts', 'noRestrictedImports'],
] as const;

const allowedImports = [
  ['domain/time/z.ts', '../figures/figure.ts'],
  ['reference/z.ts', '../domain/places/area.ts'],
  ['datasets/z.ts', '../domain/tables/dataset.ts'],
  ['intake/z.ts', '../datasets/homicide.ts'],
  ['intake/y.ts', 'csv-parse'],
  ['folder/z.ts', '../intake/csv.ts'],
  ['folder/y.ts', 'node:fs'],
  ['checks/y.ts', '../reference/agreements.ts'],
  ['checks/z.ts', '../datasets/homicide.ts'],
  ['edition/z.ts', '../checks/all.ts'],
  ['publish/html/z.ts', '../charts/line.ts'],
  ['publish/html/y.ts', '../../reference/areas/index.ts'],
  ['publish/html/x.ts', './edition/page.ts'],
  ['server/z.ts', '../publish/output.ts'],
  ['server/y.ts', 'hono'],
  ['shelf/z.ts', '../publish/output.ts'],
  ['shelf/y.ts', 'node:fs'],
  ['office/z.ts', '../publish/output.ts'],
  ['cli/z.ts', '../office/app.ts'],
  ['locale/z.ts', '../domain/statements/statement.ts'],
] as const;

const refusedExpressions = [
  ['domain/time/p.ts', "import('../../cli/main.ts')", 'noRestrictedImports'],
  ['domain/time/q.ts', 'Date.now()', 'noJsRestrictedProperties'],
  ['domain/time/r.ts', 'new Date()', 'plugin'],
  ['domain/time/s.ts', 'Math.random()', 'noJsRestrictedProperties'],
  ['domain/time/t.ts', 'process.cwd()', 'noRestrictedGlobals'],
  ['publish/html/p.ts', 'new Date()', 'plugin'],
  ['edition/p.ts', 'process.env.HOME', 'noProcessEnv'],
] as const;

const allowedExpressions = [
  ['domain/time/w.ts', 'Date.UTC(2024, 5, 1)'],
  ['domain/time/x.ts', "new Date('2024-06-01')"],
  ['cli/w.ts', 'process.env.HOME'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'answerable-rooms-'));
let complaints: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  for (const name of ['biome.json', 'package.json', '.gitignore', 'setup/lint']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  for (const [file, from] of [...refusedImports, ...allowedImports]) {
    write(file, `import { a } from '${from}';\n\nexport const b = a;\n`);
  }
  for (const [file, expression] of [...refusedExpressions, ...allowedExpressions]) {
    write(file, `export const a = ${expression};\n`);
  }
  complaints = lint();
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a room imports only what lies above it', () => {
  it.each(refusedImports)('src/%s may not import %s', (file, _from, rule) => {
    expect(complaints.get(`src/${file}`)).toEqual([rule]);
  });

  it.each(allowedImports)('src/%s may import %s', (file) => {
    expect(complaints.get(`src/${file}`)).toBeUndefined();
  });
});

describe('a pure room has no clock, no randomness and no environment', () => {
  it.each(refusedExpressions)('src/%s may not say %s', (file, _expression, rule) => {
    expect(complaints.get(`src/${file}`)).toEqual([rule]);
  });

  it.each(allowedExpressions)('src/%s may say %s', (file) => {
    expect(complaints.get(`src/${file}`)).toBeUndefined();
  });
});

function write(file: string, content: string): void {
  const path = join(folder, 'src', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

interface Complaint {
  /** The broken rule, for example `lint/style/noProcessEnv`. */
  readonly category: string;
  readonly location: { readonly path: string };
}

/** The names of the broken rules, by file. */
function lint(): ReadonlyMap<string, readonly string[]> {
  const options = ['--reporter=json', '--max-diagnostics=none'];
  const { stdout } = runTool('biome', ['lint', ...options], folder);
  const { diagnostics }: { diagnostics: Complaint[] } = JSON.parse(stdout);
  const byFile = Map.groupBy(diagnostics, ({ location }) => location.path);
  return new Map([...byFile].map(([path, found]) => [path, found.map(ruleName)]));
}

function ruleName({ category }: Complaint): string {
  return category.split('/').at(-1) ?? category;
}
