/** Found beside the 32: the list in full, so that nothing else can appear unseen. */
export const foundBesides: readonly string[] = [
  // Of the same kind as rows 2 and 5: slight deterioration, and every comment says fewer.
  'error outlook-contradicted neighbourhood-crime 9 outlook',
  // A percentage where a count belongs, as the method notes on cyber crime say.
  'error count-as-percentage cyber-crime-and-fraud 2 action_fraud_stated_percent',
  // Stable over the year, and above an average all along: an average of another time, and nobody says which.
  'warning statements-contrary serious-violence 4 statement',
  // The six other parts of the narrative on complaints, and the body’s own reviews, in one gap.
  'warning required-element-missing complaints',
  // Small numbers of people are hidden, so that the guard behind that finds none.
  'note disclosure-hidden',
  // A rank on eight cases.
  'note rank-on-small-count homicide 2 rank',
  // The other statements that nobody can check.
  'note statement-unverifiable homicide 2 statement',
  'note statement-unverifiable drugs-and-county-lines 9 statement',
  'note statement-unverifiable neighbourhood-crime 11 statement',
  'note statement-unverifiable neighbourhood-crime 12 statement',
  'note statement-unverifiable neighbourhood-crime 13 statement',
  'note statement-unverifiable neighbourhood-crime 15 statement',
  'note statement-unverifiable neighbourhood-crime 17 statement',
  'note statement-unverifiable neighbourhood-crime 19 statement',
  'note comparator-undefined serious-violence 4 compared_with',
  'note comparator-undefined neighbourhood-crime 14 compared_with',
  'note comparator-undefined neighbourhood-crime 20 compared_with',
  'note average-without-series neighbourhood-crime 20 monthly_average',
  // The other data that the document shows as pictures, or points to.
  // Items of the law of which the document says nothing.
  'note duties-unknown',
  'note data-not-supplied serious-violence',
  'note data-not-supplied complaints',
  'note data-not-supplied complaints',
  'note data-not-supplied officer-diversity',
  'note data-not-supplied victim-dissatisfaction',
  'note data-not-supplied partnership-and-events',
  'note data-not-supplied stops-by-month-and-object',
  'note data-not-supplied stops-by-month-and-object',
  'note data-not-supplied stops-by-month-and-object',
  'note data-not-supplied stops-by-age-self-defined',
];
