import { UserError } from './user-error.ts';

const said: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to',
  EPERM: 'may not be written to',
  EROFS: 'is on a disk that cannot be written to',
  ENOSPC: 'is on a disk that is full',
  EDQUOT: 'is on a disk on which no more may be written',
  ENOENT: 'cannot be made there',
  ENOTDIR: 'lies below something that is not a folder',
  EBUSY: 'is in use by another program, or is a disk of its own',
  EXDEV: 'is a disk of its own',
  ENAMETOOLONG: 'has a name that is too long for its disk',
  EMFILE: 'cannot be written: too many files are open',
};

/** Windows says the same of a file that a program has open as of one that nobody may write. */
const openOnWindows: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);

/** The code of what the system denied; empty where the error is of another kind. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What the system denied about a place, and how it stands there now; anything else is the error as it was. */
export function asUserError(
  error: unknown,
  place: string,
  stands: string,
  platform: string = process.platform,
): unknown {
  const code = codeOf(error);
  if (error instanceof UserError || !/^E[A-Z0-9]+$/.test(code)) return error;
  const problem = said[code] ?? `cannot be written (${code})`;
  const orOpen =
    platform === 'win32' && openOnWindows.has(code)
      ? ', or a file in it is open in another program'
      : '';
  return new UserError(`${place} ${problem}${orOpen}. ${stands}`);
}
