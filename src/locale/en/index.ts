import { languageOf, type Words } from '../language.ts';
import { coarse } from './coarse.ts';
import { coverage } from './coverage.ts';
import { disclosure } from './disclosure.ts';
import { findRates } from './find-rates.ts';
import { finding } from './finding.ts';
import { formula } from './formula.ts';
import { joined } from './joined.ts';
import { mapClass } from './map-class.ts';
import { noValue } from './no-value.ts';
import { openBeside } from './open-beside.ts';
import { openData } from './open-data.ts';
import { setAsideWords } from './set-aside.ts';
import { stopsWords } from './stops-english.ts';
import { working } from './working.ts';

const words: Words = {
  ...joined,
  ...coarse,
  ...coverage,
  ...disclosure,
  ...findRates,
  ...finding,
  ...formula,
  ...mapClass,
  ...noValue,
  ...openBeside,
  ...openData,
  ...setAsideWords,
  ...stopsWords,
  ...working,
};

/** English, as it is written in Britain. */
export const english = languageOf('en-GB', words);
