import { readFileSync } from 'node:fs';
import { editionSchema } from './edition.ts';
import type { Template } from './scaffold.ts';
import { readYaml } from './yaml.ts';

const home = new URL('./template/', import.meta.url);

/** The template that comes with Answerable: the sections of the first edition, for any area. */
export function readTemplate(): Template {
  const file = 'contents.yaml';
  const text = readFileSync(new URL(file, home), 'utf8');
  const contents = readYaml(text, editionSchema.entries.contents, { file, linesBefore: 0 });
  if (!contents.ok) throw new Error(`The template’s ${file} cannot be read.`);
  return {
    contents: contents.value,
    section: (id) => readFileSync(new URL(`sections/${id}.md`, home), 'utf8'),
  };
}
