import { ukClock } from '../domain/time/instant.ts';
import { UserError } from '../shelf/user-error.ts';
import { withdrawRelease } from '../shelf/withdraw.ts';
import { type Command, readArguments } from './command.ts';
import { placeName } from './place-name.ts';
import { width, wrap } from './report.ts';

export const withdraw: Command = {
  name: 'withdraw',
  usage: 'withdraw OUT RELEASE --reason TEXT --role R [--key FILE]',
  does: 'takes a release’s files off a site, in public, the chain kept',
  async run(argv, effects) {
    const said = readArguments(argv, withdraw, ['reason', 'role', 'key'], { least: 2, most: 2 });
    const [out = '', release = ''] = said.words;
    const { reason, role, key } = said.options;
    if (reason === undefined || role === undefined) {
      throw new UserError(`Say why, and in which role, in public: answerable ${withdraw.usage}`);
    }
    const { top } = await withdrawRelease({
      out,
      release,
      reason,
      role,
      key,
      today: ukClock(effects.now()).date,
    });
    effects.say(
      `Withdrew ${release} from ${placeName(out)}. A notice stands in its place, with the reason.`,
    );
    effects.say(
      top === null
        ? 'No release stands there any more.'
        : `The newest release that stands is ${top}.`,
    );
    const more = `Copy ${out} to the web server again, and take releases/${release}/ off it there. Copies that others made, in archives, in search engines or on their own computers, are not reached; ask those that you know of.`;
    for (const line of wrap(more, width)) effects.say(line);
    return 0;
  },
};
