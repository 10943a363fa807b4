import type { StatementOf } from '../../statements/statement.ts';

/*
 * What records of searches cannot tell: every page and command says it alike.
 */

declare module '../../statements/statement.ts' {
  interface Vocabulary {
    'stops-notes.no-age-rates': object;
    'stops-notes.approximate-places': object;
    'stops-notes.rounded-times': object;
  }
}

/** Law and methods, 4.5. */
export const noAgeRates: StatementOf<'stops-notes.no-age-rates'> = {
  say: 'stops-notes.no-age-rates',
};

/** Law and methods, 3.5. */
export const approximatePlaces: StatementOf<'stops-notes.approximate-places'> = {
  say: 'stops-notes.approximate-places',
};

/** Quirk 2, and law and methods, 3.2. */
export const roundedTimes: StatementOf<'stops-notes.rounded-times'> = {
  say: 'stops-notes.rounded-times',
};
