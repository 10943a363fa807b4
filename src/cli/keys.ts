import { generateKeyPairSync } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { keyName, publicPartOf } from '../shelf/cryptography.ts';
import { isSite } from '../shelf/site-place.ts';
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

function write(file: string, pem: string): void {
  try {
    writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST') {
      throw new UserError(`${file} is there already, and may be a key: choose another name.`);
    }
    throw new UserError(
      `${file} cannot be written: ${error instanceof Error ? error.message : code}.`,
    );
  }
}
