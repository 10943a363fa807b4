import { join } from 'node:path';
import { datasets } from '../datasets/index.ts';
import { stopsPublication } from '../domain/findings/finding.ts';
import { readOwnDatasets } from '../folder/definitions/own-datasets.ts';
import { readOwnMeasures } from '../folder/definitions/own-measures.ts';
import { templatesFolder, templatesOf } from '../folder/scaffold.ts';
import { startersOf } from '../folder/starter-section.ts';
import { openSource } from '../shelf/compile-folder.ts';
import { kindOf } from '../shelf/kind-of.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, readArguments } from './command.ts';
import { placeName } from './place-name.ts';
import { putFile } from './put-file.ts';
import { reportFindings } from './report.ts';

export const templates: Command = {
  name: 'templates',
  usage: 'templates DIR',
  does: 'writes an empty return for every dataset, and a section to start from for those that the folder defines itself',
  // biome-ignore lint/suspicious/useAwait: every command answers in the same way
  async run(argv, effects) {
    const [directory = ''] = readArguments(argv, templates, [], { least: 1, most: 1 }).words;
    const files = openSource(directory);
    const own = readOwnDatasets(files, datasets);
    const measures = readOwnMeasures(files).measures.map(({ definition }) => definition);
    for (const line of reportFindings(own.findings)) effects.say(line);
    const known = [...datasets, ...own.datasets];
    write(directory, new Map([...templatesOf(known), ...startersOf(own.datasets, measures)]));
    const many = `${known.length} datasets, ${own.datasets.length} of them its own`;
    effects.say(`Wrote ${placeName(join(directory, templatesFolder))}: ${many}.`);
    for (const { id } of own.datasets) {
      effects.say(
        `To show ${id}, copy templates/${id}.md into the edition and write ${id} into its contents.`,
      );
    }
    return own.findings.some(stopsPublication) ? 1 : 0;
  },
};

/** Replaces templates that lie there. Nothing is written through a link. */
function write(directory: string, files: ReadonlyMap<string, string>): void {
  const folder = join(directory, templatesFolder);
  if (!['none', 'folder'].includes(kindOf(folder))) throw new UserError(`${folder} is no folder.`);
  for (const [path, text] of files) putFile(join(directory, path), text, { replaces: true });
}
