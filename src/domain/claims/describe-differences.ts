/**
 * Which of two sources gives more, over all the numbers that are set side by side.
 *
 * @param differences - The open number less the force’s; null where one of the two is not known.
 * @param same - False where the open data count more kinds of thing, and so have to give more.
 */
export function describeDifferences(
  differences: readonly (number | null)[],
  same: boolean,
): string {
  const known = differences.filter((difference) => difference !== null);
  const more = known.filter((difference) => difference > 0).length;
  const fewer = known.filter((difference) => difference < 0).length;
  if (known.length === 0) return 'No period has a number from both.';
  if (more === 0 && fewer === 0)
    return known.length < differences.length
      ? 'Both give the same wherever both give a number.'
      : 'Both give the same.';
  if (more > 0 && fewer > 0) {
    return `Of the ${known.length} numbers that both give, the open data give more in ${more} and fewer in ${fewer}.`;
  }
  const which = more > 0 ? 'more' : 'fewer';
  const where = known.length === 1 ? '' : ` in ${more + fewer} of ${known.length} numbers`;
  const expected = more > 0 && !same ? ', as they must: they count more kinds' : '';
  return `The open data give ${which} than the force${where}${expected}.`;
}
