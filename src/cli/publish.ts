import { renderSite } from '../publish/site.ts';
import { readAssets } from './assets.ts';
import { type Command, readArguments } from './command.ts';
import { compile, publishable } from './compile-folder.ts';
import { replaceFolder } from './replace-folder.ts';
import { countFindings, reportFindings } from './report.ts';
import { UserError } from './user-error.ts';

export const publish: Command = {
  name: 'publish',
  usage: 'publish DIR --out OUT [--edition 2024-06]',
  does: 'writes the whole public site of a publication folder',
  async run(argv, effects) {
    const said = readArguments(argv, publish, ['out', 'edition'], { least: 1, most: 1 });
    const [directory = ''] = said.words;
    const { out } = said.options;
    if (out === undefined) throw new UserError(`Say where to: answerable ${publish.usage}`);
    const started = effects.seconds();
    const compilation = await compile(directory, said.options.edition);
    const publication = publishable(compilation);
    if (publication === null) {
      const errors = compilation.findings.filter(({ severity }) => severity === 'error');
      effects.complain(`Nothing was published: ${directory} has ${countFindings(errors)}.`);
      for (const line of reportFindings(errors)) effects.complain(line);
      return 2;
    }
    const files = replaceFolder(out, directory, renderSite(publication, readAssets()));
    const seconds = (effects.seconds() - started).toFixed(2);
    effects.say(
      `Published ${publication.figures.size} figures in ${files} files to ${out} (${seconds} s).`,
    );
    const rest = countFindings(publication.findings);
    if (publication.findings.length > 0) {
      effects.say(`${rest}: answerable check ${directory} tells them.`);
    }
    return 0;
  },
};
