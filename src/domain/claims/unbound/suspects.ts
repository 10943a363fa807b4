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

/** Words that claim a direction or an extreme, whatever they stand beside. */
const directions = [
  'rose|rises?|risen|rising',
  'fell|fallen|falls?|falling',
  'increas(?:e|es|ed|ing|ingly)',
  'decreas(?:e|es|ed|ing)',
  'declin(?:e|es|ing)|declined (?:by|from|since|to)',
  'reductions?',
  'grew|grown|growth|dropped|drops?|surged?|soared|plummeted',
  'doubled|halved|trebled|tripled|twice',
  'higher|lower|highest|lowest',
  'fewest|largest|smallest|greatest|widest|narrowest',
  'stable|unchanged',
  'most of|(?:the|a) (?:vast |large |small )?(?:majority|minority) of',
  'improving|improvements?|(?:has|have|had) improved',
  'deteriorat(?:e|es|ed|ing|ion)|worsen(?:s|ed|ing)?|worse|better than',
  '(?:up|down) (?:on|from|by)',
  '(?:above|below|over|under) (?:the |its |their )?(?:average|mean|standard|target|establishment|budget)',
].join('|');

/** Words that compare only where a figure stands beside them. */
const besideFigures =
  '(?<=\uFFFC )(?:more|fewer|less)|(?:more|fewer|less) than(?= (?:the |its |their )?\uFFFC)';

/** Words of comparison that nothing bears out. */
export const comparisons = new RegExp(`\\b(?:${directions})\\b|${besideFigures}`, 'gi');
