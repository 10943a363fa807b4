const month = '[A-Z][a-z]{2} \\d{4}';

const periodLabel = new RegExp(
  `^(?:\\d{1,2} [A-Z][a-z]+ \\d{4}|${month}|Q[1-4] \\d{4}/\\d{2}|\\d{4}/\\d{2}|12 months to ${month})$`,
);

/** Whether the label of a category is a period's, as `formatPeriodShort` writes them. */
export function isPeriodLabel(label: string): boolean {
  return periodLabel.test(label);
}

/** The label with its preposition: `in May 2024`, `on 31 May 2024`, `in the 12 months to May 2024`. */
export function inPeriod(label: string): string {
  if (/^\d{1,2} /.test(label) && !label.startsWith('12 months')) return `on ${label}`;
  return label.startsWith('12 months') ? `in the ${label}` : `in ${label}`;
}
