/** Words of the page on which a release can be verified. */
export const verifyWords = {
  title: 'Is this what was published?',
  lede: 'Every file of this release is listed in release.json with its SHA-256, a number that changes when a single letter of the file does. Here your browser reads the files and compares.',
  begin: 'Verify this release',
  working: (done: string, all: string) => `${done} of ${all} files compared.`,
  whole: (id: string, files: string) =>
    `Release ${id} is whole and unaltered: ${files} files have the bytes that were published.`,
  faults: (count: string, one: boolean) =>
    one
      ? 'One thing is not as it was published:'
      : `${count} things are not as they were published:`,
  signed: (key: string) =>
    `It is signed with the key ${key}. Compare it with the key that the body has made known elsewhere.`,
  unsigned:
    'It is not signed. The comparison tells of accidents; whoever altered a file could have altered the list too.',
  untried: 'The signature could not be tried: this browser does not know Ed25519.',
  disk: 'Opened from a disk, a page may not read other files. Use “answerable verify” with the folder, or the commands below.',
  failed: 'The files could not be read. Try again later, or use the commands below.',
  noScript: 'Without script, use one of the two ways below.',
  program: 'With the program',
  programText:
    'It looks at every release, at what was added, and at the chain from each release to the one before.',
  hand: 'By hand',
  handText:
    'On any computer with a shell, in the folder of the release. The first command compares every file, the second the signature.',
  facts: 'This release',
  release: 'Release',
  published: 'Published',
  previous: 'Follows',
  none: 'none: it is the first',
  keys: 'Keys that the body has made known here',
  noKeys: 'none',
  manifest: 'List of files',
  limits: 'What this proves, and what not',
  limitsText: [
    'It proves that the files are those that the list names, and that whoever signed the list had the key.',
    'It does not prove that the figures are right: each figure has a page that shows how it was worked out.',
    'A browser cannot see files that were added beside those of the release; the program can.',
  ],
} as const;
