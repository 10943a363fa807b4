import { type Finding, stopsPublication } from '../domain/findings/finding.ts';
import { type FindingName, nameFindings } from '../domain/findings/name-findings.ts';
import { putAway } from '../edition/answered.ts';
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
    const found = [...compiled.findings, ...(shelf === undefined ? [] : toldOfFormer(shelf))];
    const { standing: findings, putAway: away } = putAway(found, compiled.answers, effects.today());
    const titles = titlesOf(publication);
    const names = nameFindings(findings);
    if (format === 'json') {
      const described = findings.map((finding) => withReason(finding, titles, names));
      const put = away.map(({ finding, by }) => ({ ...finding, putAway: by }));
      effects.say(
        JSON.stringify({ folder: directory, findings: described, putAway: put }, null, 2),
      );
    } else {
      for (const line of reportFindings(findings, titles)) effects.say(line);
      if (findings.length > 0) effects.say('');
      for (const line of summarise(directory, findings, away.length)) effects.say(line);
    }
    return findings.some(stopsPublication) ? 1 : 0;
  },
};

/** What a program needs that has no page at hand. */
function withReason(finding: Finding, titles: Titles, names: ReadonlyMap<Finding, FindingName>) {
  const title = titles.get(finding.place.section ?? '');
  return {
    ...finding,
    name: names.get(finding)?.text,
    ...(title === undefined ? {} : { title }),
    reason: reasonAddress(finding.code),
  };
}
