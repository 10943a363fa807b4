import type { StopKind } from '../../domain/stops/stop-text.ts';
import { languageOf, type WordsFor } from '../language.ts';
import { stops } from './stops.ts';
import { stopsAnswer } from './stops-answer.ts';
import { stopsEthnicity } from './stops-ethnicity.ts';
import { stopsNotes } from './stops-notes.ts';
import { stopsQuestion } from './stops-question.ts';
import { stopsTable } from './stops-table.ts';

/** The words of answers about searches. */
export const stopsWords: WordsFor<StopKind> = {
  ...stops,
  ...stopsAnswer,
  ...stopsEthnicity,
  ...stopsNotes,
  ...stopsQuestion,
  ...stopsTable,
};

/** English for answers about searches alone: a page that answers loads no other words. */
export const stopsEnglish = languageOf<StopKind>('en-GB', stopsWords);
