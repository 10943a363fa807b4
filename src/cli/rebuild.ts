import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../publish/addresses.ts';
import { readShelfList } from '../publish/release/read-signed.ts';
import { shelved } from '../publish/release/shelved-release.ts';
import { readInside, refuseNoFile } from '../shelf/door/read-inside.ts';
import { holdShelf } from '../shelf/hold.ts';
import { isFree, kindOf } from '../shelf/kind-of.ts';
import { sealWith } from '../shelf/make-release.ts';
import { settleForReading } from '../shelf/readable.ts';
import { type Remade, remakeRelease } from '../shelf/remake-release.ts';
import { NewShelf } from '../shelf/shelve.ts';
import { refuseUnsafe } from '../shelf/site-place.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, readArguments } from './command.ts';
import type { Effects } from './effects.ts';
import { placeName } from './place-name.ts';

export const rebuild: Command = {
  name: 'rebuild',
  usage: 'rebuild OUT --out OUT2',
  does: 'makes every release of a site again from the packages they enclose, and compares',
  async run(argv, effects) {
    const said = readArguments(argv, rebuild, ['out'], { least: 1, most: 1 });
    const [source = ''] = said.words;
    const { out } = said.options;
    if (out === undefined) throw new UserError(`Say where to: answerable ${rebuild.usage}`);
    await settleForReading(source);
    if (!existsSync(source)) throw new UserError(`There is no folder ${source}.`);
    refuseUnsafe(out, source);
    const hold = holdShelf(out);
    let different = 0;
    try {
      if (!isFree(hold.places.out)) {
        throw new UserError(`${out} holds a release already: choose another --out.`);
      }
      different = await remakeAll(source, new NewShelf(hold), effects);
    } finally {
      hold.release();
    }
    effects.say(
      different === 0
        ? `${placeName(out)} has the same bytes as ${placeName(source)}.`
        : `${placeName(out)} is not the same: ${different === 1 ? '1 file differs' : `${different} files differ`}.`,
    );
    return different === 0 ? 0 : 1;
  },
};

/** Makes every release again, oldest first, and puts them on their shelf at once. Returns how many files differ. */
async function remakeAll(source: string, shelf: NewShelf, effects: Effects): Promise<number> {
  const list = readList(source);
  const told: Told[] = [];
  let different = 0;
  for (const folder of list?.folders ?? ['']) {
    refuseNoFile(source, [`${folder}${addresses.manifest}`, `${folder}${addresses.package}`]);
    const remade = await remakeRelease(join(source, folder));
    shelf.add(remade.made);
    different += new Set([...remade.different, ...(remade.altered ? [addresses.package] : [])])
      .size;
    told.push({
      published: remade.published,
      different: remade.different,
      altered: remade.altered ? join(source, folder, addresses.package) : null,
      files: remade.made.files.length,
      now: remade.made.manifest.versions.answerable,
    });
  }
  shelf.carryOut(sealAs(list?.text ?? null), list?.releases ?? []);
  for (const one of told) tell(one, effects);
  return different;
}

/** The list of a shelf with the folders of its releases below it, oldest first; null where a release lies alone. */
function readList(source: string) {
  const path = addresses.releaseList;
  const file = join(source, path);
  if (kindOf(file) === 'none') return null;
  const read = readInside(source, path);
  if (!read.ok) throw new UserError(`${file} ${read.says}.`);
  const text = read.bytes.toString();
  const reading = readShelfList(text);
  if (!reading.ok) throw new UserError(`${file} ${reading.says}.`);
  const { releases } = reading.document;
  const stand = releases.filter(({ withdrawn }) => withdrawn === undefined);
  if (stand.length === 0) {
    throw new UserError(
      `Every release in ${source} was withdrawn: there is nothing to make again.`,
    );
  }
  return { text, releases, folders: stand.map(({ id }) => shelved(id, '')) };
}

/** Takes over the signature of the list where it says the same. */
function sealAs(text: string | null): Parameters<NewShelf['carryOut']>[0] {
  const reading = text === null ? null : readShelfList(text);
  return (list) => {
    const sealed = sealWith(null)(list);
    const former = reading?.ok ? reading.document : null;
    return former?.digest === sealed.digest ? { ...sealed, signature: former.signature } : sealed;
  };
}

/** What there is to tell of a release that was made again. */
interface Told extends Pick<Remade, 'published' | 'different'> {
  /** The package, where it is not the one that was published. */
  readonly altered: string | null;
  /** How many it consists of. */
  readonly files: number;
  /** The version that made it again. */
  readonly now: string;
}

function tell({ published, different, altered, files, now }: Told, { say }: Effects): void {
  if (altered !== null) say(`${altered} is not the one that ${published.id} published.`);
  for (const path of different) say(`${path} differs.`);
  const { answerable } = published.versions;
  if (different.length === 0) {
    say(`${published.id} was made again: ${files} files, the same bytes.`);
    return;
  }
  say(
    answerable === now
      ? `${published.id} was made again, and differs in ${different.length} files.`
      : `${published.id} was made by Answerable ${answerable}; this is ${now}, so ${different.length} files differ. Answerable ${answerable} makes it again to the byte.`,
  );
}
