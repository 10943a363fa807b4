import { type Finding, stopsPublication } from '../domain/findings/finding.ts';
import { reasonAddress } from '../reference/finding-codes/index.ts';
import { compileFiles, openSource, unlessSaid } from '../shelf/compile-folder.ts';
import { formerOn, namedShelf } from '../shelf/named-shelf.ts';
import { toldOfFormer } from '../shelf/told-of-former.ts';
import { type Command, oneOf, readArguments } from './command.ts';
import { reportFindings, summarise, type Titles, titlesOf } from './report.ts';

export const check: Command = {
  name: 'check',
  usage: 'check DIR [--edition 2024-06] [--shelf OUT] [--format text|json]',
  does: 'tells everything that is wrong with a publication folder',
  async run(argv, effects) {
    const said = readArguments(argv, check, ['edition', 'format', 'shelf'], { least: 1, most: 1 });
    const format = oneOf('format', said.options.format, ['text', 'json']);
    const [directory = ''] = said.words;
    const compiled = await compileFiles(openSource(directory), {
      publishedAt: unlessSaid(effects.now()),
      edition: said.options.edition,
      former: await formerOn(directory, said.options.shelf),
    });
    const { publication } = compiled;
    const shelf = await namedShelf(directory, said.options.shelf);
    const findings = [...compiled.findings, ...(shelf === undefined ? [] : toldOfFormer(shelf))];
    const titles = titlesOf(publication);
    if (format === 'json') {
      const described = findings.map((finding) => withReason(finding, titles));
      effects.say(JSON.stringify({ folder: directory, findings: described }, null, 2));
    } else {
      for (const line of reportFindings(findings, titles)) effects.say(line);
      if (findings.length > 0) effects.say('');
      for (const line of summarise(directory, findings)) effects.say(line);
    }
    return findings.some(stopsPublication) ? 1 : 0;
  },
};

/** What a program needs that has no page at hand. */
function withReason(finding: Finding, titles: Titles) {
  const title = titles.get(finding.place.section ?? '');
  return {
    ...finding,
    ...(title === undefined ? {} : { title }),
    reason: reasonAddress(finding.code),
  };
}
