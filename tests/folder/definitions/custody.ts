import { datasets } from '../../../src/datasets/index.ts';
import { protectFolder } from '../../../src/edition/compile.ts';
import { joinMeasures } from '../../../src/edition/own-measures.ts';
import type { FolderFiles } from '../../../src/folder/files.ts';
import { readFolder } from '../../../src/folder/read.ts';
import { renderSite } from '../../../src/publish/site.ts';
import { Chance } from '../../attack/random.ts';
import { compileFolder } from '../../builders/compile-in-words.ts';
import { definitions } from '../../builders/example.ts';
import { testBody, testEdition, testFolder } from '../../builders/folder.ts';
import { anotherTruth, withNumbers } from '../../disclosure/another-truth.ts';

/** A dataset of people with every kind of number that could tell of another row, and a register that sorts and sums. */
const dataset = `title: Custody
description: People detained in custody.
frequency: monthly
disclosure: people
key: [month, district, age]
columns:
  - { kind: period, name: month, title: Month, description: M, grains: [month] }
  - { kind: code, name: district, title: District, description: D, codes: [Bedford, Luton, Dunstable, Total] }
  - { kind: code, name: age, title: Age, description: A, codes: [Child, Adult, Older, Total] }
  - { kind: number, name: detained, title: Detained, description: N, unit: { count: person, many: people } }
  - { kind: number, name: charged, title: Charged, description: N, unit: { count: person, many: people } }
  - { kind: number, name: share_percent, title: Share, description: Of all, unit: percentage, decimals: 1, blank: unavailable }
  - { kind: number, name: place, title: Place, description: Among all, unit: rank, blank: unavailable }
  - { kind: number, name: average, title: Average, description: Hours, unit: { decimal: hour, many: hours }, decimals: 1, blank: unavailable }
  - { kind: number, name: to_area, title: Ratio, description: To the area, unit: ratio, decimals: 2, blank: unavailable }
identities:
  - { kind: rows-add, id: d, dimension: district, total: total, columns: [detained, charged], says: They add. }
  - { kind: rows-add, id: a, dimension: age, total: total, columns: [detained, charged], says: They add. }
  - { kind: at-most, id: m, part: charged, whole: [detained], says: Those charged are among them. }
register: { order: { column: detained }, filters: [district], sum: detained }
`;

const people = 'unit: { count: person, many: people }';
const districts = '{ of: district, called: districts, itself: true, without: [total] }';
const apart = 'where: { district: { not: total } }';

/** Of each measure its id, its formula and the rest; every kind of formula and of interval. */
const written: readonly (readonly [string, string, string])[] = [
  ['detained', 'detained', 'uncertainty: { kind: count }'],
  ['charged', 'charged', 'direction: lower-is-better'],
  [
    'charge-rate',
    "'100 × charged ÷ detained'",
    'unit: percentage, uncertainty: { kind: share, of: detained, least: 1 }',
  ],
  ['not-charged', "'detained − charged'", people],
  ['rank-of', `{ rank: detained, over: ${districts}, first: highest }`, `unit: rank, ${apart}`],
  [
    'mean-of',
    `{ mean: detained, over: ${districts} }`,
    `unit: { decimal: person, many: people }, decimals: 1, ${apart}`,
  ],
  ['total-of', `{ total: detained, over: ${districts} }`, `${people}, ${apart}`],
  ['rows-of', '{ rows: groups }', 'unit: { count: group }'],
  ['quarter-of', 'sum(detained)', `${people}, period: quarter`],
  ['a-day', 'detained ÷ length(days)', 'unit: { decimal: person, many: people }, decimals: 2'],
  ['stated-share', 'share_percent', 'notes: [As given.]'],
  ['stated-place', 'place', 'notes: [As given.]'],
  ['stated-average', 'average', 'notes: [As given.]'],
  ['stated-ratio', 'to_area', 'notes: [As given.]'],
];

const measures = `measures:
${written
  .map(
    ([id, formula, more]) =>
      `  - { id: ${id}, title: T ${id}, definition: D, dataset: custody, by: [district, age], formula: ${formula}, ${more} }`,
  )
  .join('\n')}
`;

const chart = (kind: string, measure: string, more: string) =>
  `\n\`\`\`chart\nid: ${kind}\nkind: ${kind}\ntitle: By district\nmeasures: [${measure}]\nperiods: latest\nacross: district\n${more}\n\`\`\`\n`;

const section = `---
title: Custody
---
\`\`\`table
id: all
caption: Detained
measures: [${written.map(([id]) => id).join(', ')}]
where: { age: total }
rows: district
columns: [measure, period]
\`\`\`
${chart('bars', 'detained', 'where: { age: total, district: { not: total } }')}
${chart('stacked', 'detained', 'where: { district: { not: total }, age: { not: total } }\nseries: age')}
${chart('intervals', 'charge-rate', 'where: { age: total }')}
\`\`\`outlook
id: outlook
caption: Outlook
rows:
  - series: detained.luton.total
  - series: charge-rate.total.total
\`\`\`
`;

const places = ['Bedford', 'Luton', 'Dunstable'];
const ages = ['Child', 'Adult', 'Older'];
const total = 'Total';

function within(code: string, codes: readonly string[]): readonly string[] {
  return code === total ? codes : [code];
}

/** A month of counts by chance, with what follows from them in each row. */
function someMonth(month: string, chance: Chance): string {
  const counts = new Map(
    places.flatMap((district) =>
      ages.map((age) => {
        const detained = chance.isHit(0.25) ? chance.whole(1, 4) : chance.whole(6, 45);
        return [`${district} ${age}`, { detained, charged: chance.whole(0, detained) }] as const;
      }),
    ),
  );
  const lines = [...places, total].flatMap((district) =>
    [...ages, total].map((age) => {
      const parts = within(district, places).flatMap((one) =>
        within(age, ages).flatMap((other) => counts.get(`${one} ${other}`) ?? []),
      );
      const sum = (of: 'detained' | 'charged') => parts.reduce((all, part) => all + part[of], 0);
      return [month, district, age, String(sum('detained')), String(sum('charged'))];
    }),
  );
  return withDerived(lines);
}

/** The lines with their share of the area, place, average and ratio, worked out from the counts of all. */
function withDerived(lines: readonly (readonly string[])[]): string {
  const detained = (district: string, age = '') =>
    Number(lines.find((line) => line[1] === district && line[2] === age)?.[3]);
  const rows = lines.map((line) => {
    const [, district = '', age, count] = line;
    const all = detained(total, age);
    const before = places.filter((place) => detained(place, age) > Number(count)).length;
    const share = ((100 * Number(count)) / all).toFixed(1);
    const place = district === total ? '' : String(before + 1);
    const average = (60 / Number(count)).toFixed(1);
    return [...line.slice(0, 5), share, place, average, (Number(count) / all).toFixed(2)].join(',');
  });
  return `month,district,age,detained,charged,share_percent,place,average,to_area\n${rows.join('\n')}\n`;
}

function derived(files: FolderFiles): FolderFiles {
  const rows = (text: string) => text.trim().split('\n').slice(1);
  return {
    ...files,
    read: (path) =>
      path.startsWith('returns/')
        ? new TextEncoder().encode(
            withDerived(
              rows(new TextDecoder().decode(files.read(path))).map((row) => row.split(',')),
            ),
          )
        : files.read(path),
  };
}

/** Paths of a site about such people that are not the same, byte for byte, where what is hidden is something else. */
export async function differingPaths(
  seed: number,
  towards: 'least' | 'greatest',
): Promise<{ readonly hidden: number; readonly paths: readonly string[] }> {
  const chance = new Chance(seed);
  const files = testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition(['custody']),
    'editions/2024-06/custody.md': section,
    'datasets/custody.yaml': dataset,
    'measures/own.yaml': measures,
    'returns/custody/2024-03.csv': someMonth('2024-03', chance),
    'returns/custody/2024-04.csv': someMonth('2024-04', chance),
    'returns/custody/2024-05.csv': someMonth('2024-05', chance),
  });
  const folder = await readFolder(files, datasets);
  if (folder.body === null) throw new Error('The folder has no body.');
  const joined = joinMeasures(folder, definitions.measures);
  const protection = protectFolder(folder, folder.body, {
    ...definitions,
    measures: joined.measures,
  });
  const siteOf = (of: typeof folder) => {
    const { publication, findings } = compileFolder(of, definitions, undefined, protection);
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (publication === null || errors.length > 0) throw new Error(JSON.stringify(errors[0]));
    return new Map(renderSite(publication, []).map(({ path, content }) => [path, String(content)]));
  };
  const site = siteOf(folder);
  const other = withNumbers(files, anotherTruth(folder, protection, towards));
  const changed = siteOf(await readFolder(derived(other), datasets));
  return {
    hidden: protection.cells.size,
    paths: [...site].flatMap(([path, content]) => (changed.get(path) === content ? [] : [path])),
  };
}
