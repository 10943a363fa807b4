export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** In Welsh, each with the short forms in use. */
const welshMonths: readonly (readonly string[])[] = [
  ['ionawr', 'ion'],
  ['chwefror', 'chwef', 'chwe'],
  ['mawrth', 'maw'],
  ['ebrill', 'ebr'],
  ['mai'],
  ['mehefin', 'meh'],
  ['gorffennaf', 'gorff', 'gor'],
  ['awst', 'aws'],
  ['medi', 'med'],
  ['hydref', 'hyd'],
  ['tachwedd', 'tach'],
  ['rhagfyr', 'rhag'],
];

/** Number by name, in full and by its first three letters, and by its names in Welsh, in lower case. */
export const monthByName = new Map<string, number>([
  ...monthNames.flatMap((name, index): [string, number][] => [
    [name.toLowerCase(), index + 1],
    [name.slice(0, 3).toLowerCase(), index + 1],
  ]),
  ...welshMonths.flatMap((names, index) =>
    names.map((name): [string, number] => [name, index + 1]),
  ),
  ['sept', 9],
]);
