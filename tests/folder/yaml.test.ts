import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../src/folder/body.ts';
import { editionSchema } from '../../src/folder/edition.ts';
import { readYaml } from '../../src/folder/yaml.ts';

const place = { file: 'body.yaml', linesBefore: 10 };

function problems(text: string, schema: v.GenericSchema = bodySchema) {
  const reading = readYaml(text, schema, place);
  return reading.ok ? [] : reading.findings.map(({ place: at, says }) => [at.line, says]);
}

describe('YAML in a publication folder', () => {
  it('is read', () => {
    const reading = readYaml('name: Body\narea: gwent\n', bodySchema, place);
    expect(reading).toMatchObject({
      ok: true,
      value: {
        name: 'Body',
        area: 'gwent',
        planned: [],
        disclosure: { profile: 'opcc-default', posts: false },
        keys: [],
      },
    });
  });

  it('names the line of everything that is missing or unknown, in one go', () => {
    expect(problems('nme: Body\narea: gwent\n')).toEqual([
      [11, '“name” is missing'],
      [11, '“nme” is not known here'],
    ]);
  });

  it('names the line of what has the wrong form', () => {
    const text = 'name: Body\narea: gwent\nwebsite: not an address\n';
    expect(problems(text)).toEqual([
      [13, '“website” is “not an address”, but a web address is expected'],
    ]);
  });

  it('names the line inside a list', () => {
    const text =
      'title: T\nauthor: {role: R, office: O}\ncontents:\n  - group: G\n    sections: [Bad Name]\n';
    expect(problems(text, editionSchema)).toEqual([
      [
        15,
        '“contents, 1, sections, 1” is “Bad Name”, but a name in small letters, figures and hyphens is expected',
      ],
    ]);
  });

  it('says that it is no YAML, with the line', () => {
    expect(problems('name: Body\narea: [gwent\n')[0]?.[0]).toBe(12);
  });

  it('reads an empty file as having nothing', () => {
    expect(problems('').map(([, says]) => says)).toEqual([
      '“name” is missing',
      '“area” is missing',
    ]);
  });

  it('reads a list where a table is expected as a mistake, not as a crash', () => {
    expect(problems('- a\n- b\n').length).toBeGreaterThan(0);
  });
});
