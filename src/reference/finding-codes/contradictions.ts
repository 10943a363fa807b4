/**
 * What says that two things cannot both be true. An office may publish such a thing as given, with a public note, or
 * mend it; it may not put it away for itself, because readers would meet it unexplained.
 */
export const contradictions: ReadonlySet<string> = new Set([
  'identity-columns-add',
  'identity-rows-add',
  'identity-percentage',
  'identity-at-most',
  'identity-rows-part',
  'identity-rows-same',
  'figures-disagree',
  'change-disagrees',
  'ranks-disagree',
  'statement-contradicted',
  'statements-disagree',
  'outlook-contradicted',
  'total-mixes-bases',
  'definitions-mixed',
  'count-as-percentage',
  'claim-contradicted',
]);
