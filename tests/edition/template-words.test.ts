import { expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { month } from '../../src/domain/time/period.ts';
import { scaffold } from '../../src/folder/scaffold.ts';
import { readTemplate } from '../../src/folder/template.ts';
import { areas } from '../../src/reference/areas/index.ts';
import { compileFiles } from '../builders/example.ts';
import { testFolder } from '../builders/folder.ts';

it.each(areas.slice(0, 1))('a new folder for $id has no unbound number or word', async (area) => {
  const { files } = scaffold(
    area,
    month(2024, 6),
    { name: area.force, isBound: true },
    datasets,
    readTemplate(),
  );
  const { findings } = await compileFiles(testFolder(Object.fromEntries(files)));
  expect(findings.filter(({ code }) => /^(figure|claim|number|word)-/.test(code))).toEqual([]);
});
