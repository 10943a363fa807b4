import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UserError } from '../shelf/user-error.ts';
import type { Effects } from './effects.ts';

/** One command of `answerable`. `run` returns the exit status. */
export interface Command {
  readonly name: string;
  /** How to call it, without the program's name. */
  readonly usage: string;
  readonly does: string;
  readonly run: (argv: readonly string[], effects: Effects) => Promise<number>;
}

/** What was said on the command line: options by name, and the words that are none. */
export interface Said {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly words: readonly string[];
}

/** Reads the command line. All options take a value; everything else is refused by name. */
export function readArguments(
  argv: readonly string[],
  { usage }: Pick<Command, 'usage'>,
  names: readonly string[],
  words: { readonly least: number; readonly most: number },
): Said {
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    names.map((name) => [name, { type: 'string' as const }]),
  );
  const said = parse(argv, options, usage);
  if (said.words.length < words.least || said.words.length > words.most) {
    throw new UserError(`Call it as: answerable ${usage}`);
  }
  return said;
}

function parse(argv: readonly string[], options: ParseArgsConfig['options'], usage: string): Said {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      ...(options === undefined ? {} : { options }),
      allowPositionals: true,
      strict: true,
    });
    const text = Object.entries(values).map(([name, value]) => [name, String(value)]);
    return { options: Object.fromEntries(text), words: positionals };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const sentence = message.split(/[.'] To specify|\. To /)[0]?.replace(/\.$/, '') ?? message;
    throw new UserError(`${sentence}. Call it as: answerable ${usage}`);
  }
}

/** The option, which has to be one of these. */
export function oneOf<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (value === undefined) return choices[0];
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new UserError(`--${name} is ${choices.join(' or ')}, not “${value}”.`);
}
