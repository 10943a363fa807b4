import { type Finding, stopsPublication } from '../domain/findings/finding.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { compareFigures, releasedFigures } from '../domain/release/compare.ts';
import { isReleaseRefusal, type ReleaseRefusal } from '../domain/release/refusal.ts';
import type { CanonicalFolder } from '../folder/canonical/enclosing.ts';
import { publishedFiles } from '../folder/published-files.ts';
import { compileFiles, openSource } from '../shelf/compile-folder.ts';
import { readFormerReleases } from '../shelf/former-releases.ts';
import { movedEdition } from '../shelf/moved-edition.ts';
import { namedShelf } from '../shelf/named-shelf.ts';
import { nextRelease } from '../shelf/next-release.ts';
import { publishedAt } from '../shelf/publish-folder.ts';
import { keptFigures, readShelf, type ShelvedNewest } from '../shelf/read-shelf.ts';
import { UserError } from '../shelf/user-error.ts';
import { changeLines } from './changes-report.ts';
import { type Command, oneOf, readArguments } from './command.ts';
import { reportFindings, titlesOf } from './report.ts';

export const changes: Command = {
  name: 'changes',
  usage: 'changes DIR --shelf OUT [--since 2024-05-r1] [--format text|json]',
  does: 'tells what readers would see changed if the folder were published now',
  async run(argv, effects) {
    const said = readArguments(argv, changes, ['shelf', 'since', 'format'], { least: 1, most: 1 });
    const format = oneOf('format', said.options.format, ['text', 'json']);
    const [directory = ''] = said.words;
    const out = await namedShelf(directory, said.options.shelf);
    if (out === undefined) throw new UserError(`Say of which: answerable ${changes.usage}`);
    const shelf = readShelf(out);
    if (shelf === null) throw new UserError(`Nothing was published in ${out} yet.`);
    const since = sinceOf(said.options.since, shelf, out);
    const { publication, findings, canonical } = await compileFiles(
      publishedFiles(openSource(directory)),
      {
        publishedAt: publishedAt(shelf, effects.now()),
        former: readFormerReleases(out),
      },
    );
    const errors = findings.filter(stopsPublication);
    const told = [...errors, ...findings.filter(isNewsOfDisclosure)];
    const found =
      publication === null ? [] : compareFigures(since.figures, releasedFigures(publication));
    const refused = publication === null ? null : refusalOf(publication, shelf, out, canonical);
    if (format === 'json') {
      const described = { folder: directory, shelf: out, since: since.id, changes: found };
      effects.say(JSON.stringify({ ...described, refused, findings: told }, null, 2));
    } else {
      for (const line of changeLines(since.id, found)) effects.say(line);
      for (const line of reportFindings(told, titlesOf(publication))) effects.say(line);
      if (refused !== null)
        effects.say(`It would not be published: ${refused.says} ${refused.fix}`);
    }
    return errors.length > 0 || refused !== null ? 1 : 0;
  },
};

interface Since {
  readonly id: string;
  readonly figures: ReturnType<typeof keptFigures>;
}

/** The release that is compared with: the newest, or the one that was asked for. */
function sinceOf(asked: string | undefined, shelf: ShelvedNewest, out: string): Since {
  const newest = shelf.manifest?.id;
  const wanted = asked ?? newest;
  if (wanted === undefined) throw new UserError(`Every release in ${out} was withdrawn.`);
  if (wanted === newest) return { id: wanted, figures: shelf.figures() };
  const standing = shelf.history.filter(({ withdrawn }) => withdrawn === undefined);
  const ids = standing.map((record) => record.id);
  if (!ids.includes(wanted)) {
    throw new UserError(`${out} has no release ${wanted}. It has: ${ids.join(', ')}.`);
  }
  return { id: wanted, figures: keptFigures(out, wanted) };
}

function refusalOf(
  publication: Publication,
  shelf: ShelvedNewest,
  out: string,
  canonical: CanonicalFolder,
): ReleaseRefusal | null {
  const next = nextRelease(publication, shelf);
  return isReleaseRefusal(next) ? next : movedEdition(next, out, shelf, canonical);
}

/** What the office has to know of hidden numbers, errors apart: these are told anyway. */
function isNewsOfDisclosure(finding: Finding): boolean {
  return finding.code.startsWith('disclosure-') && !stopsPublication(finding);
}
