import { stopsPublication } from '../domain/findings/finding.ts';
import { type Command, oneOf, readArguments } from './command.ts';
import { compile } from './compile-folder.ts';
import { countFindings, reportFindings } from './report.ts';

export const check: Command = {
  name: 'check',
  usage: 'check DIR [--edition 2024-06] [--format text|json]',
  does: 'tells everything that is wrong with a publication folder',
  async run(argv, effects) {
    const said = readArguments(argv, check, ['edition', 'format'], { least: 1, most: 1 });
    const format = oneOf('format', said.options.format, ['text', 'json']);
    const [directory = ''] = said.words;
    const { findings } = await compile(directory, said.options.edition);
    if (format === 'json') {
      effects.say(JSON.stringify({ folder: directory, findings }, null, 2));
    } else {
      effects.say(`${directory}: ${countFindings(findings)}`);
      for (const line of reportFindings(findings)) effects.say(line);
    }
    return findings.some(stopsPublication) ? 1 : 0;
  },
};
