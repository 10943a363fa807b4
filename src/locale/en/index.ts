import { languageOf, type Words } from '../language.ts';
import { disclosure } from './disclosure.ts';
import { joined } from './joined.ts';

const words: Words = { ...joined, ...disclosure };

/** English, as it is written in Britain. */
export const english = languageOf('en-GB', words);
