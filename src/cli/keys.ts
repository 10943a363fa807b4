import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { constants, copyFileSync, existsSync, linkSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { keyName, publicPartOf } from '../shelf/cryptography.ts';
import { isSite } from '../shelf/site-place.ts';
import { asUserError, codeOf } from '../shelf/system-error.ts';
import { UserError } from '../shelf/user-error.ts';
import { type Command, readArguments } from './command.ts';

export const keys: Command = {
  name: 'keys',
  usage: 'keys FILE',
  does: 'makes a key to sign releases with, and prints what body.yaml has to say of it',
  run(argv, effects) {
    const [file = ''] = readArguments(argv, keys, [], { least: 1, most: 1 }).words;
    refusePublic(file);
    const { privateKey } = generateKeyPairSync('ed25519');
    write(file, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
    const publicKey = publicPartOf(privateKey);
    effects.say(
      `The key ${keyName(publicKey)} is in ${file}. Whoever has this file can sign: keep`,
    );
    effects.say('it where only those who sign can reach it, with a copy in a safe place.');
    effects.say('');
    effects.say('Write into body.yaml, and make it known elsewhere too (on the website, in the');
    effects.say('papers of a meeting), so that readers can compare:');
    effects.say('');
    effects.say('keys:');
    effects.say(`  - public: ${publicKey}`);
    effects.say(`    since: ${effects.today()}`);
    effects.say('');
    effects.say(`Sign with: answerable publish DIR --out OUT --key ${file}`);
    return Promise.resolve(0);
  },
};

/** A private key must not lie where it could be published: in a publication folder or a site. */
function refusePublic(file: string): void {
  let folder = dirname(resolve(file));
  for (;;) {
    if (existsSync(join(folder, 'body.yaml')) || isSite(folder)) {
      throw new UserError(
        `${file} would lie in ${folder}, which is published: choose another place.`,
      );
    }
    const above = dirname(folder);
    if (above === folder) return;
    folder = above;
  }
}

/** A key is there whole or not at all: it is written under another name first, and gets its own when it is on the disk. */
function write(file: string, pem: string): void {
  const half = join(dirname(resolve(file)), `.${basename(file)}.${randomUUID()}`);
  try {
    try {
      writeFileSync(half, pem, { flag: 'wx', mode: 0o600, flush: true });
      giveName(half, resolve(file));
    } finally {
      rmSync(half, { force: true });
    }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      throw new UserError(`${file} is there already, and may be a key: choose another name.`);
    }
    throw asUserError(error, file, 'No key was made.');
  }
}

/** Another file of that name is never replaced. Some disks, such as those of memory sticks, know no second names. */
function giveName(half: string, file: string): void {
  try {
    linkSync(half, file);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error;
    copyWhole(half, file);
  }
}

function copyWhole(half: string, file: string): void {
  try {
    copyFileSync(half, file, constants.COPYFILE_EXCL);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') rmSync(file, { force: true });
    throw error;
  }
}
