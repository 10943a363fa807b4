import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../domain/findings/finding.ts';
import { type FindingName, isAbout, nameFindings } from '../domain/findings/name-findings.ts';
import { nearest } from '../domain/text/nearest.ts';
import { formatDate } from '../domain/time/period.ts';
import { mayBeAnswered, mayBePutAway } from '../edition/answered.ts';
import { answersFile, isDay } from '../folder/answers.ts';
import { type Compiled, compileFiles, openSource, unlessSaid } from '../shelf/compile-folder.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, readArguments } from './command.ts';
import type { Effects } from './effects.ts';
import { type Added, addTo, withAdded, writeAdded } from './note/added.ts';
import { width, wrap } from './report.ts';

export const note: Command = {
  name: 'note',
  usage:
    'note DIR FINDING --says TEXT --role ROLE [--edition 2024-06] [--put-away --until 2024-09-30]',
  does: 'answers a finding in public, or puts it away with a reason until a day',
  async run(argv, effects) {
    // Every option else takes a value; this one is said or not.
    const isAway = argv.includes('--put-away');
    const rest = argv.filter((one) => one !== '--put-away');
    const said = readArguments(rest, note, ['says', 'role', 'until', 'edition'], {
      least: 2,
      most: 2,
    });
    const [directory = '', named = ''] = said.words;
    const { until, edition } = said.options;
    const words = {
      says: required('says', said.options.says),
      role: required('role', said.options.role),
    };
    const asked: Asked = { directory, named, edition, words, effects };
    if (isAway) return await putAwayUntil(asked, until);
    if (until !== undefined) {
      throw new UserError('--until is for what is put away: add --put-away, or leave it out.');
    }
    return await answerInPublic(asked);
  },
};

interface Asked {
  readonly directory: string;
  /** The finding, as it was typed. */
  readonly named: string;
  readonly edition: string | undefined;
  readonly words: { readonly says: string; readonly role: string };
  readonly effects: Effects;
}

/** Longer words are a section, not an answer. */
const mostCharacters = 2000;

function required(name: string, value: string | undefined): string {
  const text = (value ?? '').replaceAll(/\s+/g, ' ').trim();
  if (text === '') {
    throw new UserError(`Say --${name} “…”. Call it as: answerable ${note.usage}`);
  }
  if (text.length > mostCharacters) {
    throw new UserError(`--${name} is longer than ${mostCharacters} characters: shorten it.`);
  }
  return text;
}

async function compileDirectory({ directory, edition, effects }: Asked): Promise<Compiled> {
  if (!existsSync(join(directory, 'body.yaml'))) {
    throw new UserError(`${directory} is no publication folder: it has no body.yaml.`);
  }
  return await compileFiles(openSource(directory), {
    publishedAt: unlessSaid(effects.now()),
    edition,
    former: [],
  });
}

interface Found {
  readonly finding: Finding;
  readonly name: FindingName;
}

/** The finding that is meant: by its name as `check` prints it, or by a code of which there is one. */
function findNamed(findings: readonly Finding[], named: string): Found {
  const names = nameFindings(findings);
  const all = [...names].map(([finding, name]) => ({ finding, name }));
  const typed = named.trim().replace(/^\[(.*)\]$/, '$1');
  const [exact] = all.filter(({ name }) => name.text === typed);
  if (exact !== undefined) return exact;
  const [code = '', ...about] = typed.split(':');
  const alike = all.filter(({ finding }) => isAbout(finding, code, about.join(':') || undefined));
  const [only, ...others] = alike;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    const list = alike.slice(0, 5).map(({ name }) => name.text);
    throw new UserError(
      `${alike.length} findings are called “${typed}”. Say which: ${list.join(', ')}${alike.length > 5 ? ', …' : ''}.`,
    );
  }
  const near = nearest(typed, [...new Set(all.map(({ name }) => name.text))], 2);
  throw new UserError(
    `No finding is called “${typed}”. ${near.length === 0 ? '“answerable check” prints the name of each in brackets.' : `Did you mean ${near.join(' or ')}?`}`,
  );
}

async function answerInPublic(asked: Asked): Promise<number> {
  const { directory, words, effects } = asked;
  const compiled = await compileDirectory(asked);
  const { finding, name } = findNamed(compiled.findings, asked.named);
  if (finding.note !== undefined) {
    throw new UserError(
      `${name.text} is answered already, in edition.yaml: change the note there.`,
    );
  }
  if (!mayBeAnswered(finding)) {
    throw new UserError(
      `${name.text} cannot be answered in public: only what a check found in the numbers and words can. ${finding.fix}`,
    );
  }
  const edition = editionOf(finding, compiled, asked);
  const file = `editions/${edition.id}/edition.yaml`;
  const about = name.about === undefined ? {} : { about: name.about };
  const alike = compiled.findings.filter((one) => isAbout(one, name.code, name.about));
  const added = [
    addTo(directory, file, 'notes', {
      finding: name.code,
      ...about,
      says: words.says,
      signed: { name: edition.author.office, role: words.role },
    }),
    addTo(directory, answersFile, 'public', {
      finding: name.code,
      ...about,
      told: [...new Set(alike.flatMap((one) => toldIn(one, name)))],
    }),
  ];
  await refuseUnanswered(asked, added, finding);
  writeAdded(directory, added);
  const more = alike.length === 1 ? '' : `, and with it ${alike.length - 1} more of its kind`;
  const done = `Answered ${name.text} in ${file}${more}. Readers see: ${words.says}`;
  for (const line of wrap(done, width)) effects.say(line);
  const signed = `Signed: ${edition.author.office}, ${words.role}. It ends when the numbers change.`;
  for (const line of wrap(signed, width)) effects.say(line);
  return 0;
}

/** The sentences that a public note is bound to: of what is told as one, those that it is about. */
function toldIn({ says, gathers }: Finding, { about }: FindingName): readonly string[] {
  if (gathers === undefined) return [says];
  const meant = gathers.filter((one) => about === undefined || one.about?.includes(about));
  return meant.map((one) => one.says);
}

/** The edition in which a finding stands: that of its file, or else the newest. */
function editionOf({ place }: Finding, { publication }: Compiled, { directory }: Asked) {
  const id = /^editions\/([^/]+)\//.exec(place.file)?.[1];
  const editions = publication?.editions ?? [];
  const edition = editions.find((one) => one.id === id) ?? editions[0];
  if (edition === undefined) throw new UserError(`${directory} has no edition to answer in.`);
  return edition;
}

/** Nothing is written that would not do what it was asked to. */
async function refuseUnanswered(
  { directory, edition, effects }: Asked,
  added: readonly Added[],
  finding: Finding,
): Promise<void> {
  const compiled = await compileFiles(withAdded(openSource(directory), added), {
    publishedAt: unlessSaid(effects.now()),
    edition,
    former: [],
  });
  const isAnswered = compiled.findings.some(
    ({ code, says, note: answer }) =>
      code === finding.code &&
      answer !== undefined &&
      [finding, ...(finding.gathers ?? [])].some((one) => one.says === says),
  );
  if (isAnswered) return;
  throw new UserError('The note would not answer it, and nothing was written: write it by hand.');
}

async function putAwayUntil(asked: Asked, until: string | undefined): Promise<number> {
  const { directory, words, effects } = asked;
  const last = readUntil(until, effects.today());
  const compiled = await compileDirectory(asked);
  const { finding, name } = findNamed(compiled.findings, asked.named);
  if (!mayBePutAway(finding)) {
    const what =
      finding.severity === 'error'
        ? 'an error, and stops publication'
        : 'a contradiction, and readers would meet it unexplained';
    throw new UserError(
      `${name.text} cannot be put away: it is ${what}. Mend it${mayBeAnswered(finding) ? ', or answer it in public: leave out --put-away and --until' : ''}.`,
    );
  }
  if (finding.note !== undefined) {
    throw new UserError(`${name.text} is answered in public already: nothing is left to put away.`);
  }
  const added = addTo(directory, answersFile, 'put-away', {
    finding: name.code,
    ...(name.about === undefined ? {} : { about: name.about }),
    told: finding.says,
    because: words.says,
    role: words.role,
    until: last,
  });
  writeAdded(directory, [added]);
  const done = `Put away ${name.text} until ${formatDate(last)}, in ${answersFile}, which is never published. It is back before that if it says something else. Pages stay as they are.`;
  for (const line of wrap(done, width)) effects.say(line);
  return 0;
}

function readUntil(until: string | undefined, today: string): string {
  if (until === undefined) {
    throw new UserError('Say until when it is put away: --until 2024-09-30.');
  }
  if (!isDay(until)) throw new UserError(`--until is a day such as 2024-09-30, not “${until}”.`);
  if (until <= today) throw new UserError(`--until is a day to come, and ${until} is none.`);
  return until;
}
