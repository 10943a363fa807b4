/*
 * What records of searches cannot tell, in sentences that every page and command says alike.
 */

/** Law and methods, 4.5. */
export const noAgeRates =
  'Rates by age are not offered: the records have ages in bands (10 to 17, 18 to 24 and so on), and the populations used here are not counted in these bands.';

/** Law and methods, 3.5. */
export const approximatePlaces =
  'Places are approximate: a search is put on the nearest of a list of points, which may lie across a boundary. One without a point cannot be placed.';

/** Quirk 2, and law and methods, 3.2. */
export const roundedTimes =
  'Times are local. Some are rounded to the hour, and a force that gives the date alone has its searches at midnight.';
