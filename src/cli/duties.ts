import { ukClock } from '../domain/time/instant.ts';
import { parsePeriod } from '../domain/time/period.ts';
import { dutiesFile } from '../folder/duties.ts';
import { dutiesJson } from '../publish/api/duties-json.ts';
import { compileFiles, openSource, unlessSaid } from '../shelf/compile-folder.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, oneOf, readArguments } from './command.ts';
import { reportDuties } from './duties-report.ts';

export const duties: Command = {
  name: 'duties',
  usage: 'duties DIR [--on YYYY-MM-DD] [--format text|json]',
  does: 'tells how the body stands to each item of the law: met, due, overdue, not applicable or unknown',
  async run(argv, effects) {
    const said = readArguments(argv, duties, ['on', 'format'], { least: 1, most: 1 });
    const format = oneOf('format', said.options.format, ['text', 'json']);
    const [directory = ''] = said.words;
    const files = openSource(directory);
    const { publication, findings } = await compileFiles(files, {
      publishedAt: unlessSaid(effects.now()),
      dutiesOn: { asked: dayOf(said.options.on), today: ukClock(effects.now()).date },
    });
    const broken = findings.find(
      ({ place, severity }) =>
        severity === 'error' && (place.file === dutiesFile || place.file === 'body.yaml'),
    );
    if (publication === null || broken !== undefined) {
      const where = broken?.place.line === undefined ? '' : `, line ${broken.place.line}`;
      const says =
        broken === undefined ? '' : ` ${broken.place.file}${where}: ${broken.says}. ${broken.fix}`;
      throw new UserError(`${directory} has no register of duties that can be told.${says}`);
    }
    if (format === 'json') effects.say(JSON.stringify(dutiesJson(publication), null, 2));
    else for (const line of reportDuties(publication)) effects.say(line);
    return 0;
  },
};

/** The day of `--on`; undefined where none was asked about. */
function dayOf(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const period = parsePeriod(said);
  if (period?.kind === 'day') return period.start;
  throw new UserError(`--on is a day like 2024-06-30, not “${said}”.`);
}
