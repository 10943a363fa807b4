/** Words of the pages on which registers are read: tables that the law asks for line by line. */
export const registerWords = {
  title: 'Registers',
  lede: 'What the law asks the office to publish line by line: each register in full, to read, to search and to take away as a file.',
  basis: (basis: string) => `Asked for by: ${basis}.`,
  contents: (rows: string, one: boolean, period: string) =>
    `${rows} ${one ? 'row' : 'rows'}. Latest: ${period}.`,
  missing: 'Not supplied',
  missingText: 'The office has supplied no rows of these registers for this site.',
  files: 'The whole register',
  csv: 'All rows as one file (CSV)',
  json: 'All rows for programs (JSON)',
  columns: 'What each column holds',
  onPage: (title: string, page: string, pages: string) => `${title}, page ${page} of ${pages}`,
  ask: 'Search, sort and filter',
  toAsk: 'Search, sort and filter this register',
  noScript:
    'To search, let your browser run the script of this page; it asks nobody for anything. Every row can be read without it, page by page.',
  askServer: 'Where a server answers, you can search all the same.',
  form: {
    words: 'Words or numbers to find',
    wordsHint: 'A row is found where all of them stand in it.',
    all: 'any',
    choice: (text: string, rows: string) => `${text} (${rows})`,
    sort: 'Order',
    own: 'as the register is kept',
    submit: 'Show the rows',
    clear: 'Show all rows again',
    problems: 'Part of the question could not be used:',
    loading: 'The rows are being loaded.',
    failed:
      'The rows could not be loaded. They can still be read page by page, and in the file of all rows.',
  },
  answer: {
    all: (of: string, one: boolean) => (one ? `All of it: ${of} row` : `All ${of} rows`),
    found: (found: string, of: string) => `${found} of ${of} rows`,
    none: 'No row has all of this. Look for fewer words, or choose “any”.',
    sum: (title: string, sum: string) => `${title} in total: ${sum}.`,
    sumFound: (title: string, sum: string) => `${title} of the rows found, in total: ${sum}.`,
    without: (rows: string, one: boolean) =>
      one
        ? `${rows} row has no number and is not in it.`
        : `${rows} rows have no number and are not in it.`,
    caption: (title: string, first: string, last: string, of: string) =>
      `${title}: rows ${first} to ${last} of ${of}`,
    sorted: (by: string) => `, by ${by}`,
    sortBy: (order: string) => `, sort: ${order}`,
    pages: 'Pages',
    page: (page: string, pages: string) => `Page ${page} of ${pages}`,
    pageShort: (page: string) => `Page ${page}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  order: {
    number: ['lowest first', 'highest first'],
    period: ['earliest first', 'latest first'],
    date: ['earliest first', 'latest first'],
    time: ['earliest first', 'latest first'],
    category: ['in its order', 'in its order, from the end'],
    words: ['A to Z', 'Z to A'],
    address: ['A to Z', 'Z to A'],
  },
} as const;

export type RegisterWords = typeof registerWords;
