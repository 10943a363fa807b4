const ones = 'two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const fractions = 'half of|an? (?:third|fifth|tenth) of|two[- ]thirds|three[- ]quarters';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/**
 * Numbers: digits, percentages, ordinals in digits, number words from two upwards, and shares. “One” is
 * an article as often as a number, “second” a length of time, and “a quarter of” part of a year.
 */
export const numbers = new RegExp(
  `(?<![\\w.])[-−£]?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:%|st|nd|rd|th)?|\\b(?:${fractions})\\b|\\b(?:${teens}|(?:${tens})(?:-(?:one|${ones}))?|${ones}|hundred|thousand|million|dozen)s?\\b`,
  'gi',
);

/** What somebody is said to be above, ahead of or in line with. */
const level =
  '(?:average|averages|mean|median|norm|standard|target|establishment|budget|benchmark|picture|trend|level)';
const peers =
  '(?:(?:most|many|all|any|some|other|similar|comparable|neighbouring|peer|its|their|the) )+(?:other )?(?:forces?|areas?|bodies|peers?|neighbours?|rest|counterparts?)';
/** Up to two words before it: “the national average”, and not “over the year the average”. */
const few = '(?:(?!(?:the|an?|of|in|to|and|year|quarter|month)\\b)[a-z-]+ ){0,2}';
const share = '(?:half|third|quarter|fifth|tenth)';

/** Words that claim a direction or an extreme, whatever they stand beside. */
const directions = [
  'rose|rises?|risen|rising',
  'fell|fallen|falls?|falling',
  'increas(?:e|es|ed|ing|ingly)',
  'decreas(?:e|es|ed|ing)',
  'declin(?:e|es|ing)|declined (?:by|from|since|to)',
  'reductions?',
  'grew|grown|growth|dropped|drops?|surged?|soared|plummeted|plunged|slumped|climbed|crept (?:up|down)|shrank|shrunk',
  'doubled|halved|trebled|tripled|twice',
  '(?:gone|went|going|come|came|coming|edged|crept|well|slightly|sharply) (?:back )?(?:up|down)',
  `(?:up|down) an? ${share}`,
  'higher|lower|highest|lowest',
  'fewest|largest|smallest|greatest|widest|narrowest',
  'stable|unchanged',
  'record (?:high|low|level|number)s?|all-time (?:high|low)',
  'most of|(?:the|a) (?:vast |large |small )?(?:majority|minority) of',
  'improving|improvements?|(?:has|have|had) improved|improv(?:es|ed) on',
  'deteriorat(?:e|es|ed|ing|ion)|worsen(?:s|ed|ing)?|worse|better than',
  '(?:up|down) (?:on|from|by)',
  `(?:above|below|over|under|exceeds?|exceeded|exceeding|beats?|beating|missed|misses|matches|matched) (?:the |its |their |that of )?${few}${level}`,
  `(?:in line|on a par|level|comparable|consistent) with (?:the |its |their |that of )?${few}${level}`,
  `(?:ahead of|behind|above|below|better than|worse than|in line with|on a par with|more than|fewer than|less than|that of|than in|than) ${peers}`,
  '(?:among|amongst|one of) (?:the )?(?:[a-z-]+ )?(?:best|worst|safest|top|bottom|fastest|slowest)',
  '(?:best|worst|safest|fastest|slowest)(?:[- ]performing)? (?:in|of) (?:the|its) [a-z]+',
  'outperform(?:s|ed|ing)?|outstrip(?:s|ped|ping)?|surpass(?:es|ed|ing)?',
  'compares? (?:very )?(?:well|favourably|unfavourably|badly|poorly)',
].join('|');

/** Words that compare only where a figure stands beside them. */
const besideFigures =
  '(?<=\uFFFC )(?:more|fewer|less)|(?:more|fewer|less) than(?= (?:the |its |their )?\uFFFC)';

/** Words of comparison that nothing bears out. */
export const comparisons = new RegExp(`\\b(?:${directions})\\b|${besideFigures}`, 'gi');
