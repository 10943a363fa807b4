import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../publish/addresses.ts';
import { readShelfList } from '../publish/release/read-signed.ts';
import { type ShelvedRelease, shelved } from '../publish/release/shelved-release.ts';
import { sealWith } from '../shelf/make-release.ts';
import { type Remade, remakeRelease } from '../shelf/remake-release.ts';
import { type FormerShelf, shelve } from '../shelf/shelve.ts';
import { refuseUnsafe } from '../shelf/site-place.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, readArguments } from './command.ts';
import type { Effects } from './effects.ts';

export const rebuild: Command = {
  name: 'rebuild',
  usage: 'rebuild OUT --out OUT2',
  does: 'makes every release of a site again from the packages they enclose, and compares',
  async run(argv, effects) {
    const said = readArguments(argv, rebuild, ['out'], { least: 1, most: 1 });
    const [source = ''] = said.words;
    const { out } = said.options;
    if (out === undefined) throw new UserError(`Say where to: answerable ${rebuild.usage}`);
    if (!existsSync(source)) throw new UserError(`There is no folder ${source}.`);
    refuseUnsafe(out, source);
    if (existsSync(join(out, addresses.manifest))) {
      throw new UserError(`${out} holds a release already: choose another --out.`);
    }
    const list = readList(source);
    let former: FormerShelf | null = null;
    let earlier: readonly ShelvedRelease[] = [];
    let different = 0;
    for (const folder of list?.folders ?? [source]) {
      const remade = await remakeRelease(folder);
      shelve(out, remade.made, earlier, { former, seal: sealAs(list?.text ?? null) });
      former = { id: remade.made.manifest.id, paths: remade.made.files.map(({ path }) => path) };
      earlier = [remade.made.shelved, ...earlier];
      different += remade.different.length;
      tell(remade, effects);
    }
    effects.say(
      different === 0
        ? `${out} has the same bytes as ${source}.`
        : `${out} is not the same: ${different === 1 ? '1 file differs' : `${different} files differ`}.`,
    );
    return different === 0 ? 0 : 1;
  },
};

/** The list of a shelf with the folders of its releases, oldest first; null where a release lies alone. */
function readList(source: string) {
  const file = join(source, addresses.releaseList);
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const reading = readShelfList(text);
  if (!reading.ok) throw new UserError(`${file} ${reading.says}.`);
  const { releases } = reading.document;
  return { text, folders: releases.map(({ id }) => join(source, shelved(id, ''))) };
}

/** Takes over the signature of the list where it says the same. */
function sealAs(text: string | null): Parameters<typeof shelve>[3]['seal'] {
  const reading = text === null ? null : readShelfList(text);
  return (list) => {
    const sealed = sealWith(null)(list);
    const former = reading?.ok ? reading.document : null;
    return former?.digest === sealed.digest ? { ...sealed, signature: former.signature } : sealed;
  };
}

function tell({ published, different, made }: Remade, { say }: Effects): void {
  for (const path of different) say(`${path} differs.`);
  const { answerable } = published.versions;
  const now = made.manifest.versions.answerable;
  if (different.length === 0) {
    say(`${published.id} was made again: ${made.files.length} files, the same bytes.`);
    return;
  }
  say(
    answerable === now
      ? `${published.id} was made again, and differs in ${different.length} files.`
      : `${published.id} was made by Answerable ${answerable}; this is ${now}, so ${different.length} files differ. Answerable ${answerable} makes it again to the byte.`,
  );
}
