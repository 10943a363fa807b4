const total =
  /^(?:(?:grand|sub|overall|running|force|yearly|annual|quarterly)[\s-]*)?(?:totals?(?: result)?|sum|overall|cyfanswm|ytd|year[\s-]to[\s-]date|financial year total|average|mean|12[\s-]month(?:s)?(?: total| average)?)(?:\s+(?:for|of|in)?\s*(?:the\s+)?(?:year|quarter|period|all|ytd))?$/i;

/** Words of a heading for what is worked out from the numbers beside it. */
export function saysTotal(text: string): boolean {
  return total.test(text.replace(/[:.]+$/, '').trim());
}

/** The same, of some part of the table: `Q4 total`, `Total for the north`. It is no total of everything. */
export function looksLikeTotal(text: string): boolean {
  const said = text.replace(/[:.]+$/, '').trim();
  return saysTotal(said) || /^(?:sub[\s-]?)?totals?\b|\b(?:sub[\s-]?)?totals?$/i.test(said);
}
