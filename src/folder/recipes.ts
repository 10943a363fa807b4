import * as v from 'valibot';
import { stringify } from 'yaml';
import type { Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import type { Recipe } from '../intake/recipe/recipe.ts';
import { anyOf } from '../intake/wording.ts';
import { type FolderFiles, readText } from './files.ts';
import { readYaml } from './yaml.ts';

/** Where a folder keeps its recipes: for the office alone, and never part of what is published. */
const recipesFolder = 'recipes/';

/** What a heading is that is not for the return. */
const leftOut = 'left-out';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const names = v.record(v.string(), text);

const recipeSchema = v.strictObject({
  dataset: text,
  sheet: v.optional(v.nullable(text), null),
  period: v.optional(
    v.picklist(['asked', 'newest', 'title', 'sheet', 'file-name', 'dates']),
    'newest',
  ),
  headings: v.optional(v.array(v.strictObject({ heading: v.string(), is: text })), []),
  groups: v.optional(v.record(v.string(), names), {}),
  always: v.optional(names, {}),
  'left-out': v.optional(v.array(text), []),
});

/** The recipes of a folder that can be read, and what is wrong with the others. */
export interface Recipes {
  readonly recipes: readonly Recipe[];
  readonly findings: readonly Finding[];
}

export function readRecipes(files: FolderFiles, datasets: readonly Dataset[]): Recipes {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const recipes: Recipe[] = [];
  const findings: Finding[] = [];
  for (const path of files.paths.filter(isRecipePath)) {
    const read = readRecipe(path, readText(files, path), byId);
    if ('severity' in read[0]) findings.push(...read.filter((one) => 'severity' in one));
    else recipes.push(read[0]);
  }
  return { recipes, findings };
}

export function isRecipePath(path: string): boolean {
  return /^recipes\/[^/]+\.yaml$/.test(path);
}

export function recipePath(name: string): string {
  return `${recipesFolder}${name}.yaml`;
}

type Read = readonly [Recipe] | readonly [Finding, ...Finding[]];

function readRecipe(file: string, content: string, datasets: ReadonlyMap<string, Dataset>): Read {
  const reading = readYaml(content, recipeSchema, { file, linesBefore: 0 });
  if (!reading.ok) {
    const [first, ...others] = reading.findings;
    return [first ?? notKnown(file, 'the file cannot be read'), ...others];
  }
  const { value } = reading;
  const dataset = datasets.get(value.dataset);
  if (dataset === undefined) return [notKnown(file, `no dataset is called “${value.dataset}”`)];
  const columns = dataset.columns.map(({ name }) => name);
  const told = value.headings.filter(({ is }) => is !== leftOut);
  const meant = [
    ...told.map(({ is }) => is),
    ...Object.keys(value.groups),
    ...Object.keys(value.always),
  ];
  const strange = meant.find((name) => !columns.includes(name));
  if (strange !== undefined) {
    return [notKnown(file, `“${strange}” is no column of “${dataset.title}”`, columns)];
  }
  return [
    {
      name: file.slice(recipesFolder.length, -'.yaml'.length),
      dataset: value.dataset,
      sheet: value.sheet,
      period: value.period,
      headings: new Map(told.map(({ heading, is }) => [heading, is])),
      groups: new Map(
        Object.entries(value.groups).map(([column, labels]) => [
          column,
          new Map(Object.entries(labels)),
        ]),
      ),
      always: value.always,
      leftOut: [
        ...value.headings.flatMap(({ heading, is }) => (is === leftOut ? [heading] : [])),
        ...value['left-out'],
      ],
    },
  ];
}

function notKnown(file: string, says: string, columns: readonly string[] = []): Finding {
  const choice = columns.length === 0 ? '' : ` It can be ${anyOf([...columns, leftOut])}.`;
  return {
    code: 'recipe-unreadable',
    severity: 'error',
    place: { file },
    says,
    fix: `Correct the line, or delete the file and take the workbook again.${choice}`,
  };
}

/** A recipe as the text of its file: for a person to read, and to change. */
export function recipeText(recipe: Recipe, dataset: Dataset): string {
  const groups = [...recipe.groups].map(([column, labels]) => [column, Object.fromEntries(labels)]);
  const content = {
    dataset: recipe.dataset,
    ...(recipe.sheet === null ? {} : { sheet: recipe.sheet }),
    period: recipe.period,
    headings: [...recipe.headings].map(([heading, is]) => ({ heading, is })),
    ...(groups.length === 0 ? {} : { groups: Object.fromEntries(groups) }),
    ...(Object.keys(recipe.always).length === 0 ? {} : { always: recipe.always }),
    ...(recipe.leftOut.length === 0 ? {} : { 'left-out': recipe.leftOut }),
  };
  return [
    `# How the force’s workbook becomes the return “${dataset.title}”.`,
    '# Months are read as they come. Every other heading has to stand in the file as it stands here.',
    stringify(content, { lineWidth: 0 }),
  ].join('\n');
}
