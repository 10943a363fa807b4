import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { askFor } from '../../src/checks/ask-for.ts';
import { datasets } from '../../src/datasets/index.ts';
import { findingCodes } from '../../src/reference/finding-codes/index.ts';
import { askedFor } from '../../src/reference/register-rules.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every text that may give advice: the sources, their templates, the example and the guides. */
const texts = ['src', 'examples', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|md|yaml)$/.test(path))
    .map((path) => ({
      path: `${folder}/${path.replaceAll('\\', '/')}`,
      text: readFileSync(join(root, folder, path), 'utf8').replaceAll(/\s+/g, ' '),
    })),
);

/** What stands in the group of a pattern, with the file that it stands in. */
function written(pattern: RegExp): readonly (readonly [name: string, path: string])[] {
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([, name = '']) => [name, path] as const),
  );
}

const columns = new Set(datasets.flatMap((one) => one.columns.map(({ name }) => name)));
const templates = new Set(datasets.map(({ id }) => id));
const pairs = datasets.flatMap((dataset) =>
  dataset.columns.map(({ name }) => [dataset.id, name, dataset] as const),
);

describe('advice to ask the force for something', () => {
  it('is made in one place, which names where it goes', () => {
    const asking = new Set(written(/(ask the force for)/gi).map(([, path]) => path));
    // A recipe names the column that a heading was not found for.
    expect([...asking]).toEqual(['src/checks/ask-for.ts', 'src/intake/layout/tidy-return.ts']);
  });

  it.each(pairs)('can name %s.%s, and its template', (id, name, dataset) => {
    expect(askFor('the number', dataset, name)).toBe(
      `Ask the force for the number, in the column ${name} of the return (templates/${id}.csv).`,
    );
  });

  it.each(datasets)('names no column that $id has not', (dataset) => {
    expect(() => askFor('the number', dataset, 'disclosed_outside_7_days')).toThrow(
      `The dataset ${dataset.id} has no column disclosed_outside_7_days.`,
    );
  });

  it('names no column or template that there is none of, wherever it is written out', () => {
    const inColumns = written(/\bcolumn `?([a-z]+(?:_[a-z0-9]+)+)\b/g);
    const ofTemplates = written(/\btemplates\/([a-z][\w-]*)\.csv/g);
    expect(inColumns.filter(([name]) => !columns.has(name))).toEqual([]);
    expect(ofTemplates.filter(([name]) => !templates.has(name))).toEqual([]);
    expect(inColumns).not.toEqual([]);
  });

  it('is given in general as a question, or by what each finding names', () => {
    const asking = findingCodes.filter(({ fix, why }) => /ask the force for/i.test(fix + why));
    expect(asking.map(({ code }) => code)).toEqual([]);
  });

  it('of registers names columns that they have, and words that they take', () => {
    const missing = askedFor.flatMap(({ dataset, columns: named, fix = '' }) => {
      const own = datasets.find(({ id }) => id === dataset)?.columns ?? [];
      const [column] = [...fix.matchAll(/column (\w+)/g)].map(([, name = '']) => name);
      const taken = own.flatMap((one) => (one.kind === 'text' ? (one.instead ?? []) : []));
      const words = [...fix.matchAll(/“([^”]+)”/g)].map(([, said = '']) => said);
      return [
        ...[...named, column ?? named[0]].filter((name) => own.every((one) => one.name !== name)),
        ...words.filter((said) => taken.every(({ label }) => label !== said)),
      ];
    });
    expect(missing).toEqual([]);
    expect(askedFor.filter(({ fix }) => fix?.includes('“'))).toHaveLength(1);
  });
});
