/** Why a row was set aside, in a sentence without its place: the start, before the value that is wrong. */
const reasons: Readonly<Record<string, string>> = {
  malformed: 'The row has not the cells that the first line names',
  quotes: 'A quotation mark is opened in the row and not closed',
  month: 'The row is about another month than the file',
  time: 'The time of the search cannot be read',
  'crime-id': 'The crime id is not of 64 hexadecimal digits',
  'no-latitude': 'The latitude is no number',
  'no-longitude': 'The longitude is no number',
  'half-a-point': 'One of the two degrees of the place is missing',
  latitude: 'The latitude is outside the United Kingdom',
  longitude: 'The longitude is outside the United Kingdom',
  lsoa: 'The code of the small area is not that of one',
  'crime-type': 'The type of crime is in no list',
  outcome: 'The outcome is in no list',
  force: 'The row says that it is of another force than the file',
  type: 'The type of search is in no list',
  gender: 'The gender is in no list',
  age: 'The age range is in no list',
  'self-detail': 'The self-defined ethnicity is in no list',
  officer: 'The officer-defined ethnicity is in no list',
  legislation: 'The legislation is in no list',
  reason: 'The object of search is in no list',
  operation: 'Whether it was part of an operation is neither True nor False nor blank',
  linked: 'Whether the outcome was linked is neither True nor False nor blank',
  clothing: 'Whether clothing was removed is neither True nor False nor blank',
};

export function reasonOf(code: string): string {
  return reasons[code] ?? code;
}
