/**
 * The figures that the document of June 2024 prints, or that follow from those it prints, and that
 * the example hides by the profile `opcc-default`: counts of 1 to 4 people, what they could be worked
 * out from, and what is made of either.
 */
export const seedHidden: readonly string[] = [
  ...hidden('joiners-leavers', '2024-06', ['leavers.officer', 'leavers.staff']),
  ...hidden('joiners-leavers-net', '2024-06', ['officer', 'staff']),
  ...hidden('joiners-leavers-ethnic-minority', '2024-06', [
    'starters.officer',
    'starters.total',
    'leavers.staff',
    'leavers.total',
  ]),
  ...hidden('joiners-leavers-ethnic-minority-share', '2024-06', [
    'starters.officer',
    'starters.total',
    'leavers.officer',
    'leavers.staff',
    'leavers.total',
  ]),
  ...hidden('joiners-leavers-women', '2024-06', [
    'starters.officer',
    'starters.staff',
    'leavers.officer',
    'leavers.staff',
  ]),
  ...hidden('joiners-leavers-women-share', '2024-06', [
    'starters.officer',
    'starters.staff',
    'leavers.officer',
    'leavers.staff',
  ]),
  ...hidden('joiners-leavers-under-24-share', '2024-06', ['leavers.officer', 'leavers.staff']),
  // The total with those under 24 would tell that four were in between.
  ...hidden('joiners-leavers-45-and-over', '2024-06', [
    'starters.officer',
    'starters.staff',
    'starters.total',
    'leavers.officer',
    'leavers.staff',
  ]),
  ...hidden('joiners-leavers-45-and-over-share', '2024-06', [
    'starters.officer',
    'starters.staff',
    'starters.total',
    'leavers.officer',
    'leavers.staff',
  ]),
  ...hidden('joiners-leavers-disability', '2024-06', [
    'starters.staff',
    'starters.total',
    'leavers.officer',
    'leavers.staff',
    'leavers.total',
  ]),
  ...hidden('joiners-leavers-disability-share', '2024-06', [
    'starters.staff',
    'starters.total',
    'leavers.officer',
    'leavers.staff',
    'leavers.total',
  ]),
  ...hidden('stops-age-self', '2023-24-q4', [
    '10-to-15.mixed',
    '10-to-15.black',
    '10-to-15.not-stated',
    '16-to-19.mixed',
    '16-to-19.other',
    '20-to-24.other',
    '20-to-24.black',
    '25-to-34.asian',
    '25-to-34.other',
    '50-to-64.white',
    '50-to-64.asian',
    '50-to-64.mixed',
    '50-to-64.not-stated',
    '65-to-74.white',
    '65-to-74.asian',
    'unknown.not-stated',
    '65-to-74.total',
    'unknown.total',
  ]),
  ...hidden('stops-age-officer', '2023-24-q4', [
    '16-to-19.arab',
    '16-to-19.unknown',
    '20-to-24.chinese',
    '20-to-24.arab',
    '20-to-24.unknown',
    '25-to-34.chinese',
    '25-to-34.arab',
    '25-to-34.unknown',
    '35-to-49.asian',
    '35-to-49.arab',
    '50-to-64.white',
    '50-to-64.asian',
    '50-to-64.unknown',
    '65-to-74.white',
    '65-to-74.asian',
    '65-to-74.chinese',
    'unknown.unknown',
    '65-to-74.total',
    'unknown.total',
  ]),
];

function hidden(measure: string, period: string, codes: readonly string[]): readonly string[] {
  return codes.map((code) => `${measure}.${code}.${period}`);
}
