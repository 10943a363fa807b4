import type { Flaw } from '../findings/flaw.ts';
import { allPublishedNames, publishedNames } from './column-names.ts';
import { examineSelector, lacksCode, lacksNumber, noColumn } from './column-references.ts';
import type { CodeColumn, Column, Dataset, NumberColumn } from './dataset.ts';
import { examineIdentities } from './examine-identities.ts';
import { examineMargins } from './examine-margins.ts';
import { examinePeople } from './examine-people.ts';
import { examineRegister } from './examine-register.ts';

/**
 * Everything in the definition of a dataset that cannot be: names that lead nowhere, columns that the published CSV
 * would have twice, a disclosure profile that protects nobody. `find` gives the other datasets that it names.
 */
export function examineDataset(
  dataset: Dataset,
  find: (id: string) => Dataset | undefined,
): readonly Flaw[] {
  return [
    ...examineNames(dataset),
    ...dataset.columns.flatMap((column, at) =>
      examineColumn(column, dataset).map((flaw) => ({
        ...flaw,
        path: ['columns', at, ...flaw.path],
      })),
    ),
    ...examineKey(dataset),
    ...examineIdentities(dataset),
    ...examineMargins(dataset, find),
    ...examinePeople(dataset),
    ...examineRegister(dataset),
  ];
}

function examineNames(dataset: Dataset): readonly Flaw[] {
  const { columns } = dataset;
  const published = allPublishedNames(dataset);
  // The rows of the API say under this name where they came from.
  const known = [...published, 'source'];
  const twice = new Set(known.filter((name, at) => known.indexOf(name) !== at));
  const periods = columns.flatMap(({ kind }, at) => (kind === 'period' ? [at] : [])).slice(1);
  return [
    ...columns.flatMap((column, at) => {
      const name = publishedNames(column).find((one) => twice.has(one));
      if (name === undefined) return [];
      return [
        {
          path: ['columns', at, 'name'],
          says: `the published table would have two columns called “${name}”`,
          fix: 'Give one of them another name. Beside a column x stand x_status, x_label or x_start and x_end; without a column of the period, period itself is one.',
        },
      ];
    }),
    ...periods.map((at) => ({
      path: ['columns', at, 'kind'],
      says: 'a second column says which period a row is about',
      fix: 'Leave one such column. Another day can be a text with format: date.',
    })),
  ];
}

function examineColumn(column: Column, dataset: Dataset): readonly Flaw[] {
  if (column.kind === 'code') return examineCodes(column);
  return column.kind === 'number' ? examineNumber(column, dataset) : [];
}

function examineCodes(column: CodeColumn): readonly Flaw[] {
  return [...examineTwice(column), ...examineUnsaid(column)];
}

function examineUnsaid({ codes, unsaid }: CodeColumn): readonly Flaw[] {
  const isThere = codes === 'open' || codes.some(({ code }) => code === unsaid);
  if (unsaid === undefined || isThere) return [];
  return [
    {
      path: ['unsaid'],
      says: `there is no code “${unsaid}” among those of the column`,
      fix: 'Write one of its codes, or leave the line out.',
    },
  ];
}

function examineTwice({ codes }: CodeColumn): readonly Flaw[] {
  if (codes === 'open') return [];
  // Codes stand in addresses, and many disks take capitals and small letters for one.
  const ids = codes.map(({ code }) => code.toLowerCase());
  return ids.flatMap((code, at) =>
    ids.indexOf(code) === at
      ? []
      : [
          {
            path: ['codes', at],
            says: `the code “${code}” is there twice`,
            fix: 'Give one of the two another code or label.',
          },
        ],
  );
}

function examineNumber(column: NumberColumn, dataset: Dataset): readonly Flaw[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = column;
  const { inPlaceOf, scaleBy, tells } = column;
  const flaws: Flaw[] = [];
  if (minimum > maximum) {
    flaws.push({
      path: ['maximum'],
      says: 'the most is less than the least',
      fix: 'Correct one of the two.',
    });
  }
  if (inPlaceOf !== undefined) flaws.push(...lacksNumber(inPlaceOf, dataset, ['in-place-of']));
  if (scaleBy !== undefined) {
    const codes = Object.keys(scaleBy.scales);
    flaws.push(...lacksCode(scaleBy.column, codes, dataset, ['scale-by']));
  }
  if (tells === undefined || tells === 'nothing') return flaws;
  for (const name of tells.columns ?? []) flaws.push(...lacksNumber(name, dataset, ['tells']));
  for (const codes of tells.beside ?? []) {
    flaws.push(...examineSelector(codes, dataset, ['tells']));
  }
  return flaws;
}

function examineKey({ key, columns }: Dataset): readonly Flaw[] {
  return key.flatMap((name, at) =>
    columns.some((column) => column.name === name)
      ? []
      : [noColumn(name, columns, ['key', at], 'a column')],
  );
}
