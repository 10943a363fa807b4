import type { Check } from './context.ts';

/** A sign-off that is a typed word, and would be printed as if somebody had signed these very bytes. */
export const checkSignOff: Check = ({ edition, file, text }) =>
  edition.signOff
    .filter(({ status }) => status === 'signed')
    .map(({ role, office }) => {
      const line = text.split('\n').findIndex((one) => /status:\s*["']?signed/.test(one)) + 1;
      return {
        code: 'sign-off-typed',
        severity: 'warning',
        place: { file, ...(line === 0 ? {} : { line }) },
        says: `the sign-off of the ${role} (${office}) is a typed word: nothing shows who signed what, and when`,
        fix: 'Sign the release with a key (“answerable publish … --key FILE”); until then it is said to be signed, and no more.',
      };
    });
