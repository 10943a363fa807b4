/** Numbers as words and digits, where they tell how large something is. */
const digits = '\\d{1,3}(?:,\\d{3})*';
const inWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a dozen|half a dozen|a hundred';
const number = `(?:${digits}|${inWords})(?!%|,\\d| (?:per cent|hours?|days?|weeks?|months?|years?|minutes?|seconds?)\\b)`;

const small =
  'small|smaller|smallest|tiny|low|lower|lowest|little|minute|minimal|negligible|insignificant|trivial|limited|modest|marginal|scant|meagre|minuscule|fractional|nominal|slight';
const quantity =
  'numbers?|counts?|figures?|totals?|values?|amounts?|quantit(?:y|ies)|groups?|cohorts?|samples?|minorit(?:y|ies)|proportions?|shares?|percentages?|fractions?|sizes?|bases?|cells?|volumes?|levels?';
const be = 'is|are|was|were|be|being|been|remains?|remained|seems?|seemed|becomes?|became|stays?';

/**
 * Words that tell of a quantity that it is small or bounds it, whatever they stand beside: `a small number`,
 * `the numbers are low`, `a handful`, `fewer than five`.
 */
export const strongWords = [
  `(?:${small})(?: [a-z]+)? (?:${quantity})`,
  `(?:${quantity})(?: [a-z]+){0,4} (?:${be})(?: [a-z]+){0,2} (?:${small}|few)`,
  `(?:it|this|that|they|these|those) (?:${be})(?: [a-z]+){0,2} (?:${small}|few)(?! [a-z]+)`,
  '(?<!more or )(?<!no )few(?:er than a handful)?(?! or more)',
  'handful|a (?:very )?couple(?: of)?|a pair of|a trickle|a sprinkling|a smattering|an? (?:odd|occasional) (?:one|few|person)',
  '(?:one|two|three|four|five)(?:,)? or (?:two|three|four|five|six)|one or more',
  '(?:hardly|scarcely|barely) (?:any|anyone|anybody|a|more than|one)|next to (?:none|nothing|nobody|no one)|(?:almost|nearly|practically|virtually) (?:none|nobody|no one|no|nothing)',
  '(?:single|lone|sole|solitary) (?:person|people|individual|officer|case|member|man|woman|child|stop|leaver|joiner|figures?|digits?)|single-(?:figure|digit)s?|an individual|only one',
  'not (?:very )?(?:many|a lot)|(?:very )?rarely|handfuls|isolated (?:cases?|individuals?)|(?:on|of) one hand|in single (?:figures|digits)|in (?:the )?low (?:single|double) (?:figures|digits)',
  `(?:under|below|beneath|fewer than|less than|lower than|smaller than|no more than|not more than|no greater than|at most|at the most|up to|a maximum of|not exceeding|does not exceed) ${number}`,
  `${number} or (?:fewer|less|under|below)`,
  `(?:between|from) ${number} (?:and|to) ${number}`,
];

/** The same said of the numbers of a section at large: `small numbers`, `the groups are small`. */
export const generalWords = [
  `(?:${small}) (?:numbers|counts|figures)(?! of)`,
  `(?:numbers|counts|figures|groups)(?! of)(?: [a-z]+){0,2} (?:are|were|being|remain)(?: [a-z]+){0,1} (?:${small}|few)`,
];

/** Words of size that could be about anything, and beside what is hidden are about it. */
export const looseWords = [
  'tiny|minimal|negligible|insignificant|minuscule|small|smaller|low|fewer',
  `(?:only|just|merely|barely|hardly|scarcely)(?: [a-z]+)? (?:\\[c\\]|a (?:single|small|few|handful|couple|fraction|minority|part|person|little|tiny|low)|some|${inWords}|${digits})`,
  'too (?:small|few|low)|so (?:small|few|low)',
];

/** What narrows a hidden number from the other side, or tells about what it is: only beside the number itself. */
export const largeWords = [
  'many|most(?! recent)|majority|large|larger|largest|numerous|several|plenty|dozens?|scores of|substantial|considerable|high(?! court)|higher|highest|biggest|greatest|smallest|lowest|fewest',
  'half of|a (?:third|quarter|fifth|tenth) of|(?:two|three)[- ](?:thirds|quarters|fifths)',
  `(?:over|above|more than|at least|at the least|upwards of|in excess of|a minimum of) (?:${number}|\\[c\\])`,
  `(?:about|around|roughly|approximately|nearly|almost|some|close to|circa) (?:${number}|\\[c\\])`,
];

/** What is counted after a number may be no person: a table, a month or part of one. */
const nobody =
  'numbers?|figures?|tables?|columns?|rows?|bands?|groups?|categor(?:y|ies)|months?|years?|quarters?|weeks?|days?|times|areas?|places?|parts?|sections?|measures?|characteristics?|charts?|periods?';
const ofNobody = `(?![\\w.,]\\d| (?:\\w+ )?(?:${nobody}|of)\\b)`;

/** A number below ten typed out beside what is hidden. */
export const typedNumbers = `(?<![\\w.,])(?:[1-9]|${inWords.split('|').slice(1, 9).join('|')})${ofNobody}`;

/** Any number typed out, where a sentence names what is hidden in two words: `Eleven police staff left`. */
export const typedAnySize = `(?<![\\w.,])(?:${digits}|${inWords.split('|').slice(1).join('|')})${ofNobody}`;

/** The same in the row of a hidden number, where “three of them” is of its people. */
export const typedInRow = `(?<![\\w.,])(?:${digits}|${inWords})(?![\\w.,]\\d| (?:\\w+ )?(?:${nobody})\\b)`;

/** What compares the parts of a whole, where some of them are hidden. */
export const shareWords = [
  'half of|half the|a (?:third|quarter|fifth|tenth) of|(?:two|three|four)[- ](?:thirds|quarters|fifths)|most of|(?:the |a )?majority of|outnumber(?:ed|s|ing)?',
  'most(?! recent)(?= [a-z]+ (?:people|men|women|officers|staff|leavers|joiners|starters))',
];

/** What is said of something that is not shown, or why it is not. */
export const hiding =
  /\b(?:not|never|n['’]t|cannot|nor) (?:be |been |being )?(?:shown|published|given|disclosed|released|printed|displayed|told|stated|provided|reported|listed|revealed)\b|\b(?:is|are|was|were|be|been|being) hidden\b|\bhidden\b|\bhid(?:e|es|ing)\b|\bwithh(?:eld|old|olds|olding)\b|\bsuppress(?:ed|es|ion|ing)?\b|\bredact(?:ed|ion|s)?\b|\bmask(?:ed|ing)?\b|\bconceal(?:ed|s)?\b|\bconfidential(?:ity)?\b|\bkept (?:back|private|secret)\b|\b(?:leav(?:e|es|ing)|left) (?:out|blank|empty)\b|\bomit(?:s|ted|ting)?\b|\bblanked\b|\bprotect(?:s|ed|ing)? (?:people|persons|them|those|individuals?|identit(?:y|ies)|privacy|anonymity|the people)\b|\bidentif(?:y|ied|iable|ication)\b|\brecogni[sz](?:e|es|ed|able)\b|\bdisclosure control\b|\banonym(?:ity|ous|ised)\b|\bobscured\b|\[c\]/i;

/** Where the mark is spoken of, and stands for no number. */
export const symbolExplained =
  /\b(?:symbol|sign|mark|shorthand) \[c\]|\[c\] (?:stands|means|marks|says)\b/gi;

/** A sentence of the rules that leaves open which of the hidden numbers are the small ones. */
export const keepsOpen =
  /\bor\b[^.]*\b(?:could|can|may|might) (?:otherwise )?be (?:worked out|found out|calculated|derived|recovered)\b/i;

/** Things that are called small and are no quantity. */
export const recognised =
  /\bsmall(?:er)? (?:areas?|business(?:es)?|claims?|firms?|towns?|villages?|print|screens?|arms|grants?|changes?)\b|\bmore or fewer\b|\bfewer or more\b|\blow[- ](?:level|risk|cost|emission)\b|\b(?:under|over|below)-?\d+s?\b(?=['’]?s)|\baged? (?:under|over|below|between|from|up to)? ?\d+(?: (?:to|and) (?:\d+|over|under))?\b|\bage (?:of|under|over) \d+\b/gi;
