import * as v from 'valibot';
import { readAddress } from '../intake/cells/address.ts';

/**
 * An address that becomes a link on the site: on the web, and nothing else. `wanted` says in a finding what is expected.
 */
export function webAddress(wanted = 'a web address') {
  return v.pipe(
    v.string(),
    v.trim(),
    v.check((text) => readAddress(text).ok, wanted),
    v.transform((text) => {
      const reading = readAddress(text);
      return reading.ok ? reading.value : '';
    }),
  );
}
