import { accept, type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';
import { howToWrite } from './how-to-write.ts';

/** Beyond this, programs cut addresses off. */
const longestAddress = 2000;

/**
 * The address of a page or document on the web, in the letters that a URI may have (RFC 3986). Others
 * (a file on somebody's computer, a script, an address with a password in it) are of no use to a reader.
 */
export function readAddress(text: string): Outcome<string> {
  const url = text.length > longestAddress || /\s/.test(text) ? null : URL.parse(text);
  if (url === null || !/^https?:\/\//i.test(text) || !/^https?:$/.test(url.protocol)) {
    return refuse(
      'not-an-address',
      `${echo(text)} is not an address on the web`,
      howToWrite.address,
    );
  }
  if (url.username !== '' || url.password !== '') {
    return refuse(
      'not-an-address',
      'the address has a name or a password in it',
      'Write the address that anybody may open.',
    );
  }
  return accept(isUri(text) ? text : url.href);
}

/** True where every character may stand in a URI as it is. */
function isUri(text: string): boolean {
  return /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(text) && !/%(?![\da-f]{2})/i.test(text);
}
