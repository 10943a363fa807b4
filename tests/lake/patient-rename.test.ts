import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patientRename } from '../../src/lake/patient-rename.ts';
import { asUserError } from '../../src/shelf/system-error.ts';

/** A disk that denies so many renames, and tells how often it was asked and how long it was waited. */
function denying(times: number, code: string, platform: string) {
  const seen = { tries: 0, waited: 0 };
  const rename = (): void => {
    seen.tries += 1;
    if (seen.tries <= times) throw Object.assign(new Error(code), { code });
  };
  const waitMs = (milliseconds: number): void => {
    seen.waited += milliseconds;
  };
  return { seen, renaming: { rename, waitMs, platform } };
}

const denials = fc.constantFrom('EPERM', 'EACCES', 'EBUSY');

describe('a rename that Windows denies for a moment', () => {
  it('is tried again until it is allowed, and waited for longer each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), denials, (times, code) => {
        const { seen, renaming } = denying(times, code, 'win32');
        patientRename('a', 'b', renaming);
        expect(seen).toEqual({ tries: times + 1, waited: 10 * (2 ** times - 1) });
      }),
    );
  });

  it('is given up after nine tries, with what the system says', () => {
    const { seen, renaming } = denying(99, 'EBUSY', 'win32');
    expect(() => patientRename('a', 'b', renaming)).toThrow('EBUSY');
    expect(seen).toEqual({ tries: 9, waited: 2550 });
  });

  it.each([
    ['linux', 'EPERM'],
    ['darwin', 'EBUSY'],
    ['win32', 'ENOSPC'],
  ])('is given up at once on %s where it says %s', (platform, code) => {
    const { seen, renaming } = denying(99, code, platform);
    expect(() => patientRename('a', 'b', renaming)).toThrow(code);
    expect(seen).toEqual({ tries: 1, waited: 0 });
  });
});

describe('what is said where it stays denied', () => {
  const denied = Object.assign(new Error('EPERM'), { code: 'EPERM' });

  it.each([
    ['win32', 'site may not be written to, or a file in it is open in another program. It stays.'],
    ['linux', 'site may not be written to. It stays.'],
  ])('on %s names what may be the cause there', (platform, says) => {
    expect(asUserError(denied, 'site', 'It stays.', platform)).toMatchObject({ message: says });
  });
});
