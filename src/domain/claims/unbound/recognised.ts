/** A number or word that is no claim about a figure, and why. */
export interface Recognised {
  readonly pattern: RegExp;
  readonly reason: string;
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const cited = '\\d+[A-Z]*(?:\\([0-9a-z]+\\))*';
const age = '(?:\\d+|\uFFFC)';

/** Numbers that may stand in words as they are. */
export const recognisedNumbers: readonly Recognised[] = [
  {
    reason: 'a date',
    pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}(?: \\d{4})?\\b`, 'g'),
  },
  { reason: 'a date', pattern: new RegExp(`\\b${month} \\d{4}\\b`, 'g') },
  { reason: 'a date', pattern: /\b\d{1,2}\/\d{1,2}\/\d{4}\b/g },
  { reason: 'a year', pattern: /\b(?:19|20)\d\d(?:[/-]\d\d)?\b/g },
  { reason: 'a quarter', pattern: /\bQ[1-4]\b/g },
  { reason: 'a time of day', pattern: /\b\d{1,2}:\d\d\b|\b\d{1,2}(?:\.\d\d)? ?(?:am|pm)\b/g },
  {
    reason: 'a length of time that names a period',
    pattern: /\b(?:12|twelve|six|three) months\b/gi,
  },
  {
    reason: 'a citation of law',
    pattern: new RegExp(
      `\\b(?:sections?|paragraphs?|regulations?|articles?|schedules?|parts?|rules?|ss?\\.) ?${cited}(?:,? (?:to|and|or) (?:${cited}|\\([0-9a-z]+\\)))*`,
      'gi',
    ),
  },
  { reason: 'the number of a statutory instrument', pattern: /\bSI \d{4}\/\d+\b/g },
  { reason: 'a telephone number of the police', pattern: /\b(?:101|999)\b/g },
  { reason: 'a telephone number', pattern: /\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b/g },
  {
    reason: 'a web or e-mail address',
    pattern: /\b(?:https?:\/\/)?[a-z][\w@-]*(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?/gi,
  },
  { reason: 'a postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g },
  {
    reason: 'a street address',
    pattern:
      /\b\d+[A-Za-z]?,? [A-Z][a-z]+ (?:Road|Street|Avenue|Lane|Way|Drive|Square|Close|House)\b/g,
  },
  { reason: 'the name of an operation', pattern: /\bOp(?:eration)? [A-Z][\w-]*(?: \d+)?/g },
  { reason: 'the name of an age band', pattern: new RegExp(`\\baged ${age} to ${age}\\b`, 'gi') },
  { reason: 'the name of an age band', pattern: /\b\d+ to \d+(?= (?:year|and|or) |,)/g },
  { reason: 'the name of an age band', pattern: /\b(?:under|over) \d+\b/gi },
  { reason: 'the name of an age band', pattern: /\b\d+ (?:and|or) (?:over|under)\b/gi },
  {
    reason: 'the base of a rate',
    pattern: /\b(?:per|for every|for each) (?:1,000|100,000|thousand|million|hundred)\b/gi,
  },
  { reason: 'the limit in a measure’s name', pattern: /\bwithin (?:ten|10) seconds\b/gi },
  { reason: 'the limit in a measure’s name', pattern: /\b(?:within|outside) (?:28|35) days\b/gi },
  { reason: 'how a blank cell is shown', pattern: /\bshown as 0\b/gi },
  {
    reason: 'the level of an interval',
    pattern: /\b(?:95|99\.8)% (?:confidence )?(?:interval|limits)\b/gi,
  },
  { reason: 'a reference to things just named', pattern: /\b(?:the|its|these|those|both) two\b/gi },
  {
    reason: 'the name of a class or a level',
    pattern: /\b(?:Class|Level|Tier|Band|Grade) [A-Z0-9]\b/g,
  },
];

/** Words of comparison that compare nothing. */
export const recognisedWords: readonly Recognised[] = [
  { reason: 'a grade of the inspectorate', pattern: /\brequires improvement\b/gi },
  {
    reason: 'an aim, in the name of a plan or a grant',
    pattern: /\b(?:crime|harm|violence|homicide|disorder) (?:reduction|improvement)\b/gi,
  },
  { reason: 'an aim', pattern: /\b(?:achieving|towards?) improvement\b/gi },
  {
    reason: 'a verb, and no direction',
    pattern:
      /\b(?:add|adds|added|made|make|makes|taken|set|built|come|picked|followed) up (?:on|from|by)\b/gi,
  },
  {
    reason: 'chance, not change',
    pattern: /\b(?:more or fewer|higher or lower|neither higher nor lower|rise or fall)\b/gi,
  },
];
