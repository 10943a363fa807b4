import { basename, join, resolve } from 'node:path';
import { countFindings } from '../domain/findings/count-findings.ts';
import { shellWord } from '../domain/text/shell-word.ts';
import { typesettingBeside } from '../shelf/pdf/typesetting.ts';
import { type Job, type Published, publishFolder } from '../shelf/publish-folder.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, readArguments } from './command.ts';
import type { Effects } from './effects.ts';
import { placeName } from './place-name.ts';
import { publishTogether } from './publish-together.ts';
import { reportFindings } from './report.ts';

export const publish: Command = {
  name: 'publish',
  usage: 'publish DIR... --out OUT [--edition 2024-06] [--key FILE | --unsigned REASON]',
  does: 'writes the public site of a publication folder, or those of several side by side',
  async run(argv, effects) {
    const most = Number.POSITIVE_INFINITY;
    const said = readArguments(argv, publish, ['out', 'edition', 'key', 'unsigned'], {
      least: 1,
      most,
    });
    const { out, edition, key, unsigned } = said.options;
    if (out === undefined) throw new UserError(`Say where to: answerable ${publish.usage}`);
    const started = effects.seconds();
    const jobs = jobsFor(said.words, { out, edition, key, unsigned, now: effects.now() });
    const done = await publishAll(jobs);
    const seconds = (effects.seconds() - started).toFixed(2);
    for (const [job, published] of done) tell(job, published, effects);
    const published = done.filter(([, { ok }]) => ok).length;
    if (published > 0) effects.say(`${published} of ${done.length} published in ${seconds} s.`);
    return published === done.length ? 0 : 2;
  },
};

/** One folder goes to `out` itself; of several, each to a folder of its own name below it. */
function jobsFor(directories: readonly string[], alike: Omit<Job, 'directory'>): readonly Job[] {
  if (directories.length === 1) {
    return directories.map((directory) => ({ directory, ...alike }));
  }
  const jobs = directories.map((directory) => ({
    ...alike,
    directory,
    out: join(alike.out, basename(resolve(directory))),
  }));
  const twice = jobs.find((job, n) => jobs.findIndex((other) => other.out === job.out) !== n);
  if (twice === undefined) return jobs;
  throw new UserError(`Two of the folders would be published to ${twice.out}: rename one.`);
}

async function publishAll(jobs: readonly Job[]): Promise<readonly (readonly [Job, Published])[]> {
  const [first, ...others] = jobs;
  if (first === undefined) return [];
  if (others.length === 0) return [[first, await publishAlone(first)]];
  return await publishTogether(jobs);
}

/** One folder has the other core to itself: reports are set there meanwhile. */
async function publishAlone(job: Job): Promise<Published> {
  const typesetting = typesettingBeside();
  try {
    return await publishFolder(job, typesetting);
  } finally {
    typesetting.close();
  }
}

function tell(job: Job, published: Published, effects: Effects): void {
  if (!published.ok) {
    effects.complain(published.says);
    for (const line of reportFindings(published.errors)) effects.complain(line);
    return;
  }
  const { release, signed, figures, files, written, findings, former, missingReport } = published;
  effects.say(
    `Published ${release} (${signed ? 'signed' : 'not signed'}) to ${placeName(job.out)}.`,
  );
  effects.say(`${figures} figures in ${files} files, ${written} of them new.`);
  if (missingReport !== null) {
    effects.complain(
      `The report (PDF) is missing in this release, and its pages say so: ${missingReport}. Publish again where it is, and the report is there.`,
    );
  }
  const unread = findings.filter(({ code }) => code === 'file-not-read');
  for (const line of reportFindings([...former, ...unread])) effects.say(line);
  if (findings.length === 0) return;
  effects.say(
    `${countFindings(findings)}: answerable check ${shellWord(job.directory)} tells them.`,
  );
}
