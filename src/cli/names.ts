import { datasets } from '../datasets/index.ts';
import { nearestWords } from '../domain/text/match-words.ts';
import { shellWord } from '../domain/text/shell-word.ts';
import { findNames, type Name, type NamedMeasure, namesOf } from '../edition/names.ts';
import { measures } from '../reference/measures/index.ts';
import { compileFiles, openSource, unlessSaid } from '../shelf/compile-folder.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, oneOf, readArguments } from './command.ts';
import { reportNames } from './names-report.ts';

/** More words than these are a sentence, and each would have to be found. */
const mostWords = 20;

export const names: Command = {
  name: 'names',
  usage: 'names DIR [WORDS] [--format text|json]',
  does: 'finds measures, groups and periods in plain words, with the name to write and what it says now',
  async run(argv, effects) {
    const said = readArguments(argv, names, ['format'], { least: 1, most: mostWords });
    const format = oneOf('format', said.options.format, ['text', 'json']);
    const [directory = '', ...words] = said.words;
    const { publication } = await compileFiles(openSource(directory), {
      publishedAt: unlessSaid(effects.now()),
      former: [],
    });
    if (publication === null) {
      throw new UserError(
        `${directory} cannot be read far enough to tell its names: “answerable check ${shellWord(directory)}” says why.`,
      );
    }
    const all = withTitles(namesOf(publication, measures));
    const asked = words.join(' ').trim();
    const found = asked === '' ? all.filter(hasFigures) : findNames(all, asked);
    if (format === 'json') {
      effects.say(JSON.stringify({ folder: directory, asked, names: found.map(plain) }, null, 2));
      return 0;
    }
    const near = found.length === 0 ? nearestWords(asked, all, 3) : [];
    for (const line of reportNames(found, { asked, near })) effects.say(line);
    return 0;
  },
};

function hasFigures({ periods }: NamedMeasure): boolean {
  return periods.length > 0;
}

/** A dataset of which no return has come has no table to take its title from. */
function withTitles(all: readonly NamedMeasure[]): readonly NamedMeasure[] {
  const titles = new Map(datasets.map(({ id, title }) => [id, title]));
  return all.map((one) => ({ ...one, dataset: titles.get(one.dataset) ?? one.dataset }));
}

/** What a program needs that looks a name up. */
function plain({ measure, dataset, whole, groups, periods }: NamedMeasure) {
  return {
    name: measure.id,
    title: measure.title,
    definition: measure.definition,
    dataset,
    now: whole === null ? null : sayingOf(whole),
    groups: groups.map((group) => ({ name: group.name, label: group.label, ...sayingOf(group) })),
    periods: periods.map(({ id }) => id),
  };
}

function sayingOf({ says, period }: Name) {
  return { says, period: period?.id ?? null };
}
