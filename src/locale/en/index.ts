import { languageOf, type Words } from '../language.ts';
import { disclosure } from './disclosure.ts';
import { finding } from './finding.ts';
import { formula } from './formula.ts';
import { joined } from './joined.ts';
import { noValue } from './no-value.ts';
import { working } from './working.ts';

const words: Words = { ...joined, ...disclosure, ...finding, ...formula, ...noValue, ...working };

/** English, as it is written in Britain. */
export const english = languageOf('en-GB', words);
